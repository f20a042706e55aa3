// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <rapidcheck.h>

namespace daikou::store::testing {

/// Text made of `units`, each drawn from one of the ranges, ends included.
inline rc::Gen<QString> textFrom(std::vector<std::pair<char16_t, char16_t>> ranges)
{
    std::vector<rc::Gen<int>> units;
    for (const auto& [first, last] : ranges)
        units.push_back(rc::gen::inRange(int(first), int(last) + 1));
    const auto unit = rc::gen::mapcat(rc::gen::elementOf(units), [](const rc::Gen<int>& gen) { return gen; });
    return rc::gen::map(rc::gen::container<std::vector<int>>(unit), [](const std::vector<int>& codes) {
        QString text;
        for (const int code : codes)
            text += QChar(char16_t(code));
        return text;
    });
}

/// Khmer letters and marks in any order, as a keyboard lets them through, with zero-width spaces between.
inline rc::Gen<QString> anyKhmer()
{
    return textFrom({{u'\u1780', u'\u17DD'}, {u'\u17B6', u'\u17D3'}, {u'\u17D2', u'\u17D2'}, {u'\u200B', u'\u200C'}});
}

/// Anything at all: ASCII with FTS5's syntax, Latin, Khmer, lone surrogates, private use, control characters.
inline rc::Gen<QString> anyText()
{
    return textFrom({{u'\0', u'\x7F'},
                     {u' ', u'/'},
                     {u'a', u'z'},
                     {u'\u0080', u'\u052F'},
                     {u'\u1780', u'\u17F9'},
                     {u'\0', u'\uFFFF'}});
}

} // namespace daikou::store::testing
