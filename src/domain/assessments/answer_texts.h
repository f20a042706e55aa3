// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessments/asked.h"

#include <variant>

namespace daikou::domain {

// How answers are kept in the fields of a score: short texts that people can type, read and correct. Parts are
// separated by white space or zero-width spaces; digits may be Khmer. What is written has one space between and digits
// 0-9.

/// The first part of a text that is not what belongs there.
struct AnswerMistake {
    int position = 0; ///< of the part, from 1
    QString part;     ///< as it was typed

    bool operator==(const AnswerMistake&) const = default;
};

/// A tally: how many voted for each level of a scale, the lowest first, each from 0 to mostPeople; how long the scale
/// is nobody knows here. Nothing from an empty text.
using Votes = std::vector<qint64>;
std::variant<Votes, AnswerMistake> parseVotes(QStringView text);
/// "0 3 5 2 1"; parseVotes reads it back.
QString votesText(const Votes& votes);

/// What one card says to one indicator.
struct CardAnswer {
    enum class Kind { Level, NotAnswered, NotAsked };

    Kind kind = Kind::NotAnswered;
    int level = 0; ///< of Kind::Level, as the scale counts: 0 to 10; 0 else

    bool operator==(const CardAnswer&) const = default;
};

/// The answers of cards in their order: a level from 0 to 10, "." for not answered, "-" for not asked.
using CardAnswers = std::vector<CardAnswer>;
std::variant<CardAnswers, AnswerMistake> parseCards(QStringView text);
/// "4 5 . - 3"; parseCards reads it back.
QString cardsText(const CardAnswers& cards);

/// The answer as scoring counts it, a step of the scale; none where the level is not on the scale.
std::optional<Answer> stepOf(const CardAnswer& answer, const Scale& scale);
/// The same the other way: of a step from 1, or notAnswered, or notAsked.
CardAnswer cardAnswerOf(Answer answer, const Scale& scale);

/// The places, from 0, of the cards on which two entries of the same cards are not the same; where one has more cards,
/// all that the other has not.
std::vector<size_t> differences(const CardAnswers& first, const CardAnswers& second);

} // namespace daikou::domain
