// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace daikou::store {

/// Gives the connection `daikou_contains(text, part)`: 1 where the bytes of the part stand in the text, for texts that
/// are folded already. Twice as fast as LIKE, which looks at one character after the other; no schema names it. False
/// where it cannot be added.
bool addContainsFunction(sqlite3* handle);

} // namespace daikou::store
