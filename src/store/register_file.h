// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/progress.h"
#include "store/database/database.h"

namespace daikou::store {

/// Refuses what cannot be a register, before SQLite looks at it: no file, a folder, nothing in it, cut short. Throws
/// Error (NotFound, NotOurs, Damaged).
void requireFile(const QString& path);

/// Refuses a file with damaged pages. Throws Error (Damaged).
void requireWhole(Database& database);

/// Whether the pages of a register are whole, looked at while others use it: table by table, so that nobody waits long
/// to write. On any thread. Throws Error (Cancelled, Io).
bool isWhole(const QString& path, const domain::Progress& progress);

} // namespace daikou::store
