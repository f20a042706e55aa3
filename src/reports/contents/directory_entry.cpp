// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/directory_entry.h"

#include "reports/contents/contributions.h"

namespace daikou::reports {

using domain::Agreement;
using domain::Partnership;

namespace {

constexpr Words inBrackets{"%1 (%2)", "%1 (%2)"};
constexpr Words broughtBy{"%1 – %2", "%1 – %2"};
constexpr Words worthOf{"%1, worth %2", "%1 តម្លៃ %2"};
constexpr Words left{"left %1", "ចាកចេញនៅ%1"};
constexpr Words signedOn{"signed %1", "ចុះហត្ថលេខានៅ%1"};
constexpr Words expires{"until %1", "រហូតដល់%1"};
constexpr Words signedBy{"by %1", "ដោយ%1"};

Bilingual bracketed(const Bilingual& text, const Bilingual& more)
{
    return more.isEmpty() ? text : filled(inBrackets, {text, more});
}

Bilingual partiesWords(Basis& basis, const std::vector<Share>& shares)
{
    std::vector<Bilingual> all;
    for (const Share& share : shares) {
        if (!share.isParty)
            continue;
        const Bilingual gone = share.left.isValid() ? filled(left, {dateWords(share.left)}) : Bilingual();
        all.push_back(
            bracketed(basis.names().party(share.who), joined({choiceWords(share.role), gone}, QStringLiteral(", "))));
    }
    return joined(all);
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

Bilingual contributionsWords(Basis& basis, const std::vector<Share>& shares)
{
    std::vector<Bilingual> all;
    for (const Share& share : shares) {
        if (share.brought.empty())
            continue;
        const auto worth = share.worth();
        const Bilingual words = filled(broughtBy, {basis.names().party(share.who), broughtWords(share)});
        const Bilingual sum =
            worth ? joined({counted(*worth), {QStringLiteral("USD"), {}}}, QStringLiteral(" ")) : Bilingual();
        all.push_back(worth ? filled(worthOf, {words, sum}) : words);
    }
    return joined(all, QStringLiteral("\n"));
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
    out.write(
        KeepTogether{{Heading{.level = 3, .text = partnership.title, .anchor = anchor, .listed = false},
                      FactsTable{{
                          {Words{"Common goal", "គោលដៅរួម"}, partnership.goal},
                          {Words{"Status", "ស្ថានភាព"}, bracketed(choiceWords(partnership.status), since)},
                          {Words{"Period", "រយៈពេល"}, periodWords(partnership.start, partnership.end)},
                          {Words{"Places", "ទីកន្លែង"}, placesWords(basis, partnership)},
                          {Words{"Sectors", "វិស័យ"}, basis.names().titles(partnership.sectors)},
                          {Words{"Stage", "ដំណាក់កាល"}, choiceWords(partnership.stage)},
                          {Words{"Parties", "ភាគី"}, partiesWords(basis, shares)},
                          {Words{"Contact", "អ្នកទំនាក់ទំនង"}, contactsWords(basis, shares)},
                          {Words{"Who brought what", "អ្នកណារួមចំណែកអ្វី"}, contributionsWords(basis, shares)},
                          {Words{"Joint activities", "សកម្មភាពរួម"}, partnership.activities},
                          {Words{"Agreement", "កិច្ចព្រមព្រៀង"}, agreementsWords(basis, whole.agreements)},
                          {Words{"Definition met", "ការបំពេញតាមនិយមន័យ"}, definitionWords(domain::definitionOf(whole))},
                      }}}});
}

} // namespace daikou::reports
