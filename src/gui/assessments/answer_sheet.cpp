// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/assessments/answer_sheet.h"

#include "store/change.h"

#include <algorithm>

namespace daikou::gui {

using domain::CardAnswer;
using domain::Language;
using domain::Score;

namespace {

using Cards = std::vector<std::optional<CardAnswer>>;

/// What cannot be read is kept as it is: nothing is shown of it, and it is written only where somebody types anew.
Cards cardsOf(const QString& text)
{
    const auto parsed = domain::parseCards(text);
    const auto* cards = std::get_if<domain::CardAnswers>(&parsed);
    return cards ? Cards(cards->begin(), cards->end()) : Cards();
}

QString textOf(const Cards& cards)
{
    domain::CardAnswers all;
    for (const auto& card : cards)
        all.push_back(card.value_or(CardAnswer()));
    return domain::cardsText(all);
}

} // namespace

AnswerSheet::AnswerSheet(store::Register& source, std::shared_ptr<const domain::Instrument> instrument,
                         const domain::RecordId& card)
    : m_instrument(std::move(instrument)), m_group(source.require<domain::GroupCard>(card))
{
    if (domain::findSide(*m_instrument, m_group.side))
        m_asked.emplace(*m_instrument, m_group.side);
    for (const auto* indicator : domain::indicatorsOf(*m_instrument)) {
        Row row;
        row.indicator = indicator;
        row.score.card = card;
        row.score.indicator = indicator->id;
        m_rows.push_back(std::move(row));
    }
    for (auto& score : source.children<Score>(card)) {
        const auto row = std::ranges::find_if(m_rows, [&](const Row& r) { return r.indicator->id == score.indicator; });
        if (row != m_rows.end())
            row->score = std::move(score);
    }
    for (Row& row : m_rows)
        read(row);
}

void AnswerSheet::read(Row& row) const
{
    row.first = cardsOf(row.score.cards);
    row.second = cardsOf(row.score.second);
    const auto levels = size_t(m_instrument->scale.levels());
    row.votes.assign(levels + 1, std::nullopt);
    const auto parsed = domain::parseVotes(row.score.votes);
    if (const auto* votes = std::get_if<domain::Votes>(&parsed); votes && votes->size() == levels)
        std::ranges::copy(*votes, row.votes.begin());
    row.votes[levels] = row.score.notAnswered;
    row.level = row.score.level ? std::optional(int(*row.score.level)) : std::nullopt;
}

std::optional<EntryMode> AnswerSheet::modeKept() const
{
    if (m_group.kind == domain::GroupKind::Agreed)
        return EntryMode::Level;
    for (const Row& row : m_rows) {
        if (!row.first.empty() || !row.second.empty())
            return EntryMode::Cards;
        if (std::ranges::any_of(row.votes, [](const auto& number) { return number.has_value(); }))
            return EntryMode::Votes;
        if (row.level)
            return EntryMode::Level;
    }
    return {};
}

int AnswerSheet::cards(EntryMode mode) const
{
    size_t most = 0;
    for (const Row& row : m_rows) {
        if (mode != EntryMode::Again)
            most = std::max(most, row.first.size());
        if (mode != EntryMode::Cards)
            most = std::max(most, row.second.size());
    }
    return int(most);
}

std::optional<CardAnswer> AnswerSheet::answer(size_t row, int card, EntryMode mode) const
{
    const auto& cards = mode == EntryMode::Again ? m_rows[row].second : m_rows[row].first;
    return size_t(card) < cards.size() ? cards[size_t(card)] : std::nullopt;
}

void AnswerSheet::setAnswer(size_t row, int card, const CardAnswer& answer, EntryMode mode)
{
    const auto put = [&](Cards& cards) {
        if (cards.size() <= size_t(card))
            cards.resize(size_t(card) + 1);
        cards[size_t(card)] = answer;
    };
    if (mode != EntryMode::Again)
        put(m_rows[row].first);
    if (mode == EntryMode::Again || (mode == EntryMode::Compare && size_t(card) < m_rows[row].second.size()))
        put(m_rows[row].second);
    m_dirty.insert(row);
}

bool AnswerSheet::isAsked(size_t row, int card, EntryMode mode) const
{
    if (!m_asked || m_asked->asksAll())
        return true;
    std::vector<domain::Answer> steps(m_rows.size(), domain::notAnswered);
    for (size_t before = 0; before < row; ++before)
        if (const auto given = answer(before, card, mode))
            steps[before] = domain::stepOf(*given, m_instrument->scale).value_or(domain::notAnswered);
    return m_asked->isAsked(row, steps);
}

void AnswerSheet::removeCard(int card)
{
    const auto takeOut = [card](Cards& cards) {
        if (size_t(card) < cards.size())
            cards.erase(cards.begin() + card);
    };
    for (size_t row = 0; row < m_rows.size(); ++row) {
        takeOut(m_rows[row].first);
        takeOut(m_rows[row].second);
        m_dirty.insert(row);
    }
}

bool AnswerSheet::differs(size_t row, int card) const
{
    const auto& [first, second] = std::tie(m_rows[row].first, m_rows[row].second);
    const auto at = size_t(card);
    return at < first.size() && at < second.size() && first[at] && second[at] && *first[at] != *second[at];
}

int AnswerSheet::differences() const
{
    int count = 0;
    for (size_t row = 0; row < m_rows.size(); ++row)
        for (int card = 0; card < int(m_rows[row].second.size()); ++card)
            count += differs(row, card) ? 1 : 0;
    return count;
}

std::optional<qint64> AnswerSheet::votes(size_t row, int level) const
{
    return m_rows[row].votes[size_t(level)];
}

void AnswerSheet::setVotes(size_t row, int level, std::optional<qint64> votes)
{
    m_rows[row].votes[size_t(level)] = votes;
    m_dirty.insert(row);
}

std::optional<int> AnswerSheet::level(size_t row) const
{
    return m_rows[row].level;
}

void AnswerSheet::setLevel(size_t row, std::optional<int> level)
{
    m_rows[row].level = level;
    m_dirty.insert(row);
}

QString AnswerSheet::reason(size_t row, Language language) const
{
    return m_rows[row].score.reason.in(language);
}

QString AnswerSheet::suggestion(size_t row, Language language) const
{
    return m_rows[row].score.suggestion.in(language);
}

void AnswerSheet::setReason(size_t row, Language language, const QString& text)
{
    auto& reason = m_rows[row].score.reason;
    (language == Language::Khmer ? reason.km : reason.en) = text;
    m_dirty.insert(row);
}

void AnswerSheet::setSuggestion(size_t row, Language language, const QString& text)
{
    auto& suggestion = m_rows[row].score.suggestion;
    (language == Language::Khmer ? suggestion.km : suggestion.en) = text;
    m_dirty.insert(row);
}

std::pair<std::optional<double>, qint64> AnswerSheet::running(size_t row, EntryMode mode) const
{
    const Row& all = m_rows[row];
    const int from = m_instrument->scale.from;
    qint64 n = 0, sum = 0;
    const auto add = [&](qint64 level, qint64 times) {
        n += times;
        sum += level * times;
    };
    if (mode == EntryMode::Votes) {
        for (size_t level = 0; level + 1 < all.votes.size(); ++level)
            add(from + qint64(level), all.votes[level].value_or(0));
    } else if (mode == EntryMode::Level) {
        if (all.level)
            add(*all.level, 1);
    } else {
        for (const auto& card : mode == EntryMode::Again ? all.second : all.first)
            if (card && card->kind == CardAnswer::Kind::Level)
                add(card->level, 1);
    }
    return {n > 0 ? std::optional(double(sum) / double(n)) : std::nullopt, n};
}

/// What was left out when a card was typed is not answered, or was not asked.
void AnswerSheet::fill(Cards& cards, size_t row, EntryMode mode) const
{
    const int count = cards.empty() ? 0 : this->cards(mode);
    cards.resize(size_t(std::max(count, int(cards.size()))));
    for (int card = 0; card < int(cards.size()); ++card)
        if (!cards[size_t(card)])
            cards[size_t(card)] = CardAnswer{.kind = isAsked(row, card, mode) ? CardAnswer::Kind::NotAnswered
                                                                              : CardAnswer::Kind::NotAsked};
}

void AnswerSheet::write(Row& row)
{
    const auto at = size_t(&row - m_rows.data());
    fill(row.first, at, EntryMode::Cards);
    fill(row.second, at, EntryMode::Again);
    row.score.cards = textOf(row.first);
    row.score.second = textOf(row.second);
    const auto levels = size_t(m_instrument->scale.levels());
    domain::Votes votes;
    for (size_t level = 0; level < levels; ++level)
        votes.push_back(row.votes[level].value_or(0));
    const bool voted = std::ranges::any_of(row.votes, [](const auto& number) { return number.has_value(); });
    row.score.votes = voted ? domain::votesText(votes) : QString();
    row.score.notAnswered = row.votes[levels];
    row.score.level = row.level ? std::optional<qint64>(*row.level) : std::nullopt;
}

void AnswerSheet::save(store::Change& change)
{
    for (const size_t at : m_dirty) {
        Row& row = m_rows[at];
        write(row);
        const auto& score = row.score;
        const bool says = score.level || !score.votes.isEmpty() || score.notAnswered || !score.cards.isEmpty() ||
                          !score.second.isEmpty() || !score.reason.isEmpty() || !score.suggestion.isEmpty();
        if (says)
            row.score.id = change.save(row.score);
        else if (!score.id.isNull()) {
            change.remove(score.id);
            row.score.id = {};
        }
    }
}

QMap<QString, QString> AnswerSheet::unkept() const
{
    QMap<QString, QString> texts;
    for (const size_t at : m_dirty) {
        Row row = m_rows[at];
        QStringList votes;
        for (const auto& number : row.votes)
            votes += number ? QString::number(*number) : QStringLiteral(".");
        texts.insert(row.indicator->id,
                     QStringList{textOf(row.first), textOf(row.second), votes.join(u' '),
                                 row.level ? QString::number(*row.level) : QString(), row.score.reason.en,
                                 row.score.reason.km, row.score.suggestion.en, row.score.suggestion.km}
                         .join(u'\n'));
    }
    return texts;
}

void AnswerSheet::takeBack(const QMap<QString, QString>& texts)
{
    for (size_t at = 0; at < m_rows.size(); ++at) {
        Row& row = m_rows[at];
        const QStringList parts = texts.value(row.indicator->id).split(u'\n');
        constexpr qsizetype whole = 8;
        if (parts.size() != whole)
            continue;
        row.first = cardsOf(parts[0]);
        row.second = cardsOf(parts[1]);
        const QStringList votes = parts[2].split(u' ', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < votes.size() && size_t(i) < row.votes.size(); ++i)
            row.votes[size_t(i)] = votes[i] == u"." ? std::nullopt : std::optional(votes[i].toLongLong());
        row.level = parts[3].isEmpty() ? std::nullopt : std::optional(parts[3].toInt());
        row.score.reason = {parts[4], parts[5]};
        row.score.suggestion = {parts[6], parts[7]};
        m_dirty.insert(at);
    }
}

} // namespace daikou::gui
