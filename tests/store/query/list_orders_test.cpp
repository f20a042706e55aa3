// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_register.h"

#include "store/query/list_orders.h"
#include "store/query/list_query.h"

using namespace daikou;
using namespace daikou::domain;
using daikou::test::text;

namespace {

const QStringList paths{{},
                        text("title"),
                        text("status"),
                        text("start"),
                        text("level"),
                        text("party.organisation"),
                        text("party.council"),
                        text("areas")};

/// Lists of one connection while another one writes, as in a window.
class ListOrdersTest : public test::TestRegister {
protected:
    void SetUp() override
    {
        TestRegister::SetUp();
        council = addPrekNorinCouncil();
        water = addOrganisation("Women for Water");
        youth = addOrganisation("Youth Club");
        road = addPartnership("Village road upkeep", "ថែទាំផ្លូវភូមិ");
        well = addPartnership("Wells", "អណ្ដូង");
        party.partnership = road;
        party.organisation = youth;
        save(party);
        Party second;
        second.partnership = well;
        second.organisation = water;
        save(second);
        reader = reg().openBeside();
    }
    void TearDown() override
    {
        reader.reset();
        TestRegister::TearDown();
    }

    const store::ListOrder& order(const QString& path)
    {
        return reader->orders().of(Partnership::type(), path, Language::English, reader->today());
    }
    bool isKept(const QString& path)
    {
        return reader->orders().has(Partnership::type(), path, Language::English, reader->today());
    }
    void makeAll()
    {
        for (const QString& path : paths)
            order(path);
    }
    /// What was kept against what is made from nothing.
    void expectAllRight(const char* after)
    {
        for (const QString& path : paths) {
            store::ListOrders fresh(reader->database());
            const auto& wanted = fresh.of(Partnership::type(), path, Language::English, reader->today());
            EXPECT_EQ(order(path).keys, wanted.keys) << after << ", by " << qPrintable(path);
            EXPECT_EQ(order(path).ranks, wanted.ranks) << after << ", by " << qPrintable(path);
        }
    }
    template <class R, class Edit>
    void edit(const RecordId& id, const Edit& change)
    {
        auto record = reg().require<R>(id);
        change(record);
        save(record);
    }
    void remove(const RecordId& id)
    {
        reg().perform({}, [&](store::Change& change) { change.remove(id); });
    }

    RecordId council, water, youth, road, well;
    Party party;
    std::unique_ptr<store::Register> reader;
};

TEST_F(ListOrdersTest, isKeptWhileOtherThingsChange)
{
    makeAll();
    addPerson("Sok Dara");
    for (const QString& path : paths)
        EXPECT_TRUE(isKept(path)) << qPrintable(path);
    expectAllRight("a person");
}

TEST_F(ListOrdersTest, isMadeAnewWhenWhatItIsMadeOfChanges)
{
    makeAll();
    edit<Organisation>(water, [](Organisation& o) { o.name.en = text("Zebra club"); });
    EXPECT_FALSE(isKept(text("party.organisation")));
    EXPECT_TRUE(isKept(text("start")));
    expectAllRight("an organisation of another name");
}

TEST_F(ListOrdersTest, isRightAfterEveryKindOfChange)
{
    const auto after = [&](const char* what, const std::function<void()>& change) {
        makeAll();
        change();
        expectAllRight(what);
    };
    after("a new record", [&] { addPartnership("A first one"); });
    after("a date", [&] { edit<Partnership>(well, [](Partnership& p) { p.start = QDate(2003, 1, 1); }); });
    after("a place",
          [&] { edit<Partnership>(well, [&](Partnership& p) { p.areas = {reg().require<Council>(council).area}; }); });
    after("an area of another name",
          [&] { edit<Area>(reg().require<Council>(council).area, [](Area& a) { a.name.en = text("Zz"); }); });
    after("a party that is another one", [&] {
        edit<Party>(party.id, [&](Party& p) {
            p.organisation = {};
            p.council = council;
        });
    });
    after("a party that goes", [&] { remove(party.id); });
    after("undo", [&] { reg().undo(); });
    after("a partnership that goes with its parties", [&] { remove(well); });
    after("undo of that", [&] { reg().undo(); });
    after("what it refers to goes", [&] { remove(water); });
    after("a repair", [&] { store::rebuild(reg()); });
}

TEST_F(ListOrdersTest, thoseThatNobodyAskedForLongGoFirst)
{
    order(text("start"));
    for (const RecordType* type : recordTypes()) {
        reader->orders().of(*type, {}, Language::English, reader->today());
        reader->orders().of(*type, {}, Language::Khmer, reader->today());
        order(text("status"));
    }
    EXPECT_TRUE(isKept(text("status")));
    EXPECT_FALSE(isKept(text("start")));
}

/// A list of so many that its first rows are shown before the order of all is known.
class LongListTest : public test::TestRegister {
protected:
    void SetUp() override
    {
        TestRegister::SetUp();
        reg().perform({}, [](store::Change& change) {
            for (int i = 0; i < all; ++i) {
                Partnership partnership;
                const QString number = QStringLiteral("%1").arg((i * 137) % all, 3, 10, QLatin1Char('0'));
                if (i % 3 > 0)
                    partnership.title.en = QStringLiteral("Same words ") + (i % 7 ? number : QString());
                if (i % 3 < 2)
                    partnership.title.km = QStringLiteral("ផ្លូវ ") + number;
                change.save(partnership);
            }
        });
    }
    std::vector<RecordId> wanted(Language language)
    {
        const auto& order = reg().orders().of(Partnership::type(), {}, language, reg().today());
        std::vector<RecordId> ids;
        for (const qint64 key : order.keys)
            ids.push_back(reg().tables().idOf(key));
        return ids;
    }

    static constexpr int all = 450;
};

TEST_F(LongListTest, beginsAsTheOrderOfAllDoes)
{
    for (const Language language : {Language::English, Language::Khmer}) {
        reopen();
        const store::ListRequest request{.type = &Partnership::type(), .language = language};
        const store::ListQuery query(reg(), request);
        EXPECT_FALSE(reg().orders().has(Partnership::type(), {}, language, reg().today()));
        EXPECT_EQ(query.count(), all);
        const auto first = query.rows(0, 100, {store::resolveColumn(Partnership::type(), text("title"))});
        EXPECT_FALSE(reg().orders().has(Partnership::type(), {}, language, reg().today()));
        const auto ids = wanted(language);
        ASSERT_EQ(first.size(), 100U);
        for (size_t i = 0; i < first.size(); ++i)
            EXPECT_EQ(first[i].id, ids[i]) << i;
        for (const int row : {199, 200, 201, all - 1})
            EXPECT_EQ(query.idAt(row), ids[size_t(row)]) << row;
        EXPECT_EQ(query.rowOf(ids[300]), 300);
    }
}

TEST_F(LongListTest, goesOnAtAnyPlace)
{
    const store::ListQuery query(reg(), {.type = &Partnership::type()});
    const auto rows = query.rows(150, 100, {store::resolveColumn(Partnership::type(), text("title"))});
    ASSERT_EQ(rows.size(), 100U);
    const auto ids = wanted(Language::English);
    for (size_t i = 0; i < rows.size(); ++i)
        EXPECT_EQ(rows[i].id, ids[150 + i]) << i;
    EXPECT_EQ(query.records(440, 100).size(), 10U);
}

TEST_F(LongListTest, endsEarlierWhereRecordsWentMeanwhile)
{
    const store::ListQuery query(reg(), {.type = &Partnership::type()});
    const auto ids = wanted(Language::English);
    reg().perform({}, [&](store::Change& change) {
        change.remove(ids[2]);
        change.remove(ids[400]);
    });
    EXPECT_EQ(query.rows(440, 100, {}).size(), size_t(all - 2 - 440));
    EXPECT_EQ(query.rowOf(ids[400]), -1);
}

} // namespace
