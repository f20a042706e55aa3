// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/field.h"

namespace daikou::domain {

QString Field::labelIn(Language inLanguage) const
{
    if (!language)
        return label.in(inLanguage);
    constexpr Words english{"English", "អង់គ្លេស"};
    constexpr Words khmer{"Khmer", "ខ្មែរ"};
    const Words& half = *language == Language::Khmer ? khmer : english;
    return label.in(inLanguage) + QStringLiteral(" (") + half.in(inLanguage) + QLatin1Char(')');
}

ChoiceUse Field::useOf(QStringView code) const
{
    for (const Choice& choice : choices)
        if (code == QLatin1String(choice.code.data(), qsizetype(choice.code.size())))
            return choice.use;
    return ChoiceUse::Plain;
}

namespace detail {

Field makeField(int number, const char* name, Kind kind, Words label, Choices choices, FieldOptions options, Member m)
{
    constexpr int line = 300, text = 20'000;
    if (options.maxLength == 0)
        options.maxLength = kind == Kind::LongText ? text : line;
    return {.number = number,
            .name = QLatin1String(name),
            .base = QLatin1String(name),
            .language = {},
            .kind = kind,
            .label = label,
            .choices = choices,
            .options = options,
            .member = std::move(m)};
}

FieldSpec makeBilingual(int number, const char* name, Words label, FieldOptions options, Member en, Member km)
{
    const auto kind = kindOf<Bilingual>(options.longText);
    FieldSpec spec{{makeField(number, name, kind, label, {}, options, std::move(en)),
                    makeField(number + 1, name, kind, label, {}, options, std::move(km))}};
    spec.fields[0].language = Language::English;
    spec.fields[0].name += QStringLiteral(".en");
    spec.fields[1].language = Language::Khmer;
    spec.fields[1].name += QStringLiteral(".km");
    return spec;
}

} // namespace detail
} // namespace daikou::domain
