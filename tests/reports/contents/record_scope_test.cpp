// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/record_scope.h"

#include "domain/values/short_code.h"
#include "reports/contents/report_register.h"
#include "reports/program.h"

namespace daikou::reports::testing {

using test::text;

namespace {

class RecordScope : public ReportRegister {
protected:
    QString condition(const domain::RecordId& id, const domain::RecordType& type)
    {
        return conditionOf(reg(), id, type).value_or(text("none"));
    }
    domain::RecordId firstOf(const domain::RecordType& type)
    {
        domain::RecordId found;
        reg().forEach(type, [&](const domain::Record& record) {
            if (found.isNull())
                found = record.id;
        });
        return found;
    }
    QString madeOf(const char* name, const domain::RecordId& id)
    {
        return made(request(name, LanguageMode::English, Audience::Group, domain::shortCode(id).toUtf8().constData()));
    }
};

} // namespace

TEST_F(RecordScope, leadsFromARecordToWhatHasToDoWithIt)
{
    const QString event = workshop.toText(), ofPlan = plan.toText();
    EXPECT_EQ(condition(workshop, domain::Event::type()), text("id=") + event);
    EXPECT_EQ(condition(workshop, domain::ActionPlan::type()), text("event=") + event);
    EXPECT_EQ(condition(workshop, domain::Activity::type()), text("plan.event=") + event);
    EXPECT_EQ(condition(plan, domain::Activity::type()), text("plan=") + ofPlan);
    EXPECT_EQ(condition(plan, domain::Event::type()), text("id=") + event) << "the one it comes from";
    const auto activity = firstOf(domain::Activity::type());
    EXPECT_EQ(condition(activity, domain::ActionPlan::type()), text("id=") + ofPlan);
    EXPECT_EQ(condition(activity, domain::Event::type()), text("id=") + event);
    EXPECT_EQ(condition(council, domain::Activity::type()), text("council=") + council.toText());
    EXPECT_EQ(condition(silent, domain::Event::type()), text("none"));
    EXPECT_EQ(condition(domain::RecordId(), domain::Event::type()), text("none"));
}

TEST_F(RecordScope, aCodeStandsForItsRecordInEveryReportOfIt)
{
    EXPECT_EQ(recordOfScope(reg(), domain::shortCode(plan)), plan);
    EXPECT_EQ(recordOfScope(reg(), domain::shortCode(plan).toLower().replace(u'-', u' ')), plan);
    EXPECT_TRUE(recordOfScope(reg(), text("province=Battambang")).isNull());
    EXPECT_TRUE(recordOfScope(reg(), {}).isNull());
    for (const char* name : {"workshop", "follow-up", "sign-in", "follow-up-form"})
        EXPECT_FALSE(madeOf(name, workshop).isEmpty()) << name;
    EXPECT_TRUE(madeOf("follow-up-form", plan).contains(text("Clean the well")));
}

TEST_F(RecordScope, whatACodeCannotMeanIsTold)
{
    const auto sentenceOf = [&](const char* name, const QString& scope) {
        try {
            made(request(name, LanguageMode::English, Audience::Group, scope.toUtf8().constData()));
        } catch (const domain::Error& error) {
            return error.sentence();
        }
        return QString();
    };
    EXPECT_TRUE(sentenceOf("workshop", text("0000-0000")).contains(text("0000-0000")));
    EXPECT_TRUE(sentenceOf("workshop", domain::shortCode(silent)).contains(text("choose another report")));
}

} // namespace daikou::reports::testing
