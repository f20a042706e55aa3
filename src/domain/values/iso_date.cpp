// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/iso_date.h"

namespace daikou::domain {

namespace {

constexpr qsizetype length = 10;

void writeDigits(QChar* to, int count, int number)
{
    for (; count > 0; number /= 10)
        to[--count] = QChar(u'0' + number % 10);
}

/// -1 where one of them is no digit.
int readDigits(QStringView text)
{
    int number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return -1;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

} // namespace

QString isoText(QDate date)
{
    const auto parts = QCalendar().partsFromDate(date);
    if (!parts.isValid() || parts.year < 1 || parts.year > 9999)
        return date.toString(Qt::ISODate);
    QString text(length, u'-');
    writeDigits(text.data(), 4, parts.year);
    writeDigits(text.data() + 5, 2, parts.month);
    writeDigits(text.data() + 8, 2, parts.day);
    return text;
}

QDate dateFromIso(QStringView text)
{
    if (text.size() != length || text[4] != u'-' || text[7] != u'-')
        return {};
    const int year = readDigits(text.left(4)), month = readDigits(text.mid(5, 2)), day = readDigits(text.mid(8));
    return year < 1 || month < 1 || day < 1 ? QDate() : QDate(year, month, day);
}

} // namespace daikou::domain
