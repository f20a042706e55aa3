// SPDX-License-Identifier: GPL-3.0-or-later
// What the hand meets in a list: heads that are clicked, widths, keys.
#include "gui/records/record_list_view.h"

#include "gui/shared/status_pill.h"
#include "gui/window_test.h"

#include <QHeaderView>
#include <QScrollBar>

namespace daikou::gui::test {
namespace {

class RecordListViewTest : public WindowTest {
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        startRegister();
        source().perform({domain::ChangeLabel::Code::Import, {}}, [](store::Change& change) {
            domain::Organisation organisation;
            organisation.name.en = QStringLiteral("Youth for Peaceful Borders of Fields in Trapeang Kraom");
            change.save(organisation);
            for (int i = 0; i < 60; ++i) {
                domain::Partnership partnership;
                partnership.title.en =
                    QStringLiteral("A land use plan made by villagers, number %1").arg(i, 2, 10, QLatin1Char('0'));
                if (i % 2 == 0)
                    partnership.title.en = QStringLiteral("Plan %1").arg(i, 2, 10, QLatin1Char('0'));
                partnership.start = QDate(2000 + i % 20, 9, 1 + i % 28);
                partnership.status =
                    i == 59 ? domain::PartnershipStatus::EndedEarly : domain::PartnershipStatus::Active;
                change.save(partnership);
                domain::Party party;
                party.partnership = partnership.id;
                party.organisation = organisation.id;
                change.save(party);
            }
        });
        showPartnerships();
    }
    void showPartnerships()
    {
        workspace().showArea(QStringLiteral("partnerships"));
        settle();
    }
    QHeaderView& header() { return *list().view().horizontalHeader(); }
    /// As a hand does: pressed and let go in the middle of the head.
    void clickHead(int section)
    {
        const QPoint middle(header().sectionViewportPosition(section) + header().sectionSize(section) / 2,
                            header().height() / 2);
        QTest::mouseClick(header().viewport(), Qt::LeftButton, {}, middle);
        settle();
    }
    int column(const char* path) { return int(list().model().columnPaths().indexOf(QLatin1String(path))); }
    QList<int> widths()
    {
        QList<int> all;
        for (int i = 0; i < header().count(); ++i)
            all += header().sectionSize(i);
        return all;
    }
    QList<int> chosenRows()
    {
        QList<int> rows;
        for (const auto& index : list().view().selectionModel()->selectedRows())
            rows += index.row();
        return rows;
    }
    void key(int key, Qt::KeyboardModifiers held = {})
    {
        QTest::keyClick(&list().view(), Qt::Key(key), held);
        settle();
    }
};

TEST_F(RecordListViewTest, aFirstClickOnAHeadSortsUpwardsASecondTurnsRound)
{
    for (const char* path : {"start", "title", "start"}) {
        clickHead(column(path));
        EXPECT_EQ(list().model().request().sort, QStringList(QLatin1String(path)));
        EXPECT_EQ(header().sortIndicatorSection(), column(path));
        EXPECT_EQ(header().sortIndicatorOrder(), Qt::AscendingOrder);
        clickHead(column(path));
        EXPECT_EQ(list().model().request().sort, QStringList(u'-' + QLatin1String(path)));
        EXPECT_EQ(header().sortIndicatorOrder(), Qt::DescendingOrder);
    }
    clickHead(column("start"));
    EXPECT_EQ(header().sortIndicatorOrder(), Qt::AscendingOrder);
}

TEST_F(RecordListViewTest, widthsStayWhileItIsSorted)
{
    const auto before = widths();
    for (const char* path : {"title", "title", "start", "status"}) {
        clickHead(column(path));
        EXPECT_EQ(widths(), before) << path;
    }
    header().resizeSection(0, 260); // by hand
    clickHead(column("start"));
    EXPECT_EQ(header().sectionSize(0), 260);
}

TEST_F(RecordListViewTest, theColumnItIsSortedByStaysBesideARecord)
{
    window->resize(1280, 720);
    settle();
    for (const char* path : {"party.organisation", "start", "areas"}) {
        clickHead(column(path));
        list().view().selectRow(3);
        settle();
        ASSERT_NE(workspace().record(), nullptr);
        EXPECT_FALSE(list().view().isColumnHidden(column(path))) << path;
        EXPECT_FALSE(list().view().isColumnHidden(0));
        trigger("view.back");
    }
}

TEST_F(RecordListViewTest, ofASavedViewTheColumnItIsSortedByIsShownToo)
{
    window->resize(1280, 720);
    list().view().selectRow(3);
    settle();
    ASSERT_TRUE(list().view().isColumnHidden(column("start")));
    auto saved = list().currentView(QStringLiteral("By start"));
    saved.sort = QStringList{QStringLiteral("start")};
    list().showView(saved);
    settle();
    EXPECT_FALSE(list().view().isColumnHidden(column("start")));
}

TEST_F(RecordListViewTest, theDefaultColumnsFitTheDefaultWindowAndStatusesAreWhole)
{
    for (const auto language : {domain::Language::English, domain::Language::Khmer}) {
        installLanguage(language);
        openWindow();
        window->resize(1280, 720);
        ASSERT_TRUE(open(file()));
        for (const bool beside : {false, true}) {
            showPartnerships();
            if (beside)
                list().view().selectRow(2);
            settle();
            EXPECT_EQ(list().view().horizontalScrollBar()->maximum(), 0) << beside;
            const int status = column("status");
            const auto& field = *domain::Partnership::type().find(u"status");
            EXPECT_FALSE(list().view().isColumnHidden(status));
            EXPECT_GE(header().sectionSize(status), StatusPill::widestOf(list().view().fontMetrics(), field));
            EXPECT_EQ(header().length(), list().view().viewport()->width());
        }
    }
}

TEST_F(RecordListViewTest, keysChooseExactlyOneRecord)
{
    list().view().setFocus();
    list().view().selectRow(5);
    settle();
    clickHead(column("start"));
    clickHead(column("start"));
    list().view().setFocus();
    key(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(chosenRows(), QList<int>{0});
    EXPECT_EQ(page().id(), list().model().idAt(0));
    key(Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(chosenRows(), QList<int>{59});
    key(Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(chosenRows(), QList<int>{58});
    key(Qt::Key_Up, Qt::ShiftModifier);
    EXPECT_EQ(chosenRows().size(), 2);
    key(Qt::Key_Up);
    EXPECT_EQ(chosenRows().size(), 1);
}

TEST_F(RecordListViewTest, aClickWithCtrlAddsARecord)
{
    list().view().selectRow(5);
    settle();
    const auto place = list().view().visualRect(list().model().index(8, 0)).center();
    QTest::mouseClick(list().view().viewport(), Qt::LeftButton, Qt::ControlModifier, place);
    settle();
    EXPECT_EQ(chosenRows(), (QList<int>{5, 8}));
}

} // namespace
} // namespace daikou::gui::test
