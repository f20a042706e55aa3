// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/language.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace daikou::domain {

constexpr size_t mostQuestions = 200; ///< of one instrument, beside its indicators
constexpr size_t mostChoices = 200;   ///< of one question

/// One of the answers that a question offers.
struct AnswerChoice {
    QString id; ///< as isChoiceId allows
    Bilingual text;

    bool operator==(const AnswerChoice&) const = default;
};

/// What is asked besides and not rated: how old somebody is, where the water comes from. It never enters scores.
struct Question {
    enum class Kind { Number, One, Many, Text };

    QString id; ///< differs from those of all indicators and questions
    Bilingual text;
    Kind kind = Kind::Text;
    std::vector<AnswerChoice> choices; ///< of One and Many: at least one; of others none
    std::optional<int> least, most;    ///< of Number: what an answer may be, both ends with it

    bool hasChoices() const { return kind == Kind::One || kind == Kind::Many; }
    bool operator==(const Question&) const = default;
};

/// The words of the kinds in files, in the order of Question::Kind: "number", "one", "many", "text".
QStringList questionKindNames();

/// The place of a choice by its id, whatever its case; none where there is no such choice.
std::optional<size_t> findChoice(const Question& question, QStringView id);

/// Whether a text may be the id of a choice: up to 64 of the letters A to Z and a to z, digits, "_", "-" and ".". So
/// the names of choices in forms of others (1, Yes, n1-c) can stay as they are.
bool isChoiceId(QStringView text);

} // namespace daikou::domain
