// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/reference_picker.h"

#include "domain/records/all.h"
#include "gui/fixed_lookup.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace daikou::gui::test {
namespace {

class Picker : public ::testing::Test {
protected:
    FixedLookup lookup{"Water First", "Women for Water"};
    QWidget window;
    ReferencePicker picker{lookup, &domain::Organisation::type(), &window};

    void SetUp() override
    {
        lookup.canMake = {&domain::Organisation::type(), &domain::Council::type()};
        window.show();
        QApplication::setActiveWindow(&window);
        picker.setFocus();
    }
    void press(Qt::Key key) { QTest::keyClick(&picker, key); }
    void type(const char* letters) { QTest::keyClicks(&picker, QString::fromUtf8(letters)); }
};

TEST_F(Picker, enterTakesTheFirstThatFitsAndAddsNothing)
{
    const QSignalSpy picked(&picker, &ReferencePicker::picked);
    type("wa");
    press(Qt::Key_Return);
    EXPECT_EQ(picked.size(), 1);
    EXPECT_TRUE(lookup.made.isEmpty());
}

TEST_F(Picker, enterOnNoMatchAsksAndDownChoosesWhatToAdd)
{
    type("Xy");
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Return);
    EXPECT_TRUE(lookup.made.isEmpty());
    EXPECT_TRUE(picker.isOpen());
    ASSERT_EQ(picker.offered().size(), 3);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(lookup.made, QStringList{QStringLiteral("council Xy")});
}

TEST_F(Picker, belowWhatFitsTheOfferStandsToo)
{
    type("wat");
    press(Qt::Key_Return);
    picker.clear();
    type("wat");
    QTest::qWait(80);
    for (int i = 0; i < 2; ++i)
        press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(lookup.made, QStringList{QStringLiteral("organisation wat")});
}

TEST_F(Picker, upDoesNotLeaveWhatCanBeTaken)
{
    type("Xyz");
    QTest::qWait(80);
    press(Qt::Key_Down);
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    EXPECT_EQ(lookup.made, QStringList{QStringLiteral("organisation Xyz")});
}

TEST_F(Picker, enterInAnEmptyLineIsLeftToTheForm)
{
    type("w");
    press(Qt::Key_Backspace);
    const QSignalSpy returned(&picker, &QLineEdit::returnPressed);
    press(Qt::Key_Return);
    EXPECT_EQ(returned.size(), 1);
    EXPECT_FALSE(picker.isOpen());
    QTest::qWait(80);
    EXPECT_FALSE(picker.isOpen()) << "and what was looked for does not come after all";
}

} // namespace
} // namespace daikou::gui::test
