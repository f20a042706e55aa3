// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/record_editing.h"

#include "domain/values/current_language.h"
#include "gui/records/field_editor.h"
#include "gui/shared/drafts.h"
#include "gui/shared/rescue.h"

#include <algorithm>

namespace daikou::gui {

namespace {

/// To whom a record belongs, as text; empty where it stands alone or that is not yet known.
QString ownerText(const domain::Record& record)
{
    const auto* owner = record.type->ownerField();
    const auto* id = owner ? std::get_if<domain::RecordId>(&record[*owner]) : nullptr;
    return id ? id->toText() : QString();
}

} // namespace

RecordEditing::RecordEditing(Session& session, RecordForm& form)
    : RecordEditing(session, form, {.records = std::make_shared<EditedRecords>(session.source())})
{}

RecordEditing::RecordEditing(Session& session, RecordForm& form, const Ways& ways)
    : QObject(&form), m_session(session), m_form(form), m_ways(ways), m_preset(form.type())
{
    if (!ways.onlyWhenAsked)
        connect(&form, &RecordForm::left, this, &RecordEditing::commitLeft);
    connect(&form, &RecordForm::typed, this, &RecordEditing::keepDraft);
    form.setReadOnly(session.source().isReadOnly());
}

bool RecordEditing::open(const domain::RecordId& id)
{
    m_id = id;
    m_open = true;
    const auto record = m_ways.records->find(id);
    if (!record) {
        m_open = false;
        return false;
    }
    m_form.setRecord(*record);
    takeUpDraft();
    auto findings = m_ways.records->check(*record);
    std::ranges::copy(m_form.misreadings(), std::back_inserter(findings));
    showFindings(*record, std::move(findings), false);
    return true;
}

/// What was typed here before and could not be saved stands in its fields again.
void RecordEditing::takeUpDraft()
{
    const auto& drafts = m_session.drafts().all();
    const auto draft = drafts.constFind(draftKey());
    if (draft != drafts.constEnd() && !m_session.source().isReadOnly())
        putBack(QMap<QString, QString>(draft->texts)); // a copy: what is restored is kept as a draft anew
}

void RecordEditing::putBack(const QMap<QString, QString>& texts)
{
    m_form.restoreTexts(texts);
    m_form.markUnsaved();
}

void RecordEditing::startNew(const domain::Record& preset)
{
    m_id = {};
    m_open = true;
    m_preset = preset;
    m_form.setRecord(preset);
    takeUpDraft();
    Q_EMIT checked({}, {});
}

void RecordEditing::discard()
{
    m_session.drafts().forget(draftKey());
    m_session.rescue().forget(draftKey());
    close();
}

void RecordEditing::close()
{
    m_open = false;
    m_id = {};
}

void RecordEditing::commitLeft()
{
    commit(false);
}

bool RecordEditing::commit(bool insist)
{
    if (!m_open || m_saving || (!m_form.isTyped() && !(insist && isNew())))
        return true;
    if (m_ways.onlyWhenAsked && !insist)
        return false;
    bool whole = false;
    const QString key = draftKey();
    const bool told = m_session.operations().attempt([&] { whole = trySaving(insist); });
    m_saving = false;
    if (!told)
        rescue();
    else if (whole && m_session.rescue().forget(key))
        Q_EMIT m_session.resultTold([] { return tr("It is saved now."); }, false);
    keepDraft();
    return whole;
}

/// Saves what can be saved and shows what is wrong with the rest. True where all is saved. Throws Error.
bool RecordEditing::trySaving(bool insist)
{
    const domain::Findings misread = m_form.misreadings();
    domain::Record record = m_ways.records->completed(m_form.record());
    domain::Findings findings = m_ways.records->check(record);
    const bool bad = domain::hasErrors(findings) || (isNew() && domain::hasErrors(misread));
    if (!bad) {
        save(record);
        record = m_ways.records->find(m_id).value_or(record);
        for (auto* each : m_form.editors())
            if (each->isTyped() && std::holds_alternative<domain::Value>(each->read()))
                each->showValue(record[each->field()]);
        m_form.refresh(record);
        findings = m_ways.records->check(record);
    }
    std::ranges::copy(misread, std::back_inserter(findings));
    showFindings(record, std::move(findings), isNew() && !insist);
    return !bad && misread.empty();
}

void RecordEditing::save(const domain::Record& record)
{
    const bool isMade = m_id.isNull();
    const QString key = draftKey();
    const domain::ChangeLabel label{isMade ? domain::ChangeLabel::Code::Add : domain::ChangeLabel::Code::Edit,
                                    {u'@' + record.type->name(), m_ways.records->titleOf(record)}};
    domain::RecordId saved;
    m_saving = true;
    m_session.source().perform(label, [&](store::Change& change) { saved = m_ways.records->save(change, record); });
    m_saving = false;
    m_id = saved; // only now: what was not written has no id
    if (isMade) {
        m_session.drafts().forget(key);
        Q_EMIT made(m_id);
    }
}

/// The register could not be written: what is typed stays on the screen, and goes into a file of its own as well.
void RecordEditing::rescue()
{
    QList<Rescue::Line> lines;
    const auto language = domain::currentLanguage();
    for (const auto* each : m_form.editors())
        if (each->isTyped())
            lines.append({each->field().labelIn(language), each->typedText()});
    if (lines.isEmpty())
        return;
    m_form.markUnsaved();
    const QString title = m_form.type().one().in(language) + QStringLiteral(" · ") +
                          (m_id.isNull() ? tr("new") : m_session.source().titleOf(m_id, language));
    const QString path = m_session.rescue().keep(draftKey(), title, lines);
    Q_EMIT m_session.failureExplained([path] {
        return path.isEmpty() ? tr("What you typed stays in its form. There is no room to keep it in a file as well: "
                                   "do not close the program before it is saved.")
                              : tr("What you typed stays in its form and is kept in “%1” too.").arg(path);
    });
}

void RecordEditing::showFindings(const domain::Record&, domain::Findings findings, bool onlyTyped)
{
    if (onlyTyped) // a new form is not scolded for what nobody had the time to fill in
        std::erase_if(findings, [&](const domain::Finding& finding) {
            return finding.code == domain::FindingCode::Required || finding.code == domain::FindingCode::NoParty;
        });
    // What a practice or a partnership still lacks stands in the header, not below each empty field.
    domain::Findings beside = findings;
    std::erase_if(beside, [](const domain::Finding& f) { return f.code == domain::FindingCode::NotWritten; });
    const auto rest = m_form.showFindings(beside);
    Q_EMIT checked(findings, rest);
}

bool RecordEditing::refresh()
{
    if (!m_open || m_id.isNull() || m_saving)
        return m_open;
    const auto record = m_ways.records->find(m_id);
    if (!record)
        return false;
    m_form.refresh(*record);
    auto findings = m_ways.records->check(*record);
    std::ranges::copy(m_form.misreadings(), std::back_inserter(findings));
    showFindings(*record, std::move(findings), false);
    return true;
}

Draft RecordEditing::draft() const
{
    return {.type = m_form.type().name(),
            .record = m_id.isNull() ? QString() : m_id.toText(),
            .owner = m_id.isNull() ? (m_ways.owner.isEmpty() ? ownerText(m_preset) : m_ways.owner) : QString(),
            .texts = m_form.typedTexts(),
            .place = m_ways.place};
}

QString RecordEditing::draftKey() const
{
    return draft().key();
}

void RecordEditing::keepDraft()
{
    if (m_open)
        m_session.drafts().keep(draft());
}

domain::Findings RecordEditing::findingsOfTyped() const
{
    domain::Findings findings = m_ways.records->check(m_ways.records->completed(m_form.record()));
    std::ranges::copy(m_form.misreadings(), std::back_inserter(findings));
    std::erase_if(findings, [this](const domain::Finding& finding) {
        const auto concerns = [&](const FieldEditor* each) {
            return each->isTyped() && (each->field().name == finding.field || each->field().base == finding.field);
        };
        return std::ranges::none_of(m_form.editors(), concerns);
    });
    return findings;
}

void RecordEditing::restore(const Draft& draft)
{
    putBack(draft.texts);
    keepDraft();
    refresh();
    m_form.focusTyped();
}

} // namespace daikou::gui
