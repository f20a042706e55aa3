// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/council_profile.h"

#include "reports/contents/council_page.h"
#include "reports/contents/data_card.h"

namespace daikou::reports {

namespace {

constexpr Words profilesTitle{"Council profiles", "ប្រវត្តិរូបក្រុមប្រឹក្សា"};
constexpr Words profilesSubtitle{"%1 councils: their mandates, partnerships and practices",
                                 "ក្រុមប្រឹក្សាចំនួន %1៖ អាណត្តិ ភាពជាដៃគូ និងការអនុវត្តល្អ"};

struct CouncilTally {
    qint64 councils = 0, records = 0, withMandate = 0, withCouncillors = 0, withPartnership = 0, withPractice = 0;

    void add(const WholeCouncil& whole)
    {
        bool councillors = false;
        for (const Term& term : whole.terms)
            councillors = councillors || !term.councillors.empty();
        ++councils;
        records += whole.records();
        withMandate += qint64(!whole.terms.empty());
        withCouncillors += qint64(councillors);
        withPartnership += qint64(!whole.partnerships.empty());
        withPractice += qint64(!whole.practices.empty());
    }
};

DataCard cardOf(Basis& basis, const CouncilTally& tally)
{
    const Figures& figures = basis.figures();
    DataCard card;
    card.facts = {
        {Words{"Councils", "ក្រុមប្រឹក្សា"}, figures.number(tally.councils)},
        {Words{"Records used", "កំណត់ត្រាដែលបានប្រើ"}, figures.number(tally.records)},
        {Words{"Have a mandate", "មានអាណត្តិ"}, figures.share(tally.withMandate, tally.councils)},
        {Words{"Have councillors", "មានឈ្មោះសមាជិក"}, figures.share(tally.withCouncillors, tally.councils)},
        {Words{"Are in a partnership", "មានភាពជាដៃគូ"}, figures.share(tally.withPartnership, tally.councils)},
        {Words{"Have a practice", "មានការអនុវត្តល្អ"}, figures.share(tally.withPractice, tally.councils)},
    };
    addOrigin(basis, card);
    return card;
}

void writeFront(Basis& basis, DocumentWriter& out)
{
    const DocumentInfo info = basis.info(profilesTitle);
    out.write(Cover{.title = profilesTitle,
                    .subtitle = filled(profilesSubtitle, {counted(basis.count())}),
                    .organisation = info.author,
                    .date = filled(madeOn, {dateWords(basis.today())}),
                    .notice = info.notice,
                    .foreword = {}});
    out.write(Contents{.depth = 1});
}

/// A single profile is called what its council is called.
Bilingual titleOf(Basis& basis)
{
    Bilingual name = profilesTitle;
    if (basis.count() == 1)
        basis.forEach<domain::Council>(
            [&](const domain::Council& council) { name = basis.names().council(council.id); });
    return name;
}

} // namespace

BuiltReport buildCouncilProfile(store::Register& source, const ReportRequest& request, const ReportKind& kind)
{
    const auto basis = std::make_shared<Basis>(source, request, kind, QStringList{QStringLiteral("area.code")});
    const auto contents = [basis](DocumentWriter& out) {
        if (basis->count() > 1)
            writeFront(*basis, out);
        CouncilTally tally;
        basis->forEach<domain::Council>([&](const domain::Council& council) {
            const WholeCouncil whole = loadCouncil(*basis, council);
            writeCouncil(*basis, out, whole);
            tally.add(whole);
        });
        out.write(cardOf(*basis, tally));
    };
    return builtReport(basis, titleOf(*basis), contents);
}

} // namespace daikou::reports
