// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace daikou::store {

// What goes into and is asked of a full-text table declared as
//   fts5(name, sound, detail, text, content='', tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* Co'")
// The program cuts the tokens; SQLite only splits them at spaces.

/// `text` as tokens with spaces between: Latin folded word by word, numbers in digits, Khmer one token a syllable.
QString indexText(QStringView text);

/// The same of a text that is folded already (fold.h), written behind what `to` holds.
void appendTokens(QString& to, QStringView folded);

/// The sounds of a name as tokens for the column `sound`: the whole name's and each word's, headed by U+E001, which no
/// typed text brings into a token, so that a sound never matches a word. Sounds of one consonant are left out.
QString soundText(QStringView name);

/// The same of a name that is folded already, written behind what `to` holds.
void appendSounds(QString& to, QStringView folded);

/// The MATCH expressions for what a person typed, each of which finds what those before it find and more: the words in
/// names; written anywhere; and names that sound alike. Empty when nothing in it can be searched, which SQLite would
/// refuse.
/// Each word or Khmer run is required; words of three letters or more are also found by sound, and so is the whole.
/// "In quotes" stands together and as written. With `lastIsPrefix` the last word may go on, as while one types.
/// All that was typed is quoted: none of it acts as syntax of FTS5.
struct MatchQuery {
    QString inNames, written, alsoBySound;

    bool isEmpty() const { return written.isEmpty(); }
};
MatchQuery matchQuery(QStringView typed, bool lastIsPrefix);

} // namespace daikou::store
