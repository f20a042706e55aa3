// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/sound_scripts.h"

#include <algorithm>
#include <array>

namespace daikou::store {

namespace {

struct Letters {
    QStringView written;
    char16_t heard;
};

/// Longest first; single letters stand in latinClass.
constexpr std::array letterGroups{Letters{u"chh", u'c'}, Letters{u"ch", u'c'}, Letters{u"kh", u'k'},
                                  Letters{u"gh", u'k'},  Letters{u"th", u't'}, Letters{u"dh", u't'},
                                  Letters{u"ph", u'p'},  Letters{u"bh", u'p'}, Letters{u"nh", u'n'},
                                  Letters{u"ny", u'n'},  Letters{u"ng", u'g'}, Letters{u"sh", u's'}};

/// The class of a single letter; 0 for vowels, h and what is not a letter of Latin.
char16_t latinClass(char16_t letter)
{
    static constexpr std::u16string_view letters = u"bcdfgjklmnpqrstvwxyz";
    static constexpr std::u16string_view classes = u"pktpkcklmnpkrstvvsys";
    const auto at = letters.find(letter);
    return at == std::u16string_view::npos ? char16_t(0) : classes[at];
}

bool isVowel(QStringView word, qsizetype at)
{
    return at >= 0 && at < word.size() && QStringView(u"aeiou").contains(word[at]);
}

/// r, y and v before a vowel are heard; after one they only colour it ("Kor", "Svay", "Kaev").
bool isHeard(QStringView word, qsizetype at, char16_t heard, bool first)
{
    if (isVowel(word, at + 1))
        return true;
    switch (heard) {
    case u'r':
        return first && !isVowel(word, at - 1);
    case u'v':
        return !isVowel(word, at - 1);
    default:
        return heard != u'y';
    }
}

} // namespace

QString latinConsonants(QStringView word)
{
    QString heard;
    for (qsizetype i = 0; i < word.size();) {
        const auto rest = word.mid(i);
        if (rest.startsWith(u"ngk") && !isVowel(word, i + 3) && !rest.mid(3).startsWith(u'h')) {
            heard += u'g'; // "Angk": the k is written and not spoken
            i += 3;
            continue;
        }
        const auto group = std::find_if(letterGroups.begin(), letterGroups.end(),
                                        [&](const Letters& letters) { return rest.startsWith(letters.written); });
        if (group != letterGroups.end()) {
            heard += QChar(group->heard);
            i += group->written.size();
            continue;
        }
        const char16_t single = latinClass(word[i].unicode());
        if (word[i].isDigit())
            heard += word[i];
        else if (single != 0 && isHeard(word, i, single, heard.isEmpty()))
            heard += QChar(single);
        ++i;
    }
    return heard;
}

} // namespace daikou::store
