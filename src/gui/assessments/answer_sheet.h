// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessments/answer_texts.h"
#include "domain/records/assessments.h"
#include "store/register.h"

#include <memory>
#include <set>

namespace daikou::gui {

/// How a group's answers are typed: card after card, the same cards once more by somebody else, the two beside each
/// other, votes counted by level, or one level that the group agreed on.
enum class EntryMode { Cards, Again, Compare, Votes, Level };

/// The answers of one group to all indicators while they are typed. Knows no widget.
class AnswerSheet {
public:
    /// Reads what is kept of the card. Throws Error (NotFound).
    AnswerSheet(store::Register& source, std::shared_ptr<const domain::Instrument> instrument,
                const domain::RecordId& card);

    const domain::GroupCard& group() const { return m_group; }
    const domain::Instrument& instrument() const { return *m_instrument; }
    size_t indicators() const { return m_rows.size(); }
    const domain::Indicator& indicator(size_t row) const { return *m_rows[row].indicator; }

    /// The mode in which what is kept was typed; none where nothing is kept yet.
    std::optional<EntryMode> modeKept() const;

    /// How many cards there are; of the second entry where `mode` is Again, of both in Compare.
    int cards(EntryMode mode) const;
    /// What stands there; none where nothing was typed.
    std::optional<domain::CardAnswer> answer(size_t row, int card, EntryMode mode) const;
    /// Types an answer; in Compare it settles both entries. A card behind the last one begins a new one.
    void setAnswer(size_t row, int card, const domain::CardAnswer& answer, EntryMode mode);
    /// Whether the indicator is asked on this card, by the answers before it and the side.
    bool isAsked(size_t row, int card, EntryMode mode) const;
    /// Takes away a card, of both entries.
    void removeCard(int card);
    /// Whether the two entries say something else there. Only where both have the card.
    bool differs(size_t row, int card) const;
    int differences() const;

    std::optional<qint64> votes(size_t row, int level) const;
    /// `level` counts from 0; as many as there are levels: those who did not vote.
    void setVotes(size_t row, int level, std::optional<qint64> votes);
    std::optional<int> level(size_t row) const;
    void setLevel(size_t row, std::optional<int> level);

    QString reason(size_t row, domain::Language language) const;
    QString suggestion(size_t row, domain::Language language) const;
    void setReason(size_t row, domain::Language language, const QString& text);
    void setSuggestion(size_t row, domain::Language language, const QString& text);

    /// The mean of what is typed so far, with the number of answers.
    std::pair<std::optional<double>, qint64> running(size_t row, EntryMode mode) const;

    bool isDirty() const { return !m_dirty.empty(); }
    /// Saves what was changed; cards that are not as long as the others are filled with "not answered". Throws Error.
    void save(store::Change& change);
    /// To be called when the change is safely written.
    void saved() { m_dirty.clear(); }

    /// What is typed and not kept, by the indicators' ids, and back.
    QMap<QString, QString> unkept() const;
    void takeBack(const QMap<QString, QString>& texts);

private:
    struct Row {
        const domain::Indicator* indicator = nullptr;
        domain::Score score;
        std::vector<std::optional<domain::CardAnswer>> first, second;
        std::vector<std::optional<qint64>> votes; ///< by level, then those who did not vote
        std::optional<int> level;
    };
    void read(Row& row) const;
    void write(Row& row);
    void fill(std::vector<std::optional<domain::CardAnswer>>& cards, size_t row, EntryMode mode) const;

    std::shared_ptr<const domain::Instrument> m_instrument;
    domain::GroupCard m_group;
    std::vector<Row> m_rows;
    std::set<size_t> m_dirty;
    std::optional<domain::AskedIndicators> m_asked; ///< none of what was agreed
};

} // namespace daikou::gui
