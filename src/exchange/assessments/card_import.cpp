// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/assessments/card_import.h"

#include "domain/assessments/answer_texts.h"
#include "domain/records/assessments.h"
#include "domain/values/khmer.h"
#include "domain/values/parse.h"
#include "exchange/tr.h"
#include "store/instruments/kept_instrument.h"

#include <algorithm>

namespace daikou::exchange {

using domain::Answer;
using domain::CardAnswers;
using domain::Error;
using domain::GroupCard;
using domain::GroupKind;
using domain::RecordId;
using domain::Score;

namespace {

/// The kind of this code or label; none where it is not known.
std::optional<GroupKind> kindFrom(const QString& text)
{
    const auto parsed = domain::parseValue(*GroupCard::type().find(QStringLiteral("kind")), text);
    const auto* value = std::get_if<domain::Value>(&parsed);
    const auto* code = value ? std::get_if<QString>(value) : nullptr;
    return code && !code->isEmpty() ? std::optional(domain::choiceOf<GroupKind>(*code)) : std::nullopt;
}

domain::Bilingual nameFrom(const QString& text)
{
    return domain::holdsKhmer(text) ? domain::Bilingual{{}, text} : domain::Bilingual{text, {}};
}

/// What a group of a list is as a card, without a round.
GroupCard cardOf(const domain::GroupAnswers& group)
{
    GroupCard card;
    card.side = group.side;
    const auto kind = kindFrom(group.kind);
    const auto kindOfName = kindFrom(group.name);
    QString name = group.name;
    if (kind || kindOfName)
        card.kind = kind.value_or(kindOfName.value_or(GroupKind::Unset));
    else if (!group.kind.isEmpty())
        card.kind = GroupKind::Other;
    if (kindOfName == card.kind)
        name.clear(); // the kind says it
    if (name.isEmpty() && card.kind == GroupKind::Other)
        name = group.kind;
    card.name = nameFrom(name);
    return card;
}

bool isCalledAlike(const domain::Bilingual& a, const domain::Bilingual& b)
{
    const auto same = [](const QString& one, const QString& other) {
        return !one.isEmpty() && one.compare(other, Qt::CaseInsensitive) == 0;
    };
    return (a.isEmpty() && b.isEmpty()) || same(a.en, b.en) || same(a.km, b.km);
}

/// Adds cards to the groups of one round.
class CardAdder {
public:
    CardAdder(store::Register& target, store::Change& change, const RecordId& round)
        : m_target(target), m_change(change), m_round(round), m_instrument(store::instrumentOfRound(target, round)),
          m_indicators(domain::indicatorsOf(*m_instrument)), m_groups(target.children<GroupCard>(round))
    {}

    void add(const domain::GroupAnswers& answers, const QStringList& missing);
    const CardImport& result() const { return m_result; }

private:
    GroupCard& groupFor(const domain::GroupAnswers& answers);
    std::vector<std::optional<Score>> scoresOf(const GroupCard& group);
    void append(const GroupCard& group, size_t place, Score score, const CardAnswers& more);
    bool isWritten(const CardAnswers& answers, size_t place, const QString& side, const QStringList& missing) const;

    store::Register& m_target;
    store::Change& m_change;
    RecordId m_round;
    std::shared_ptr<const domain::Instrument> m_instrument;
    std::vector<const domain::Indicator*> m_indicators;
    std::vector<GroupCard> m_groups; ///< of the round
    std::vector<CardAnswers> m_before;
    size_t m_cardsBefore = 0; ///< of the group at hand
    CardImport m_result;
};

GroupCard& CardAdder::groupFor(const domain::GroupAnswers& answers)
{
    GroupCard wanted = cardOf(answers);
    if (wanted.kind == GroupKind::Agreed)
        throw Error(Error::Kind::Input,
                    tr("The cards of “%1” say that they are what was agreed; that is no group. Give the kind of those "
                       "who answered.")
                        .arg(answers.name));
    const auto isIt = [&](const GroupCard& card) {
        return card.side == wanted.side && card.kind == wanted.kind && isCalledAlike(card.name, wanted.name);
    };
    if (const auto found = std::ranges::find_if(m_groups, isIt); found != m_groups.end()) {
        ++m_result.groupsFound;
        return *found;
    }
    ++m_result.groupsMade;
    wanted.assessment = m_round;
    m_change.save(wanted);
    return m_groups.emplace_back(std::move(wanted));
}

/// By indicator; and how many cards there are.
std::vector<std::optional<Score>> CardAdder::scoresOf(const GroupCard& group)
{
    std::vector<std::optional<Score>> scores(m_indicators.size());
    m_before.assign(m_indicators.size(), {});
    m_cardsBefore = 0;
    for (auto& score : m_target.children<Score>(group.id)) {
        const auto place = std::ranges::find(m_indicators, score.indicator, &domain::Indicator::id);
        if (place == m_indicators.end())
            continue;
        const size_t at = size_t(place - m_indicators.begin());
        const auto parsed = domain::parseCards(score.cards);
        if (const auto* cards = std::get_if<CardAnswers>(&parsed))
            m_before[at] = *cards;
        m_cardsBefore = std::max(m_cardsBefore, m_before[at].size());
        scores[at] = std::move(score);
    }
    return scores;
}

/// Whether answers are kept. What the list does not ask and what the side is not asked is not.
bool CardAdder::isWritten(const CardAnswers& answers, size_t place, const QString& side,
                          const QStringList& missing) const
{
    const domain::Indicator& indicator = *m_indicators[place];
    const bool isAsked = indicator.sides.isEmpty() || indicator.sides.contains(side);
    return (isAsked && !missing.contains(indicator.id)) ||
           std::ranges::any_of(answers, [](const auto& one) { return one.kind == domain::CardAnswer::Kind::Level; });
}

void CardAdder::append(const GroupCard& group, size_t place, Score score, const CardAnswers& more)
{
    CardAnswers all = m_before[place];
    all.resize(m_cardsBefore); // those that said nothing to it have not answered
    all.insert(all.end(), more.begin(), more.end());
    score.card = group.id;
    score.indicator = m_indicators[place]->id;
    score.cards = domain::cardsText(all);
    m_change.save(score);
    ++m_result.scores;
}

void CardAdder::add(const domain::GroupAnswers& answers, const QStringList& missing)
{
    GroupCard& group = groupFor(answers);
    const auto scores = scoresOf(group);
    const size_t width = m_indicators.size(), count = answers.cards.size() / width;
    if (m_cardsBefore + count > size_t(domain::mostPeople))
        throw Error(Error::Kind::Input,
                    tr("The group “%1” would have more than %2 cards; divide it into several groups.")
                        .arg(answers.name)
                        .arg(domain::mostPeople));
    CardAnswers column(count);
    for (size_t place = 0; place < width; ++place) {
        for (size_t card = 0; card < count; ++card)
            column[card] = domain::cardAnswerOf(answers.cards[card * width + place], m_instrument->scale);
        const Score score = scores[place].value_or(Score());
        const bool isTaken = score.level || !score.votes.isEmpty();
        const bool saysAnything =
            std::ranges::any_of(column, [](const auto& one) { return one.kind == domain::CardAnswer::Kind::Level; });
        if (isTaken && saysAnything)
            throw Error(Error::Kind::Input,
                        tr("The group “%1” has a tally or a level for “%2” already, so no cards can be "
                           "added to it; clear that, or give the cards another group.")
                            .arg(answers.name, m_indicators[place]->id));
        if (!isTaken && isWritten(column, place, answers.side, missing))
            append(group, place, score, column);
    }
    const qint64 people = qint64(m_cardsBefore + count);
    if (group.present.value_or(0) < people) {
        group.present = people;
        m_change.save(group);
    }
    m_result.cards += qint64(count);
}

} // namespace

CardImport addCards(store::Register& target, store::Change& change, const RecordId& round, const CardList& list,
                    const domain::Progress& progress)
{
    CardAdder adder(target, change, round);
    for (size_t i = 0; i < list.groups.size(); ++i) {
        adder.add(list.groups[i], list.missing);
        progress.step(qint64(i) + 1, qint64(list.groups.size()), tr("stopped; no cards were added"));
    }
    return adder.result();
}

} // namespace daikou::exchange
