// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/past_record_view.h"

#include "domain/values/current_language.h"
#include "gui/records/field_editor.h"
#include "gui/records/record_form.h"
#include "gui/shared/form_area.h"
#include "gui/shared/style.h"
#include "store/change_log/history.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace daikou::gui {

namespace {

/// The end of a day is that day.
QString momentText(qint64 time)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(time);
    return moment.toString(moment == moment.date().endOfDay() ? QStringLiteral("dd/MM/yyyy")
                                                              : QStringLiteral("dd/MM/yyyy HH:mm"));
}

} // namespace

PastRecordView::PastRecordView(Session& session, const domain::RecordType& type, QWidget* parent)
    : QWidget(parent), m_session(session), m_lookup(session), m_heading(new QLabel),
      m_bringBack(new QPushButton(tr("Make it so again"))), m_area(new FormArea),
      m_form(new RecordForm(type, m_lookup)), m_past(type)
{
    m_heading->setProperty("role", QStringLiteral("heading"));
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_bringBack->setIcon(icon("document-revert"));
    auto* close = new QToolButton;
    close->setIcon(icon("window-close"));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close the view of the past"));
    close->setToolTip(close->accessibleName());
    m_form->setReadOnly(true);
    m_area->setWidget(m_form);
    auto* head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_bringBack);
    head->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->addLayout(head);
    column->addWidget(m_area, 1);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_bringBack, &QPushButton::clicked, this, &PastRecordView::bringBack);
    connect(m_form, &RecordForm::openWanted, &session, &Session::recordWanted);
}

QString PastRecordView::heading() const
{
    return m_heading->text();
}

void PastRecordView::showRecord(const domain::RecordId& id, qint64 time)
{
    const QString when = momentText(time);
    const auto past = store::recordAsOf(m_session.source(), id, time);
    const auto present = m_session.source().find(id);
    m_area->setVisible(past.has_value());
    m_bringBack->hide();
    if (!past) {
        m_heading->setText(tr("%1: it was not in the register then.").arg(when));
        return show();
    }
    m_past = *past;
    m_form->setRecord(m_past);
    m_form->setReadOnly(true);
    m_heading->setText(tr("As it was on %1").arg(when));
    if (present)
        markDifferences(m_past, *present, when);
    show();
}

void PastRecordView::markDifferences(const domain::Record& past, const domain::Record& present, const QString& when)
{
    int different = 0;
    const auto language = domain::currentLanguage();
    for (auto* editor : m_form->editors()) {
        const auto& field = editor->field();
        if (past[field] == present[field]) {
            editor->showRemark({});
            continue;
        }
        ++different;
        const QString now = m_session.source().display(field, present[field], language).simplified();
        editor->showRemark(now.isEmpty() ? tr("≠ now: empty") : tr("≠ now: %1").arg(now));
    }
    m_heading->setText(different == 0 ? tr("On %1 it was as it is now").arg(when)
                                      : tr("As it was on %1. Fields that differ now: %2").arg(when).arg(different));
    m_bringBack->setVisible(different > 0 && !m_session.source().isReadOnly());
}

void PastRecordView::bringBack()
{
    const QString title = m_session.source().titleOf(m_past, domain::currentLanguage());
    if (!m_session.perform({domain::ChangeLabel::Code::Edit, {u'@' + m_past.type->name(), title}},
                           [&](store::Change& change) { change.save(m_past); }))
        return;
    hide();
    Q_EMIT m_session.resultTold([title] { return tr("“%1” is as it was.").arg(title); }, true);
}

} // namespace daikou::gui
