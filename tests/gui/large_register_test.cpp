// SPDX-License-Identifier: GPL-3.0-or-later
// Journeys through many records: a few thousand partnerships made here, or the register that DAIKOU_LARGE_REGISTER
// names (such as one made by `daikouctl demo FILE --scale national`), of which a change that is made is undone.
#include "exchange/demo/demo.h"
#include "gui/desk/entry_section.h"
#include "gui/desk/workshop_desk.h"
#include "gui/quick_open.h"
#include "gui/window_test.h"
#include "store/query/list_query.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTableView>

namespace daikou::gui::test {
namespace {

class LargeRegister : public WindowTest {
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        QString path = qEnvironmentVariable("DAIKOU_LARGE_REGISTER");
        if (path.isEmpty()) {
            path = file();
            const StallWatch::Pause pause(*watch);
            exchange::demo::makeDemo(path, *exchange::demo::DemoScale::fromText(QStringLiteral("0.02")), 1,
                                     store::Environment::real());
        }
        ASSERT_TRUE(open(path)) << qPrintable(window->bar().text());
    }
    void showPartnerships()
    {
        note("showing the list");
        workspace().showArea(QStringLiteral("partnerships"));
        settle();
    }
    void type(const QString& letters)
    {
        for (const QChar letter : letters) { // the next one comes while the query of the one before runs
            note("typing " + QString(letter).toStdString());
            QTest::keyClicks(&list().searchEdit(), QString(letter));
            QTest::qWait(60);
        }
        settle();
    }
    QString firstTitle() { return list().model().index(0, 0).data().toString(); }
};

TEST_F(LargeRegister, theListSortsBothWaysAndScrollsToItsEnd)
{
    showPartnerships();
    const int rows = list().model().rowCount();
    EXPECT_EQ(rows, source().count(domain::Partnership::type()));
    EXPECT_FALSE(firstTitle().isEmpty());
    auto* header = list().view().horizontalHeader();
    for (int column = 0; column < list().model().columnCount(); ++column)
        for (int time = 0; time < 2; ++time) {
            note("sorting by column " + std::to_string(column));
            Q_EMIT header->sectionClicked(column);
            EXPECT_EQ(list().model().rowCount(), rows); // the old rows stay meanwhile
            settle();
        }
    auto* bar = list().view().verticalScrollBar();
    for (int part = 1; part <= 20; ++part) {
        note("scrolling");
        bar->setValue(bar->maximum() * part / 20);
        QApplication::processEvents();
    }
    settle();
    EXPECT_FALSE(list().model().index(rows - 1, 0).data().toString().isEmpty());
}

TEST_F(LargeRegister, wordsNarrowTheListAsOneTypes)
{
    showPartnerships();
    type(QStringLiteral("water"));
    EXPECT_LT(list().model().rowCount(), source().count(domain::Partnership::type()));
    EXPECT_GT(list().model().rowCount(), 0);
    type(QStringLiteral(" status:active"));
    EXPECT_GT(list().model().rowCount(), 0);
}

TEST_F(LargeRegister, quickOpenFindsAndOpens)
{
    trigger("edit.open");
    auto* quick = window->findChild<QuickOpen*>();
    for (const QChar letter : QStringLiteral("road")) {
        note("typing into quick open");
        QTest::keyClicks(&quick->edit(), QString(letter));
        QTest::qWait(60);
    }
    settle();
    ASSERT_GT(quick->list().count(), 1);
    note("opening what was found");
    QTest::keyClick(&quick->edit(), Qt::Key_Return);
    settle();
    EXPECT_NE(workspace().record(), nullptr);
}

TEST_F(LargeRegister, everyAreaIsShownWithoutAStall)
{
    for (const char* area :
         {"places", "councils", "organisations", "people", "partnerships", "practices", "reports", "home"}) {
        note(std::string("showing ") + area);
        workspace().showArea(QString::fromLatin1(area));
        settle();
        if (auto* shown = workspace().list()) {
            note(std::string("opening a record of ") + area);
            shown->view().selectRow(3);
            settle();
            for (int tab = 1; tab < 8 && workspace().record(); ++tab) {
                note(std::string("a tab of ") + area);
                page().openTab(tab);
                settle();
            }
        }
    }
}

/// Each kind of row at the desk of an event, kept and taken back; how long Enter takes is told.
TEST_F(LargeRegister, rowsAreKeptAtTheDesk)
{
    if (source().isReadOnly())
        GTEST_SKIP() << "the register cannot be written";
    const store::ListQuery plans(source(),
                                 {.type = &domain::ActionPlan::type(), .where = QStringLiteral("event!=\"\"")});
    ASSERT_GT(plans.count(), 0);
    note("opening the desk");
    workspace().openDesk(domain::fromRecord<domain::ActionPlan>(plans.records(0, 1).front()).event);
    settle();
    const std::pair<const char*, const char*> rows[] = {
        {"who", "Somebody Quite New"}, {"text.en", "A thing said"}, {"what.en", "Meet the family of the well"}};
    const int parts[] = {0, 2, 3};
    for (size_t i = 0; i < std::size(rows); ++i) {
        note("opening a part of the desk");
        workspace().desk()->openSection(parts[i]);
        settle();
        auto& form = dynamic_cast<EntrySection*>(workspace().desk()->current())->form();
        form.editor(QString::fromLatin1(rows[i].first))->restoreText(QString::fromLatin1(rows[i].second));
        if (auto* sex = form.editor(u"sex"))
            sex->restoreText(QStringLiteral("woman"));
        const auto before = source().undoable()->number;
        note("keeping a row");
        QElapsedTimer clock;
        clock.start();
        trigger("record.next");
        std::printf("[   COUNT  ] %s: kept in %lld ms\n", rows[i].first, static_cast<long long>(clock.elapsed()));
        EXPECT_GT(source().undoable()->number, before);
        trigger("edit.undo");
    }
}

TEST_F(LargeRegister, aRecordIsChangedAndTheChangeUndone)
{
    if (source().isReadOnly())
        GTEST_SKIP() << "the register cannot be written";
    showPartnerships();
    list().view().selectRow(2);
    settle();
    const auto before = page().form().record();
    fill(page().form(), "goal.en", QStringLiteral("A goal typed in a journey"));
    EXPECT_NE(source().require(page().id()), before);
    trigger("edit.undo");
    EXPECT_EQ(source().require(before.id), before);
}

} // namespace
} // namespace daikou::gui::test
