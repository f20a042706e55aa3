// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace daikou::store {

class Register;

/// The search index grows by a piece with each change, and the more pieces there are, the longer finding takes. This
/// puts pieces together, about `pages` pages of them, in a transaction of its own that changes no record. True where
/// there is more to do; false where not, and where the register cannot be written. Throws Error. On the register's
/// thread. Source: SQLite, "FTS5 Extension", 6.8 (The 'merge' Command).
bool tidySearch(Register& source, int pages);

/// All of it, after much was written at once.
void tidySearch(Register& source);

} // namespace daikou::store
