// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/import_page.h"

#include "gui/import/mapping_table.h"
#include "gui/window_test.h"

#include <QFile>
#include <QPushButton>
#include <QTableWidget>

namespace daikou::gui::test {
namespace {

class ImportPageTest : public WindowTest {
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        startRegister();
    }
    QString listFile(const QByteArray& content)
    {
        QFile list(folder.filePath(QStringLiteral("list.csv")));
        EXPECT_TRUE(list.open(QIODevice::WriteOnly));
        list.write(content);
        return list.fileName();
    }
    ImportPage& begin(const domain::RecordType& type, const QByteArray& content)
    {
        workspace().showImport(&type);
        workspace().import().setFile(listFile(content));
        settle();
        return workspace().import();
    }
};

TEST_F(ImportPageTest, aListComesInAsOneStepThatUndoTakesBack)
{
    auto& import =
        begin(domain::Organisation::type(), "Name,Kind,Phone\nWomen for Water,CSO,012\nRoads Now,donor,013\n");
    EXPECT_EQ(import.step(), 1);
    import.tryOut();
    settle();
    EXPECT_EQ(import.step(), 2);
    EXPECT_EQ(source().count(domain::Organisation::type()), 0) << "a trial changes nothing";
    import.run();
    settle();
    EXPECT_EQ(source().count(domain::Organisation::type()), 2);
    EXPECT_TRUE(window->bar().text().contains(QStringLiteral("2"))) << qPrintable(window->bar().text());
    Q_EMIT window->bar().undoWanted();
    settle();
    EXPECT_EQ(source().count(domain::Organisation::type()), 0);
}

TEST_F(ImportPageTest, rowsLeftOutAreListedWithLineAndReason)
{
    auto& import = begin(domain::Organisation::type(), "Name,Kind\nWomen for Water,CSO\nRoads Now,nonsense\n");
    import.tryOut();
    settle();
    const auto tableCalled = [&import](const QString& name) {
        QTableWidget* found = nullptr;
        for (auto* table : import.findChildren<QTableWidget*>())
            if (table->accessibleName() == name)
                found = table;
        return found;
    };
    auto* rejected = tableCalled(QStringLiteral("Rows left out"));
    auto* incoming = tableCalled(QStringLiteral("Rows that come in"));
    ASSERT_NE(incoming, nullptr);
    ASSERT_EQ(incoming->rowCount(), 1);
    EXPECT_EQ(incoming->item(0, 0)->text(), QStringLiteral("2"));
    EXPECT_EQ(incoming->item(0, 2)->text(), QStringLiteral("Women for Water"));
    ASSERT_NE(rejected, nullptr);
    ASSERT_EQ(rejected->rowCount(), 1);
    EXPECT_EQ(rejected->item(0, 0)->text(), QStringLiteral("3"));
    EXPECT_EQ(rejected->item(0, 2)->text(), QStringLiteral("nonsense"));
    EXPECT_FALSE(rejected->item(0, 3)->text().isEmpty());
}

TEST_F(ImportPageTest, aColumnCanFillAnotherField)
{
    auto& import = begin(domain::Organisation::type(), "Name,Something\nWomen for Water,WW\n");
    import.mapping().choose(1, QStringLiteral("acronym"));
    import.run();
    settle();
    const auto all = source().count(domain::Organisation::type());
    ASSERT_EQ(all, 1);
    source().forEach(domain::Organisation::type(), [](const domain::Record& record) {
        EXPECT_EQ(domain::textOf(record.value(u"acronym")), QStringLiteral("WW"));
    });
}

TEST_F(ImportPageTest, aRowThatIsThereTwiceIsListedWithItsName)
{
    auto& import = begin(domain::Organisation::type(), "Name,Kind\nWomen for Water,CSO\nWomen for Water,CSO\n");
    import.tryOut();
    settle();
    bool listed = false;
    for (auto* table : import.findChildren<QTableWidget*>())
        if (table->accessibleName() == QStringLiteral("Rows left out") && table->rowCount() == 1)
            listed = table->item(0, 1)->text() == QStringLiteral("Name") &&
                     table->item(0, 2)->text() == QStringLiteral("Women for Water");
    EXPECT_TRUE(listed);
}

TEST_F(ImportPageTest, tabGoesOverTheColumnsAndThenToTheButtons)
{
    auto& import = begin(domain::Organisation::type(), "Name,Kind\nWomen for Water,CSO\n");
    const auto boxes = import.mapping().choices();
    ASSERT_EQ(boxes.size(), 2);
    boxes[0]->setFocus();
    QTest::keyClick(boxes[0], Qt::Key_Tab);
    EXPECT_EQ(window->focusWidget(), boxes[1]);
    QTest::keyClick(boxes[1], Qt::Key_Tab);
    const auto* button = qobject_cast<QPushButton*>(window->focusWidget());
    ASSERT_NE(button, nullptr);
    EXPECT_TRUE(button->text().startsWith(QStringLiteral("Try"))) << qPrintable(button->text());
}

TEST_F(ImportPageTest, aFileThatIsNoListIsToldAndTheStepStays)
{
    auto& import = begin(domain::Organisation::type(), "");
    EXPECT_EQ(import.step(), 0);
    EXPECT_FALSE(window->bar().text().isEmpty());
}

TEST_F(ImportPageTest, theGazetteerBringsItsCouncils)
{
    auto& import =
        begin(domain::Area::type(), "code,parent,level,unit_en,unit_latin,unit_km,name_km,name_latin,name_ungegn\n"
                                    "02,,province,Province,Khaet,ខេត្ត,បាត់ដំបង,Battambang,Battambang\n"
                                    "0201,02,district,District,Srok,ស្រុក,បាណន់,Banan,Banan\n"
                                    "020101,0201,commune,Commune,Khum,ឃុំ,កន្ទឺ ១,Kantueu Muoy,Kantueu Muoy\n");
    import.run();
    settle();
    EXPECT_EQ(source().count(domain::Area::type()), 3) << qPrintable(window->bar().text());
    EXPECT_EQ(source().count(domain::Council::type()), 1);
}

} // namespace
} // namespace daikou::gui::test
