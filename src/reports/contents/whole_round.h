// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/assessments.h"
#include "domain/records/plans.h"
#include "reports/charts/gap_chart.h"
#include "reports/contents/basis.h"
#include "store/assessments/round_figures.h"

namespace daikou::reports {

/// An activity that answers a score of the round, and the place of the indicator; none where the questionnaire has no
/// such indicator.
struct AnsweringActivity {
    domain::Activity activity;
    std::optional<size_t> indicator;
};

/// What one group, or the interface meeting, gave as its reason and what it suggests.
struct Voice {
    domain::RecordId card;
    size_t indicator = 0;
    Bilingual reason, suggestion;
};

/// An assessment round with all that belongs to it, as its readers may read it.
struct WholeRound {
    domain::Assessment assessment;
    store::RoundFigures figures;
    std::vector<domain::GroupCard> cards;
    std::vector<domain::Standard> standards;
    std::vector<Voice> voices;                 ///< in the order of the questionnaire
    std::vector<AnsweringActivity> activities; ///< the first due first
    std::vector<size_t> answered;              ///< places of the sides with at least one answer
    qint64 records = 0;                        ///< that were read for it

    const domain::Instrument& instrument() const { return *figures.instrument; }
    const domain::Results& results() const { return figures.results; }
    /// Whether groups or parties of an only side are looked at, where else sides are.
    bool byGroups() const { return figures.instrument->sides.size() == 1; }
};

/// Reads and computes a round that names its questionnaire. Throws as store::figuresOfRound does.
WholeRound loadRound(Basis& basis, const domain::Assessment& assessment);

/// Whom the round is about: "Preaek Norint commune council", the title of a partnership.
Bilingual aboutWords(Basis& basis, const domain::Assessment& assessment);
/// "Round 2"; empty where it has no number.
Bilingual roundWords(const domain::Assessment& assessment);

/// "2.4 (36)": the mean and of how many answers; a dash where nobody answered.
Bilingual meanWords(Basis& basis, const domain::Figure& figure);
/// "−1.3" of a gap, "1.3" of a spread; a dash where there is none.
Bilingual gapNumber(Basis& basis, const WholeRound& round, const domain::Comparison& comparison);

/// Sides (those that answered) or groups that the marks of pictures stand for, and the rows of pictures with just
/// these marks.
std::vector<Bilingual> shownSides(Basis& basis, const WholeRound& round);
std::vector<charts::GapRow> shownRows(const WholeRound& round, std::vector<charts::GapRow> rows);

} // namespace daikou::reports
