// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/sound.h"

#include "store/search/fold.h"
#include "store/search/sound_scripts.h"
#include "store/search/unit_words.h"

#include <array>

namespace daikou::store {

namespace {

struct NumberWord {
    QStringView word;
    QStringView digits;
};

constexpr std::array latinNumbers{
    NumberWord{u"muoy", u"1"},    NumberWord{u"mouy", u"1"},    NumberWord{u"pir", u"2"},
    NumberWord{u"pi", u"2"},      NumberWord{u"bei", u"3"},     NumberWord{u"bey", u"3"},
    NumberWord{u"buon", u"4"},    NumberWord{u"pram", u"5"},    NumberWord{u"prammuoy", u"6"},
    NumberWord{u"prampir", u"7"}, NumberWord{u"prambei", u"8"}, NumberWord{u"prambuon", u"9"},
    NumberWord{u"dab", u"10"}};
constexpr std::array romanNumbers{NumberWord{u"i", u"1"}, NumberWord{u"ii", u"2"}, NumberWord{u"iii", u"3"},
                                  NumberWord{u"iv", u"4"}, NumberWord{u"v", u"5"}};
constexpr std::array khmerNumbers{NumberWord{u"មួយ", u"1"}, NumberWord{u"ពីរ", u"2"}, NumberWord{u"បី", u"3"},
                                  NumberWord{u"បួន", u"4"}, NumberWord{u"ប្រាំ", u"5"}};

template <typename Words>
QStringView digitsOf(const Words& numbers, QStringView word)
{
    for (const auto& number : numbers)
        if (number.word == word)
            return number.digits;
    return {};
}

bool isNumber(const ScriptRun& run)
{
    return !run.khmer && run.text.front().isDigit();
}

/// "Sangkae Muoy" and "សង្កែមួយ" end in the number that others write as a digit.
void readLastNumber(std::vector<ScriptRun>& runs)
{
    auto& last = runs.back();
    if (!last.khmer) {
        auto digits = digitsOf(latinNumbers, last.text);
        if (digits.isEmpty() && runs.size() > 1)
            digits = digitsOf(romanNumbers, last.text);
        if (!digits.isEmpty())
            last.text = digits;
        return;
    }
    for (const auto& number : khmerNumbers) {
        if (!last.text.endsWith(number.word))
            continue;
        last.text.chop(number.word.size());
        if (last.text.isEmpty())
            runs.pop_back();
        runs.push_back({number.digits, false});
        return;
    }
}

/// "Ti 2" and "ទី២" are written with and without the word for "number".
void dropOrdinalWord(std::vector<ScriptRun>& runs)
{
    constexpr QStringView ordinal = u"ទី";
    for (size_t i = 1; i < runs.size(); ++i) {
        auto& before = runs[i - 1];
        if (!isNumber(runs[i]))
            continue;
        if (before.khmer && before.text.endsWith(ordinal))
            before.text.chop(ordinal.size());
        else if (before.text == u"ti")
            before.text = {};
    }
}

QString collapsed(const QString& key)
{
    QString once;
    once.reserve(key.size());
    for (const auto c : key)
        if (once.isEmpty() || once.back() != c || c.isDigit())
            once += c;
    return once;
}

} // namespace

QStringList soundKeys(QStringView name)
{
    return soundKeysOfFolded(foldedName(name));
}

QString joinedSound(const QStringList& keys)
{
    return keys.size() == 1 ? keys.front() : collapsed(keys.join(QString()));
}

QStringList soundKeysOfFolded(QStringView folded)
{
    auto runs = scriptRuns(withoutUnitWords(folded));
    if (runs.empty())
        return {};
    readLastNumber(runs);
    dropOrdinalWord(runs);
    QStringList keys;
    for (const auto& run : runs) {
        const auto key = collapsed(run.khmer ? khmerConsonants(run.text) : latinConsonants(run.text));
        if (!key.isEmpty())
            keys += key;
    }
    return keys;
}

QString soundKey(QStringView name)
{
    return joinedSound(soundKeys(name));
}

} // namespace daikou::store
