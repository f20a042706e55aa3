// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/unit_words.h"

#include "store/search/clusters.h"

#include <algorithm>
#include <array>

namespace daikou::store {

namespace {

constexpr std::array<QStringView, 12> latinWords{u"khum", u"sangkat",  u"srok",     u"khan",    u"krong",   u"khaet",
                                                 u"phum", u"province", u"district", u"commune", u"village", u"khet"};
/// In folded form. Khmer writes the word for the unit first, joined to the name.
constexpr std::array<QStringView, 8> khmerWords{u"សង្កាត់", u"ឃុំ", u"ស្រុក", u"ខណ្ឌ", u"ក្រុង", u"ខេត្ត", u"ភូមិ", u"រាជធានី"};

bool isLatinUnit(QStringView word)
{
    return std::find(latinWords.begin(), latinWords.end(), word) != latinWords.end();
}

bool beginsSyllable(QStringView text)
{
    const auto clusters = parseKhmer(text.left(1));
    return clusters.empty() || clusters.front().base != 0;
}

QStringView withoutFirst(QStringView name)
{
    const auto space = name.indexOf(u' ');
    if (space > 0 && isLatinUnit(name.left(space)))
        return name.mid(space + 1);
    for (const auto word : khmerWords) {
        if (!name.startsWith(word))
            continue;
        const auto rest = name.mid(word.size()).trimmed();
        if (!rest.isEmpty() && beginsSyllable(rest))
            return rest;
    }
    return name;
}

/// "Phum" and "Srok" also end names of places ("Kandal Phum", "Phnum Srok"), where they are the name, not the unit.
QStringView withoutLast(QStringView name)
{
    const auto space = name.lastIndexOf(u' ');
    const auto last = name.mid(space + 1);
    return space > 0 && isLatinUnit(last) && last != u"phum" && last != u"srok" ? name.left(space) : name;
}

} // namespace

QStringView withoutUnitWords(QStringView folded)
{
    return withoutLast(withoutFirst(folded));
}

} // namespace daikou::store
