// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/plans.h"

#include "domain/rules/plan_rules.h"

namespace daikou::domain {

const RecordType& ActionPlan::type()
{
    static const RecordType type = makeType<ActionPlan>(
        {.number = 60,
         .name = "action_plan",
         .family = Family::Plans,
         .one = {"Action plan", "ផែនការសកម្មភាព"},
         .many = {"Action plans", "ផែនការសកម្មភាព"},
         .title = {"title"},
         .columns = {"title", "council", "event", "start", "status", "review"},
         .place = {"council.area", "event.area"},
         .check = checkActionPlan},
        {
            field(1, "event", &ActionPlan::event, {"From the event", "ពីព្រឹត្តិការណ៍"}, {.target = "event"}),
            field(2, "partnership", &ActionPlan::partnership, {"Partnership", "ភាពជាដៃគូ"}, {.target = "partnership"}),
            field(3, "council", &ActionPlan::council, {"Council", "ក្រុមប្រឹក្សា"}, {.target = "council"}),
            field(4, "title", &ActionPlan::title, {"Title", "ចំណងជើង"}, {.names = true, .required = true, .weight = 10}),
            field(6, "goal", &ActionPlan::goal, {"Goal", "គោលដៅ"}, {.longText = true, .weight = 3}),
            field(8, "start", &ActionPlan::start, {"Start", "ថ្ងៃចាប់ផ្ដើម"}),
            field(9, "end", &ActionPlan::end, {"End", "ថ្ងៃបញ្ចប់"}),
            field(10, "status", &ActionPlan::status, {"Status", "ស្ថានភាព"}),
            field(11, "review", &ActionPlan::review, {"Next review", "ការពិនិត្យលើកក្រោយ"}),
        });
    return type;
}

const RecordType& Activity::type()
{
    static const RecordType type = makeType<Activity>(
        {.number = 61,
         .name = "activity",
         .family = Family::Plans,
         .one = {"Activity", "សកម្មភាព"},
         .many = {"Activities", "សកម្មភាព"},
         .title = {"what"},
         .columns = {"what", "plan", "council", "organisation", "due", "status", "percent"},
         .order = "due",
         .place = {"council.area", "plan.council.area"},
         .check = checkActivity},
        {
            field(1, "plan", &Activity::plan, {"Action plan", "ផែនការសកម្មភាព"},
                  {.target = "action_plan", .owner = true, .required = true}),
            field(2, "number", &Activity::number, {"No.", "ល.រ"}, {.least = 1, .most = 1000}),
            field(3, "issue", &Activity::issue, {"Issue it answers", "បញ្ហាដែលត្រូវដោះស្រាយ"}, {.target = "outcome"}),
            field(4, "what", &Activity::what, {"What", "សកម្មភាព"},
                  {.required = true,
                   .weight = 8,
                   .maxLength = 500,
                   .hint = {"Begin with a verb: build, train, meet …", "ចាប់ផ្ដើមដោយកិរិយាសព្ទ៖ សាងសង់ បណ្ដុះបណ្ដាល ប្រជុំ …"}}),
            field(6, "council", &Activity::council, {"Lead: council", "អ្នកដឹកនាំ៖ ក្រុមប្រឹក្សា"}, {.target = "council"}),
            field(7, "organisation", &Activity::organisation, {"Lead: civil society", "អ្នកដឹកនាំ៖ សង្គមស៊ីវិល"},
                  {.target = "organisation"}),
            field(8, "others", &Activity::others, {"With", "រួមជាមួយ"}, {.target = "organisation"}),
            field(9, "contact", &Activity::contact, {"Contact person", "អ្នកទំនាក់ទំនង"},
                  {.target = "person", .visibility = Visibility::Personal}),
            field(10, "start", &Activity::start, {"Start", "ថ្ងៃចាប់ផ្ដើម"}),
            field(11, "due", &Activity::due, {"Due", "កាលកំណត់"}),
            field(12, "why_no_due", &Activity::whyNoDue, {"Why no due date", "ហេតុអ្វីគ្មានកាលកំណត់"}, {.maxLength = 200}),
            field(13, "sectors", &Activity::sectors, {"Sectors", "វិស័យ"}, {.target = "sector"}),
            field(14, "resources", &Activity::resources, {"Resources", "ធនធាន"}, {.longText = true, .weight = 1}),
            field(16, "cost", &Activity::cost, {"Cost", "ចំណាយ"}, {.least = 0}),
            field(17, "rate", &Activity::rate, {"Riel for a dollar", "រៀលក្នុងមួយដុល្លារ"}, {.least = 1, .most = 100'000}),
            field(18, "cost_source", &Activity::costSource, {"Who pays", "អ្នកចេញចំណាយ"}, {.maxLength = 200}),
            field(20, "level", &Activity::level, {"Level that can solve it", "ថ្នាក់ដែលអាចដោះស្រាយ"}),
            field(21, "indicator", &Activity::indicator, {"How we will know", "សូចនាករ"},
                  {.weight = 1, .maxLength = 500}),
            field(23, "cip_year", &Activity::cipYear, {"CIP year", "ឆ្នាំកម្មវិធីវិនិយោគឃុំ"}, {.least = 2000, .most = 2100}),
            field(24, "cip_priority", &Activity::cipPriority, {"CIP priority", "លេខអាទិភាពកម្មវិធីវិនិយោគឃុំ"},
                  {.least = 1, .most = 1000}),
            field(25, "agreement", &Activity::agreement, {"Agreement", "កិច្ចព្រមព្រៀង"}, {.target = "agreement"}),
            field(26, "status", &Activity::status, {"Status", "ស្ថានភាព"}, {.computedAfter = "due"}),
            field(27, "percent", &Activity::percent, {"Per cent done", "ភាគរយដែលបានធ្វើ"}, {.least = 0, .most = 100}),
            field(28, "finished", &Activity::finished, {"Finished on", "ថ្ងៃបញ្ចប់"}),
            field(29, "score", &Activity::score, {"Score it answers", "ពិន្ទុដែលត្រូវកែលម្អ"}, {.target = "score"}),
        });
    return type;
}

const RecordType& ProgressNote::type()
{
    static const RecordType type = makeType<ProgressNote>(
        {.number = 62,
         .name = "progress",
         .family = Family::Plans,
         .one = {"Progress note", "កំណត់ត្រាវឌ្ឍនភាព"},
         .many = {"Progress notes", "កំណត់ត្រាវឌ្ឍនភាព"},
         .title = {"activity"},
         .columns = {"activity", "date", "percent", "what", "obstacle"},
         .order = "-date",
         .place = {"activity.council.area"},
         .check = checkProgressNote},
        {
            field(1, "activity", &ProgressNote::activity, {"Activity", "សកម្មភាព"},
                  {.target = "activity", .owner = true, .required = true}),
            field(2, "date", &ProgressNote::date, {"Date", "កាលបរិច្ឆេទ"}, {.required = true}),
            field(3, "percent", &ProgressNote::percent, {"Per cent done", "ភាគរយដែលបានធ្វើ"}, {.least = 0, .most = 100}),
            field(4, "what", &ProgressNote::what, {"What happened", "អ្វីដែលបានកើតឡើង"}, {.longText = true, .weight = 2}),
            field(6, "obstacle", &ProgressNote::obstacle, {"Obstacle", "ឧបសគ្គ"}, {.longText = true, .weight = 2}),
            field(8, "person", &ProgressNote::person, {"Reported by", "រាយការណ៍ដោយ"},
                  {.target = "person", .visibility = Visibility::Personal}),
        });
    return type;
}

} // namespace daikou::domain
