// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace daikou::store {

/// The classes of consonants are written k g(ng) c t n p m y r l v s. ញ and ណ are n; h and អ are not heard.

/// The consonants of one run of folded Khmer as spoken: silenced letters, silent finals and finals r y v left out.
/// Where one syllable ends and the next begins is not written in Khmer; it is guessed from vowels and marks, as
/// measured on the gazetteer's names.
QString khmerConsonants(QStringView run);

/// The consonants of one folded Latin word in any of the romanisations of Khmer; digits stay.
QString latinConsonants(QStringView word);

} // namespace daikou::store
