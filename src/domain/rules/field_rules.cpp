// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/field_rules.h"

#include "domain/records/record_type.h"
#include "domain/values/khmer.h"
#include "domain/values/parse.h"

#include <QLocale>

namespace daikou::domain {

namespace {

bool isGap(QChar c)
{
    return c.isSpace() || c.unicode() == 0x200b;
}

QString number(double value)
{
    return QLocale::c().toString(value, 'g', QLocale::FloatingPointShortest);
}

/// Nothing, or a text in which there is nothing to see.
bool isBlank(const Value& value)
{
    const auto* text = std::get_if<QString>(&value);
    return isEmpty(value) || (text && isBlankText(*text));
}

void checkRange(Findings& findings, const Field& field, double value)
{
    if (field.options.least && value < *field.options.least)
        findings.push_back({Severity::Error, FindingCode::TooSmall, field.name, {number(*field.options.least)}});
    if (field.options.most && value > *field.options.most)
        findings.push_back({Severity::Error, FindingCode::TooLarge, field.name, {number(*field.options.most)}});
}

void checkText(Findings& findings, const Field& field, const QString& text)
{
    const auto& options = field.options;
    if (text.size() > options.maxLength)
        findings.push_back({Severity::Error,
                            FindingCode::TooLong,
                            field.name,
                            {QString::number(text.size()), QString::number(options.maxLength)}});
    else if (options.wordBudget > 0)
        if (const int words = countWords(text); words > options.wordBudget)
            findings.push_back({Severity::Warning,
                                FindingCode::OverBudget,
                                field.name,
                                {QString::number(words), QString::number(options.wordBudget)}});
}

void checkValue(Findings& findings, const Field& field, const Value& value)
{
    if (field.kind == Kind::Choice && field.useOf(textOf(value)) == ChoiceUse::Computed)
        findings.push_back({Severity::Error, FindingCode::ComputedChoice, field.name, {}});
    if (const auto* text = std::get_if<QString>(&value))
        checkText(findings, field, *text);
    else if (const auto* whole = std::get_if<qint64>(&value))
        checkRange(findings, field, double(*whole));
    else if (const auto* real = std::get_if<double>(&value))
        checkRange(findings, field, *real);
    else if (const auto* money = std::get_if<Money>(&value))
        checkRange(findings, field, double(money->hundredths) / 100);
}

} // namespace

Findings checkFields(const RecordType& type, const RecordBase& record)
{
    Findings findings;
    const auto& fields = type.fields();
    for (size_t i = 0; i < fields.size(); ++i) {
        const Field& field = fields[i];
        const Value value = field.member.get(record);
        checkValue(findings, field, value);
        if (!field.options.required || field.language == Language::Khmer)
            continue;
        const bool otherHalf = field.language && !isBlank(fields[i + 1].member.get(record));
        if (isBlank(value) && !otherHalf)
            findings.push_back({Severity::Error, FindingCode::Required, field.base, {}});
    }
    return findings;
}

void checkOrder(Findings& findings, QDate start, QDate end, const char* endField)
{
    if (start.isValid() && end.isValid() && end < start)
        findings.push_back({Severity::Error,
                            FindingCode::DatesOutOfOrder,
                            QLatin1String(endField),
                            {end.toString(Qt::ISODate), start.toString(Qt::ISODate)}});
}

int countWords(QStringView text)
{
    constexpr int khmerLettersInAWord = 6;
    int words = 0, khmer = 0;
    bool inWord = false;
    const auto endRun = [&] {
        words += khmer > 0 ? (khmer + khmerLettersInAWord - 1) / khmerLettersInAWord : int(inWord);
        khmer = 0;
        inWord = false;
    };
    for (const QChar c : text) {
        if (isGap(c)) {
            endRun();
            continue;
        }
        inWord = true;
        if (isKhmer(c) && c.category() == QChar::Letter_Other)
            ++khmer;
    }
    endRun();
    return words;
}

} // namespace daikou::domain
