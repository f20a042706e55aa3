// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/findings.h"

#include "support/printing.h"

#include "domain/records/all.h"
#include "domain/rules/event_rules.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace daikou::domain;
using daikou::test::has;
using daikou::test::text;

namespace {

Person personOf(const char* name, Sex sex)
{
    Person person;
    person.id = RecordId::derived(name);
    person.sex = sex;
    return person;
}

Participation cameOn(const Person& person, const char* days, ParticipantRole role = ParticipantRole::Participant)
{
    Participation participation;
    participation.id = RecordId::derived(QByteArray(person.id.bytes() + "at"));
    participation.person = person.id;
    participation.days = text(days);
    participation.role = role;
    return participation;
}

Headcount cell(Sex sex, std::optional<qint64> count, QDate day = {})
{
    Headcount headcount;
    headcount.sex = sex;
    headcount.count = count;
    headcount.day = day;
    headcount.id = RecordId::derived(QByteArray(day.toString().toUtf8() + QByteArray::number(int(sex))));
    return headcount;
}

/// Two days in March 2004.
WholeEvent workshop()
{
    WholeEvent whole;
    whole.event.kind = EventKind::PartnershipWorkshop;
    whole.event.title.en = text("Partnership workshop");
    whole.event.start = QDate(2004, 3, 15);
    whole.event.end = QDate(2004, 3, 16);
    return whole;
}

} // namespace

TEST(EventDays, areCountedWithBothEnds)
{
    Event event;
    EXPECT_EQ(event.days(), 0);
    event.start = QDate(2004, 2, 28);
    EXPECT_EQ(event.days(), 1);
    event.end = QDate(2004, 3, 1);
    EXPECT_EQ(event.days(), 3) << "2004 is a leap year";
}

TEST(EventDays, areReadAsPeopleTypeThem)
{
    EXPECT_EQ(daysFrom(u""), std::vector<int>());
    EXPECT_EQ(daysFrom(u"1"), std::vector<int>({1}));
    EXPECT_EQ(daysFrom(u" 2, 1 ,2"), std::vector<int>({1, 2}));
    EXPECT_EQ(daysFrom(u"1-3"), std::vector<int>({1, 2, 3}));
    EXPECT_EQ(daysFrom(u"1–2; 4"), std::vector<int>({1, 2, 4}));
    EXPECT_EQ(daysFrom(u"១, ៣"), std::vector<int>({1, 3}));
    for (const char16_t* wrong : {u"0", u"x", u"3-1", u"1-", u"-2", u"1.5", u"1-999999999", u"99999999999999"})
        EXPECT_FALSE(daysFrom(wrong)) << QString::fromUtf16(wrong).toStdString();
}

RC_GTEST_PROP(EventDays, readWhatTheyWrite, ())
{
    const auto days = *rc::gen::map(rc::gen::container<std::set<int>>(rc::gen::inRange(1, 367)),
                                    [](const std::set<int>& set) { return std::vector<int>(set.begin(), set.end()); });
    RC_ASSERT(daysFrom(daysText(days)) == days);
}

TEST(EventRules, askForADayAndTheRate)
{
    Event event;
    event.kind = EventKind::Training;
    event.title.en = text("Training");
    EXPECT_TRUE(has(Event::type().check(event), FindingCode::NoDate));
    event.start = QDate(2004, 3, 15);
    event.cost = Money{40'000'000, Currency::Riel};
    EXPECT_FALSE(has(Event::type().check(event), FindingCode::NoDate));
    EXPECT_TRUE(has(Event::type().check(event), FindingCode::NoRate));
    event.rate = 4000;
    EXPECT_TRUE(Event::type().check(event).empty());
    event.end = QDate(2004, 3, 14);
    EXPECT_TRUE(hasErrors(Event::type().check(event)));
}

TEST(EventRules, refuseDaysThatAreNoDays)
{
    Participation participation = cameOn(personOf("Dara", Sex::Man), "first");
    participation.event = RecordId::derived("e");
    EXPECT_TRUE(has(Participation::type().check(participation), FindingCode::NotDays));
    participation.days = text("1");
    EXPECT_TRUE(Participation::type().check(participation).empty());
}

TEST(EventRules, findAttendanceOutsideOfTheEvent)
{
    WholeEvent whole = workshop();
    whole.outcomes.emplace_back();
    const Person dara = personOf("Dara", Sex::Man), sophea = personOf("Sophea", Sex::Woman);
    whole.people = {dara, sophea};
    whole.participants = {cameOn(dara, "1, 2"), cameOn(sophea, "1-3")};
    whole.headcounts = {cell(Sex::Woman, 4, QDate(2004, 3, 16)), cell(Sex::Man, 4, QDate(2004, 3, 17))};
    const Findings findings = checkWhole(whole, QDate(2004, 3, 20));
    ASSERT_EQ(findings.size(), 2U);
    EXPECT_EQ(findings[0].code, FindingCode::OutsideEvent);
    EXPECT_EQ(findings[0].record, whole.participants[1].id);
    EXPECT_EQ(findings[1].code, FindingCode::DayOutsideEvent);
    EXPECT_EQ(findings[1].record, whole.headcounts[1].id);
}

TEST(EventRules, missOutcomesOnlySomeTimeAfterwards)
{
    WholeEvent whole = workshop();
    EXPECT_FALSE(has(checkWhole(whole, QDate(2004, 3, 17)), FindingCode::NoOutcomes));
    EXPECT_TRUE(has(checkWhole(whole, QDate(2004, 4, 17)), FindingCode::NoOutcomes));
    whole.outcomes.emplace_back();
    EXPECT_FALSE(has(checkWhole(whole, QDate(2004, 4, 17)), FindingCode::NoOutcomes));
}

TEST(Turnout, neverAddsPersonsAndAttendances)
{
    WholeEvent whole = workshop();
    const Person dara = personOf("Dara", Sex::Man), sophea = personOf("Sophea", Sex::Woman);
    whole.people = {dara, sophea};
    whole.participants = {cameOn(dara, "1, 2"), cameOn(sophea, "")};
    whole.headcounts = {cell(Sex::Woman, 10), cell(Sex::Woman, 7, QDate(2004, 3, 15)),
                        cell(Sex::Woman, 6, QDate(2004, 3, 16))};
    const Turnout all = turnoutOf(whole);
    EXPECT_EQ(all.persons, 12);
    EXPECT_EQ(all.attendances, 15) << "two days of one person, and the counts by day";
    EXPECT_EQ(all.withoutDays, 1);
    const Turnout women = turnoutOf(whole, Sex::Woman);
    EXPECT_EQ(women.persons, 11);
    EXPECT_EQ(women.attendances, 13);
    EXPECT_EQ(turnoutOf(whole, Sex::Man).persons, 1);
}

TEST(Turnout, takesWhatWasNotRecordedForNothingButThat)
{
    WholeEvent whole = workshop();
    EXPECT_EQ(turnoutOf(whole), Turnout());
    EXPECT_FALSE(turnoutOf(whole).persons) << "nobody counted, which is not nobody there";
    whole.headcounts = {cell(Sex::Woman, {}), cell(Sex::Man, 0)};
    EXPECT_EQ(turnoutOf(whole).persons, 0);
    EXPECT_EQ(turnoutOf(whole).cellsNotRecorded, 1);
    EXPECT_FALSE(turnoutOf(whole, Sex::Woman).persons);
}

TEST(Turnout, isByRole)
{
    WholeEvent whole = workshop();
    const Person dara = personOf("Dara", Sex::Man), sophea = personOf("Sophea", Sex::Woman);
    whole.people = {dara, sophea};
    whole.participants = {cameOn(dara, "1", ParticipantRole::Facilitator), cameOn(sophea, "1")};
    EXPECT_EQ(turnoutOf(whole, {}, ParticipantRole::Facilitator).persons, 1);
    EXPECT_FALSE(turnoutOf(whole, Sex::Woman, ParticipantRole::Facilitator).persons);
}
