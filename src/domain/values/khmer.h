// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>

namespace daikou::domain {

/// A character of Unicode's block of Khmer: letters, marks, digits and punctuation.
inline bool isKhmer(QChar character)
{
    return character.unicode() >= 0x1780 && character.unicode() <= 0x17FF;
}

/// Whether there is any Khmer in the text.
inline bool holdsKhmer(const QString& text)
{
    return std::any_of(text.begin(), text.end(), isKhmer);
}

} // namespace daikou::domain
