// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/assessments.h"
#include "domain/scoring/answers.h"

#include <unordered_map>

namespace daikou::store {

class Register;
class Statement;

/// A score that the round's instrument has no place for: not counted, and told.
struct UnusableScore {
    domain::RecordId score, card;
    QString indicator;
    domain::Findings findings;
};

/// What stands in the register of one round, as scoring takes it.
struct RoundAnswers {
    std::vector<domain::GroupAnswers> groups; ///< the key is the id of the group card as text, the name is left empty
    /// By indicator: the level agreed at the interface meeting; where there were several meetings, at the last.
    std::vector<std::optional<int>> agreed;
    std::vector<UnusableScore> unusable;
};

/// The rounds about a council or a partnership, in no order.
std::vector<domain::RecordId> roundsAbout(Register& source, const domain::RecordId& about);

/// Reads rounds that were held with one instrument; it looks up what it needs of it once. The register and the
/// instrument must outlive it. For one thread.
///
/// A score with `cards` is one answer for each card of the group, one with `votes` a tally, one with `level` one vote.
/// Where a group has cards, an indicator without a score was left empty on all of them; one with a tally was not asked
/// on them.
class RoundReader {
public:
    RoundReader(Register& source, const domain::Instrument& instrument);

    /// Throws Error.
    RoundAnswers read(const domain::RecordId& assessment);

private:
    struct Column { ///< the answers of one group on one indicator
        std::vector<domain::Answer> cards;
        std::optional<domain::VoteTally> tally;
    };
    using Columns = std::vector<std::optional<Column>>; // by indicator

    void readScores(qint64 card, const domain::GroupCard& group, RoundAnswers& into);
    std::optional<Column> columnOf(Statement& row) const;
    void tellUnusable(qint64 score, const domain::GroupCard& group, RoundAnswers& into);
    domain::GroupAnswers answersOf(const domain::GroupCard& group, const Columns& columns) const;

    Register& m_source;
    const domain::Instrument& m_instrument;
    std::unordered_map<QString, size_t> m_places; ///< of indicators, by their id
};

} // namespace daikou::store
