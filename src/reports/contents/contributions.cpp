// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/contributions.h"

#include "domain/values/display.h"

#include <algorithm>
#include <array>

namespace daikou::reports {

using domain::Contribution;

namespace {

constexpr Words brought{"%1: %2", "%1៖ %2"};
constexpr Words promisedOnly{"%1 (promised)", "%1 (បានសន្យា)"};
constexpr Words withoutWorth{"%1 of unknown worth not counted", "មិនរាប់ការរួមចំណែក %1 ដែលមិនដឹងតម្លៃ"};

/// Number and unit: "40 days".
Bilingual quantityWords(const Contribution& contribution)
{
    if (!contribution.quantity)
        return {};
    return joined({counted(*contribution.quantity), unitWords(contribution.unit)}, QStringLiteral(" "));
}

Bilingual amountWords(const Contribution& contribution)
{
    const bool shown = contribution.amount &&
                       (contribution.kind == domain::ContributionKind::Cash || !domain::valueInDollars(contribution));
    if (!shown)
        return {};
    const auto& amount = *contribution.amount;
    if (amount.currency == domain::Currency::Dollar)
        return dollarWords(double(amount.hundredths) / 100);
    const QString riel = domain::displayMoney(amount);
    return {riel, domain::khmerDigits(riel)};
}

/// The rows of the table, and how many contributions have no known worth.
qint64 addRows(Basis& basis, Table& table, const std::vector<Share>& shares, double& total)
{
    qint64 unknown = 0;
    for (const Share& share : shares) {
        const auto worth = share.worth();
        total += worth.value_or(0);
        unknown += std::ranges::count_if(share.brought, [](const auto& c) { return !domain::valueInDollars(c); });
        const Bilingual role = share.isParty ? choiceWords(share.role) : Bilingual(notAParty);
        table.rows.push_back({{basis.names().party(share.who), role, broughtWords(share),
                               worth ? basis.figures().dollars(*worth) : Bilingual{QStringLiteral("–"), {}}}});
    }
    return unknown;
}

} // namespace

std::optional<double> Share::worth() const
{
    std::optional<double> sum;
    for (const Contribution& contribution : brought)
        if (const auto value = domain::valueInDollars(contribution))
            sum = sum.value_or(0) + *value;
    return sum;
}

std::vector<Share> sharesOf(const domain::WholePartnership& whole)
{
    std::vector<Share> shares;
    for (const auto& party : whole.parties)
        shares.push_back({party.who(), party.role, true, party.joined, party.left, party.contact, {}});
    for (const auto& contribution : whole.contributions) {
        auto share = std::ranges::find(shares, contribution.who(), &Share::who);
        if (share == shares.end())
            share = shares.insert(shares.end(), {contribution.who(), {}, false, {}, {}, {}, {}});
        share->brought.push_back(contribution);
    }
    return shares;
}

Bilingual contributionWords(const Contribution& contribution)
{
    const Bilingual kind = choiceWords(contribution.kind);
    const Bilingual what = joined({contribution.description, quantityWords(contribution), amountWords(contribution)},
                                  QStringLiteral(", "));
    const Bilingual words = what.isEmpty() ? kind : filled(brought, {kind, what});
    const bool open = contribution.promised.isValid() && !contribution.delivered.isValid();
    return open ? filled(promisedOnly, {words}) : words;
}

Bilingual broughtWords(const Share& share)
{
    std::vector<Bilingual> words;
    for (const Contribution& contribution : share.brought)
        words.push_back(contributionWords(contribution));
    return joined(words);
}

void writeWhoBroughtWhat(Basis& basis, DocumentWriter& out, const domain::WholePartnership& whole)
{
    const auto shares = sharesOf(whole);
    if (shares.empty())
        return;
    Table table;
    table.columns = {{Words{"Partner", "ដៃគូ"}, Align::Start, 2.6},
                     {Words{"Role", "តួនាទី"}, Align::Start, 1.2},
                     {Words{"What it brought", "អ្វីដែលបានរួមចំណែក"}, Align::Start, 3.6},
                     {Words{"Worth in USD", "តម្លៃជាដុល្លារ"}, Align::End, 1.5}};
    double total = 0;
    const qint64 unknown = addRows(basis, table, shares, total);
    const Bilingual note = unknown > 0 ? filled(withoutWorth, {counted(unknown)}) : Bilingual();
    if (total > 0)
        table.rows.push_back({{Words{"Total", "សរុប"}, {}, note, basis.figures().dollars(total)}, true});
    out.write(table);
}

Bilingual definitionWords(const domain::DefinitionMeter& meter)
{
    static constexpr Words parts[] = {{"two parties", "ភាគីពីរ"},
                                      {"contributions from two", "ការរួមចំណែកពីភាគីពីរ"},
                                      {"joint activities", "សកម្មភាពរួម"},
                                      {"a common goal", "គោលដៅរួម"}};
    static constexpr Words all{"%1 %2 of %3: the whole definition", "%1 %2 ក្នុងចំណោម %3៖ ពេញតាមនិយមន័យ"};
    static constexpr Words some{"%1 %2 of %3; not yet: %4", "%1 %2 ក្នុងចំណោម %3 មិនទាន់មាន៖ %4"};
    const std::array there{meter.parties, meter.contributions, meter.activities, meter.goal};
    QString boxes;
    std::vector<Bilingual> missing;
    for (size_t i = 0; i < there.size(); ++i) {
        boxes += there[i] ? QChar(0x25a3) : QChar(0x25a2);
        if (!there[i])
            missing.emplace_back(parts[i]);
    }
    const Bilingual meterBoxes{boxes, boxes};
    return filled(missing.empty() ? all : some, {meterBoxes, counted(qint64(meter.met())), counted(qint64(meter.of)),
                                                 joined(missing, QStringLiteral(", "))});
}

} // namespace daikou::reports
