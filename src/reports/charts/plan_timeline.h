// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/plans.h"
#include "reports/charts/chart_style.h"

#include <QDate>

#include <optional>
#include <vector>

namespace daikou::reports::charts {

/// An activity on a plan's timeline. Any of its dates may not be known.
struct TimelineBar {
    Bilingual label;
    QDate start, due, finished;
    domain::ActivityStatus status{}; ///< as it is today: late where its day has passed
    std::vector<QDate> notes = {};   ///< on which its progress was noted
};

/// The activities of a plan as bars over the months, with today's line, the days on which progress was noted and on
/// which they were done. What became of each is told by its pattern and in a word beside it, never by colour alone. A
/// bar without a due date has no end: it fades into dashes; one without a start is a short one before its due date.
class PlanTimeline {
public:
    PlanTimeline(std::vector<TimelineBar> bars, QDate today, LanguageMode mode);

    void setColours(const ChartColours& colours) { m_colours = colours; }
    void setWidth(double width) { m_width = width; }
    /// For windows, where all numbers are written 0-9, in Khmer too.
    void setWesternDigits() { m_westernDigits = true; }
    /// The row that is framed; −1 for none.
    void setSelected(int row) { m_selected = row; }

    const std::vector<TimelineBar>& bars() const { return m_bars; }
    /// The first day that is shown, and the day after the last: whole months.
    QDate first() const { return m_first; }
    QDate last() const { return m_last; }
    QSizeF naturalSize() const;
    void paint(QPainter& painter, const QRectF& area) const;
    /// The row at this point of the area; −1 for none.
    int rowAt(QPointF point, const QRectF& area) const;
    QRectF placeOf(int row, const QRectF& area) const;
    /// Where a day stands in the area, from left to right.
    double xOf(QDate day, const QRectF& area) const;
    /// The bar alone; empty where neither a start nor a due date is known.
    QRectF barOf(int row, const QRectF& area) const;

private:
    void setSpan(QDate today);
    bool showsToday() const { return m_today >= m_first && m_today < m_last; }
    double naturalX(QDate day) const;
    double rowTop(size_t row) const;
    QRectF naturalBar(size_t row) const;
    double scaleIn(const QRectF& area) const;
    QRectF inArea(const QRectF& natural, const QRectF& area) const;
    double labelWidth() const;
    double labelRoom() const;
    double wordWidth() const;
    QString digits(const QString& text) const;
    void paintMonths(QPainter& painter) const;
    void paintRow(QPainter& painter, size_t row) const;
    void paintBar(QPainter& painter, size_t row) const;
    void paintMarks(QPainter& painter, size_t row) const;
    void paintToday(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;

    std::vector<TimelineBar> m_bars;
    QDate m_today, m_first, m_last;
    LanguageMode m_mode;
    ChartColours m_colours = lightColours();
    double m_width, m_labels = 0, m_words = 0;
    int m_selected = -1;
    bool m_westernDigits = false;
};

/// What became of an activity, in a word; "Not started" where nobody said.
Bilingual statusWords(domain::ActivityStatus status);

} // namespace daikou::reports::charts
