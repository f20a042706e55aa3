// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/partnership_rules.h"

#include "domain/rules/field_rules.h"

#include <algorithm>

namespace daikou::domain {

namespace {

void checkWho(Findings& findings, const PartyReference& who)
{
    const int named = int(!who.council.isNull()) + int(!who.organisation.isNull()) + int(!who.person.isNull());
    if (named == 0)
        findings.push_back({Severity::Error, FindingCode::NoParty, QStringLiteral("organisation"), {}});
    if (named > 1)
        findings.push_back({Severity::Error, FindingCode::SeveralParties, QStringLiteral("organisation"), {}});
}

const RecordId& idOf(const PartyReference& who)
{
    return !who.council.isNull() ? who.council : !who.organisation.isNull() ? who.organisation : who.person;
}

bool contributes(const WholePartnership& whole, const Party& party)
{
    return std::ranges::any_of(whole.contributions, [&](const Contribution& c) { return c.who() == party.who(); });
}

void checkDefinition(Findings& findings, const WholePartnership& whole, const NameOf& nameOf)
{
    const auto meter = definitionOf(whole);
    if (!meter.parties)
        findings.push_back({Severity::Hint, FindingCode::FewParties, {}, {QString::number(whole.parties.size())}});
    if (!meter.contributions) {
        QStringList without;
        for (const Party& party : whole.parties)
            if (!contributes(whole, party))
                without += nameOf(idOf(party.who()));
        const auto contributing = QString::number(qsizetype(whole.parties.size()) - without.size());
        if (without.isEmpty())
            findings.push_back({Severity::Hint, FindingCode::NoOtherContributor, {}, {contributing}});
        else
            findings.push_back(
                {Severity::Hint, FindingCode::FewContributors, {}, {contributing, without.join(QStringLiteral("; "))}});
    }
    if (!meter.activities)
        findings.push_back({Severity::Hint, FindingCode::NoActivities, QStringLiteral("activities"), {}});
    if (!meter.goal)
        findings.push_back({Severity::Hint, FindingCode::NoGoal, QStringLiteral("goal"), {}});
}

void checkParties(Findings& findings, const WholePartnership& whole)
{
    for (auto party = whole.parties.begin(); party != whole.parties.end(); ++party)
        if (std::any_of(whole.parties.begin(), party, [&](const Party& other) { return other.who() == party->who(); }))
            findings.push_back({Severity::Warning, FindingCode::PartyTwice, {}, {}, party->id});
}

void checkContributors(Findings& findings, const WholePartnership& whole)
{
    for (const Contribution& contribution : whole.contributions)
        if (std::ranges::none_of(whole.parties, [&](const Party& p) { return p.who() == contribution.who(); }))
            findings.push_back({Severity::Warning, FindingCode::NotAParty, {}, {}, contribution.id});
}

void checkSignatories(Findings& findings, const WholePartnership& whole, QDate today, const NameOf& nameOf)
{
    for (const Agreement& agreement : whole.agreements) {
        if (agreement.expires.isValid() && agreement.expires < today)
            continue;
        for (const auto& [person, left] : whole.leftOffice)
            if (left <= today && agreement.signatories.contains(person))
                findings.push_back({Severity::Warning,
                                    FindingCode::SignatoryLeft,
                                    {},
                                    {nameOf(person), left.toString(Qt::ISODate)},
                                    agreement.id});
    }
}

} // namespace

DefinitionMeter definitionOf(const WholePartnership& whole)
{
    const auto contributing =
        std::ranges::count_if(whole.parties, [&](const Party& p) { return contributes(whole, p); });
    return {.parties = whole.parties.size() >= 2,
            .contributions = contributing >= 2,
            .activities = !whole.partnership.activities.isEmpty(),
            .goal = !whole.partnership.goal.isEmpty()};
}

Findings checkWhole(const WholePartnership& whole, QDate today, const NameOf& nameOf)
{
    Findings findings;
    checkDefinition(findings, whole, nameOf);
    checkParties(findings, whole);
    checkContributors(findings, whole);
    checkSignatories(findings, whole, today, nameOf);
    return findings;
}

Findings checkPartnership(const RecordBase& record)
{
    const auto& partnership = static_cast<const Partnership&>(record);
    Findings findings;
    checkOrder(findings, partnership.start, partnership.end, "end");
    return findings;
}

Findings checkParty(const RecordBase& record)
{
    const auto& party = static_cast<const Party&>(record);
    Findings findings;
    checkWho(findings, party.who());
    checkOrder(findings, party.joined, party.left, "left");
    return findings;
}

Findings checkContribution(const RecordBase& record)
{
    const auto& contribution = static_cast<const Contribution&>(record);
    Findings findings;
    checkWho(findings, contribution.who());
    checkOrder(findings, contribution.promised, contribution.delivered, "delivered");
    if (contribution.amount && contribution.amount->currency == Currency::Riel && !contribution.rate)
        findings.push_back({Severity::Warning, FindingCode::NoRate, QStringLiteral("rate"), {}});
    return findings;
}

Findings checkAgreement(const RecordBase& record)
{
    const auto& agreement = static_cast<const Agreement&>(record);
    Findings findings;
    checkOrder(findings, agreement.signedOn, agreement.expires, "expires");
    return findings;
}

std::optional<double> valueInDollars(const Contribution& contribution)
{
    return contribution.amount ? inDollars(*contribution.amount, contribution.rate) : std::nullopt;
}

} // namespace daikou::domain
