// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/demo_partnerships.h"

#include "exchange/demo/contribution_plan.h"
#include "exchange/demo/demo_people.h"

#include <algorithm>
#include <array>

namespace daikou::exchange::demo {

using domain::Agreement;
using domain::AgreementKind;
using domain::Contribution;
using domain::OrganisationKind;
using domain::Partnership;
using domain::PartnershipLevel;
using domain::PartnershipStage;
using domain::PartnershipStatus;
using domain::Party;
using domain::PartyRole;

/// A partnership while it is made.
struct PartnershipMaker::Draft {
    const Theme& theme;
    size_t themeNumber = 0;
    int commune = 0;
    Slots texts;
    Partnership partnership;
    std::vector<std::pair<Party, Giver>> parties;
    std::vector<int> organisations;
    bool councilBringsNothing = false;
};

namespace {

const QDate firstStart(2003, 3, 1);
const QDate lastStart(2025, 5, 15);

PartnershipLevel levelOf(int chance)
{
    return chance < 10   ? PartnershipLevel::Village
           : chance < 88 ? PartnershipLevel::Commune
           : chance < 97 ? PartnershipLevel::District
                         : PartnershipLevel::Province;
}

Giver giverOf(OrganisationKind kind)
{
    using enum OrganisationKind;
    if (kind == Donor || kind == InternationalNgo)
        return Giver::Funder;
    return kind == Ministry || kind == District || kind == Province ? Giver::Department : Giver::Civil;
}

} // namespace

PartnershipMaker::PartnershipMaker(DemoWriter& writer, const DemoPlaces& places, const DemoOrganisations& organisations)
    : m_writer(writer), m_places(places), m_organisations(organisations), m_cases(themes().size())
{}

void PartnershipMaker::make(int number)
{
    // Of twenty, one is planted where an agreement outlasts the chief who signed it.
    constexpr int plantedEach = 20, plantedAt = 7;
    const bool planted = number % plantedEach == plantedAt && !m_places.withChiefs.empty();
    Dice& dice = m_writer.dice;
    const size_t theme = size_t(number) % themes().size();
    const auto civil = m_organisations.civil.value(QLatin1String(themes()[theme].sector));
    int organisation = civil.empty() ? -1 : dice.pick(civil);
    const int commune = planted ? dice.pick(m_places.withChiefs) : communeFor(organisation);
    if (planted)
        organisation = m_organisations.pickFor(dice, civil, m_places.communes[size_t(commune)].province);
    Draft draft{.theme = themes()[theme], .themeNumber = theme, .commune = commune, .texts = m_places.slotsOf(commune)};
    planTime(draft, planted);
    describe(draft);
    m_writer.save(draft.partnership);
    addParties(draft, organisation);
    addContributions(draft);
    addAgreement(draft);
    noteCase(draft);
    m_writer.step();
}

int PartnershipMaker::communeFor(int organisation)
{
    Dice& dice = m_writer.dice;
    if (organisation < 0)
        return dice.below(int(m_places.communes.size()));
    const DemoOrganisation& who = m_organisations.all[size_t(organisation)];
    if (who.commune >= 0 && dice.chance(80))
        return who.commune;
    return dice.pick(m_places.provinces[size_t(who.province)].communes);
}

void PartnershipMaker::planTime(Draft& draft, bool longRunning)
{
    Dice& dice = m_writer.dice;
    Partnership& p = draft.partnership;
    if (!longRunning && dice.chance(4)) {
        p.status = PartnershipStatus::Idea;
        p.statusSince = dice.date(demoToday.addMonths(-18), demoToday);
        return;
    }
    p.start = longRunning ? dice.date(QDate(2019, 1, 7), QDate(2022, 4, 29)) : dice.date(firstStart, lastStart);
    p.end = longRunning ? dice.date(QDate(2026, 6, 30), QDate(2029, 12, 31)) : p.start.addMonths(dice.between(6, 60));
    if (p.end < demoToday) {
        const bool early = dice.chance(9);
        if (early)
            p.end = dice.date(p.start.addMonths(2), p.end);
        p.status = early ? PartnershipStatus::EndedEarly : PartnershipStatus::Completed;
        p.statusSince = p.end;
        return;
    }
    const bool young = p.start.addDays(120) > demoToday;
    p.status = young && dice.chance(50) ? PartnershipStatus::Agreed
               : dice.chance(8)         ? PartnershipStatus::Paused
                                        : PartnershipStatus::Active;
    p.statusSince = p.status == PartnershipStatus::Paused ? dice.date(p.start, demoToday) : p.start;
}

void PartnershipMaker::describe(Draft& draft)
{
    Dice& dice = m_writer.dice;
    Partnership& p = draft.partnership;
    const DemoCommune& commune = m_places.communes[size_t(draft.commune)];
    p.title = draft.texts.fill(draft.theme.titles[size_t(dice.below(2))]);
    if (!dice.chance(4))
        p.goal = draft.texts.fill(draft.theme.goal);
    if (!dice.chance(4))
        p.activities = draft.texts.fill(draft.theme.activities);
    p.sectors = {sectorId(QLatin1String(draft.theme.sector))};
    p.level = levelOf(dice.below(100));
    p.areas = {p.level == PartnershipLevel::District   ? commune.district
               : p.level == PartnershipLevel::Province ? m_places.provinces[size_t(commune.province)].id
                                                       : commune.id};
    p.stage = p.status == PartnershipStatus::Idea ? PartnershipStage::Networking : PartnershipStage(dice.between(1, 4));
    if (p.status == PartnershipStatus::Completed && p.stage < PartnershipStage::Cooperating)
        p.stage = PartnershipStage::Cooperating;
}

void PartnershipMaker::addOrganisation(Draft& draft, int organisation, PartyRole role)
{
    if (organisation < 0 || std::ranges::find(draft.organisations, organisation) != draft.organisations.end())
        return;
    draft.organisations.push_back(organisation);
    const DemoOrganisation& who = m_organisations.all[size_t(organisation)];
    Party party;
    party.organisation = who.id;
    party.role = role;
    party.contact = who.person;
    draft.parties.emplace_back(std::move(party), giverOf(who.kind));
}

void PartnershipMaker::addParties(Draft& draft, int organisation)
{
    Dice& dice = m_writer.dice;
    const DemoCommune& commune = m_places.communes[size_t(draft.commune)];
    const bool councilLeads = dice.chance(45);
    if (dice.chance(95)) {
        Party council;
        council.council = commune.council;
        council.role = councilLeads ? PartyRole::Lead : PartyRole::Partner;
        if (const DemoChief* chief = commune.chiefOn(draft.partnership.start))
            council.contact = chief->person;
        draft.parties.emplace_back(std::move(council), Giver::Council);
    }
    const auto civil = m_organisations.civil.value(QLatin1String(draft.theme.sector));
    const PartyRole first = councilLeads ? PartyRole::Partner : PartyRole::Lead;
    addOrganisation(draft, organisation, first);
    if (draft.organisations.empty())
        addOrganisation(draft, m_organisations.pickFor(dice, m_organisations.departments, commune.province), first);
    if (dice.chance(28))
        addOrganisation(draft, m_organisations.pickFor(dice, m_organisations.funders, commune.province),
                        PartyRole::Funder);
    if (dice.chance(22))
        addOrganisation(draft, m_organisations.pickFor(dice, m_organisations.departments, commune.province),
                        PartyRole::Facilitator);
    if (dice.chance(16))
        addOrganisation(draft, m_organisations.pickFor(dice, civil, commune.province), PartyRole::Partner);
    if (dice.chance(3) || draft.parties.size() < 2) {
        Party person;
        person.person = makePerson(m_writer, 45).id;
        person.role = PartyRole::Other;
        draft.parties.emplace_back(std::move(person), Giver::Person);
    }
    for (auto& [party, giver] : draft.parties) {
        party.partnership = draft.partnership.id;
        party.joined = draft.partnership.start;
        const QDate until = draft.partnership.end.isValid() ? std::min(draft.partnership.end, demoToday) : demoToday;
        if (party.joined.isValid() && giver != Giver::Council && dice.chance(3))
            party.left = dice.date(party.joined, until);
        m_writer.save(party);
    }
}

void PartnershipMaker::addContributions(Draft& draft)
{
    Dice& dice = m_writer.dice;
    const QDate start = draft.partnership.start;
    draft.councilBringsNothing = dice.chance(10);
    for (const auto& [party, giver] : draft.parties) {
        if (giver == Giver::Council && draft.councilBringsNothing)
            continue;
        const int count = dice.chance(6) ? 0 : dice.chance(20) ? 2 : 1;
        for (int i = 0; i < count; ++i) {
            Contribution contribution = planContribution(dice, giver, draft.theme, draft.texts);
            contribution.partnership = draft.partnership.id;
            contribution.council = party.council;
            contribution.organisation = party.organisation;
            contribution.person = party.person;
            contribution.promised =
                start.isValid() ? start.addDays(-dice.below(45)) : demoToday.addDays(-dice.between(5, 90));
            const QDate delivered = start.addDays(dice.between(5, 240));
            if (start.isValid() && delivered <= demoToday && !dice.chance(12))
                contribution.delivered = delivered;
            m_writer.save(contribution);
        }
    }
}

void PartnershipMaker::addAgreement(Draft& draft)
{
    Dice& dice = m_writer.dice;
    const Partnership& p = draft.partnership;
    if (!p.start.isValid())
        return;
    const DemoChief* chief = m_places.communes[size_t(draft.commune)].chiefOn(p.start);
    if (!chief && !dice.chance(50))
        return;
    Agreement agreement;
    agreement.partnership = p.id;
    agreement.kind = AgreementKind(dice.between(1, 5));
    if (agreement.kind != AgreementKind::Verbal)
        agreement.number = QStringLiteral("%1/%2")
                               .arg(dice.between(1, 180), 3, 10, QLatin1Char('0'))
                               .arg(p.start.year() % 100, 2, 10, QLatin1Char('0'));
    agreement.signedOn = p.start;
    agreement.expires = p.end;
    if (chief)
        agreement.signatories += chief->person;
    for (const int organisation : draft.organisations)
        if (const auto& person = m_organisations.all[size_t(organisation)].person;
            !person.isNull() && agreement.signatories.size() < 2)
            agreement.signatories += person;
    m_writer.save(agreement);
}

void PartnershipMaker::noteCase(const Draft& draft)
{
    const Partnership& p = draft.partnership;
    const bool well = p.status == PartnershipStatus::Completed || p.status == PartnershipStatus::Active;
    const bool civil = !draft.organisations.empty() &&
                       giverOf(m_organisations.all[size_t(draft.organisations.front())].kind) == Giver::Civil;
    const bool whole = !p.goal.isEmpty() && !p.activities.isEmpty() && !draft.councilBringsNothing;
    auto& cases = m_cases[draft.themeNumber];
    if (!well || !civil || !whole || p.start.addMonths(9) > demoToday || cases.size() >= mostCases)
        return;
    cases.push_back({p.id, draft.commune, draft.organisations.front(), p.start,
                     p.status == PartnershipStatus::Completed ? p.end : QDate()});
}

} // namespace daikou::exchange::demo
