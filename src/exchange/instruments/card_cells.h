// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessments/asked.h"
#include "exchange/instruments/question_counts.h"

#include <variant>

namespace daikou::exchange {

/// What a cell says, or the sentence that says why it says nothing.
template <class T>
using CellReading = std::variant<T, QString>;

/// The id of a side that is named by its id or its name in either language.
CellReading<QString> readSide(const domain::Instrument& instrument, const QString& cell);

/// A level of the scale, in Khmer digits too; empty, or 0 where 0 is no level, is "not answered".
CellReading<domain::Answer> readLevel(const domain::Scale& scale, const QString& cell);

/// An answer to a question that is not rated; nothing is given where the cell is empty.
CellReading<QuestionAnswer> readQuestionCell(const domain::Question& question, const QString& cell);

/// Whether a choice with a column of its own was chosen: 1, 0, true or false; none where the cell is empty.
CellReading<std::optional<bool>> readChosen(const QString& cell);

} // namespace daikou::exchange
