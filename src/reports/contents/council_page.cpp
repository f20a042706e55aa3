// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/council_page.h"

#include "reports/charts/svg.h"
#include "reports/charts/tile_map.h"
#include "reports/contents/contributions.h"
#include "reports/contents/wording.h"

namespace daikou::reports {

namespace {

constexpr double provinceMapWidth = 0.5;
constexpr Words inProvince{"Map of the provinces with %1 marked", "ផែនទីខេត្ត ដោយគូសចំណាំ%1"};
constexpr Words gapsAre{"Not recorded: %1.", "មិនបានកត់ត្រា៖ %1។"};

Bilingual orNotRecorded(const Bilingual& text)
{
    return text.isEmpty() ? Bilingual(notRecorded) : text;
}

Bilingual number(Basis& basis, const std::optional<qint64>& value)
{
    return value ? basis.figures().number(*value) : Bilingual(notRecorded);
}

/// The seats: the council's own, or those of its latest mandate.
std::optional<qint64> seatsOf(const WholeCouncil& whole)
{
    if (whole.council.seats || whole.terms.empty())
        return whole.council.seats;
    return whole.terms.front().mandate.seats;
}

void writeArea(Basis& basis, DocumentWriter& out, const WholeCouncil& whole)
{
    const auto& council = whole.council;
    FactsTable table{{{Words{"Place", "ទីកន្លែង"}, basis.names().place(council.area)},
                      {Words{"Seats", "ចំនួនអាសនៈ"}, number(basis, seatsOf(whole))}}};
    if (whole.area) {
        table.facts.push_back({Words{"Official code", "លេខកូដផ្លូវការ"}, basis.figures().digits(whole.area->code)});
        table.facts.push_back({Words{"Other spellings", "អក្ខរាវិរុទ្ធផ្សេងទៀត"},
                               joined({sameInBoth(whole.area->ungegn), sameInBoth(whole.area->aliases)})});
    }
    table.facts.push_back({Words{"Address", "អាសយដ្ឋាន"}, council.address});
    if (!basis.isPublic()) {
        table.facts.push_back({Words{"Phone", "ទូរស័ព្ទ"}, sameInBoth(council.phone)});
        table.facts.push_back({Words{"E-mail", "អ៊ីមែល"}, sameInBoth(council.email)});
    }
    out.write(table);
    const QString province = basis.names().codeOf(council.area).left(2);
    const auto* known = charts::findProvince(province);
    if (!known)
        return;
    charts::TileMap map({}, basis.mode());
    map.setSelected(province);
    out.write(charts::figureOf(map, {}, filled(inProvince, {known->name}), provinceMapWidth));
}

void writeMandates(Basis& basis, DocumentWriter& out, const std::vector<Term>& terms)
{
    out.write(unlistedHeading(2, Words{"Mandates", "អាណត្តិ"}));
    if (terms.empty())
        return out.write(Paragraph{notRecorded});
    Table table;
    table.columns = {{Words{"Elected on", "ថ្ងៃបោះឆ្នោត"}, Align::Start, 2},
                     {Words{"Ended on", "ថ្ងៃបញ្ចប់អាណត្តិ"}, Align::Start, 2},
                     {Words{"Seats", "ចំនួនអាសនៈ"}, Align::End, 1},
                     {Words{"Women elected", "ស្ត្រីជាប់ឆ្នោត"}, Align::End, 2}};
    for (const Term& term : terms) {
        const auto& mandate = term.mandate;
        const bool share = mandate.women && mandate.seats && *mandate.seats > 0;
        table.rows.push_back(
            {{dateWords(mandate.elected), dateWords(mandate.ended), number(basis, mandate.seats),
              share ? basis.figures().share(*mandate.women, *mandate.seats) : number(basis, mandate.women)}});
    }
    out.write(table);
}

void writeCouncillors(Basis& basis, DocumentWriter& out, const std::vector<Term>& terms)
{
    Table table;
    table.columns = {{Words{"Name", "ឈ្មោះ"}, Align::Start, 3},
                     {Words{"Post", "តំណែង"}, Align::Start, 2},
                     {Words{"Mandate", "អាណត្តិ"}, Align::Start, 2},
                     {Words{"In office", "កាន់តំណែង"}, Align::Start, 3}};
    for (const Term& term : terms)
        for (const auto& councillor : term.councillors)
            table.rows.push_back({{basis.names().person(councillor.person), choiceWords(councillor.post),
                                   dateWords(term.mandate.elected), periodWords(councillor.from, councillor.to)}});
    if (table.rows.empty())
        return;
    out.write(unlistedHeading(2, Words{"Councillors", "សមាជិកក្រុមប្រឹក្សា"}));
    out.write(table);
}

void writePartnerships(Basis& basis, DocumentWriter& out, const WholeCouncil& whole)
{
    if (whole.partnerships.empty())
        return;
    out.write(unlistedHeading(2, Words{"Partnerships", "ភាពជាដៃគូ"}));
    Table table;
    table.columns = {{Words{"Partnership", "ភាពជាដៃគូ"}, Align::Start, 3},
                     {Words{"Role", "តួនាទី"}, Align::Start, 1.2},
                     {Words{"What the council brought", "អ្វីដែលក្រុមប្រឹក្សាបានរួមចំណែក"}, Align::Start, 3},
                     {Words{"Worth in USD", "តម្លៃជាដុល្លារ"}, Align::End, 1.5},
                     {Words{"Status", "ស្ថានភាព"}, Align::Start, 1.4}};
    for (const CouncilPartnership& one : whole.partnerships) {
        const Share share{.who = one.party.who(),
                          .role = one.party.role,
                          .isParty = true,
                          .joined = {},
                          .left = {},
                          .contact = {},
                          .brought = one.brought};
        const auto worth = share.worth();
        table.rows.push_back({{one.partnership.title, choiceWords(share.role), orNotRecorded(broughtWords(share)),
                               worth ? basis.figures().dollars(*worth) : sameInBoth(QStringLiteral("–")),
                               choiceWords(one.partnership.status)}});
    }
    out.write(table);
}

void writePractices(DocumentWriter& out, const WholeCouncil& whole)
{
    if (whole.practices.empty())
        return;
    out.write(unlistedHeading(2, Words{"Practices from here", "ការអនុវត្តល្អពីទីនេះ"}));
    Table table;
    table.columns = {{Words{"Practice", "ការអនុវត្តល្អ"}, Align::Start, 4},
                     {Words{"Period", "រយៈពេល"}, Align::Start, 3},
                     {Words{"Status", "ស្ថានភាព"}, Align::Start, 2}};
    for (const auto& practice : whole.practices)
        table.rows.push_back({{practice.title, periodWords(practice.from, practice.to), choiceWords(practice.status)}});
    out.write(table);
}

void writeGaps(Basis& basis, DocumentWriter& out, const WholeCouncil& whole)
{
    std::vector<Bilingual> gaps;
    const auto gap = [&](bool missing, const Words& what) {
        if (missing)
            gaps.emplace_back(what);
    };
    bool councillors = false, women = true;
    for (const Term& term : whole.terms) {
        councillors = councillors || !term.councillors.empty();
        women = women && term.mandate.women.has_value();
    }
    gap(!seatsOf(whole), {"seats", "ចំនួនអាសនៈ"});
    gap(!basis.isPublic() && whole.council.phone.isEmpty() && whole.council.email.isEmpty(),
        {"a contact", "ព័ត៌មានទំនាក់ទំនង"});
    gap(whole.terms.empty(), {"mandates", "អាណត្តិ"});
    gap(!women, {"women elected in every mandate", "ស្ត្រីជាប់ឆ្នោតក្នុងអាណត្តិនីមួយៗ"});
    gap(!councillors, {"councillors", "សមាជិកក្រុមប្រឹក្សា"});
    gap(whole.partnerships.empty(), {"partnerships", "ភាពជាដៃគូ"});
    gap(whole.practices.empty(), {"practices", "ការអនុវត្តល្អ"});
    if (!gaps.empty())
        out.write(Paragraph{filled(gapsAre, {joined(gaps, QStringLiteral(", "))}), TextStyle::Small});
}

} // namespace

void writeCouncil(Basis& basis, DocumentWriter& out, const WholeCouncil& whole)
{
    const auto& council = whole.council;
    out.write(Heading{
        .level = 1, .text = basis.names().council(council.id), .anchor = council.id.toText(), .startsPage = true});
    writeArea(basis, out, whole);
    writeMandates(basis, out, whole.terms);
    writeCouncillors(basis, out, whole.terms);
    writePartnerships(basis, out, whole);
    writePractices(out, whole);
    writeGaps(basis, out, whole);
}

} // namespace daikou::reports
