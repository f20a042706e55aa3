// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shared/search_upkeep.h"

#include "domain/records/all.h"
#include "store/database/database.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace daikou::gui {
namespace {

class SearchUpkeepInTheWindow : public ::testing::Test {
protected:
    QTemporaryDir folder;
    std::unique_ptr<store::Register> source =
        store::Register::create(folder.filePath(QStringLiteral("r.daikou")), {}, store::Environment::real());
    bool busy = false;
    SearchUpkeep upkeep{*source, [this] { return busy; }};
    QSignalSpy done{&upkeep, &SearchUpkeep::done};

    SearchUpkeepInTheWindow() { upkeep.setPause(1, 0); }
    qint64 pieces() { return source->database().number("SELECT count(DISTINCT segid) FROM search_idx"); }
    void work(int changes)
    {
        for (int i = 0; i < changes; ++i) {
            domain::Tag tag;
            tag.name.en = QStringLiteral("tag %1").arg(source->count(domain::Tag::type()));
            source->perform({}, [&](store::Change& change) { change.save(tag); });
        }
    }
};

TEST_F(SearchUpkeepInTheWindow, beginsByItselfAfterAChangeAndEnds)
{
    done.wait();
    work(20);
    EXPECT_GT(pieces(), 19);
    done.clear();
    ASSERT_TRUE(done.wait());
    EXPECT_LT(pieces(), 6);
    EXPECT_FALSE(done.wait(50)) << "it goes on though nothing is left";
}

TEST_F(SearchUpkeepInTheWindow, waitsWhileOtherWorkIsUnderWay)
{
    busy = true;
    work(20);
    EXPECT_FALSE(done.wait(100));
    EXPECT_GT(pieces(), 19);
    busy = false;
    ASSERT_TRUE(done.wait());
    EXPECT_LT(pieces(), 6);
}

} // namespace
} // namespace daikou::gui
