// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/people_rules.h"

#include "domain/records/organisations.h"
#include "domain/records/people.h"
#include "domain/rules/field_rules.h"

namespace daikou::domain {

namespace {

void checkEmail(Findings& findings, const QString& email)
{
    const auto at = email.indexOf(u'@');
    const bool form = at > 0 && email.indexOf(u'.', at) > at + 1 && !email.endsWith(u'.') && !email.contains(u' ');
    if (!email.isEmpty() && !form)
        findings.push_back({Severity::Warning, FindingCode::EmailForm, QStringLiteral("email"), {email}});
}

} // namespace

Findings checkPerson(const RecordBase& record)
{
    const auto& person = static_cast<const Person&>(record);
    Findings findings;
    checkEmail(findings, person.email);
    if (person.disability && !person.consent)
        findings.push_back({Severity::Error, FindingCode::NoConsent, QStringLiteral("disability"), {}});
    return findings;
}

Findings checkOrganisation(const RecordBase& record)
{
    Findings findings;
    checkEmail(findings, static_cast<const Organisation&>(record).email);
    return findings;
}

Findings checkAffiliation(const RecordBase& record)
{
    const auto& affiliation = static_cast<const Affiliation&>(record);
    Findings findings;
    checkOrder(findings, affiliation.from, affiliation.to, "to");
    return findings;
}

} // namespace daikou::domain
