// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/display.h"

#include <QLocale>

#include <array>
#include <cmath>

namespace daikou::domain {

namespace {

constexpr std::array months{
    Words{"January", "មករា"},   Words{"February", "កុម្ភៈ"}, Words{"March", "មីនា"},      Words{"April", "មេសា"},
    Words{"May", "ឧសភា"},       Words{"June", "មិថុនា"},     Words{"July", "កក្កដា"},     Words{"August", "សីហា"},
    Words{"September", "កញ្ញា"}, Words{"October", "តុលា"},   Words{"November", "វិច្ឆិកា"}, Words{"December", "ធ្នូ"},
};
constexpr Words yes{"yes", "បាទ/ចាស"};

QString plainMoney(const Money& money)
{
    const bool riel = money.currency == Currency::Riel;
    const bool whole = money.hundredths % 100 == 0;
    const qint64 rest = std::abs(money.hundredths % 100);
    const QString sign = money.hundredths < 0 ? QStringLiteral("-") : QString();
    const QString units = sign + QString::number(std::abs(money.hundredths / 100));
    return riel && whole ? units : QString(units + u'.' + QString::number(rest).rightJustified(2, u'0'));
}

} // namespace

QString displayNumber(double number)
{
    static const QLocale english(QLocale::English, QLocale::UnitedStates);
    constexpr double tooLarge = 1e15;
    if (number == std::floor(number) && std::abs(number) < tooLarge)
        return english.toString(qint64(number));
    QString text = english.toString(number, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

QString displayMoney(const Money& money)
{
    static const QLocale english(QLocale::English, QLocale::UnitedStates);
    const double amount = double(money.hundredths) / 100;
    if (money.currency == Currency::Riel)
        return english.toString(amount, 'f', money.hundredths % 100 == 0 ? 0 : 2) + QStringLiteral("៛");
    return english.toString(amount, 'f', 2) + QStringLiteral(" USD");
}

QString displayDate(QDate date, Language language)
{
    if (!date.isValid())
        return {};
    return QStringLiteral("%1 %2 %3")
        .arg(date.day())
        .arg(months[size_t(date.month() - 1)].in(language))
        .arg(date.year());
}

QString displayChoice(const Field& field, const QString& code, Language language)
{
    for (const Choice& choice : field.choices)
        if (code == QLatin1String(choice.code.data(), qsizetype(choice.code.size())))
            return choice.label.in(language);
    return code;
}

QString displayValue(const Field& field, const Value& value, Language language)
{
    struct Visitor {
        const Field& field;
        Language language;
        QString operator()(std::monostate) const { return {}; }
        QString operator()(const QString& text) const
        {
            if (field.options.machine)
                return Words{"%1 characters", "%1 តួអក្សរ"}.in(language).arg(displayNumber(double(text.size())));
            return field.kind == Kind::Choice ? displayChoice(field, text, language) : text;
        }
        QString operator()(qint64 number) const
        {
            const bool year = field.name.endsWith(u"year");
            return year ? QString::number(number) : displayNumber(double(number));
        }
        QString operator()(double number) const
        {
            const bool degrees =
                field.options.most && field.options.least && *field.options.least == -*field.options.most;
            return degrees ? QString::number(number, 'g', 10) : displayNumber(number);
        }
        QString operator()(bool) const { return yes.in(language); }
        QString operator()(QDate date) const { return displayDate(date, language); }
        QString operator()(const RecordId&) const { return {}; }
        QString operator()(const QList<RecordId>&) const { return {}; }
        QString operator()(const Money& money) const { return displayMoney(money); }
    };
    return std::visit(Visitor{field, language}, value);
}

QString fileValue(const Field&, const Value& value)
{
    struct Visitor {
        QString operator()(std::monostate) const { return {}; }
        QString operator()(const QString& text) const { return text; }
        QString operator()(qint64 number) const { return QString::number(number); }
        QString operator()(double number) const { return QString::number(number, 'f', QLocale::FloatingPointShortest); }
        QString operator()(bool) const { return QStringLiteral("yes"); }
        QString operator()(QDate date) const { return date.toString(Qt::ISODate); }
        QString operator()(const RecordId& id) const { return id.toText(); }
        QString operator()(const QList<RecordId>& ids) const
        {
            QStringList texts;
            for (const auto& id : ids)
                texts += id.toText();
            return texts.join(u';');
        }
        QString operator()(const Money& money) const
        {
            return plainMoney(money) +
                   (money.currency == Currency::Riel ? QStringLiteral(" KHR") : QStringLiteral(" USD"));
        }
    };
    return std::visit(Visitor{}, value);
}

QString khmerDigits(QString text)
{
    for (QChar& c : text)
        if (c >= u'0' && c <= u'9')
            c = QChar(0x17e0 + (c.unicode() - u'0'));
    return text;
}

} // namespace daikou::domain
