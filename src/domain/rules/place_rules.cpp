// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/place_rules.h"

#include "domain/records/places.h"
#include "domain/rules/field_rules.h"
#include "domain/values/parse.h"

#include <algorithm>

namespace daikou::domain {

int codeLengthOf(int level)
{
    return 2 * level;
}

RecordId areaIdOf(const QString& code)
{
    Area area;
    area.code = code;
    return *identityOf(toRecord(area));
}

Findings checkArea(const RecordBase& record)
{
    const auto& area = static_cast<const Area&>(record);
    Findings findings;
    if (area.code.isEmpty())
        findings.push_back({Severity::Warning, FindingCode::NoCode, QStringLiteral("code"), {}});
    const bool digits = std::ranges::all_of(area.code, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!digits)
        findings.push_back({Severity::Error, FindingCode::CodeDigits, QStringLiteral("code"), {area.code}});
    else if (area.level != AreaLevel::Unset && !area.code.isEmpty() &&
             area.code.size() != codeLengthOf(int(area.level)))
        findings.push_back(
            {Severity::Error, FindingCode::CodeLength, QStringLiteral("code"), {QString::number(area.code.size())}});
    else if (area.code.size() > 2) {
        const QString prefix = area.code.chopped(2);
        if (area.parent != areaIdOf(prefix))
            findings.push_back({Severity::Error, FindingCode::ParentNotPrefix, QStringLiteral("parent"), {prefix}});
    }
    checkOrder(findings, area.validFrom, area.validTo, "valid_to");
    return findings;
}

Findings checkMandate(const RecordBase& record)
{
    const auto& mandate = static_cast<const Mandate&>(record);
    Findings findings;
    checkOrder(findings, mandate.elected, mandate.ended, "ended");
    if (mandate.seats && mandate.women && *mandate.women > *mandate.seats)
        findings.push_back({Severity::Error,
                            FindingCode::WomenOverSeats,
                            QStringLiteral("women"),
                            {QString::number(*mandate.women), QString::number(*mandate.seats)}});
    return findings;
}

Findings checkCouncillor(const RecordBase& record)
{
    const auto& councillor = static_cast<const Councillor&>(record);
    Findings findings;
    checkOrder(findings, councillor.from, councillor.to, "to");
    return findings;
}

void completeArea(RecordBase& record)
{
    auto& area = static_cast<Area&>(record);
    area.code = plainDigits(area.code);
    const auto length = area.code.size();
    if (area.level == AreaLevel::Unset && length % 2 == 0 && length >= 2 && length <= 8)
        area.level = AreaLevel(length / 2);
    if (area.parent.isNull() && length > 2)
        area.parent = areaIdOf(area.code.chopped(2));
}

} // namespace daikou::domain
