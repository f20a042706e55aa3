// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessments/instrument.h"

namespace daikou::exchange {

/// What one person answered to a question that is not rated.
struct QuestionAnswer {
    bool isGiven = false;
    double number = 0;           ///< of a number
    std::vector<size_t> choices; ///< places of those that were chosen
};

/// The answers of several people to one question that is not rated.
struct QuestionCount {
    qint64 n = 0;   ///< those who answered
    double sum = 0; ///< of numbers, as the rest
    double least = 0, most = 0;
    std::vector<qint64> choices; ///< how often each was chosen; of numbers and texts none

    std::optional<double> mean() const { return n > 0 ? std::optional(sum / double(n)) : std::nullopt; }
    void add(const QuestionAnswer& answer);
    void add(const QuestionCount& others);
};

/// A count of nothing for each question of the instrument.
std::vector<QuestionCount> noCounts(const domain::Instrument& instrument);

/// The counts in words, one line a question that somebody answered, for the notes of a group: "How old are you?: 12
/// answers, mean 34.5, from 18 to 71". The question and its choices in `language`, the rest in the current one.
QString countWords(const domain::Instrument& instrument, const std::vector<QuestionCount>& counts,
                   domain::Language language);

} // namespace daikou::exchange
