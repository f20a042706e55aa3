// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/document/language_mode.h"

#include <algorithm>

namespace daikou::reports {

namespace {

bool isControl(QChar c)
{
    return c != u'\n' && c.category() == QChar::Other_Control;
}

/// The text without control characters, which no format can show and some must not contain. A tab becomes a blank.
QString withoutControls(QString text)
{
    if (std::none_of(text.cbegin(), text.cend(), isControl))
        return text;
    text.replace(u'\t', u' ');
    text.removeIf(isControl);
    return text;
}

} // namespace

std::vector<ShownText> shownTexts(const Bilingual& text, LanguageMode mode)
{
    if (text.isEmpty())
        return {};
    if (mode == LanguageMode::Both) {
        if (text.km.isEmpty() || text.en == text.km)
            return {{Language::English, withoutControls(text.en)}};
        if (text.en.isEmpty())
            return {{Language::Khmer, withoutControls(text.km)}};
        return {{Language::English, withoutControls(text.en)}, {Language::Khmer, withoutControls(text.km)}};
    }
    const auto wanted = mainLanguage(mode);
    const auto other = wanted == Language::English ? Language::Khmer : Language::English;
    const bool missing = (wanted == Language::English ? text.en : text.km).isEmpty();
    return {{missing ? other : wanted, withoutControls(text.in(wanted))}};
}

QString shownLine(const Bilingual& text, LanguageMode mode, const QString& joint)
{
    QString line;
    for (const auto& shown : shownTexts(text, mode))
        line += (line.isEmpty() ? QString() : joint) + shown.text;
    return line;
}

Language mainLanguage(LanguageMode mode)
{
    return mode == LanguageMode::Khmer ? Language::Khmer : Language::English;
}

QString languageCode(Language language)
{
    return language == Language::Khmer ? QStringLiteral("km") : QStringLiteral("en");
}

QString shownNumber(qint64 number, LanguageMode mode)
{
    QString digits = QString::number(number);
    if (mode != LanguageMode::Khmer)
        return digits;
    constexpr char16_t khmerZero = 0x17E0;
    for (auto& digit : digits)
        if (digit.isDigit())
            digit = QChar(khmerZero + digit.digitValue());
    return digits;
}

} // namespace daikou::reports
