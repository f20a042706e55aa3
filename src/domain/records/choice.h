// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/language.h"

#include <QString>

#include <span>
#include <string_view>
#include <type_traits>

namespace daikou::domain {

/// What a choice has to do with time: an open one still awaits something, and when that is overdue, the computed one of
/// its table is shown in its place (FieldOptions::computedAfter). Nobody chooses a computed one.
enum class ChoiceUse { Plain, Open, Computed };

/// One value of an enumeration as people and files see it. The enumeration's first value is Unset; the value n stands
/// at n - 1 of its table.
struct Choice {
    std::string_view code;
    Words label;
    ChoiceUse use = ChoiceUse::Plain;
    std::u16string_view also = {}; ///< what people write for it besides, with | between, in small letters
};
using Choices = std::span<const Choice>;

/// The table of an enumeration: specialised beside each one.
template <class E>
inline constexpr std::span<const Choice> choiceTable{};

template <class T>
constexpr Choices choicesOf()
{
    if constexpr (std::is_enum_v<T>)
        return choiceTable<T>;
    else
        return {};
}

/// The choice of this code; Unset where there is none.
template <class E>
E choiceOf(QStringView code)
{
    for (size_t i = 0; i < choiceTable<E>.size(); ++i)
        if (code == QLatin1String(choiceTable<E>[i].code.data(), qsizetype(choiceTable<E>[i].code.size())))
            return E(i + 1);
    return E{};
}

/// The code of a choice ("active"); empty for Unset.
template <class E>
QString codeOf(E choice)
{
    const auto index = size_t(choice);
    if (index == 0 || index > choiceTable<E>.size())
        return {};
    const auto code = choiceTable<E>[index - 1].code;
    return QString::fromLatin1(code.data(), qsizetype(code.size()));
}

} // namespace daikou::domain
