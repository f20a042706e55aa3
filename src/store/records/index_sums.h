// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database/database.h"
#include "store/records/index_texts.h"

namespace daikou::store {

/// Sums over all that stands in the names and in the search index, each entry with where it stands, in any order: two
/// indexes of the same texts agree in them, and others do but by chance (1 in 2^64).
struct IndexSums {
    quint64 names = 0, search = 0;

    /// Adds what a record of these texts has in the indexes.
    void add(qint64 key, const domain::RecordType& type, const IndexTexts& texts);

    bool operator==(const IndexSums&) const = default;
};

/// What stands in the indexes of a register.
IndexSums indexSums(Database& database);

} // namespace daikou::store
