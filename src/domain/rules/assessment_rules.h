// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessments/instrument.h"
#include "domain/records/assessments.h"

namespace daikou::domain {

/// With an id of its own a version is one that was kept: code, version and content must still be those of the id.
Findings checkInstrumentVersion(const RecordBase& version);
Findings checkAssessment(const RecordBase& assessment);
Findings checkGroupCard(const RecordBase& card);
Findings checkScore(const RecordBase& score);

/// The content without white space around it, as it comes back from a list.
void completeInstrumentVersion(RecordBase& version);
/// Votes and cards in the form of votesText and cardsText, where they can be read.
void completeScore(RecordBase& score);

/// What only the round's instrument can tell of a score and its card: an unknown side (a finding on the card's record)
/// or indicator, levels that are not on the scale, a tally that is not as long as it, something agreed that is no
/// level; and more answers than people. What checkScore finds is not told again.
Findings checkAgainst(const Instrument& instrument, const GroupCard& card, const Score& score);

/// A stage that has a planned day and was not held.
struct OpenStage {
    const Stage* stage = nullptr;
    QDate due;
    qint64 daysLate = 0; ///< 0 where its day has not passed

    bool operator==(const OpenStage&) const = default;
};

/// The stages whose planned day lies before `today`, in the order of the stages. One that was never planned, or whose
/// planned day was cleared since it is left out, is not late.
std::vector<OpenStage> lateStages(const Assessment& assessment, QDate today);

/// The open stage with the earliest planned day, of several on one day the first; none where nothing is open.
std::optional<OpenStage> nextStage(const Assessment& assessment, QDate today);

} // namespace daikou::domain
