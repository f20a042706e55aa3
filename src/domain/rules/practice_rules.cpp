// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/practice_rules.h"

#include "domain/rules/field_rules.h"

#include <QRegularExpression>

namespace daikou::domain {

namespace {

constexpr int mostSteps = 6;

void checkSteps(Findings& findings, const QString& text, const char* field)
{
    if (const auto steps = stepsOf(text); steps.size() > mostSteps)
        findings.push_back({Severity::Warning,
                            FindingCode::TooManySteps,
                            QLatin1String(field),
                            {QString::number(steps.size()), QString::number(mostSteps)}});
}

} // namespace

std::vector<Step> stepsOf(const QString& text)
{
    static const QRegularExpression arrow(QStringLiteral("\\s*(?:→|->)\\s*"));
    std::vector<Step> steps;
    for (const QString& line : text.split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty())
            continue;
        const auto found = arrow.match(trimmed);
        if (found.hasMatch())
            steps.push_back({trimmed.left(found.capturedStart()), trimmed.mid(found.capturedEnd())});
        else
            steps.push_back({trimmed, {}});
    }
    return steps;
}

Findings checkPractice(const RecordBase& record)
{
    const auto& practice = static_cast<const Practice&>(record);
    Findings findings;
    checkSteps(findings, practice.steps.en, "steps.en");
    checkSteps(findings, practice.steps.km, "steps.km");
    checkOrder(findings, practice.from, practice.to, "to");
    const bool claimed = practice.status == PracticeStatus::Validated || practice.status == PracticeStatus::Published;
    if (claimed && (practice.validatedBy.isEmpty() || !practice.validatedOn.isValid()))
        findings.push_back(
            {Severity::Warning,
             FindingCode::NotValidated,
             practice.validatedBy.isEmpty() ? QStringLiteral("validated_by") : QStringLiteral("validated_on"),
             {}});
    return findings;
}

Completeness completenessOf(const Practice& practice)
{
    Completeness result;
    const Record record = toRecord(practice);
    const auto& fields = record.type->fields();
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].options.wordBudget == 0 || fields[i].language == Language::Khmer)
            continue;
        ++result.of;
        if (isEmpty(record.values[i]) && isEmpty(record.values[i + 1]))
            result.missing.push_back(&fields[i]);
        else
            ++result.written;
    }
    return result;
}

} // namespace daikou::domain
