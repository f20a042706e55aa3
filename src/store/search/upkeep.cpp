// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/upkeep.h"

#include "store/database/database.h"
#include "store/register.h"

#include <sqlite3.h>

namespace daikou::store {

bool tidySearch(Register& source, int pages)
{
    if (source.isReadOnly())
        return false;
    Database& database = source.database();
    const qint64 before = sqlite3_total_changes64(database.handle());
    Transaction transaction(database);
    database.prepared("INSERT INTO search(search, rank) VALUES('merge', ?1)").bind(1, pages).run();
    // The command itself counts as one row; what it writes counts beside it.
    if (sqlite3_total_changes64(database.handle()) - before < 2)
        return false;
    transaction.commit();
    return true;
}

void tidySearch(Register& source)
{
    constexpr int many = 10'000;
    while (tidySearch(source, many)) {
    }
}

} // namespace daikou::store
