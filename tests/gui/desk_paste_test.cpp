// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a spreadsheet that are pasted into the sign-in sheet.
#include "gui/desk/participants_section.h"
#include "gui/desk_test.h"

#include <QClipboard>

namespace daikou::gui::test {
namespace {

class DeskPaste : public DeskTest {};

TEST_F(DeskPaste, aPastedBlockIsTakenInAsOneStep)
{
    addPerson(text("Chan Sophea"), domain::Sex::Woman);
    addOrganisation(text("Water First"));
    const auto event = addWorkshop();
    openDesk(event);
    QApplication::clipboard()->setText(
        text("Chan Sophea\t\tWater First\tSpeaker\t1\r\nសុខ ដារ៉ា\tman\t\t\t1-2\r\nKeo Mony\tស្ត្រី\r\n"));
    press(Qt::Key_V, Qt::ControlModifier);
    const auto people = source().children<domain::Participation>(event);
    ASSERT_EQ(people.size(), 3U) << qPrintable(section<ParticipantsSection>().faults());
    EXPECT_EQ(people[0].role, domain::ParticipantRole::Speaker);
    EXPECT_EQ(people[1].days, text("1, 2"));
    EXPECT_EQ(people[2].days, QString()) << "what the block does not say is not recorded";
    EXPECT_TRUE(section<ParticipantsSection>().totals().contains(text("Persons: 3")));
    EXPECT_TRUE(section<ParticipantsSection>().totals().contains(text("Attendances: 3")));
    trigger("edit.undo");
    EXPECT_EQ(source().children<domain::Participation>(event).size(), 0U);
}

TEST_F(DeskPaste, headingsAboveAPastedBlockSayWhichColumnsFollow)
{
    const auto event = addWorkshop();
    openDesk(event);
    for (const char* block :
         {"Name\tSex\nKeo Mony\tman", "ល.រ\tភេទ\tឈ្មោះ\tអាយុ\n1\tប្រុស\tLy Rath\t40",
          "No.\tName\tSex\tCouncil or organisation\tRole\tDays attended\n1\tTep Vanna\tw\t\tGuest\t2"}) {
        QApplication::clipboard()->setText(text(block));
        press(Qt::Key_V, Qt::ControlModifier);
        EXPECT_EQ(section<ParticipantsSection>().faults(), QString()) << block;
        EXPECT_TRUE(window->bar().text().contains(text("headings"))) << window->bar().text().toStdString();
    }
    const auto people = source().children<domain::Participation>(event);
    ASSERT_EQ(people.size(), 3U);
    const auto nameOf = [&](size_t i) { return source().titleOf(people[i].person, domain::Language::English); };
    EXPECT_EQ(nameOf(0), text("Keo Mony"));
    EXPECT_EQ(nameOf(1), text("Ly Rath"));
    EXPECT_EQ(nameOf(2), text("Tep Vanna"));
    EXPECT_EQ(source().require<domain::Person>(people[1].person).sex, domain::Sex::Man);
    EXPECT_EQ(people[2].role, domain::ParticipantRole::Guest);
    EXPECT_EQ(people[2].days, text("2"));
    QApplication::clipboard()->setText(text("Sex\tRole\nman\tGuest"));
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_FALSE(section<ParticipantsSection>().faults().isEmpty()) << "headings without the names are none";
}

TEST_F(DeskPaste, whatAPastedBlockLeavesOutIsTakenAsUsualAndTold)
{
    const auto event = addWorkshop(3);
    openDesk(event);
    QApplication::clipboard()->setText(text("Keo Mony\tman\nLy Rath\twoman\t\tSpeaker"));
    press(Qt::Key_V, Qt::ControlModifier);
    auto people = source().children<domain::Participation>(event);
    ASSERT_EQ(people.size(), 2U) << qPrintable(section<ParticipantsSection>().faults());
    EXPECT_EQ(people[0].role, domain::ParticipantRole::Participant);
    EXPECT_EQ(people[1].role, domain::ParticipantRole::Speaker);
    EXPECT_EQ(people[0].days, text("1, 2, 3"));
    EXPECT_TRUE(window->bar().text().contains(text("participants: 1."))) << window->bar().text().toStdString();
    EXPECT_TRUE(window->bar().text().contains(text("all days: 2.")));
    QApplication::clipboard()->setText(text("Tep Vanna\twoman\t\t\t2\nTep Rith\tman"));
    press(Qt::Key_V, Qt::ControlModifier);
    people = source().children<domain::Participation>(event);
    ASSERT_EQ(people.size(), 4U);
    EXPECT_EQ(people[2].days, text("2"));
    EXPECT_EQ(people[3].days, QString()) << "where days are given, who has none is not recorded";
    EXPECT_TRUE(window->bar().text().contains(text("Days not recorded: 1")));
}

TEST_F(DeskPaste, ofAPastedBlockWithFaultsNothingIsTakenIn)
{
    addPerson(text("Chan Sophea"), domain::Sex::Woman);
    const auto event = addWorkshop();
    openDesk(event);
    const qint64 people = source().count(domain::Person::type());
    QApplication::clipboard()->setText(
        text("Keo Mony\tx\nLy Rath\twoman\tNobody Known\nChan Sophea\nTep Vanna\nchan  sophea\nA\tman\t\t\t1\tmore\nOk "
             "Name\tman\t\t\t1, 3\nTep Rith\tman\t\t\tall"));
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(source().count(domain::Person::type()), people);
    EXPECT_EQ(source().children<domain::Participation>(event).size(), 0U);
    const QString faults = section<ParticipantsSection>().faults();
    for (const char* place : {"Row 1, column 2", "Row 2, column 3", "Row 4, column 2", "Row 5, column 1",
                              "Row 6, column 6", "Row 7, column 5"})
        EXPECT_TRUE(faults.contains(text(place))) << place << "\n" << faults.toStdString();
    EXPECT_TRUE(faults.contains(text("and 1 more"))) << faults.toStdString();
    QApplication::clipboard()->setText(text("Keo Mony\twoman"));
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_TRUE(section<ParticipantsSection>().faults().isEmpty());
    EXPECT_EQ(source().children<domain::Participation>(event).size(), 1U);
}

TEST_F(DeskPaste, aNameInTheClipboardIsPastedAsAName)
{
    openDesk(addWorkshop());
    QApplication::clipboard()->setText(text("Keo Mony"));
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(section<ParticipantsSection>().form().editor(u"who")->typedText(), text("Keo Mony"));
}

} // namespace
} // namespace daikou::gui::test
