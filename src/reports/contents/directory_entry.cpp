// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/directory_entry.h"

#include "reports/contents/contributions.h"

namespace daikou::reports {

using domain::Agreement;
using domain::Partnership;

namespace {

constexpr Words inBrackets{"%1 (%2)", "%1 (%2)"};
constexpr Words broughtBy{"%1: %2", "%1៖ %2"};
constexpr Words worthOf{"%1, worth %2", "%1 តម្លៃ %2"};
constexpr Words left{"left %1", "ចាកចេញនៅ %1"};
constexpr Words signedOn{"signed %1", "ចុះហត្ថលេខានៅ %1"};
constexpr Words expires{"until %1", "រហូតដល់ %1"};
constexpr Words signedBy{"by %1", "ដោយ %1"};

Bilingual bracketed(const Bilingual& text, const Bilingual& more)
{
    return more.isEmpty() ? text : filled(inBrackets, {text, more});
}

/// "Women for Water (Partner, left 3 May 2005)".
Bilingual partyWords(Basis& basis, const Share& share)
{
    const Bilingual gone = share.left.isValid() ? filled(left, {dateWords(share.left)}) : Bilingual();
    const Bilingual role = share.isParty ? choiceWords(share.role) : Bilingual(notAParty);
    return bracketed(basis.names().party(share.who), joined({role, gone}, QStringLiteral(", ")));
}

/// The sum, where the words do not give it already as one sum of dollars.
Bilingual sumWords(const Share& share)
{
    const auto worth = share.worth();
    const bool said = share.brought.size() == 1 && share.brought[0].kind == domain::ContributionKind::Cash &&
                      share.brought[0].amount && share.brought[0].amount->currency == domain::Currency::Dollar;
    return worth && !said ? dollarWords(*worth) : Bilingual();
}

/// A line for each party, with what it brought.
Bilingual partiesWords(Basis& basis, const std::vector<Share>& shares)
{
    std::vector<Bilingual> all;
    for (const Share& share : shares) {
        Bilingual words = partyWords(basis, share);
        if (!share.brought.empty())
            words = filled(broughtBy, {words, broughtWords(share)});
        const Bilingual sum = sumWords(share);
        all.push_back(sum.isEmpty() ? words : filled(worthOf, {words, sum}));
    }
    return joined(all, QStringLiteral("\n"));
}

/// For the group only: whom to ask.
Bilingual contactsWords(Basis& basis, const std::vector<Share>& shares)
{
    std::vector<Bilingual> all;
    if (basis.isPublic())
        return {};
    for (const Share& share : shares) {
        if (share.contact.isNull())
            continue;
        const auto record = basis.source().find(share.contact);
        const QString phone = record ? domain::textOf(record->value(u"phone")) : QString();
        all.push_back(joined({basis.names().person(share.contact), {phone, phone}}, QStringLiteral(" ")));
    }
    return joined(all);
}

Bilingual agreementWords(Basis& basis, const Agreement& agreement)
{
    const Bilingual number{agreement.number, agreement.number};
    std::vector<Bilingual> signatories;
    for (const auto& person : agreement.signatories)
        signatories.push_back(basis.names().person(person));
    const Bilingual on = agreement.signedOn.isValid() ? filled(signedOn, {dateWords(agreement.signedOn)}) : Bilingual();
    const Bilingual by = signatories.empty() ? Bilingual() : filled(signedBy, {joined(signatories)});
    const Bilingual to = agreement.expires.isValid() ? filled(expires, {dateWords(agreement.expires)}) : Bilingual();
    return joined({joined({choiceWords(agreement.kind), number}, QStringLiteral(" ")), on, by, to},
                  QStringLiteral(", "));
}

Bilingual agreementsWords(Basis& basis, const std::vector<Agreement>& agreements)
{
    std::vector<Bilingual> all;
    for (const Agreement& agreement : agreements)
        all.push_back(agreementWords(basis, agreement));
    return joined(all);
}

Bilingual placesWords(Basis& basis, const Partnership& partnership)
{
    std::vector<Bilingual> all;
    if (partnership.areas.size() > 1) // a single one stands in the heading above
        for (const auto& area : partnership.areas)
            all.push_back(basis.names().place(area));
    return joined(all);
}

} // namespace

void writeDirectoryEntry(Basis& basis, DocumentWriter& out, const domain::WholePartnership& whole,
                         const QString& anchor)
{
    const Partnership& partnership = whole.partnership;
    const auto shares = sharesOf(whole);
    const Bilingual since = partnership.statusSince.isValid() ? periodWords(partnership.statusSince, {}) : Bilingual();
    const Bilingual status = bracketed(choiceWords(partnership.status), since);
    const Bilingual period = periodWords(partnership.start, partnership.end);
    out.write(KeepTogether{
        {Heading{.level = 3, .text = partnership.title, .anchor = anchor, .listed = false},
         FactsTable{{
             {Words{"Common goal", "គោលដៅរួម"}, partnership.goal},
             {Words{"Joint activities", "សកម្មភាពរួម"}, partnership.activities},
             {Words{"Places", "ទីកន្លែង"}, placesWords(basis, partnership)},
             {Words{"Sectors", "វិស័យ"}, basis.names().titles(partnership.sectors)},
             {Words{"Period", "រយៈពេល"}, period},
             {Words{"Status", "ស្ថានភាព"}, joined({status, choiceWords(partnership.stage)}, QStringLiteral(", "))},
             {Words{"Parties, and what they brought", "ភាគី និងការរួមចំណែក"}, partiesWords(basis, shares)},
             {Words{"Contact", "អ្នកទំនាក់ទំនង"}, contactsWords(basis, shares)},
             {Words{"Agreement", "កិច្ចព្រមព្រៀង"}, agreementsWords(basis, whole.agreements)},
             {Words{"Definition met", "ការបំពេញតាមនិយមន័យ"}, definitionWords(domain::definitionOf(whole))},
         }}}});
}

} // namespace daikou::reports
