// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/results.h"
#include "reports/charts/gap_chart.h"

#include <QHash>

namespace daikou::reports {

/// What the pictures of a round are made of, in windows and in reports alike.
struct RoundRows {
    std::vector<charts::GapRow> rows;
    std::vector<size_t> places; ///< of the rows' indicators or themes in the instrument
};

/// By how far the sides are apart, or in the order of the questionnaire.
enum class RowOrder { Gap, Questionnaire };

/// The sides that marks stand for: those of the instrument, or where it has but one side, its groups by their names.
std::vector<Bilingual> markedSides(const domain::Instrument& instrument, const domain::Results& results,
                                   const QHash<QString, QString>& groupNames);

/// A row for each indicator: the gap where citizens and council both answered it, else how far the groups of the only
/// side are apart; "–" where there is neither.
RoundRows indicatorRows(const domain::Instrument& instrument, const domain::Results& results, RowOrder order);
/// The same for each theme, in the order of the questionnaire.
RoundRows themeRows(const domain::Instrument& instrument, const domain::Results& results);

/// "+0.8", "−1.3", "0.0", "–".
QString gapText(const domain::Comparison& comparison, size_t sides);
/// A number with its sign: "+0.8".
QString signedText(double number);

} // namespace daikou::reports
