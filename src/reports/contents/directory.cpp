// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/directory.h"

#include "domain/rules/place_rules.h"
#include "reports/contents/contributions.h"
#include "reports/contents/data_card.h"
#include "reports/contents/directory_entry.h"
#include "reports/contents/place_map.h"
#include "reports/contents/report_index.h"

#include <array>

namespace daikou::reports {

using domain::Partnership;
using domain::WholePartnership;

namespace {

constexpr Words directoryTitle{"Partnership directory", "បញ្ជីរាយនាមភាពជាដៃគូ"};
constexpr Words directorySubtitle{"%1 partnerships in %2 provinces", "ភាពជាដៃគូចំនួន %1 ក្នុងខេត្តចំនួន %2"};
constexpr Words subtitleInOne{"%1 partnerships", "ភាពជាដៃគូចំនួន %1"};
constexpr Words noPlace{"Place not recorded", "មិនបានកត់ត្រាទីកន្លែង"};
constexpr Words wholeProvince{"In the province as a whole", "ទូទាំងខេត្ត"};
constexpr Words boxes{
    "The boxes show how much of the group's definition a partnership meets: two parties, contributions "
    "from two of them, joint activities, a common goal.",
    "ប្រអប់បង្ហាញថាភាពជាដៃគូបំពេញតាមនិយមន័យរបស់ក្រុមបានប៉ុណ្ណា៖ ភាគីពីរ ការរួមចំណែកពីភាគីពីរ សកម្មភាពរួម គោលដៅរួម។"};

struct DirectoryTally {
    qint64 records = 0, withAgreement = 0, withPlace = 0;
    std::array<qint64, domain::DefinitionMeter::of + 1> met{};

    void add(const WholePartnership& whole)
    {
        records += 1 + qint64(whole.parties.size() + whole.contributions.size() + whole.agreements.size());
        withAgreement += qint64(!whole.agreements.empty());
        withPlace += qint64(!whole.partnership.areas.isEmpty());
        ++met[size_t(domain::definitionOf(whole).met())];
    }
};

/// Writes the headings of province and commune when the next partnership lies in another one than the last.
class PlaceHeadings {
public:
    PlaceHeadings(Basis& basis, DocumentWriter& out) : m_basis(basis), m_out(out) {}

    void moveTo(const Partnership& partnership)
    {
        QString code; // the least, by which the list is sorted
        for (const auto& area : partnership.areas)
            if (const QString one = m_basis.names().codeOf(area); !one.isEmpty() && (code.isEmpty() || one < code))
                code = one;
        const QString province = code.left(2);
        if (!m_begun || province != m_province) {
            const Bilingual name = province.isEmpty() ? Bilingual(noPlace) : nameOf(province);
            m_out.write(Heading{.level = 1, .text = name, .startsPage = true});
            m_commune.clear();
        }
        const QString commune = code.left(6);
        if (!province.isEmpty() && commune != m_commune)
            m_out.write(Heading{.level = 2, .text = headingOf(commune)});
        m_begun = true;
        m_province = province;
        m_commune = commune;
    }

private:
    Bilingual nameOf(const QString& code) { return m_basis.names().area(domain::areaIdOf(code)); }

    /// "Preaek Norint commune, Aek Phnum district".
    Bilingual headingOf(const QString& code)
    {
        if (code.size() == 2)
            return wholeProvince;
        const Bilingual area = nameOf(code);
        if (code.size() == 4)
            return area;
        const Bilingual district = nameOf(code.left(4));
        return {joined({area, district}, QStringLiteral(", ")).en, joined({area, district}, QStringLiteral(" ")).km};
    }

    Basis& m_basis;
    DocumentWriter& m_out;
    QString m_province, m_commune;
    bool m_begun = false;
};

Cover coverOf(Basis& basis, const PlaceCounts& places)
{
    const DocumentInfo info = basis.info(directoryTitle);
    const qint64 provinces = places.byProvince.size();
    return {.title = directoryTitle,
            .subtitle = provinces > 1 ? filled(directorySubtitle, {counted(basis.count()), counted(provinces)})
                                      : filled(subtitleInOne, {counted(basis.count())}),
            .organisation = info.author,
            .date = filled(madeOn, {dateWords(basis.today())}),
            .notice = info.notice,
            .foreword = {}};
}

DataCard cardOf(Basis& basis, const DirectoryTally& tally)
{
    const Figures& figures = basis.figures();
    DataCard card;
    card.facts = {
        {Words{"Partnerships", "ភាពជាដៃគូ"}, figures.number(basis.count())},
        {Words{"Records used", "កំណត់ត្រាដែលបានប្រើ"}, figures.number(tally.records)},
        {Words{"Meet the whole definition", "ពេញតាមនិយមន័យ"}, figures.share(tally.met.back(), basis.count())},
        {Words{"Have an agreement", "មានកិច្ចព្រមព្រៀង"}, figures.share(tally.withAgreement, basis.count())},
        {Words{"Have a place", "មានទីកន្លែង"}, figures.share(tally.withPlace, basis.count())},
    };
    addOrigin(basis, card);
    card.remark = boxes;
    return card;
}

} // namespace

BuiltReport buildDirectory(store::Register& source, const ReportRequest& request, const ReportKind& kind)
{
    const auto basis = std::make_shared<Basis>(source, request, kind,
                                               QStringList{QStringLiteral("areas.code"), QStringLiteral("title")});
    PlaceCounts places;
    basis->forEach<Partnership>([&](const Partnership& partnership) { places.add(*basis, partnership.areas); });
    const auto contents = [basis, places](DocumentWriter& out) {
        out.write(coverOf(*basis, places));
        out.write(Contents{.depth = 1});
        writePlaceMap(*basis, out, {"Where the partnerships are", "ទីតាំងនៃភាពជាដៃគូ"}, {"Partnerships", "ភាពជាដៃគូ"},
                      places);
        out.write(Paragraph{boxes, TextStyle::Small});
        DirectoryTally tally;
        ReportIndex index(*basis);
        PlaceHeadings headings(*basis, out);
        basis->forEach<Partnership>([&](const Partnership& partnership) {
            const WholePartnership whole = basis->requireWhole(partnership.id);
            const QString anchor = partnership.id.toText();
            headings.moveTo(partnership);
            writeDirectoryEntry(*basis, out, whole, anchor);
            tally.add(whole);
            index.addPartners(whole, anchor);
            index.addSectors(partnership.sectors, anchor);
        });
        out.write(index.build());
        out.write(cardOf(*basis, tally));
    };
    return builtReport(basis, directoryTitle, contents);
}

} // namespace daikou::reports
