// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/booklet.h"

#include "reports/contents/data_card.h"
#include "reports/contents/place_map.h"
#include "reports/contents/practice_page.h"
#include "reports/contents/report_index.h"

#include <algorithm>

namespace daikou::reports {

namespace {

constexpr Words bookletTitle{"Best practices in partnership", "ការអនុវត្តល្អក្នុងភាពជាដៃគូ"};
constexpr Words coverTitle{"Best practices in partnership between councils and civil society",
                           "ការអនុវត្តល្អក្នុងភាពជាដៃគូរវាងក្រុមប្រឹក្សា និងសង្គមស៊ីវិល"};
constexpr Words onePractice{"One practice, told by those who did the work", "ការអនុវត្តល្អមួយ រៀបរាប់ដោយអ្នកដែលបានធ្វើផ្ទាល់"};
constexpr Words manyPractices{"%1 practices from %2 provinces", "ការអនុវត្តល្អចំនួន %1 ពីខេត្តចំនួន %2"};
constexpr Words manyInOne{"%1 practices", "ការអនុវត្តល្អចំនួន %1"};
constexpr Words period{"Practices %1", "ការអនុវត្ត %1"};
constexpr Words bookletForeword{
    "A partnership is “a collaborative relationship between and/or among people or organizations that combine their "
    "resources to carry out a specific set of activities aimed at achieving common or shared goals”. Each practice in "
    "this booklet comes from one.\n"
    "A practice stands on pages of its own: the facts first, then how it was before, who brought what, what was done "
    "step by step, what came of it and what was learned, how to copy it, and how we know. The worth of what partners "
    "brought is in US dollars, at the rate recorded with it. The index at the end finds a practice by place, partner "
    "and sector; the data card says what the booklet rests on.",
    "ភាពជាដៃគូ គឺជា «ទំនាក់ទំនងសហការរវាងបុគ្គល ឬអង្គការ ដែលរួមបញ្ចូលធនធានរបស់ខ្លួន ដើម្បីអនុវត្តសកម្មភាពជាក់លាក់ សំដៅសម្រេចគោលដៅរួម»។ "
    "ការអនុវត្តនីមួយៗក្នុងកូនសៀវភៅនេះ កើតចេញពីភាពជាដៃគូមួយ។\n"
    "ការអនុវត្តនីមួយៗមានទំព័រផ្ទាល់ខ្លួន៖ មុនដំបូងគឺព័ត៌មានសំខាន់ៗ បន្ទាប់មកស្ថានភាពមុន អ្នកណារួមចំណែកអ្វី អ្វីដែលបានធ្វើជាជំហានៗ លទ្ធផល "
    "និងមេរៀន របៀបយកតម្រាប់តាម និងភស្តុតាង។ តម្លៃនៃការរួមចំណែកគិតជាដុល្លារអាមេរិក តាមអត្រាប្ដូរប្រាក់ដែលបានកត់ត្រា។ "
    "លិបិក្រមនៅចុងបញ្ចប់ជួយស្វែងរកតាមទីកន្លែង ដៃគូ និងវិស័យ។ កាតទិន្នន័យប្រាប់ថា កូនសៀវភៅនេះផ្អែកលើអ្វី។"};

/// What the front of the booklet says; known before the first page.
struct Front {
    PlaceCounts places;
    QDate first, last;
};

Front lookOver(Basis& basis)
{
    Front front;
    basis.forEach<domain::Practice>([&](const domain::Practice& practice) {
        front.places.add(basis, placesOf(basis, practice));
        for (const QDate date : {practice.from, practice.to}) {
            if (!date.isValid())
                continue;
            front.first = front.first.isValid() ? std::min(front.first, date) : date;
            front.last = front.last.isValid() ? std::max(front.last, date) : date;
        }
    });
    return front;
}

Bilingual subtitleOf(const Basis& basis, const Front& front)
{
    if (basis.count() == 1)
        return onePractice;
    const qint64 provinces = front.places.byProvince.size();
    return provinces > 1 ? filled(manyPractices, {counted(basis.count()), counted(provinces)})
                         : filled(manyInOne, {counted(basis.count())});
}

Cover coverOf(Basis& basis, const Front& front)
{
    const Bilingual made = filled(madeOn, {dateWords(basis.today())});
    const Bilingual when = front.first.isValid() ? filled(period, {periodWords(front.first, front.last)}) : Bilingual();
    const DocumentInfo info = basis.info(bookletTitle);
    return {.title = coverTitle,
            .subtitle = subtitleOf(basis, front),
            .organisation = info.author,
            .date = joined({when, made}, QStringLiteral(" · ")),
            .notice = info.notice,
            .foreword = bookletForeword};
}

} // namespace

BuiltReport buildBooklet(store::Register& source, const ReportRequest& request, const ReportKind& kind)
{
    const auto basis = std::make_shared<Basis>(source, request, kind, QStringList{QStringLiteral("area.code")});
    const auto contents = [basis, front = lookOver(*basis)](DocumentWriter& out) {
        out.write(coverOf(*basis, front));
        out.write(Contents{.depth = 1});
        writePlaceMap(*basis, out, {"Where the practices are", "ទីតាំងនៃការអនុវត្តល្អ"}, {"Practices", "ការអនុវត្តល្អ"},
                      front.places);
        PracticeTally tally;
        ReportIndex index(*basis);
        basis->forEach<domain::Practice>([&](const domain::Practice& practice) {
            const WholePractice whole = loadPractice(*basis, practice);
            writePractice(*basis, out, whole);
            tally.add(whole);
            const QString anchor = anchorOf(practice.id);
            index.addPlaces(placesOf(*basis, practice), anchor);
            if (whole.partnership)
                index.addPartners(*whole.partnership, anchor);
            index.addSectors(practice.sectors, anchor);
        });
        out.write(index.build());
        out.write(dataCardOf(*basis, tally));
    };
    return builtReport(basis, bookletTitle, contents);
}

} // namespace daikou::reports
