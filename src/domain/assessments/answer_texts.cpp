// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assessments/answer_texts.h"

#include "domain/scoring/answers.h"
#include "domain/values/parse.h"

#include <algorithm>

namespace daikou::domain {

namespace {

constexpr qint64 highestLevel = mostLevels - 1;

QList<QStringView> partsOf(QStringView text)
{
    QList<QStringView> parts;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= text.size(); ++at)
        if (at == text.size() || isBlankText(text.sliced(at, 1))) {
            if (at > begin)
                parts += text.sliced(begin, at - begin);
            begin = at + 1;
        }
    return parts;
}

/// Digits only, up to `most`.
std::optional<qint64> wholeFrom(QStringView part, qint64 most)
{
    const QString plain = plainDigits(part);
    if (!std::ranges::all_of(plain, [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return {};
    bool good = false;
    const qint64 number = plain.toLongLong(&good);
    return good && number <= most ? std::optional(number) : std::nullopt;
}

std::optional<CardAnswer> answerFrom(QStringView part)
{
    if (part == u".")
        return CardAnswer{};
    if (part == u"-" || part == u"–") // which some programs make of it
        return CardAnswer{.kind = CardAnswer::Kind::NotAsked};
    const auto level = wholeFrom(part, highestLevel);
    return level ? std::optional(CardAnswer{.kind = CardAnswer::Kind::Level, .level = int(*level)}) : std::nullopt;
}

/// Each part as `read` has it, or the first that it cannot read.
template <class T, class Read>
std::variant<std::vector<T>, AnswerMistake> parsed(QStringView text, const Read& read)
{
    std::vector<T> all;
    for (const QStringView part : partsOf(text)) {
        const std::optional<T> one = read(part);
        if (!one)
            return AnswerMistake{.position = int(all.size()) + 1, .part = part.toString()};
        all.push_back(*one);
    }
    return all;
}

/// Behind the parts that are there.
void addPart(QString& text, const QString& part)
{
    if (!text.isEmpty())
        text += u' ';
    text += part;
}

QString textOfAnswer(const CardAnswer& answer)
{
    switch (answer.kind) {
    case CardAnswer::Kind::NotAnswered:
        return QStringLiteral(".");
    case CardAnswer::Kind::NotAsked:
        return QStringLiteral("-");
    case CardAnswer::Kind::Level:
        break;
    }
    return QString::number(answer.level);
}

} // namespace

std::variant<Votes, AnswerMistake> parseVotes(QStringView text)
{
    return parsed<qint64>(text, [](QStringView part) { return wholeFrom(part, mostPeople); });
}

QString votesText(const Votes& votes)
{
    QString text;
    for (const qint64 number : votes)
        addPart(text, QString::number(number));
    return text;
}

std::variant<CardAnswers, AnswerMistake> parseCards(QStringView text)
{
    return parsed<CardAnswer>(text, answerFrom);
}

QString cardsText(const CardAnswers& cards)
{
    QString text;
    text.reserve(qsizetype(cards.size()) * 2);
    for (const CardAnswer& answer : cards)
        addPart(text, textOfAnswer(answer));
    return text;
}

std::optional<Answer> stepOf(const CardAnswer& answer, const Scale& scale)
{
    if (answer.kind != CardAnswer::Kind::Level)
        return answer.kind == CardAnswer::Kind::NotAsked ? notAsked : notAnswered;
    if (answer.level < scale.from || answer.level > scale.to)
        return {};
    return Answer(answer.level - scale.from + 1);
}

CardAnswer cardAnswerOf(Answer answer, const Scale& scale)
{
    if (answer == notAnswered || answer == notAsked)
        return {.kind = answer == notAsked ? CardAnswer::Kind::NotAsked : CardAnswer::Kind::NotAnswered};
    return {.kind = CardAnswer::Kind::Level, .level = scale.from + answer - 1};
}

std::vector<size_t> differences(const CardAnswers& first, const CardAnswers& second)
{
    std::vector<size_t> places;
    const size_t shared = std::min(first.size(), second.size());
    for (size_t i = 0; i < std::max(first.size(), second.size()); ++i)
        if (i >= shared || first[i] != second[i])
            places.push_back(i);
    return places;
}

} // namespace daikou::domain
