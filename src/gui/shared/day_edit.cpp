// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shared/day_edit.h"

#include "domain/values/parse.h"
#include "gui/shared/style.h"

#include <QAction>
#include <QCalendarWidget>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace daikou::gui {

DayEdit::DayEdit(QWidget* parent) : QWidget(parent), m_line(new QLineEdit), m_remark(new QLabel)
{
    constexpr int beside = 44; // pixels of the line's ends and the calendar
    m_line->setPlaceholderText(tr("day/month/year"));
    m_line->setMinimumWidth(m_line->fontMetrics().horizontalAdvance(QStringLiteral("00/00/0000")) + beside);
    m_remark->setProperty("role", QStringLiteral("error"));
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setWordWrap(true);
    m_remark->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_line);
    column->addWidget(m_remark);
    addCalendar();
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this] { tell({}); });
    connect(m_line, &QLineEdit::returnPressed, this, &DayEdit::entered);
}

void DayEdit::addCalendar()
{
    auto* action = m_line->addAction(icon("view-calendar"), QLineEdit::TrailingPosition);
    action->setText(tr("Calendar"));
    action->setToolTip(tr("Calendar (Alt+Down)"));
    action->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    action->setShortcutContext(Qt::WidgetShortcut);
    m_line->QWidget::addAction(action);
    connect(action, &QAction::triggered, this, &DayEdit::openCalendar);
}

void DayEdit::openCalendar()
{
    auto* calendar = new QCalendarWidget(this);
    calendar->setWindowFlags(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto date = domain::parseDate(m_line->text()))
        calendar->setSelectedDate(*date);
    connect(calendar, &QCalendarWidget::activated, this, [this, calendar](QDate date) {
        calendar->close();
        setDate(date);
        m_line->setFocus();
        Q_EMIT entered();
    });
    calendar->move(m_line->mapToGlobal(QPoint(0, m_line->height())));
    calendar->show();
}

void DayEdit::setDate(QDate date)
{
    m_line->setText(date.toString(QStringLiteral("dd/MM/yyyy")));
    tell({});
}

std::optional<QDate> DayEdit::requireDate()
{
    const auto date = domain::parseDate(m_line->text());
    tell(date ? QString() : tr("“%1” is no date. Type day/month/year, such as 24/01/2026.").arg(m_line->text()));
    return date;
}

QString DayEdit::remark() const
{
    return m_remark->isHidden() ? QString() : m_remark->text();
}

void DayEdit::tell(const QString& remark)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    m_line->setProperty("severity", remark.isEmpty() ? QString() : QStringLiteral("error"));
    restyle(*m_line);
    updateGeometry();
}

} // namespace daikou::gui
