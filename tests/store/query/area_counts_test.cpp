// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query/area_counts.h"
#include "store/query/list_query.h"
#include "support/test_register.h"

using namespace daikou;
using namespace daikou::domain;

namespace {

class AreaCounts : public test::TestRegister {};

TEST_F(AreaCounts, aRecordCountsInEachOfItsAreasAndTheListAgrees)
{
    const auto council = addPrekNorinCouncil();
    addArea("03", "Kampong Cham", "កំពង់ចាម");
    const auto both = addPartnership("Road", ""), one = addPartnership("Wells", "");
    addPartnership("Nowhere", "");
    Area area;
    area.code = QStringLiteral("03");
    for (const auto& id : {both, one}) {
        auto partnership = reg().require<Partnership>(id);
        partnership.areas = {*identityOf(toRecord(area))};
        save(partnership);
    }
    Party party;
    party.partnership = both;
    party.council = council;
    save(party);
    const auto counts = store::countByArea(reg(), Partnership::type());
    EXPECT_EQ(counts.size(), 2);
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        const store::ListQuery listed(
            reg(), {.type = &Partnership::type(), .where = QStringLiteral("province.code=%1").arg(count.key())});
        EXPECT_EQ(count.value(), listed.count()) << count.key().toStdString();
    }
    EXPECT_EQ(counts.value(QStringLiteral("03")), 2);
    EXPECT_EQ(store::countByArea(reg(), Partnership::type(), 6).size(), 1);
    const auto some = store::countByArea(reg(), Partnership::type(), 2, QStringLiteral("title=Wells"));
    EXPECT_EQ(some.size(), 1);
    EXPECT_EQ(some.value(QStringLiteral("03")), 1);
    EXPECT_EQ(store::countWhere(reg(), Partnership::type(), QStringLiteral("title=Wells or title=Road")), 2);
}

TEST_F(AreaCounts, typesWithoutAPlaceHaveNone)
{
    EXPECT_TRUE(store::countByArea(reg(), Tag::type()).isEmpty());
}

} // namespace
