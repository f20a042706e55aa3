// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace daikou::store {

/// The consonants of a name as it is spoken, by which its Khmer, its official Latin and its everyday spellings meet:
/// "Siem Reab", "Siem Reap" and "សៀមរាប" all sound "smrp". Letters that Khmer speech or its romanisations mix (ប ផ ព ភ,
/// b p ph) are one class; vowels, h, final r, y and v are left out; numbers stay, also those written as the last word.
/// A word for the unit (Khum, Sangkat, Province, ឃុំ …) at the start or the end is left out when something else
/// remains. One key without spaces for the whole name; empty where nothing of the name can be heard.
QString soundKey(QStringView name);

/// The same for each Latin word and each run of Khmer of the name, in order, without the empty ones.
QStringList soundKeys(QStringView name);

/// The same of a name that is folded already (fold.h).
QStringList soundKeysOfFolded(QStringView folded);

/// The key of a whole name from those of its words.
QString joinedSound(const QStringList& keys);

} // namespace daikou::store
