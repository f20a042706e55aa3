// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx/number_format.h"

#include <QDate>

#include <array>
#include <cmath>

namespace daikou::exchange {

namespace {

constexpr int minutesOfDay = 24 * 60;
constexpr double lastDay = 2'958'465; // 31 December 9999

/// The code without what it shows as it stands, its colours and places ([Red], [$-409]); only its first section.
QString bareCode(const QString& code)
{
    QString bare;
    bool quoted = false, bracketed = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u'"' && !bracketed)
            quoted = !quoted;
        else if (quoted || bracketed)
            bracketed = bracketed && c != u']';
        else if (c == u'[')
            bracketed = true;
        else if (c == u'\\' || c == u'_' || c == u'*')
            ++i;
        else if (c == u';')
            break;
        else
            bare += c.toLower();
    }
    return bare;
}

QString plainNumber(double number)
{
    constexpr double wholeBelow = 1e15;
    constexpr int digits = 15; // as many as a spreadsheet shows
    if (std::floor(number) == number && std::abs(number) < wholeBelow)
        return QString::number(number, 'f', 0);
    return QString::number(number, 'g', digits);
}

QString dateText(double number, bool since1904)
{
    constexpr int from1900to1904 = 1462;
    const double day = std::floor(number);
    if (number < 0 || number > lastDay)
        return plainNumber(number);
    if (day < 1) {
        const int minutes = int(std::lround((number - day) * minutesOfDay)) % minutesOfDay;
        return QTime(minutes / 60, minutes % 60).toString(QStringLiteral("hh:mm"));
    }
    return QDate(1899, 12, 30).addDays(qint64(day) + (since1904 ? from1900to1904 : 0)).toString(Qt::ISODate);
}

} // namespace

NumberFormat numberFormatOf(const QString& code)
{
    if (code.contains(u"KHR", Qt::CaseInsensitive) || code.contains(QChar(0x17db)))
        return NumberFormat::Riel;
    // "[$-409]" names a language, "[$$-409]" a dollar.
    if (code.contains(u"USD", Qt::CaseInsensitive) || QString(code).remove(QStringLiteral("[$-")).contains(u'$'))
        return NumberFormat::Dollar;
    const QString bare = bareCode(code);
    const bool general = bare.startsWith(u"general");
    for (const QChar part : {u'd', u'm', u'y', u'h', u's'})
        if (!general && bare.contains(part))
            return NumberFormat::Date;
    return NumberFormat::Plain;
}

NumberFormat numberFormatOf(int builtIn)
{
    struct Range {
        int first, last;
    };
    // Sums (5 to 8, 44) are shown in the currency of whoever looks, so they say none.
    static constexpr std::array dates{Range{14, 22}, Range{27, 36}, Range{45, 47}, Range{50, 58}};
    for (const Range& range : dates)
        if (builtIn >= range.first && builtIn <= range.last)
            return NumberFormat::Date;
    return NumberFormat::Plain;
}

QString numberText(double number, NumberFormat format, bool since1904)
{
    if (!std::isfinite(number))
        return {};
    switch (format) {
    case NumberFormat::Date:
        return dateText(number, since1904);
    case NumberFormat::Riel:
        return plainNumber(number) + QStringLiteral(" KHR");
    case NumberFormat::Dollar:
        return plainNumber(number) + QStringLiteral(" USD");
    case NumberFormat::Plain:
        break;
    }
    return plainNumber(number);
}

} // namespace daikou::exchange
