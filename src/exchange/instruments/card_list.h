// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/answers.h"
#include "exchange/import/import_request.h"
#include "exchange/import/row_reader.h"
#include "exchange/instruments/card_columns.h"
#include "exchange/instruments/question_counts.h"

namespace daikou::exchange {

/// Cards as they stand in a list, one a row.
struct CardList {
    std::vector<domain::GroupAnswers> groups;       ///< in the order in which they first come
    std::vector<std::vector<QuestionCount>> counts; ///< by group, of each question that is not rated
    std::vector<RejectedRow> rejected;              ///< rows that no card was made of, for each cell that is wrong
    QStringList missing;                            ///< ids of the indicators that have no column: nobody answered them
    QStringList strange;                            ///< heads of columns that mean nothing here
    std::vector<CardColumn> guesses;                ///< columns that were left out, and what they may be
    QStringList warnings;                           ///< sentences: other versions of the form were filled in
    qint64 cards = 0;
};

/// Reads cards of this instrument: lists that people write, and what KoboToolbox and ODK export of a form (CSV or XLSX,
/// a row a submission). What a column holds is proposed as proposeColumns has it, and changed as `mapping` says;
/// guesses are taken where the mapping says so, and told otherwise.
///
/// A side is named by its id or its name and may be left out where there is only one; without a group the cards of a
/// side are one group. A cell of an indicator holds a level of the scale, in Khmer digits too; empty or 0 (where 0 is
/// no level) is "not answered". A number is one within its bounds; a choice stands there by its id or text; several by
/// their ids with spaces between, or in a column for each choice that holds 1 or 0, true or false; that of the whole
/// question is taken where both are there. A row with anything else in it is left out whole and told of.
///
/// Throws Error (Input) where there is no column of an indicator or of a side that is needed, where one comes twice, or
/// the mapping names what there is not; and what the reader throws.
CardList readCards(const domain::Instrument& instrument, RowReader& rows, const CardMapping& mapping = {});

} // namespace daikou::exchange
