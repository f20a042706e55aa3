// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/record_editing.h"

#include "domain/values/current_language.h"
#include "gui/records/field_editor.h"
#include "gui/shared/drafts.h"
#include "store/whole.h"

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
    : QObject(&form), m_session(session), m_form(form), m_preset(form.type())
{
    connect(&form, &RecordForm::left, this, &RecordEditing::commitLeft);
    connect(&form, &RecordForm::typed, this, &RecordEditing::keepDraft);
    form.setReadOnly(session.source().isReadOnly());
}

bool RecordEditing::open(const domain::RecordId& id)
{
    m_id = id;
    m_open = true;
    const auto record = m_session.source().find(id);
    if (!record) {
        m_open = false;
        return false;
    }
    m_form.setRecord(*record);
    showFindings(*record, check(*record), false);
    return true;
}

void RecordEditing::startNew(const domain::Record& preset)
{
    m_id = {};
    m_open = true;
    m_preset = preset;
    m_form.setRecord(preset);
    Q_EMIT checked({}, {});
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

domain::Findings RecordEditing::check(const domain::Record& record) const
{
    domain::Findings findings = store::findingsOf(m_session.source(), record);
    if (!record.id.isNull())
        return findings;
    const auto identity = domain::identityOf(record);
    if (identity && m_session.source().isLive(*identity))
        findings.push_back({.severity = domain::Severity::Error,
                            .code = domain::FindingCode::AlreadyThere,
                            .field = record.type->identity().back(),
                            .arguments = {m_session.source().titleOf(*identity, domain::currentLanguage())}});
    return findings;
}

bool RecordEditing::commit(bool insist)
{
    if (!m_open || m_saving || (!m_form.isTyped() && !(insist && isNew())))
        return true;
    bool whole = false;
    m_session.operations().attempt([&] {
        const domain::Findings misread = m_form.misreadings();
        domain::Record record = domain::completed(m_form.record());
        domain::Findings findings = check(record);
        const bool bad = domain::hasErrors(findings) || (isNew() && domain::hasErrors(misread));
        if (!bad && save(record)) {
            record = m_session.source().require(m_id);
            for (auto* each : m_form.editors())
                if (each->isTyped() && std::holds_alternative<domain::Value>(each->read()))
                    each->showValue(record[each->field()]);
            m_form.refresh(record);
            findings = check(record);
            whole = misread.empty();
        }
        std::ranges::copy(misread, std::back_inserter(findings));
        showFindings(record, std::move(findings), isNew() && !insist);
        keepDraft();
    });
    return whole;
}

bool RecordEditing::save(const domain::Record& record)
{
    m_saving = true;
    const bool isMade = m_id.isNull();
    const QString key = draftKey();
    const domain::ChangeLabel label{
        isMade ? domain::ChangeLabel::Code::Add : domain::ChangeLabel::Code::Edit,
        {u'@' + record.type->name(), m_session.source().titleOf(record, domain::currentLanguage())}};
    const bool done = m_session.perform(label, [&](store::Change& change) { m_id = change.save(record); });
    m_saving = false;
    if (done && isMade) {
        m_session.drafts().forget(key);
        Q_EMIT made(m_id);
    }
    return done;
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
    const auto record = m_session.source().find(m_id);
    if (!record)
        return false;
    m_form.refresh(*record);
    auto findings = check(*record);
    std::ranges::copy(m_form.misreadings(), std::back_inserter(findings));
    showFindings(*record, std::move(findings), false);
    return true;
}

QString RecordEditing::draftKey() const
{
    return Draft{.type = m_form.type().name(),
                 .record = m_id.isNull() ? QString() : m_id.toText(),
                 .owner = m_id.isNull() ? ownerText(m_preset) : QString(),
                 .texts = {}}
        .key();
}

void RecordEditing::keepDraft()
{
    if (!m_open)
        return;
    m_session.drafts().keep({.type = m_form.type().name(),
                             .record = m_id.isNull() ? QString() : m_id.toText(),
                             .owner = m_id.isNull() ? ownerText(m_preset) : QString(),
                             .texts = m_form.typedTexts()});
}

void RecordEditing::restore(const Draft& draft)
{
    m_form.restoreTexts(draft.texts);
    commit(false);
}

} // namespace daikou::gui
