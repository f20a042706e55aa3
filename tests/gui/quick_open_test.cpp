// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/quick_open.h"

#include "gui/window_test.h"

#include <QLineEdit>
#include <QListWidget>

namespace daikou::gui::test {
namespace {

class QuickOpenTest : public WindowTest {
protected:
    domain::RecordId water;

    void SetUp() override
    {
        WindowTest::SetUp();
        startRegister();
        water = addOrganisation(QStringLiteral("Women for Water"), QStringLiteral("ស្ត្រីដើម្បីទឹក"));
        addOrganisation(QStringLiteral("Roads Now"), QStringLiteral("ផ្លូវឥឡូវ"));
    }
    QuickOpen& open(const QString& words)
    {
        trigger("edit.open");
        auto* quick = window->findChild<QuickOpen*>();
        quick->edit().setText(words);
        quick->search();
        settle();
        return *quick;
    }
};

TEST_F(QuickOpenTest, findsByLatinLettersAndEnterOpens)
{
    auto& quick = open(QStringLiteral("women for w"));
    ASSERT_GE(quick.list().count(), 1);
    EXPECT_TRUE(quick.list().item(0)->text().contains(QStringLiteral("Women for Water")));
    QTest::keyClick(&quick.edit(), Qt::Key_Return);
    settle();
    ASSERT_NE(workspace().record(), nullptr);
    EXPECT_EQ(page().id(), water);
}

TEST_F(QuickOpenTest, findsByKhmerLetters)
{
    auto& quick = open(QStringLiteral("ទឹក"));
    ASSERT_GE(quick.list().count(), 1);
    EXPECT_TRUE(quick.list().item(0)->text().contains(QStringLiteral("Water")));
}

TEST_F(QuickOpenTest, findsTheAreasToo)
{
    auto& quick = open(QStringLiteral("rep"));
    QTest::keyClick(&quick.edit(), Qt::Key_Return);
    settle();
    EXPECT_EQ(workspace().location().area, QStringLiteral("reports"));
}

TEST_F(QuickOpenTest, ofAPlaceItSaysWhatKindItIs)
{
    for (const auto& [code, name] : {std::pair("02", "Zebra Plain"), std::pair("0201", "Zebra Hill"),
                                     std::pair("020101", "Zebra Lake"), std::pair("02010101", "Zebra Well")}) {
        domain::Area area;
        area.code = QLatin1String(code);
        area.name.en = QLatin1String(name);
        save(area);
    }
    auto& quick = open(QStringLiteral("zebra"));
    QStringList found;
    for (int row = 0; row < quick.list().count(); ++row)
        found += quick.list().item(row)->text();
    const QString all = found.join(u'\n');
    for (const char* each : {"Zebra Plain   ·   Province", "Zebra Hill   ·   District", "Zebra Lake   ·   Commune",
                             "Zebra Well   ·   Village"})
        EXPECT_TRUE(all.contains(QString::fromUtf8(each))) << each << qPrintable(all);
}

TEST_F(QuickOpenTest, downChoosesTheNext)
{
    auto& quick = open(QString());
    QTest::keyClick(&quick.edit(), Qt::Key_Down);
    EXPECT_EQ(quick.list().currentRow(), 1);
    QTest::keyClick(&quick.edit(), Qt::Key_Return);
    settle();
    EXPECT_EQ(workspace().location().area, QStringLiteral("places"));
}

TEST_F(QuickOpenTest, saysWhereNothingIsCalledThat)
{
    auto& quick = open(QStringLiteral("xylophone quartz zeppelin"));
    ASSERT_EQ(quick.list().count(), 1);
    EXPECT_FALSE(quick.list().item(0)->flags() & Qt::ItemIsEnabled);
}

} // namespace
} // namespace daikou::gui::test
