// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_register.h"

#include "domain/values/short_code.h"
#include "store/query/condition_words.h"

using namespace daikou;
using namespace daikou::domain;
using daikou::test::text;

namespace {

class ConditionWords : public test::TestRegister {
protected:
    void SetUp() override
    {
        TestRegister::SetUp();
        addPrekNorinCouncil();
    }
    QString words(const RecordType& type, const QString& where, Language language = Language::English)
    {
        return store::conditionWords(reg(), type, where, language);
    }
};

TEST_F(ConditionWords, sayChoicesPlacesAndDatesAsPeopleReadThem)
{
    EXPECT_EQ(words(Activity::type(), text("status=late and province.code=02")),
              text("Status: Late, Province: Battambang"));
    EXPECT_EQ(words(Activity::type(), text("due>=2026-11-28 and due<=2026-12-12")),
              text("Due: from 28 November 2026, Due: until 12 December 2026"));
    EXPECT_EQ(words(Partnership::type(), text("title ~ road")), text("Title: with “road”"));
    EXPECT_EQ(words(Activity::type(), text("percent>50")), text("Per cent done: more than 50"));
}

TEST_F(ConditionWords, areKhmerInKhmer)
{
    EXPECT_EQ(words(Activity::type(), text("status=late and province.code=02"), Language::Khmer),
              text("ស្ថានភាព៖ យឺត, ខេត្ត / រាជធានី៖ បាត់ដំបង"));
}

TEST_F(ConditionWords, nameTheRecordsThatAreMeant)
{
    const auto partnership = addPartnership("Wells for all");
    EXPECT_EQ(words(ActionPlan::type(), text("partnership=") + partnership.toText()),
              text("Partnership: Wells for all"));
    EXPECT_EQ(words(ActionPlan::type(), text("partnership=") + shortCode(partnership)),
              text("Partnership: Wells for all"));
    EXPECT_EQ(words(ActionPlan::type(), text("partnership=nobody")), text("Partnership: nobody"));
}

TEST_F(ConditionWords, keepWhatBelongsTogether)
{
    EXPECT_EQ(words(Participation::type(), text("(role=\"\" or role=not_recorded) and person.sex=woman")),
              text("(Role: not recorded or Role: Not recorded), Sex: Woman"));
    EXPECT_EQ(words(Event::type(), text("outcome=\"\"")), text("Outcome: not recorded"));
    EXPECT_EQ(words(Event::type(), text("start!=\"\"")), text("First day: recorded"));
    EXPECT_EQ(words(Partnership::type(), text("not (status=active or status!=idea)")),
              text("not (Status: Active or Status: not Idea)"));
}

TEST_F(ConditionWords, leaveAsItIsWhatCannotBeRead)
{
    for (const char* wrong : {"status=", "nothing=1", "a b c", "and"})
        EXPECT_EQ(words(Activity::type(), text(wrong)), text(wrong));
    EXPECT_EQ(words(Activity::type(), {}), QString());
}

} // namespace
