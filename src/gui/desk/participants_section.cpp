// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desk/participants_section.h"

#include "domain/records/all.h"
#include "domain/rules/event_rules.h"
#include "domain/values/current_language.h"
#include "gui/desk/days_editor.h"
#include "gui/desk/desk_lookup.h"
#include "gui/desk/participants_model.h"
#include "gui/desk/pasted_rows.h"
#include "gui/desk/person_editor.h"
#include "gui/desk/totals_text.h"
#include "store/whole.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QTableView>

namespace daikou::gui {

namespace {

/// The line for an event: its days as check boxes, unless there are too many of them.
std::vector<FormCell> cellsFor(const domain::Event& event, const ReferenceLookup& lookup)
{
    const auto name = [](const char* text) { return QString::fromLatin1(text); };
    std::vector<FormCell> cells{
        {.field = name("who"),
         .share = 5,
         .make = [&lookup](const domain::Field& field) { return new PersonEditor(field, lookup); }},
        {.field = name("sex"), .share = 2},
        {.field = name("side"), .share = 5},
        {.field = name("role"), .share = 3},
        {.field = name("days"), .share = 3}};
    if (event.days() <= ParticipantsModel::mostBoxes)
        cells.back().make = [event](const domain::Field& field) {
            return new DaysEditor(field, std::max(1, event.days()), event.start);
        };
    return cells;
}

EntrySection::Parts participantParts(Session& session, const ReferenceLookup& known, const domain::RecordId& event,
                                     ParticipantsModel* model)
{
    auto lookup = std::make_shared<DeskLookup>(session, known, event, DeskLookup::Sides::WithCouncils);
    const auto cells = cellsFor(session.source().require<domain::Event>(event), *lookup);
    auto* form = new RecordForm(SheetRow::type(), *lookup, cells);
    return {event, lookup, form, std::make_shared<SheetRows>(session.source()), model};
}

/// What came in, and what of it the block did not say.
QString pastedWords(const PastedRows& pasted)
{
    QStringList words{ParticipantsSection::tr("Participants taken in: %1.").arg(pasted.rows.size())};
    if (pasted.hasHeadings)
        words += ParticipantsSection::tr("The first row holds headings and was left out.");
    if (pasted.rolesAssumed > 0)
        words += ParticipantsSection::tr("No role given, so taken for participants: %1.").arg(pasted.rolesAssumed);
    if (pasted.daysAssumed > 0)
        words +=
            ParticipantsSection::tr("No days given, so taken to have come on all days: %1.").arg(pasted.daysAssumed);
    if (pasted.daysNotRecorded > 0)
        words += ParticipantsSection::tr("Days not recorded: %1.").arg(pasted.daysNotRecorded);
    return words.join(u' ');
}

} // namespace

ParticipantsSection::ParticipantsSection(Session& session, const ReferenceLookup& known, const domain::RecordId& event)
    : ParticipantsSection(session, known, event, new ParticipantsModel(session))
{}

ParticipantsSection::ParticipantsSection(Session& session, const ReferenceLookup& known, const domain::RecordId& event,
                                         ParticipantsModel* model)
    : EntrySection(session, participantParts(session, known, event, model)), m_event(event),
      m_rows(std::make_shared<SheetRows>(session.source())), m_model(model),
      m_who(static_cast<PersonEditor*>(form().editor(u"who"))), m_totals(new QLabel), m_faults(new QLabel)
{
    setTitle(tr("Participants"),
             tr("A few letters find somebody known. Anybody else: the name, then the sex. Ctrl+V takes "
                "rows from a spreadsheet: name, sex, for whom, role, days."));
    m_totals->setTextFormat(Qt::PlainText);
    m_totals->setWordWrap(true);
    m_faults->setTextFormat(Qt::PlainText);
    m_faults->setWordWrap(true);
    m_faults->setProperty("role", QStringLiteral("error"));
    m_faults->hide();
    placeAbove(m_faults);
    placeAbove(m_totals);
    m_who->input()->installEventFilter(this);
    grid().installEventFilter(this);
    connect(m_who, &PersonEditor::picked, this, &ParticipantsSection::fillIn);
    connect(m_who, &PersonEditor::newNamed, this, [this] { focusNextChild(); });
    connect(m_model, &ParticipantsModel::daysWanted, this, &ParticipantsSection::saveDays);
    refresh();
    begin();
}

void ParticipantsSection::refresh()
{
    if (!session().source().isLive(m_event))
        return;
    const auto whole = store::loadWholeEvent(session().source(), m_event);
    lookup().refresh();
    const QModelIndex current = grid().currentIndex();
    m_model->show(whole);
    if (current.isValid() && current.row() < m_model->rowCount())
        grid().setCurrentIndex(m_model->index(current.row(), current.column()));
    showTotals(whole);
    showRows(tr("Nobody yet. Type the first name below."));
}

void ParticipantsSection::showTotals(const domain::WholeEvent& whole)
{
    m_totals->setText(totalsText(whole));
}

QString ParticipantsSection::totals() const
{
    return m_totals->text();
}

QString ParticipantsSection::faults() const
{
    return m_faults->text();
}

/// Attendance goes on as in the row before; the first begins with all days.
domain::Record ParticipantsSection::nextRow(const domain::Record* last, bool kept) const
{
    SheetRow row;
    row.event = m_event;
    row.role = domain::ParticipantRole::Participant;
    std::vector<int> days;
    const int length =
        session().source().isLive(m_event) ? session().source().require<domain::Event>(m_event).days() : 0;
    for (int day = 1; day <= std::min(std::max(1, length), ParticipantsModel::mostBoxes); ++day)
        days.push_back(day);
    row.days = domain::daysText(days);
    if (last) {
        const auto before = domain::fromRecord<SheetRow>(*last);
        row.role = before.role;
        row.days = before.days;
        if (kept)
            row.side = before.side;
    }
    return domain::toRecord(row);
}

domain::RecordId ParticipantsSection::idAt(int row) const
{
    return m_model->idAt(row);
}

void ParticipantsSection::showTaken(bool correcting)
{
    m_who->setReadOnly(correcting); // another person is another participant
}

void ParticipantsSection::fillIn(const domain::RecordId& person)
{
    const auto known = domain::toRecord(m_rows->rowFor(person));
    for (const char* name : {"sex", "side"}) {
        auto* editor = form().editor(QString::fromLatin1(name));
        const auto& value = known[editor->field()];
        if (domain::isEmpty(value))
            continue;
        const auto* id = std::get_if<domain::RecordId>(&value);
        editor->restoreText(id ? id->toText() : domain::textOf(value));
    }
    focusNextChild();
}

void ParticipantsSection::saveDays(const domain::RecordId& participation, const QString& days)
{
    auto& source = session().source();
    auto record = source.require<domain::Participation>(participation);
    record.days = days;
    const QString name = source.titleOf(record.person, domain::currentLanguage());
    session().perform({domain::ChangeLabel::Code::Edit, {QStringLiteral("@participation"), name}},
                      [&](store::Change& change) { change.save(record); });
}

void ParticipantsSection::paste(const QString& block)
{
    constexpr size_t mostShown = 6;
    const auto pasted = readPasted(block, m_event, session().source());
    QStringList lines;
    for (size_t i = 0; i < std::min(pasted.faults.size(), mostShown); ++i) {
        const auto& fault = pasted.faults[i];
        const QString place = fault.column > 0 ? tr("Row %1, column %2: ").arg(fault.row).arg(fault.column)
                                               : tr("Row %1: ").arg(fault.row);
        lines += QString(QStringLiteral("▲ ") + place + fault.sentence);
    }
    if (pasted.faults.size() > mostShown)
        lines += tr("… and %1 more.").arg(pasted.faults.size() - mostShown);
    if (!lines.isEmpty())
        lines.prepend(tr("Nothing of the pasted rows was taken in. Mend them where they come from, and paste again."));
    m_faults->setText(lines.join(u'\n'));
    m_faults->setVisible(!lines.isEmpty());
    if (!lines.isEmpty() || pasted.rows.empty())
        return;
    const QString count = QString::number(pasted.rows.size());
    if (session().perform({domain::ChangeLabel::Code::Import, {QStringLiteral("#participation"), count}},
                          [&](store::Change& change) {
                              for (const auto& row : pasted.rows)
                                  m_rows->save(change, row);
                          }))
        Q_EMIT session().resultTold([pasted] { return pastedWords(pasted); }, true);
}

bool ParticipantsSection::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste)) {
        const QString text = QApplication::clipboard()->text();
        if (PastedRows::isBlock(text)) {
            paste(text);
            return true;
        }
    }
    return EntrySection::eventFilter(watched, event);
}

} // namespace daikou::gui
