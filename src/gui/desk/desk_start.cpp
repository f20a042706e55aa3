// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desk/desk_start.h"

#include "domain/records/events.h"
#include "gui/desk/desk_records.h"
#include "gui/records/field_editor.h"
#include "gui/records/record_editing.h"
#include "gui/records/reference_editor.h"
#include "gui/shared/drafts.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace daikou::gui {

namespace {

RecordForm* makeForm(const ReferenceLookup& lookup)
{
    const FormCell line[] = {{.field = QStringLiteral("kind"), .share = 3},
                             {.field = inPresentLanguage("title"), .share = 5},
                             {.field = QStringLiteral("start"), .share = 2},
                             {.field = QStringLiteral("area"), .share = 4}};
    return new RecordForm(domain::Event::type(), lookup, line);
}

} // namespace

DeskStart::DeskStart(Session& session, const ReferenceLookup& lookup, QWidget* parent)
    : QWidget(parent), m_session(session), m_form(makeForm(lookup)),
      m_editing(new RecordEditing(session, *m_form,
                                  {.records = std::make_shared<OneCellRecords>(session.source()),
                                   .onlyWhenAsked = true,
                                   .place = QStringLiteral("desk"),
                                   .owner = {}})),
      m_start(new QPushButton(tr("Start recording")))
{
    auto* title = new QLabel(tr("Record a workshop"));
    title->setProperty("role", QStringLiteral("title"));
    auto* help =
        new QLabel(tr("What it is, when and where; everything else can wait. Enter starts: then come those who are "
                      "there, what they say, and their plans."));
    help->setWordWrap(true);
    help->setProperty("role", QStringLiteral("muted"));
    m_start->setProperty("primary", true);
    m_start->setEnabled(!session.source().isReadOnly());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(10);
    column->addWidget(title);
    column->addWidget(help);
    column->addWidget(m_form);
    column->addWidget(m_start, 0, Qt::AlignLeft);
    column->addStretch(1);
    static_cast<ReferenceEditor*>(m_form->editor(u"area"))->hideOpenButton();
    connect(m_start, &QPushButton::clicked, this, &DeskStart::start);
    m_form->setBaseDate(session.source().today());
    for (auto* each : m_form->editors())
        connect(each, &FieldEditor::left, this, [each] {
            if (const auto read = each->read(); const auto* finding = std::get_if<domain::Finding>(&read))
                each->showFindings({*finding});
        });
    m_editing->startNew(preset());
}

domain::Record DeskStart::preset() const
{
    domain::Event event;
    event.kind = domain::EventKind::PartnershipWorkshop;
    event.start = m_session.source().today();
    return domain::toRecord(event);
}

void DeskStart::enter()
{
    m_form->editors()[1]->input()->setFocus(Qt::OtherFocusReason);
}

bool DeskStart::start()
{
    if (!m_editing->commit(true)) {
        for (const auto* each : m_form->editors())
            if (!each->findingText().isEmpty())
                each->input()->setFocus(Qt::OtherFocusReason);
        return false;
    }
    const auto event = m_editing->id();
    m_editing->startNew(preset());
    Q_EMIT started(event);
    return true;
}

void DeskStart::restore(const Draft& draft)
{
    m_editing->restore(draft);
    enter();
}

void DeskStart::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        start();
    else
        QWidget::keyPressEvent(event);
}

} // namespace daikou::gui
