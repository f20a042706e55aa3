// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/bulk_edit_dialog.h"
#include "gui/records/columns_menu.h"
#include "gui/records/filter_bar.h"
#include "gui/records/list_foot.h"
#include "gui/shared/empty_state.h"
#include "gui/window_test.h"
#include "store/query/list_orders.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
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
    QString cell(int row, int column)
    {
        list().model().index(row, column).data(); // looked at: then it is read
        settle();
        return list().model().index(row, column).data().toString();
    }
};

TEST_F(RecordList, theModelKeepsQtsRules)
{
    const QAbstractItemModelTester tester(&list().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    list().searchEdit().setText(QStringLiteral("007"));
    QTest::keyClick(&list().searchEdit(), Qt::Key_Return);
    list().model().setColumns({QStringLiteral("name"), QStringLiteral("kind")});
    EXPECT_EQ(list().model().columnPaths().size(), 2);
    list().model().load(list().model().request());
    settle();
    EXPECT_EQ(list().model().columnCount(), 2);
}

TEST_F(RecordList, showsEveryRowOverSeveralPages)
{
    EXPECT_EQ(list().model().rowCount(), 250);
    EXPECT_EQ(cell(0, 0), QStringLiteral("Organisation 000"));
    EXPECT_EQ(cell(249, 0), QStringLiteral("Organisation 249"));
    EXPECT_EQ(list().countText(), QStringLiteral("250"));
}

TEST_F(RecordList, theRowsStayUntilANewOrderIsKnownAndTheLastWordsCount)
{
    list().model().load({.type = &domain::Organisation::type(), .words = QStringLiteral("nothing like that")});
    list().model().load({.type = &domain::Organisation::type(), .words = QStringLiteral("007")});
    EXPECT_EQ(list().model().rowCount(), 250);
    EXPECT_TRUE(list().model().isLoading());
    settle();
    EXPECT_EQ(list().model().rowCount(), 1);
}

TEST_F(RecordList, wordsNarrowIt)
{
    list().searchEdit().setText(QStringLiteral("organisation 007"));
    QTest::keyClick(&list().searchEdit(), Qt::Key_Return);
    settle();
    EXPECT_EQ(list().model().rowCount(), 1);
    EXPECT_EQ(list().countText(), QStringLiteral("1 of 250"));
}

TEST_F(RecordList, aConditionInTheSearchBoxNarrowsIt)
{
    list().searchEdit().setText(QStringLiteral("kind:donor"));
    QTest::keyClick(&list().searchEdit(), Qt::Key_Return);
    settle();
    EXPECT_EQ(list().model().rowCount(), 125);
}

TEST_F(RecordList, aWrongConditionIsToldAndTheRowsStay)
{
    list().searchEdit().setText(QStringLiteral("kind.nonsense=donor"));
    QTest::keyClick(&list().searchEdit(), Qt::Key_Return);
    settle();
    EXPECT_EQ(list().model().rowCount(), 250);
    EXPECT_FALSE(window->bar().text().isEmpty());
}

TEST_F(RecordList, aChipNarrowsIt)
{
    list().filters().setChoice(QStringLiteral("kind"), QStringLiteral("donor"));
    settle();
    EXPECT_EQ(list().model().rowCount(), 125);
    EXPECT_EQ(list().filters().expression(), QStringLiteral("kind=\"donor\""));
    list().narrow(QStringLiteral("name.en=\"Organisation 003\""));
    settle();
    EXPECT_EQ(list().model().rowCount(), 1);
}

TEST_F(RecordList, downGoesFromTheSearchBoxIntoTheList)
{
    list().searchEdit().setFocus();
    QTest::keyClick(&list().searchEdit(), Qt::Key_Down);
    settle();
    EXPECT_TRUE(list().view().hasFocus());
    EXPECT_EQ(list().view().currentIndex().row(), 0);
}

TEST_F(RecordList, theOrdersOfItsColumnsAreReadyBeforeAHeadIsClicked)
{
    auto& queries = *window->queries();
    QStringList missing;
    bool asked = false;
    queries.ask(&list(), QStringLiteral("test"), [&](store::Register& beside) -> QueryRunner::Answer {
        for (const QString& path : list().model().columnPaths())
            if (!beside.orders().has(domain::Organisation::type(), path, domain::Language::English, beside.today()))
                missing += path;
        asked = true;
        return {};
    });
    settle();
    EXPECT_TRUE(asked);
    EXPECT_TRUE(missing.isEmpty()) << missing.join(u' ').toStdString();
}

TEST_F(RecordList, aColumnsHeadSortsAndTurnsRound)
{
    auto* header = list().view().horizontalHeader();
    Q_EMIT header->sectionClicked(0);
    settle();
    EXPECT_EQ(cell(0, 0), QStringLiteral("Organisation 000"));
    Q_EMIT header->sectionClicked(0);
    settle();
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
    settle();
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
    note("the first practice");
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

TEST_F(RecordList, aSavedViewIsThereAfterARestartAndForgottenWhenAsked)
{
    list().filters().setChoice(QStringLiteral("kind"), QStringLiteral("donor"));
    list().searchEdit().setText(QStringLiteral("organisation"));
    list().model().setColumns({QStringLiteral("acronym"), QStringLiteral("name")});
    Q_EMIT list().view().horizontalHeader()->sectionClicked(0);
    settle();
    list().saveView(QStringLiteral("Donors"));
    const auto saved = list().views();
    ASSERT_EQ(saved.size(), 1);
    window->closeRegister();
    openWindow();
    ASSERT_TRUE(open(file()));
    workspace().showArea(QStringLiteral("organisations"));
    settle();
    EXPECT_EQ(list().model().rowCount(), 250);
    list().showView(list().views().at(0));
    settle();
    EXPECT_EQ(list().model().rowCount(), 125);
    EXPECT_EQ(list().currentView(QStringLiteral("Donors")), saved[0]);
    workspace().showArea(QStringLiteral("people"));
    EXPECT_TRUE(list().views().isEmpty());
    workspace().showArea(QStringLiteral("organisations"));
    list().forgetView(QStringLiteral("Donors"));
    EXPECT_TRUE(list().views().isEmpty());
}

TEST_F(RecordList, chosenRecordsAreEditedTogetherAndOneUndoTakesAllBack)
{
    EXPECT_FALSE(list().foot().editButton().isVisible());
    list().view().selectAll();
    settle();
    ASSERT_TRUE(list().foot().editButton().isVisible());
    list().foot().editButton().click();
    settle();
    auto* dialog = list().findChild<BulkEditDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->chooseField(QStringLiteral("kind"));
    dialog->form().editor(u"kind")->restoreText(QStringLiteral("donor"));
    dialog->apply();
    settle();
    EXPECT_TRUE(window->bar().text().contains(QStringLiteral("125"))) << qPrintable(window->bar().text());
    list().filters().setChoice(QStringLiteral("kind"), QStringLiteral("donor"));
    settle();
    EXPECT_EQ(list().model().rowCount(), 250);
    trigger("edit.undo");
    EXPECT_EQ(list().model().rowCount(), 125);
}

TEST_F(RecordList, aBulkEditWithNothingTypedChangesNothing)
{
    BulkEditDialog dialog(domain::Organisation::type(), 2, workspace().lookup());
    bool told = false;
    QObject::connect(&dialog, &BulkEditDialog::wanted, [&] { told = true; });
    dialog.chooseField(QStringLiteral("kind"));
    dialog.apply();
    EXPECT_FALSE(told);
    dialog.emptyBox().setChecked(true);
    dialog.apply();
    EXPECT_TRUE(told);
}

TEST_F(RecordList, theListIsSetOnPages)
{
    const QString path = folder.filePath(QStringLiteral("list.pdf"));
    prompts.answers = {path};
    list().exportList(QStringLiteral("pdf"));
    settle();
    QFile pages(path);
    ASSERT_TRUE(pages.open(QIODevice::ReadOnly)) << qPrintable(window->bar().text());
    EXPECT_TRUE(pages.read(5).startsWith("%PDF-"));
    EXPECT_GT(pages.size(), 10'000);
}

TEST_F(RecordList, theColumnsToChooseAreNamedInTheLanguage)
{
    for (const auto& [language, named] :
         {std::pair(domain::Language::English, QStringLiteral("Parties › Organisation")),
          std::pair(domain::Language::Khmer, QStringLiteral(" › "))}) {
        installLanguage(language);
        QWidget anchor;
        runColumnsMenu(anchor, domain::Partnership::type(), {}, [](const QString&, bool) {});
        auto* menu = anchor.findChild<QMenu*>();
        ASSERT_NE(menu, nullptr);
        const QString label = menu->actions().constFirst()->text();
        EXPECT_TRUE(label.contains(named)) << qPrintable(label);
        EXPECT_FALSE(label.contains(QStringLiteral("party"))) << qPrintable(label);
        menu->close();
    }
}

TEST_F(RecordList, chosenColumnsAreRemembered)
{
    settings->setColumns(QStringLiteral("organisation"), {QStringLiteral("acronym"), QStringLiteral("name")});
    window->closeRegister();
    openWindow();
    ASSERT_TRUE(open(file()));
    workspace().showArea(QStringLiteral("organisations"));
    EXPECT_EQ(list().model().columnPaths(), (QStringList{QStringLiteral("acronym"), QStringLiteral("name")}));
}

} // namespace
} // namespace daikou::gui::test
