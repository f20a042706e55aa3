// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/parse.h"

#include "domain/values/current_language.h"
#include "domain/values/iso_date.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace daikou::domain {

namespace {

constexpr bool isZeroWidth(char16_t c)
{
    return (c >= 0x200b && c <= 0x200d) || c == 0x2060 || c == 0xfeff;
}

/// Controls that a terminal or a page would obey, and marks that turn the order of letters round: no name has them.
bool isObeyed(QChar c)
{
    const char16_t code = c.unicode();
    const bool turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    const bool control = code < 0x20 || (code >= 0x7f && code <= 0x9f);
    return turns || (control && !c.isSpace());
}

Finding notA(FindingCode code, const Field& field, const QString& text, QStringList more = {})
{
    return {Severity::Error, code, field.name, QStringList{text} + more};
}

template <class T>
std::variant<Value, Finding> valueOr(const std::optional<T>& value, FindingCode code, const Field& field,
                                     const QString& text)
{
    return value ? std::variant<Value, Finding>(Value(*value)) : std::variant<Value, Finding>(notA(code, field, text));
}

std::variant<Value, Finding> parseChoice(const Field& field, const QString& text)
{
    const auto codeOf = [](const Choice& choice) {
        return QLatin1String(choice.code.data(), qsizetype(choice.code.size()));
    };
    const QString plain = plainDigits(text);
    for (const Choice& choice : field.choices)
        if (plain.compare(codeOf(choice), Qt::CaseInsensitive) == 0)
            return Value(QString(codeOf(choice)));
    QStringList labels;
    const auto isAlso = [lower = plain.toLower()](const Choice& choice) {
        const auto words = QStringView(choice.also).split(u'|', Qt::SkipEmptyParts);
        return std::ranges::find(words, lower) != words.end();
    };
    for (const Choice& choice : field.choices) {
        if (plain.compare(choice.label.in(Language::English), Qt::CaseInsensitive) == 0 ||
            plain == plainDigits(choice.label.in(Language::Khmer)) || isAlso(choice))
            return Value(QString(codeOf(choice)));
        labels += choice.label.in(currentLanguage());
    }
    return notA(FindingCode::NotAChoice, field, text, {labels.join(QStringLiteral(", "))});
}

std::variant<Value, Finding> parseBoolean(const Field& field, const QString& text)
{
    static const QStringList yes{QStringLiteral("yes"), QStringLiteral("true"),   QStringLiteral("1"),
                                 QStringLiteral("x"),   QStringLiteral("y"),      QStringLiteral("បាទ"),
                                 QStringLiteral("ចាស"), QStringLiteral("បាទ/ចាស")};
    static const QStringList no{QStringLiteral("no"), QStringLiteral("false"), QStringLiteral("0"), QStringLiteral("n"),
                                QStringLiteral("ទេ")};
    const QString lower = plainDigits(text).toLower();
    if (yes.contains(lower))
        return Value(true);
    if (no.contains(lower))
        return Value();
    return notA(FindingCode::NotYesOrNo, field, text);
}

/// "15/3": the first such day from `base` on.
std::optional<QDate> dayOfMonth(QDate base, const QString& plain)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})[/.-](\\d{1,2})$"));
    const auto found = form.match(plain);
    if (!found.hasMatch())
        return {};
    for (const int year : {base.year(), base.year() + 1}) {
        const QDate date(year, found.captured(2).toInt(), found.captured(1).toInt());
        if (date.isValid() && date >= base)
            return date;
    }
    return {};
}

/// "+3m": so much later than `base`.
std::optional<QDate> laterThan(QDate base, const QString& plain)
{
    static const QRegularExpression form(
        QStringLiteral(
            "^\\+ ?(\\d{1,4}) ?(?:(d|days?|ថ្ងៃ)|(w|weeks?|សប្ដាហ៍|សប្តាហ៍|អាទិត្យ)|(m|months?|ខែ)|(y|years?|ឆ្នាំ))$"),
        QRegularExpression::CaseInsensitiveOption);
    constexpr int daysOfWeek = 7, lastYear = 9999;
    const auto found = form.match(plain);
    if (!found.hasMatch())
        return {};
    const int count = found.captured(1).toInt();
    QDate date = base.addDays(count);
    if (found.hasCaptured(3))
        date = base.addDays(qint64(count) * daysOfWeek);
    else if (found.hasCaptured(4))
        date = base.addMonths(count);
    else if (found.hasCaptured(5))
        date = base.addYears(count);
    return date.isValid() && date.year() <= lastYear ? std::optional(date) : std::nullopt;
}

/// The short forms, which need a day to count from.
std::optional<QDate> dateFrom(QDate base, const QString& plain)
{
    const auto day = dayOfMonth(base, plain);
    return day ? day : laterThan(base, plain);
}

std::optional<qint64> parseWhole(QStringView text)
{
    const auto number = parseNumber(text);
    constexpr double exact = 9'007'199'254'740'992.0; // 2^53: from there a double may stand for its neighbour
    if (!number || *number != std::floor(*number) || std::abs(*number) >= exact)
        return {};
    return qint64(*number);
}

} // namespace

QString plainDigits(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text)
        if (c.unicode() >= 0x17e0 && c.unicode() <= 0x17e9)
            result += QChar(u'0' + (c.unicode() - 0x17e0));
        else if (!isZeroWidth(c.unicode()))
            result += c;
    return result.trimmed();
}

bool isBlankText(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isSpace() || isZeroWidth(c.unicode()); });
}

std::optional<QDate> parseDate(QStringView text, QDate base)
{
    if (base.isValid())
        if (const auto date = dateFrom(base, plainDigits(text)))
            return date;
    if (const QDate iso = dateFromIso(text); iso.isValid())
        return iso;
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]00:00(?::00)?)?$"));
    static const QRegularExpression dayFirst(QStringLiteral("^(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{2}|\\d{4})$"));
    const QString plain = plainDigits(text);
    QDate date;
    if (const auto m = iso.match(plain); m.hasMatch())
        date = QDate(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
    else if (const auto d = dayFirst.match(plain); d.hasMatch()) {
        const int year = d.captured(3).toInt();
        date = QDate(d.captured(3).size() == 2 ? 2000 + year : year, d.captured(2).toInt(), d.captured(1).toInt());
    }
    return date.isValid() && date.year() > 0 ? std::optional(date) : std::nullopt;
}

std::optional<double> parseNumber(QStringView text)
{
    static const QRegularExpression form(
        QStringLiteral("^[+-]?(?:\\d{1,3}(?:[, \\x{a0}]\\d{3})+|\\d+)(?:\\.\\d+)?$|^[+-]?\\.\\d+$"));
    QString plain = plainDigits(text);
    if (!form.match(plain).hasMatch())
        return {};
    plain.remove(u',').remove(u' ').remove(QChar(0xa0));
    bool ok = false;
    const double value = plain.toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<Money> parseMoney(QStringView text, std::optional<Currency> fallback)
{
    static const QRegularExpression mark(QStringLiteral("(US ?\\$|\\$|USD|៛|KHR|riels?|រៀល|ដុល្លារ|dollars?)"),
                                         QRegularExpression::CaseInsensitiveOption);
    QString plain = plainDigits(text);
    std::optional<Currency> currency = fallback;
    if (const auto found = mark.match(plain); found.hasMatch()) {
        const QString word = found.captured().toLower();
        const bool riel = word.startsWith(u'៛') || word == u"khr" || word.startsWith(u"riel") || word == u"រៀល";
        currency = riel ? Currency::Riel : Currency::Dollar;
        if (found.capturedStart() > 0 && found.capturedEnd() < plain.size())
            return {}; // "2$50" could be two things
        plain.remove(found.capturedStart(), found.capturedLength());
    }
    const auto number = parseNumber(plain);
    constexpr double largest = 1e13; // a double holds each hundredth up to there
    if (!number || !currency || std::abs(*number) > largest)
        return {};
    return Money{qint64(std::llround(*number * 100)), *currency};
}

std::variant<Value, Finding> parseValue(const Field& field, const QString& text, QDate base)
{
    QString trimmed = text.trimmed();
    if (std::ranges::any_of(trimmed, isObeyed))
        trimmed = trimmed.removeIf(isObeyed).trimmed();
    if (isBlankText(trimmed))
        return Value();
    switch (field.kind) {
    case Kind::Text:
    case Kind::LongText:
        return Value(trimmed);
    case Kind::Integer:
        return valueOr(parseWhole(trimmed), FindingCode::NotAWholeNumber, field, trimmed);
    case Kind::Real:
        return valueOr(parseNumber(trimmed), FindingCode::NotANumber, field, trimmed);
    case Kind::Boolean:
        return parseBoolean(field, trimmed);
    case Kind::Date:
        return valueOr(parseDate(trimmed, base), FindingCode::NotADate, field, trimmed);
    case Kind::Choice:
        return parseChoice(field, trimmed);
    case Kind::Money:
        return valueOr(parseMoney(trimmed), FindingCode::NotMoney, field, trimmed);
    case Kind::Reference:
    case Kind::References:
        break;
    }
    return notA(FindingCode::NoSuchRecord, field, trimmed, {field.target()});
}

} // namespace daikou::domain
