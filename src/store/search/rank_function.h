// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace daikou::store {

/// Gives the connection `daikou_rank(search)` for full-text queries: higher is better. It is BM25 (Robertson and
/// Zaragoza, "The Probabilistic Relevance Framework", 2009) with the weights of our columns and without the factor for
/// how rare a word is: that one makes SQLite visit every row with the word before the first is ranked, and where all
/// words are required it orders next to nothing. No schema names this function, so other programs read the file still.
/// False where SQLite has no FTS5.
bool addRankFunction(sqlite3* handle);

} // namespace daikou::store
