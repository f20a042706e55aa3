// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/line_editor.h"

#include "domain/values/display.h"
#include "domain/values/parse.h"
#include "gui/shared/style.h"

#include <QAction>
#include <QCalendarWidget>
#include <QEvent>
#include <QLineEdit>

namespace daikou::gui {

namespace {

/// The text that is edited: easy to type again, and read back by domain::parseValue.
QString editText(const domain::Field& field, const domain::Value& value)
{
    if (const auto* date = std::get_if<QDate>(&value))
        return date->toString(QStringLiteral("dd/MM/yyyy"));
    if (const auto* money = std::get_if<domain::Money>(&value))
        return domain::displayMoney(*money);
    return domain::fileValue(field, value);
}

} // namespace

LineEditor::LineEditor(const domain::Field& field, QWidget* parent) : FieldEditor(field, parent), m_edit(new QLineEdit)
{
    place(m_edit);
    if (field.kind == domain::Kind::Date) {
        m_edit->setPlaceholderText(tr("day/month/year"));
        addCalendar();
    } else if (field.kind == domain::Kind::Money) {
        m_edit->setPlaceholderText(tr("200$ or 800000៛"));
    } else {
        m_edit->setPlaceholderText(QString());
    }
    connect(m_edit, &QLineEdit::textEdited, this, &LineEditor::noteTyped);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        showBeginning();
        noteLeft();
    });
    m_edit->installEventFilter(this);
}

void LineEditor::setBaseDate(QDate base)
{
    m_base = base;
    if (field().kind == domain::Kind::Date)
        m_edit->setPlaceholderText(base.isValid() ? tr("15/3 or +3m") : tr("day/month/year"));
}

void LineEditor::addCalendar()
{
    auto* action = m_edit->addAction(icon("view-calendar"), QLineEdit::TrailingPosition);
    action->setText(tr("Calendar"));
    action->setToolTip(tr("Calendar (Alt+Down)"));
    action->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    action->setShortcutContext(Qt::WidgetShortcut);
    m_edit->QWidget::addAction(action);
    connect(action, &QAction::triggered, this, &LineEditor::openCalendar);
}

void LineEditor::openCalendar()
{
    auto* calendar = new QCalendarWidget(this);
    calendar->setWindowFlags(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto date = domain::parseDate(m_edit->text(), m_base))
        calendar->setSelectedDate(*date);
    connect(calendar, &QCalendarWidget::activated, this, [this, calendar](QDate date) {
        calendar->close();
        restoreText(editText(field(), date));
        m_edit->setFocus();
        noteLeft();
    });
    calendar->move(m_edit->mapToGlobal(QPoint(0, m_edit->height())));
    calendar->show();
}

std::variant<domain::Value, domain::Finding> LineEditor::read() const
{
    // Of dollars and riel nobody should have to guess: one is four thousand of the other.
    const QString typed = m_edit->text().trimmed();
    if (field().kind == domain::Kind::Money && domain::parseMoney(typed) && !domain::parseMoney(typed, std::nullopt))
        return domain::Finding{domain::Severity::Error, domain::FindingCode::NotMoney, field().name, {typed}};
    return domain::parseValue(field(), m_edit->text(), m_base);
}

QString LineEditor::typedText() const
{
    return m_edit->text();
}

void LineEditor::restoreText(const QString& text)
{
    m_edit->setText(text);
    showBeginning();
    noteTyped();
}

/// Of a text that is longer than the line, where nobody types in it.
void LineEditor::showBeginning()
{
    if (!m_edit->hasFocus())
        m_edit->setCursorPosition(0);
}

/// A text that is longer than the line is told whole.
bool LineEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::ToolTip) {
        constexpr int ends = 18; // pixels of the frame and what is between it and the text
        const QString text = m_edit->text();
        const bool clipped = m_edit->fontMetrics().horizontalAdvance(text) > m_edit->width() - ends;
        m_edit->setToolTip(clipped ? QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped()) : QString());
    }
    return FieldEditor::eventFilter(watched, event);
}

void LineEditor::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

QWidget* LineEditor::input() const
{
    return m_edit;
}

void LineEditor::display(const domain::Value& value)
{
    m_edit->setText(editText(field(), value));
    m_edit->setCursorPosition(0);
}

} // namespace daikou::gui
