// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shared/list_behind.h"
#include "reports/charts/bar_chart.h"
#include "reports/contents/follow_up_tally.h"

#include <QHash>

namespace daikou::gui {

/// A text of the charts, marked with QT_TRANSLATE_NOOP("charts", …), in the language of the windows.
QString chartText(const char* english);

/// One chart with the lists behind it, counted by queries so that it can be read beside the window.
struct ChartContent {
    QString title, note; ///< a note says what the bars leave out; may be empty
    std::vector<reports::charts::Bar> bars;
    std::vector<reports::Bilingual> legend;
    QStringList partConditions;    ///< of each entry of the legend
    std::vector<ListBehind> lists; ///< of each bar
    bool shares = false;

    reports::charts::BarChart chart() const;
    /// Of a bar or a part; without a type where there is no such list.
    ListBehind listOf(const reports::charts::BarSpot& spot) const;
};

/// What became of the activities of the country by province, or with the code of a province of its communes.
struct ActivityFigures {
    QString province;
    QHash<QString, reports::ActivityTally> places; ///< by code
    QHash<QString, QString> names;
    reports::ActivityTally without; ///< those of which no place is known, in the figures of the country
};

/// Throws Error.
ActivityFigures loadActivityFigures(store::Register& source, const QString& province);
/// The figures as a chart of how many there are, or of the fix rate.
ChartContent activityContent(const ActivityFigures& figures, bool fixRate);

/// Partnerships by the year in which they began, and by sector; each told apart by what became of it. Throws Error.
ChartContent loadPartnershipYears(store::Register& source);
ChartContent loadPartnershipSectors(store::Register& source);

enum class Counted { Persons, Attendances };
/// Persons are those of each event: whoever came to several counts at each of them.
/// Those who came to events by role and sex: named ones and head counts each in rows of their own, persons and
/// attendances never in one chart. Throws Error.
ChartContent loadTurnout(store::Register& source, Counted counted);

} // namespace daikou::gui
