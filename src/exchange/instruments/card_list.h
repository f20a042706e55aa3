// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/answers.h"
#include "exchange/import/import_request.h"
#include "exchange/import/row_reader.h"

namespace daikou::exchange {

/// Cards as they stand in a list, one a row.
struct CardList {
    std::vector<domain::GroupAnswers> groups; ///< in the order in which they first come
    std::vector<RejectedRow> rejected;        ///< rows that no card was made of, for each cell that is wrong
    QStringList missing;                      ///< ids of the indicators that have no column: nobody answered them
    QStringList strange;                      ///< heads of columns that mean nothing here
    qint64 cards = 0;
};

/// Reads cards of this instrument. A column is called `side`, `group` or `kind`, or after an indicator: by its id, by
/// its text in either language, or by a path of groups before its id, as Kobo writes them (`participation/q1`). A side
/// is named by its id or its name and may be left out where there is only one; without a group the cards of a side are
/// one group. A cell holds a level of the scale, in Khmer digits too; empty or 0 (where 0 is no level) is "not
/// answered". A row with anything else in it is left out whole and told of. Throws Error (Input) where there is no
/// column of an indicator or of a side that is needed, or where one comes twice; and what the reader throws.
CardList readCards(const domain::Instrument& instrument, RowReader& rows);

} // namespace daikou::exchange
