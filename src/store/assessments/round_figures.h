// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/changes.h"
#include "store/assessments/round_reader.h"

#include <QHash>

#include <memory>

namespace daikou::store {

/// Everything that is shown of one round.
struct RoundFigures {
    domain::RecordId round;
    domain::Assessment assessment;
    QString title; ///< of the round, in the language that was asked for
    std::shared_ptr<const domain::Instrument> instrument;
    RoundAnswers answers;
    domain::Results results;
    QHash<QString, QString> groupNames; ///< by the groups' keys

    /// The round before with the same questionnaire (in any version) about the same council or partnership.
    std::optional<domain::RecordId> before;
    QString beforeTitle;
    std::vector<domain::SideChanges> changes; ///< empty without a round before
};

/// Reads and computes a round. Throws Error (NotFound; Input where it has no questionnaire; Damaged).
RoundFigures figuresOfRound(Register& source, const domain::RecordId& round,
                            domain::Weighting weighting = domain::Weighting::People,
                            domain::Language language = domain::Language::English);

/// The rounds about the same council or partnership with a questionnaire of the same code, the earliest first. One
/// without a start comes behind the last of those with a lower number.
std::vector<domain::Assessment> roundsAbout(Register& source, const domain::Assessment& one);

/// What the sides of one round say on the whole, for a trend.
struct RoundStanding {
    domain::RecordId round;
    QString title;
    QDate start;
    bool isComparable = true;           ///< false: other questions were asked, so there are no figures
    std::vector<domain::Figure> wholes; ///< by side of the shown round's questionnaire
    domain::Comparison comparison;      ///< of the whole
};

/// The rounds of roundsAbout, each with its figures where all its indicators are the same questions as those of the
/// round that is shown (domain::comparable). Throws as figuresOfRound does.
std::vector<RoundStanding> standingsOf(Register& source, const RoundFigures& shown, domain::Language language);

/// The scores of a round on an indicator, in the order of its cards.
std::vector<domain::Score> scoresOn(Register& source, const domain::RecordId& round, const QString& indicator);

/// The score that an activity on this indicator answers: the one with the level agreed on, else that of the group that
/// rates it lowest, of the citizens where they answered. None where nobody did.
std::optional<domain::RecordId> scoreToAnswer(Register& source, const RoundFigures& figures, size_t indicator);

} // namespace daikou::store
