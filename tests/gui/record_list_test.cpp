// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/filter_bar.h"
#include "gui/shared/empty_state.h"
#include "gui/window_test.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>

namespace daikou::gui::test {
namespace {

class RecordList : public WindowTest {
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        startRegister();
        source().perform({domain::ChangeLabel::Code::Import, {}}, [](store::Change& change) {
            for (int i = 0; i < 250; ++i) {
                domain::Organisation organisation;
                organisation.name.en = QStringLiteral("Organisation %1").arg(i, 3, 10, QLatin1Char('0'));
                organisation.kind = i % 2 ? domain::OrganisationKind::Donor : domain::OrganisationKind::LocalNgo;
                change.save(organisation);
            }
        });
        workspace().showArea(QStringLiteral("organisations"));
        settle();
    }
    QString cell(int row, int column) { return list().model().index(row, column).data().toString(); }
};

TEST_F(RecordList, theModelKeepsQtsRules)
{
    const QAbstractItemModelTester tester(&list().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    list().searchEdit().setText(QStringLiteral("007"));
    QTest::keyClick(&list().searchEdit(), Qt::Key_Return);
    list().model().setColumns({QStringLiteral("name"), QStringLiteral("kind")});
    EXPECT_EQ(list().model().columnCount(), 2);
}

TEST_F(RecordList, showsEveryRowOverSeveralPages)
{
    EXPECT_EQ(list().model().rowCount(), 250);
    EXPECT_EQ(cell(0, 0), QStringLiteral("Organisation 000"));
    EXPECT_EQ(cell(249, 0), QStringLiteral("Organisation 249"));
    EXPECT_EQ(list().countText(), QStringLiteral("250"));
}

TEST_F(RecordList, wordsNarrowIt)
{
    list().searchEdit().setText(QStringLiteral("organisation 007"));
    QTest::keyClick(&list().searchEdit(), Qt::Key_Return);
    EXPECT_EQ(list().model().rowCount(), 1);
    EXPECT_EQ(list().countText(), QStringLiteral("1 of 250"));
}

TEST_F(RecordList, aConditionInTheSearchBoxNarrowsIt)
{
    list().searchEdit().setText(QStringLiteral("kind:donor"));
    QTest::keyClick(&list().searchEdit(), Qt::Key_Return);
    EXPECT_EQ(list().model().rowCount(), 125);
}

TEST_F(RecordList, aWrongConditionIsToldAndTheRowsStay)
{
    list().searchEdit().setText(QStringLiteral("kind.nonsense=donor"));
    QTest::keyClick(&list().searchEdit(), Qt::Key_Return);
    EXPECT_EQ(list().model().rowCount(), 250);
    EXPECT_FALSE(window->bar().text().isEmpty());
}

TEST_F(RecordList, aChipNarrowsIt)
{
    list().filters().setChoice(QStringLiteral("kind"), QStringLiteral("donor"));
    EXPECT_EQ(list().model().rowCount(), 125);
    EXPECT_EQ(list().filters().expression(), QStringLiteral("kind=\"donor\""));
    list().narrow(QStringLiteral("name.en=\"Organisation 003\""));
    EXPECT_EQ(list().model().rowCount(), 1);
}

TEST_F(RecordList, aColumnsHeadSortsAndTurnsRound)
{
    auto* header = list().view().horizontalHeader();
    Q_EMIT header->sectionClicked(0);
    EXPECT_EQ(cell(0, 0), QStringLiteral("Organisation 000"));
    Q_EMIT header->sectionClicked(0);
    EXPECT_EQ(cell(0, 0), QStringLiteral("Organisation 249"));
}

TEST_F(RecordList, choosingARowShowsItsRecord)
{
    list().view().selectRow(7);
    settle();
    ASSERT_NE(workspace().record(), nullptr);
    EXPECT_EQ(page().id(), list().model().idAt(7));
    trigger("view.back");
    EXPECT_EQ(workspace().record(), nullptr);
}

TEST_F(RecordList, aRecordChangedInItsFormIsNewInTheListAndStaysChosen)
{
    list().view().selectRow(7);
    const auto id = list().model().idAt(7);
    fill(page().form(), "name.en", QStringLiteral("Zebra"));
    EXPECT_EQ(list().model().rowOf(id), 249);
    EXPECT_EQ(page().id(), id);
    EXPECT_EQ(list().view().currentIndex().row(), 249);
}

TEST_F(RecordList, anEmptyListSaysWhatBelongsThere)
{
    workspace().showArea(QStringLiteral("practices"));
    settle();
    auto* empty = list().findChild<EmptyState*>();
    ASSERT_NE(empty, nullptr);
    EXPECT_TRUE(empty->isVisible());
    Q_EMIT empty->firstChosen();
    EXPECT_NE(workspace().record(), nullptr);
}

TEST_F(RecordList, theListIsExportedAsItIsShown)
{
    list().filters().setChoice(QStringLiteral("kind"), QStringLiteral("donor"));
    const QString path = folder.filePath(QStringLiteral("list.csv"));
    prompts.answers = {path};
    trigger("file.export");
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(window->bar().text());
    const QByteArray text = file.readAll();
    EXPECT_TRUE(text.startsWith("\xEF\xBB\xBF"));
    EXPECT_EQ(text.count('\n'), 126);
    EXPECT_TRUE(window->bar().text().contains(QStringLiteral("125")));
}

TEST_F(RecordList, chosenColumnsAreRemembered)
{
    settings->setColumns(QStringLiteral("organisation"), {QStringLiteral("acronym"), QStringLiteral("name")});
    window->closeRegister();
    openWindow();
    ASSERT_TRUE(window->openFile(file()));
    workspace().showArea(QStringLiteral("organisations"));
    EXPECT_EQ(list().model().columnPaths(), (QStringList{QStringLiteral("acronym"), QStringLiteral("name")}));
}

} // namespace
} // namespace daikou::gui::test
