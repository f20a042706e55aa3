// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/slots.h"

namespace daikou::exchange::demo {

using domain::Bilingual;

namespace {

QString khmerDigits(QString text)
{
    constexpr char16_t zero = 0x17e0;
    for (QChar& c : text)
        if (c.isDigit())
            c = QChar(char16_t(zero + c.digitValue()));
    return text;
}

QString grouped(int number, QChar separator)
{
    QString text = QString::number(number);
    for (qsizetype at = text.size() - 3; at > 0; at -= 3)
        text.insert(at, separator);
    return text;
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

Slots& Slots::set(std::string_view name, Bilingual value)
{
    m_values.insert_or_assign(std::string(name), std::move(value));
    return *this;
}

Slots& Slots::set(std::string_view name, int number)
{
    return set(name, Bilingual(grouped(number, u','), khmerDigits(grouped(number, u'.'))));
}

Slots& Slots::setYear(std::string_view name, int year)
{
    return set(name, Bilingual(QString::number(year), khmerDigits(QString::number(year))));
}

QString Slots::fillOne(std::string_view text, QString Bilingual::*language) const
{
    QString result;
    while (true) {
        const auto open = text.find('{');
        const auto close = open == text.npos ? text.npos : text.find('}', open);
        if (close == text.npos)
            return result + fromUtf8(text);
        const auto found = m_values.find(text.substr(open + 1, close - open - 1));
        result += fromUtf8(text.substr(0, found == m_values.end() ? close + 1 : open));
        if (found != m_values.end())
            result += found->second.*language;
        text.remove_prefix(close + 1);
    }
}

Bilingual Slots::fill(const domain::Words& words) const
{
    return {fillOne(words.en, &Bilingual::en), fillOne(words.km, &Bilingual::km)};
}

} // namespace daikou::exchange::demo
