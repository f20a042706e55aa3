// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/parse.h"

#include <QRegularExpression>

#include <cmath>

namespace daikou::domain {

namespace {

constexpr bool isZeroWidth(char16_t c)
{
    return (c >= 0x200b && c <= 0x200d) || c == 0x2060 || c == 0xfeff;
}

Finding notA(FindingCode code, const Field& field, const QString& text, QStringList more = {})
{
    return {Severity::Error, code, field.name, QStringList{text} + more};
}

template <class T>
std::variant<Value, Finding> valueOr(const std::optional<T>& value, const Finding& otherwise)
{
    return value ? std::variant<Value, Finding>(Value(*value)) : std::variant<Value, Finding>(otherwise);
}

std::variant<Value, Finding> parseChoice(const Field& field, const QString& text)
{
    QStringList codes;
    const QString plain = plainDigits(text);
    for (const Choice& choice : field.choices) {
        const auto code = QString::fromLatin1(choice.code.data(), qsizetype(choice.code.size()));
        if (plain.compare(code, Qt::CaseInsensitive) == 0 ||
            plain.compare(choice.label.in(Language::English), Qt::CaseInsensitive) == 0 ||
            plain == plainDigits(choice.label.in(Language::Khmer)))
            return Value(code);
        codes += code;
    }
    return notA(FindingCode::NotAChoice, field, text, {codes.join(QStringLiteral(", "))});
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

std::optional<QDate> parseDate(QStringView text)
{
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

std::variant<Value, Finding> parseValue(const Field& field, const QString& text)
{
    const QString trimmed = text.trimmed();
    if (plainDigits(trimmed).isEmpty())
        return Value();
    switch (field.kind) {
    case Kind::Text:
    case Kind::LongText:
        return Value(trimmed);
    case Kind::Integer:
        return valueOr(parseWhole(trimmed), notA(FindingCode::NotAWholeNumber, field, trimmed));
    case Kind::Real:
        return valueOr(parseNumber(trimmed), notA(FindingCode::NotANumber, field, trimmed));
    case Kind::Boolean:
        return parseBoolean(field, trimmed);
    case Kind::Date:
        return valueOr(parseDate(trimmed), notA(FindingCode::NotADate, field, trimmed));
    case Kind::Choice:
        return parseChoice(field, trimmed);
    case Kind::Money:
        return valueOr(parseMoney(trimmed), notA(FindingCode::NotMoney, field, trimmed));
    case Kind::Reference:
    case Kind::References:
        break;
    }
    return notA(FindingCode::NoSuchRecord, field, trimmed, {field.target()});
}

} // namespace daikou::domain
