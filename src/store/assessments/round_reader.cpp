// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/assessments/round_reader.h"

#include "domain/assessments/answer_texts.h"
#include "domain/rules/assessment_rules.h"
#include "store/database/database.h"
#include "store/records/record_tables.h"
#include "store/register.h"

#include <algorithm>

namespace daikou::store {

using domain::Answer;
using domain::GroupAnswers;
using domain::GroupCard;
using domain::GroupKind;
using domain::Score;
using domain::VoteTally;

std::vector<domain::RecordId> roundsAbout(Register& source, const domain::RecordId& about)
{
    std::vector<domain::RecordId> rounds;
    const auto known = source.tables().find(about);
    if (!known)
        return rounds;
    Cursor row(source.database().prepared("SELECT r.id FROM assessment t JOIN record r ON r.key = t.key "
                                          "WHERE t.council = ?1 OR t.partnership = ?1"));
    row->bind(1, known->key);
    while (row.step())
        rounds.push_back(row->id(0));
    return rounds;
}

RoundReader::RoundReader(Register& source, const domain::Instrument& instrument)
    : m_source(source), m_instrument(instrument)
{
    size_t place = 0;
    for (const auto* indicator : domain::indicatorsOf(instrument))
        m_places.emplace(indicator->id, place++);
}

RoundAnswers RoundReader::read(const domain::RecordId& assessment)
{
    RoundAnswers answers;
    answers.agreed.resize(m_places.size());
    const auto known = m_source.tables().find(assessment);
    if (!known)
        return answers;
    struct Card {
        qint64 key;
        GroupCard card;
    };
    std::vector<Card> cards;
    {
        Cursor row(m_source.database().prepared(
            "SELECT t.key, r.id, t.side, t.kind, t.present FROM group_card t "
            "JOIN record r ON r.key = t.key WHERE t.assessment = ?1 ORDER BY t.held, r.id"));
        row->bind(1, known->key);
        while (row.step()) {
            GroupCard card;
            card.id = row->id(1);
            card.side = row->text(2);
            card.kind = domain::choiceOf<GroupKind>(row->text(3));
            if (!row->isNull(4))
                card.present = row->integer(4);
            cards.push_back({row->integer(0), std::move(card)});
        }
    }
    for (const auto& [key, card] : cards)
        readScores(key, card, answers);
    return answers;
}

void RoundReader::readScores(qint64 card, const GroupCard& group, RoundAnswers& into)
{
    const bool isAgreed = group.kind == GroupKind::Agreed;
    const bool hasSide = domain::findSide(m_instrument, group.side).has_value();
    Columns columns(m_places.size());
    std::vector<qint64> unusable;
    {
        Cursor row(m_source.database().prepared(
            "SELECT key, indicator, level, votes, not_answered, cards FROM score WHERE card = ?1 ORDER BY key"));
        row->bind(1, card);
        while (row.step()) {
            const auto place = m_places.find(row->text(1));
            auto column =
                place == m_places.end() || (!isAgreed && !hasSide) ? std::nullopt : columnOf(*row.operator->());
            const bool saysNothing = row->isNull(2) && row->isNull(3) && row->isNull(5);
            if (!column || (isAgreed && row->isNull(2) && !saysNothing))
                unusable.push_back(row->integer(0));
            else if (isAgreed && !saysNothing)
                into.agreed[place->second] = int(row->integer(2));
            else if (!isAgreed)
                columns[place->second] = std::move(column);
        }
    }
    for (const qint64 key : unusable)
        tellUnusable(key, group, into);
    if (!isAgreed && hasSide)
        into.groups.push_back(answersOf(group, columns));
}

/// None where the answers do not fit the scale.
std::optional<RoundReader::Column> RoundReader::columnOf(Statement& row) const
{
    const int levels = m_instrument.scale.levels();
    Column column;
    if (!row.isNull(2)) {
        const qint64 step = row.integer(2) - m_instrument.scale.from;
        if (step < 0 || step >= levels)
            return {};
        column.tally.emplace().votes[size_t(step)] = 1;
    } else if (!row.isNull(3)) {
        const auto parsed = domain::parseVotes(row.text(3));
        const auto* votes = std::get_if<domain::Votes>(&parsed);
        if (!votes || int(votes->size()) != levels)
            return {};
        auto& tally = column.tally.emplace();
        std::ranges::copy(*votes, tally.votes.begin());
        tally.notAnswered = row.isNull(4) ? 0 : row.integer(4);
        if (tally.notAnswered < 0 || tally.notAnswered > domain::mostPeople)
            return {};
    } else if (!row.isNull(5)) {
        const auto parsed = domain::parseCards(row.text(5));
        const auto* cards = std::get_if<domain::CardAnswers>(&parsed);
        if (!cards)
            return {};
        for (const auto& card : *cards) {
            const auto answer = domain::stepOf(card, m_instrument.scale);
            if (!answer)
                return {};
            column.cards.push_back(*answer);
        }
    }
    return column;
}

void RoundReader::tellUnusable(qint64 score, const GroupCard& group, RoundAnswers& into)
{
    const auto record = m_source.tables().load(score, Score::type());
    if (!record)
        return;
    const auto kept = domain::fromRecord<Score>(*record);
    auto findings = domain::check(*record);
    for (auto& finding : domain::checkGroupCard(group)) {
        finding.record = group.id;
        findings.push_back(std::move(finding));
    }
    for (auto& finding : domain::checkAgainst(m_instrument, group, kept))
        findings.push_back(std::move(finding));
    into.unusable.push_back({kept.id, group.id, kept.indicator, std::move(findings)});
}

GroupAnswers RoundReader::answersOf(const GroupCard& group, const Columns& columns) const
{
    GroupAnswers answers{.side = group.side,
                         .kind = domain::codeOf(group.kind),
                         .key = group.id.toText(),
                         .name = {},
                         .present = int(group.present.value_or(0)),
                         .cards = {},
                         .tallies = {}};
    size_t cards = 0;
    bool tallied = false;
    for (const auto& column : columns) {
        cards = std::max(cards, column ? column->cards.size() : 0);
        tallied = tallied || (column && column->tally);
    }
    // Card after card, although a score holds the same place of all cards.
    answers.cards.assign(cards * columns.size(), domain::notAnswered);
    if (tallied)
        answers.tallies.resize(columns.size());
    for (size_t place = 0; place < columns.size(); ++place) {
        const auto& column = columns[place];
        if (column && column->tally)
            answers.tallies[place] = *column->tally;
        for (size_t card = 0; card < cards; ++card) {
            Answer& answer = answers.cards[card * columns.size() + place];
            if (column && column->tally)
                answer = domain::notAsked;
            else if (column && card < column->cards.size())
                answer = column->cards[card];
        }
    }
    return answers;
}

} // namespace daikou::store
