// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/contribution_plan.h"

#include <array>

namespace daikou::exchange::demo {

using domain::Contribution;
using domain::ContributionKind;
using domain::Currency;
using domain::Money;
using domain::Words;

namespace {

const QString daysUnit = QStringLiteral("days · ថ្ងៃ");

Money dollars(int amount)
{
    return {qint64(amount) * 100, Currency::Dollar};
}

void setRiel(Contribution& contribution, Dice& dice, int thousands)
{
    contribution.amount = Money{qint64(thousands) * 1000 * 100, Currency::Riel};
    contribution.rate = dice.between(4000, 4100, 10);
}

void planCash(Contribution& contribution, Dice& dice, Giver giver, const Slots& texts)
{
    contribution.kind = ContributionKind::Cash;
    if (giver == Giver::Council) {
        contribution.description = texts.fill({"From the {unit} fund", "ពីមូលនិធិ{unit}"});
        setRiel(contribution, dice, dice.between(400, 12'000, 100));
    } else {
        contribution.description =
            giver == Giver::Funder ? Words{"Project grant", "ជំនួយគម្រោង"} : Words{"From members' fees", "ពីថ្លៃសមាជិក"};
        contribution.amount =
            dollars(giver == Giver::Funder ? dice.between(800, 9000, 100) : dice.between(50, 900, 10));
    }
}

void planLabour(Contribution& contribution, Dice& dice, Giver giver)
{
    contribution.kind = ContributionKind::Labour;
    contribution.description = giver == Giver::Council ? Words{"Work by villagers", "ពលកម្មរបស់អ្នកភូមិ"}
                                                       : Words{"Time of field staff", "ពេលវេលារបស់បុគ្គលិកមូលដ្ឋាន"};
    const int days = dice.between(20, 300, 10);
    contribution.quantity = days;
    contribution.unit = daysUnit;
    constexpr int thousandsADay = 20;
    if (dice.chance(60))
        setRiel(contribution, dice, days * thousandsADay);
}

void planExpertise(Contribution& contribution, Dice& dice, Giver giver, const Theme& theme)
{
    contribution.kind = ContributionKind::Expertise;
    contribution.description = giver == Giver::Department
                                   ? Words{"Technical advice and inspection", "ប្រឹក្សាបច្ចេកទេស និងការត្រួតពិនិត្យ"}
                                   : theme.expertise;
    const int days = dice.between(3, 40);
    contribution.quantity = days;
    contribution.unit = daysUnit;
    constexpr int dollarsADay = 35;
    if (dice.chance(50))
        contribution.amount = dollars(days * dollarsADay);
}

void planMaterials(Contribution& contribution, Dice& dice, const Theme& theme)
{
    contribution.kind = ContributionKind::Materials;
    contribution.description = theme.material;
    if (dice.chance(50))
        contribution.amount = dollars(dice.between(60, 2400, 20));
    else
        setRiel(contribution, dice, dice.between(200, 8000, 50));
}

void planSpace(Contribution& contribution, Giver giver, const Slots& texts)
{
    contribution.kind = ContributionKind::Space;
    contribution.description = giver == Giver::Council
                                   ? texts.fill({"Meeting room in the {unit} hall", "បន្ទប់ប្រជុំនៅសាលា{unit}"})
                                   : domain::Bilingual(Words{"Use of a piece of land", "ការប្រើប្រាស់ដីមួយកន្លែង"});
}

} // namespace

Contribution planContribution(Dice& dice, Giver giver, const Theme& theme, const Slots& texts)
{
    using enum ContributionKind;
    static constexpr std::array<std::array<ContributionKind, 4>, 5> usual{{{Labour, Cash, Materials, Space},
                                                                           {Expertise, Labour, Cash, Expertise},
                                                                           {Cash, Cash, Cash, Expertise},
                                                                           {Expertise, Materials, Expertise, Expertise},
                                                                           {Space, Labour, Space, Labour}}};
    Contribution contribution;
    switch (usual[size_t(giver)][size_t(dice.below(4))]) {
    case Cash:
        planCash(contribution, dice, giver, texts);
        break;
    case Labour:
        planLabour(contribution, dice, giver);
        break;
    case Expertise:
        planExpertise(contribution, dice, giver, theme);
        break;
    case Materials:
        planMaterials(contribution, dice, theme);
        break;
    default:
        planSpace(contribution, giver, texts);
    }
    return contribution;
}

} // namespace daikou::exchange::demo
