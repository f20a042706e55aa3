// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database/database.h"

namespace daikou::store {

/// "Daik" in ASCII: what SQLite's application_id says of a register.
constexpr qint64 applicationId = 0x4461'696b;

/// The version of the schema that this program writes: the number of the last migration.
int schemaVersion();

/// Brings an empty file, or a register of an earlier version, to the present schema, in one transaction.
void migrate(Database& database);

/// Refuses what is not a whole register of ours before anything else touches it: application id, version (a newer one
/// is refused with the version it needs), no triggers or views, and the very schema text that the migrations make.
/// Throws Error (NotOurs, NewerFile, Damaged).
void verifySchema(Database& database);

} // namespace daikou::store
