// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/plan_timeline.h"

#include "domain/values/display.h"
#include "reports/charts/chart_fill.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace daikou::reports::charts {

using domain::ActivityStatus;

namespace {

constexpr double timelineWidth = 672;
constexpr double nameSize = 12, wordSize = 11;
constexpr double headHeight = 38, footHeight = 30, thickness = 14, shortBar = 8;
constexpr double gapBeside = 8;
constexpr int farAway = 366; ///< days from the plan beyond which today is not shown

Fill fillFor(ActivityStatus status)
{
    switch (status) {
    case ActivityStatus::Done:
        return Fill::Solid;
    case ActivityStatus::Late:
        return Fill::Slanted;
    case ActivityStatus::Dropped:
        return Fill::Lined;
    case ActivityStatus::PassedUp:
        return Fill::Dotted;
    default:
        return Fill::Empty;
    }
}

/// Cut short where it does not fit: texts below each other have the same size.
QString fitted(const QString& text, double width, double size)
{
    return QFontMetricsF(chartFont(text, size)).elidedText(text, Qt::ElideRight, width);
}

void paintDiamond(QPainter& painter, QPointF middle, double size)
{
    painter.drawPolygon(QPolygonF(
        {middle - QPointF(0, size), middle + QPointF(size, 0), middle + QPointF(0, size), middle - QPointF(size, 0)}));
}

void paintTick(QPainter& painter, QPointF foot, double size)
{
    painter.drawPolyline(QPolygonF(
        {foot + QPointF(-size * 0.7, -size * 0.6), foot + QPointF(-size * 0.1, 0), foot + QPointF(size, -size * 1.3)}));
}

} // namespace

Bilingual statusWords(ActivityStatus status)
{
    const auto shown = status == ActivityStatus::Unset ? ActivityStatus::NotStarted : status;
    return domain::choiceTable<ActivityStatus>[size_t(shown) - 1].label;
}

PlanTimeline::PlanTimeline(std::vector<TimelineBar> bars, QDate today, LanguageMode mode)
    : m_bars(std::move(bars)), m_today(today), m_mode(mode), m_width(timelineWidth)
{
    setSpan(today);
    m_labels = labelWidth();
    m_words = wordWidth();
}

/// From the first day that anything says to the last, in whole months; today is in it where it is near.
void PlanTimeline::setSpan(QDate today)
{
    QDate from, to;
    const auto add = [&](QDate day) {
        if (!day.isValid())
            return;
        from = from.isValid() ? std::min(from, day) : day;
        to = to.isValid() ? std::max(to, day) : day;
    };
    for (const auto& bar : m_bars) {
        add(bar.start);
        add(bar.due);
        add(bar.finished);
        for (const QDate day : bar.notes)
            add(day);
    }
    if (!from.isValid() || (today.addDays(farAway) >= from && today <= to.addDays(farAway)))
        add(today);
    m_first = QDate(from.year(), from.month(), 1);
    m_last = QDate(to.year(), to.month(), 1).addMonths(1);
    constexpr int fewest = 3; // months, so that the axis reads well
    while (m_first.addMonths(fewest) > m_last)
        m_last = m_last.addMonths(1);
}

double PlanTimeline::labelWidth() const
{
    double widest = 60;
    for (const auto& bar : m_bars)
        for (const auto& shown : shownTexts(bar.label, m_mode))
            widest = std::max(widest, textWidth(shown.text, nameSize));
    return widest + 2;
}

double PlanTimeline::labelRoom() const
{
    return std::min(m_labels, m_width * 0.36);
}

double PlanTimeline::wordWidth() const
{
    double widest = 20;
    for (const auto& bar : m_bars)
        for (const auto& shown : shownTexts(statusWords(bar.status), m_mode))
            widest = std::max(widest, textWidth(shown.text, wordSize));
    return widest + 2;
}

QSizeF PlanTimeline::naturalSize() const
{
    return {m_width, rowTop(std::max<size_t>(1, m_bars.size())) + footHeight};
}

double PlanTimeline::rowTop(size_t row) const
{
    return headHeight + double(row) * (m_mode == LanguageMode::Both ? 40 : 28);
}

double PlanTimeline::naturalX(QDate day) const
{
    const double left = labelRoom() + gapBeside;
    const double room = std::max(1.0, m_width - left - m_words - gapBeside);
    return left + room * double(m_first.daysTo(day)) / double(m_first.daysTo(m_last));
}

QRectF PlanTimeline::naturalBar(size_t row) const
{
    const auto& bar = m_bars[row];
    if (!bar.start.isValid() && !bar.due.isValid())
        return {};
    const double height = rowTop(row + 1) - rowTop(row);
    const double right = bar.due.isValid() ? naturalX(bar.due.addDays(1)) : naturalX(m_last);
    const double left = bar.start.isValid() ? naturalX(bar.start) : right - shortBar;
    return {left, rowTop(row) + (height - thickness) / 2, std::max(2.0, right - left), thickness};
}

double PlanTimeline::scaleIn(const QRectF& area) const
{
    const QSizeF size = naturalSize();
    return std::min(area.width() / size.width(), area.height() / size.height());
}

QRectF PlanTimeline::inArea(const QRectF& natural, const QRectF& area) const
{
    const double scale = scaleIn(area);
    return {area.topLeft() + natural.topLeft() * scale, natural.size() * scale};
}

double PlanTimeline::xOf(QDate day, const QRectF& area) const
{
    return area.left() + naturalX(day) * scaleIn(area);
}

QRectF PlanTimeline::barOf(int row, const QRectF& area) const
{
    const QRectF bar = naturalBar(size_t(row));
    return bar.isNull() ? bar : inArea(bar, area);
}

QRectF PlanTimeline::placeOf(int row, const QRectF& area) const
{
    if (row < 0 || size_t(row) >= m_bars.size())
        return {};
    const double top = rowTop(size_t(row));
    return inArea({0, top, m_width, rowTop(size_t(row) + 1) - top}, area);
}

int PlanTimeline::rowAt(QPointF point, const QRectF& area) const
{
    for (int row = 0; row < int(m_bars.size()); ++row)
        if (placeOf(row, area).contains(point))
            return row;
    return -1;
}

QString PlanTimeline::digits(const QString& text) const
{
    return m_mode == LanguageMode::Khmer && !m_westernDigits ? domain::khmerDigits(text) : text;
}

void PlanTimeline::paint(QPainter& painter, const QRectF& area) const
{
    const double scale = scaleIn(area);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.topLeft());
    painter.scale(scale, scale);
    paintMonths(painter);
    for (size_t row = 0; row < m_bars.size(); ++row)
        paintRow(painter, row);
    paintToday(painter);
    for (size_t row = 0; row < m_bars.size(); ++row)
        paintMarks(painter, row);
    paintLegend(painter);
    if (m_selected >= 0 && size_t(m_selected) < m_bars.size()) {
        painter.setPen(QPen(m_colours.selected, 3));
        painter.setBrush(Qt::NoBrush);
        const double top = rowTop(size_t(m_selected));
        painter.drawRoundedRect(QRectF(1.5, top + 1.5, m_width - 3, rowTop(size_t(m_selected) + 1) - top - 3), 3, 3);
    }
    painter.restore();
}

/// Years above, months as numbers below; where months are many, only some of them have a number.
void PlanTimeline::paintMonths(QPainter& painter) const
{
    const double bottom = rowTop(std::max<size_t>(1, m_bars.size()));
    const double month = (naturalX(m_last) - naturalX(m_first)) / std::max(1.0, double(m_first.daysTo(m_last)) / 30.4);
    const int step = month >= 16 ? 1 : month >= 6 ? 3 : 12;
    for (QDate day = m_first; day <= m_last; day = day.addMonths(1)) {
        if ((day.month() - 1) % step != 0 && day != m_first)
            continue;
        const double x = naturalX(day);
        const bool year = day.month() == 1 || day == m_first;
        painter.fillRect(QRectF(x, year ? 4 : headHeight - 8, 1, bottom - (year ? 4 : headHeight - 8)), m_colours.line);
        if (day >= m_last)
            break;
        painter.setPen(m_colours.muted);
        if (step < 12 && (day.month() - 1) % step == 0)
            paintText(painter, {x + 3, headHeight - 18, std::max(12.0, month * step - 4), 14},
                      Qt::AlignLeft | Qt::AlignVCenter, digits(QString::number(day.month())), wordSize);
        painter.setPen(m_colours.text);
        if (year && (day.month() == 1 || naturalX(QDate(day.year() + 1, 1, 1)) - x > 34))
            paintText(painter, {x + 3, 4, 60, 16}, Qt::AlignLeft | Qt::AlignVCenter,
                      digits(QString::number(day.year())), wordSize, true);
    }
}

void PlanTimeline::paintRow(QPainter& painter, size_t row) const
{
    const auto& bar = m_bars[row];
    const double top = rowTop(row), height = rowTop(row + 1) - top;
    painter.fillRect(QRectF(0, top, m_width, 1), m_colours.line);
    const auto paintLines = [&](const Bilingual& text, double left, double width, double size, int alignment) {
        const auto lines = shownTexts(text, m_mode);
        const double line = (height - 2) / double(std::max<size_t>(1, lines.size()));
        for (size_t i = 0; i < lines.size(); ++i)
            paintText(painter, {left, top + 1 + double(i) * line, width, line}, alignment | Qt::AlignVCenter,
                      fitted(lines[i].text, width, size), size);
    };
    painter.setPen(m_colours.text);
    paintLines(bar.label, 0, labelRoom(), nameSize, Qt::AlignLeft);
    paintLines(statusWords(bar.status), m_width - m_words, m_words, wordSize, Qt::AlignLeft);
    if (!bar.start.isValid() && !bar.due.isValid() && bar.notes.empty() && !bar.finished.isValid()) {
        painter.setPen(m_colours.muted);
        paintLines(domain::Words{"no date", "គ្មានកាលបរិច្ឆេទ"}, naturalX(m_first) + 6, 160, wordSize, Qt::AlignLeft);
    }
    paintBar(painter, row);
}

void PlanTimeline::paintBar(QPainter& painter, size_t row) const
{
    const QRectF place = naturalBar(row);
    const auto& bar = m_bars[row];
    if (place.isNull())
        return;
    if (!bar.due.isValid()) { // it has no end
        painter.setPen(QPen(m_colours.high, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawLine(place.topLeft(), place.bottomLeft());
        painter.drawLine(place.topLeft(), place.topRight());
        painter.drawLine(place.bottomLeft(), place.bottomRight());
    } else {
        paintFill(painter, place, fillFor(bar.status), m_colours);
    }
    if (bar.status == ActivityStatus::Dropped)
        painter.fillRect(QRectF(place.left() - 4, place.center().y() - 1, place.width() + 8, 2), m_colours.text);
}

/// On a ground of their own, so that they are seen on full bars too.
void PlanTimeline::paintMarks(QPainter& painter, size_t row) const
{
    const auto& bar = m_bars[row];
    const double middle = (rowTop(row) + rowTop(row + 1)) / 2;
    painter.setPen(QPen(m_colours.text, 1.2));
    painter.setBrush(m_colours.paper);
    for (const QDate day : bar.notes)
        paintDiamond(painter, {naturalX(day), middle}, 4.5);
    if (!bar.finished.isValid())
        return;
    const QPointF place(naturalX(bar.finished), middle);
    painter.drawEllipse(place, 7, 7);
    painter.setPen(QPen(m_colours.text, 2));
    painter.setBrush(Qt::NoBrush);
    paintTick(painter, place + QPointF(-0.5, 3.5), 5);
}

void PlanTimeline::paintToday(QPainter& painter) const
{
    if (!showsToday())
        return;
    const double x = naturalX(m_today);
    painter.setPen(QPen(m_colours.text, 1.6, Qt::DashLine));
    painter.drawLine(QPointF(x, headHeight - 4), QPointF(x, rowTop(std::max<size_t>(1, m_bars.size()))));
}

void PlanTimeline::paintLegend(QPainter& painter) const
{
    const double middle = naturalSize().height() - footHeight / 2 + 3;
    double x = 4;
    const auto word = [&](const domain::Words& words) {
        const QString text = shownLine(words, m_mode);
        painter.setPen(m_colours.text);
        paintText(painter, {x, middle - 8, textWidth(text, wordSize) + 2, 16}, Qt::AlignLeft | Qt::AlignVCenter, text,
                  wordSize);
        x += textWidth(text, wordSize) + 22;
    };
    if (showsToday()) {
        painter.setPen(QPen(m_colours.text, 1.6, Qt::DashLine));
        painter.drawLine(QPointF(x, middle - 8), QPointF(x, middle + 8));
        x += 8;
        word({"Today", "ថ្ងៃនេះ"});
    }
    painter.setPen(QPen(m_colours.text, 1.2));
    painter.setBrush(m_colours.paper);
    paintDiamond(painter, {x + 4, middle}, 4.5);
    x += 14;
    word({"Progress noted", "បានកត់ត្រាវឌ្ឍនភាព"});
    painter.setPen(QPen(m_colours.text, 1.2));
    painter.setBrush(m_colours.paper);
    painter.drawEllipse(QPointF(x + 6, middle), 7, 7);
    painter.setPen(QPen(m_colours.text, 2));
    paintTick(painter, {x + 5.5, middle + 3.5}, 5);
    x += 18;
    word({"Done on that day", "បានធ្វើនៅថ្ងៃនោះ"});
}

} // namespace daikou::reports::charts
