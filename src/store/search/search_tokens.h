// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace daikou::store {

// What goes into and is asked of a full-text table declared as
//   fts5(name, sound, detail, text, content='', tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* Co'")
// The program cuts the tokens; SQLite only splits them at spaces.

/// `text` as tokens with spaces between: Latin folded word by word, numbers in digits, Khmer one token a syllable.
QString indexText(QStringView text);

/// The sounds of a name as tokens for the column `sound`: the whole name's and each word's, headed by U+E001, which no
/// typed text brings into a token, so that a sound never matches a word. Sounds of one consonant are left out.
QString soundText(QStringView name);

/// The MATCH expression for what a person typed; empty when nothing in it can be searched, which SQLite would refuse.
/// Each word or Khmer run is required; words of three letters or more are also found by sound, and so is the whole.
/// "In quotes" stands together and as written. With `lastIsPrefix` the last word may go on, as while one types.
/// All that was typed is quoted: none of it acts as syntax of FTS5.
QString matchQuery(QStringView typed, bool lastIsPrefix);

} // namespace daikou::store
