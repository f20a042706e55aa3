// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/practices.h"

#include "domain/rules/practice_rules.h"

namespace daikou::domain {

namespace {

/// A heading of the practice template: several lines with a word budget.
FieldOptions heading(int words, Words hint = {})
{
    return {.longText = true, .weight = 1, .maxLength = 12'000, .wordBudget = words, .hint = hint};
}

} // namespace

const RecordType& Practice::type()
{
    static const RecordType type = makeType<Practice>(
        {.number = 80,
         .name = "practice",
         .family = Family::Practices,
         .one = {"Practice", "ការអនុវត្តល្អ"},
         .many = {"Practices", "ការអនុវត្តល្អ និងមេរៀន"},
         .title = {"title"},
         .columns = {"title", "kind", "area", "partnership", "status"},
         .place = {"area", "partnership.areas"},
         .check = checkPractice},
        {
            field(1, "partnership", &Practice::partnership, {"Partnership", "ភាពជាដៃគូ"}, {.target = "partnership"}),
            field(2, "kind", &Practice::kind, {"Kind", "ប្រភេទ"}),
            field(3, "title", &Practice::title, {"Title", "ចំណងជើង"}, {.names = true, .required = true, .weight = 10}),
            field(5, "area", &Practice::area, {"Place", "ទីកន្លែង"}, {.target = "area"}),
            field(6, "level", &Practice::level, {"Level", "កម្រិត"}),
            field(7, "from", &Practice::from, {"From", "ពី"}),
            field(8, "to", &Practice::to, {"To", "ដល់"}),
            field(9, "sectors", &Practice::sectors, {"Sectors", "វិស័យ"}, {.target = "sector"}),
            field(10, "summary", &Practice::summary, {"Summary", "សេចក្ដីសង្ខេប"},
                  {.longText = true,
                   .weight = 3,
                   .wordBudget = 250,
                   .hint = {"What a reader should know who reads nothing else", "អ្វីដែលអ្នកអានគួរដឹង បើមិនអានអ្វីផ្សេង"}}),
            field(12, "situation", &Practice::situation, {"Situation before", "ស្ថានភាពមុន"}, heading(150)),
            field(14, "objective", &Practice::objective, {"Objective", "គោលបំណង"}, heading(80)),
            field(16, "partners", &Practice::partners, {"Who did what", "អ្នកណាធ្វើអ្វី"}, heading(150)),
            field(18, "steps", &Practice::steps, {"What was done", "អ្វីដែលបានធ្វើ"},
                  heading(300, {"One step a line, six at most: what was done → what made it work",
                                "មួយជំហានមួយបន្ទាត់ យ៉ាងច្រើនប្រាំមួយ៖ អ្វីដែលបានធ្វើ → អ្វីដែលធ្វើឱ្យជោគជ័យ"})),
            field(20, "resources", &Practice::resources, {"Resources", "ធនធាន"}, heading(100)),
            field(22, "results", &Practice::results, {"Results", "លទ្ធផល"}, heading(200, {"With figures", "ជាមួយតួលេខ"})),
            field(24, "reached_women", &Practice::reachedWomen, {"Women reached", "ស្ត្រីទទួលផល"}, {.least = 0}),
            field(25, "reached_men", &Practice::reachedMen, {"Men reached", "បុរសទទួលផល"}, {.least = 0}),
            field(26, "inclusion", &Practice::inclusion, {"Gender and inclusion", "យេនឌ័រ និងបរិយាប័ន្ន"}, heading(100)),
            field(28, "success_factors", &Practice::successFactors, {"Success factors", "កត្តាជោគជ័យ"}, heading(100)),
            field(30, "difficulties", &Practice::difficulties, {"Difficulties", "ការលំបាក"}, heading(100)),
            field(32, "lessons", &Practice::lessons, {"Lessons", "មេរៀន"}, heading(150)),
            field(34, "sustainability", &Practice::sustainability, {"Sustainability", "និរន្តរភាព"}, heading(100)),
            field(36, "conditions", &Practice::conditions, {"To copy it: conditions", "ដើម្បីយកតម្រាប់តាម៖ លក្ខខណ្ឌ"},
                  heading(80)),
            field(38, "cost", &Practice::cost, {"To copy it: cost", "ដើម្បីយកតម្រាប់តាម៖ ចំណាយ"}, heading(60)),
            field(40, "do", &Practice::doAdvice, {"To copy it: do", "ដើម្បីយកតម្រាប់តាម៖ គួរធ្វើ"}, heading(80)),
            field(42, "dont", &Practice::dontAdvice, {"To copy it: don't", "ដើម្បីយកតម្រាប់តាម៖ មិនគួរធ្វើ"}, heading(80)),
            field(44, "evidence", &Practice::evidence, {"How we know", "ភស្តុតាង"}, heading(120)),
            field(46, "validated_by", &Practice::validatedBy, {"Validated by", "អនុម័តដោយ"}),
            field(47, "validated_on", &Practice::validatedOn, {"Validated on", "ថ្ងៃអនុម័ត"}),
            field(48, "status", &Practice::status, {"Status", "ស្ថានភាព"}),
            field(49, "superseded_by", &Practice::supersededBy, {"Superseded by", "ជំនួសដោយ"}, {.target = "practice"}),
        });
    return type;
}

const RecordType& Review::type()
{
    static const RecordType type = makeType<Review>(
        {.number = 81,
         .name = "review",
         .family = Family::Practices,
         .one = {"Review", "ការពិនិត្យ"},
         .many = {"Reviews", "ការពិនិត្យ"},
         .title = {"person", "organisation", "date"},
         .columns = {"practice", "person", "organisation", "date", "meeting"},
         .place = {"practice.area"}},
        {
            field(1, "practice", &Review::practice, {"Practice", "ការអនុវត្តល្អ"},
                  {.target = "practice", .owner = true, .required = true}),
            field(2, "person", &Review::person, {"Reviewer", "អ្នកពិនិត្យ"},
                  {.target = "person", .visibility = Visibility::Personal}),
            field(3, "organisation", &Review::organisation, {"Organisation", "អង្គការ"}, {.target = "organisation"}),
            field(4, "date", &Review::date, {"Date", "កាលបរិច្ឆេទ"}),
            field(5, "meeting", &Review::meeting, {"Meeting", "កិច្ចប្រជុំ"}),
            field(6, "effective", &Review::effective, {"Effective", "មានប្រសិទ្ធភាព"}),
            field(7, "sustainable", &Review::sustainable, {"Sustainable", "មាននិរន្តរភាព"}),
            field(8, "gender_sensitive", &Review::genderSensitive, {"Gender-sensitive", "ឆ្លើយតបយេនឌ័រ"}),
            field(9, "feasible", &Review::feasible, {"Feasible", "អាចអនុវត្តបាន"}),
            field(10, "participatory", &Review::participatory, {"Participatory", "មានការចូលរួម"}),
            field(11, "replicable", &Review::replicable, {"Replicable", "អាចយកតម្រាប់តាម"}),
            field(12, "true_partnership", &Review::truePartnership, {"A true partnership", "ភាពជាដៃគូពិតប្រាកដ"}),
            field(13, "remark", &Review::remark, {"Remark", "យោបល់"}, {.longText = true, .weight = 1}),
        });
    return type;
}

const RecordType& Adoption::type()
{
    static const RecordType type = makeType<Adoption>(
        {.number = 82,
         .name = "adoption",
         .family = Family::Practices,
         .one = {"Adoption", "ការយកតម្រាប់តាម"},
         .many = {"Adoptions", "ការយកតម្រាប់តាម"},
         .title = {"council", "organisation"},
         .columns = {"practice", "council", "organisation", "date", "partnership"},
         .place = {"council.area"}},
        {
            field(1, "practice", &Adoption::practice, {"Practice", "ការអនុវត្តល្អ"},
                  {.target = "practice", .owner = true, .required = true}),
            field(2, "council", &Adoption::council, {"Council", "ក្រុមប្រឹក្សា"}, {.target = "council"}),
            field(3, "organisation", &Adoption::organisation, {"Organisation", "អង្គការ"}, {.target = "organisation"}),
            field(4, "partnership", &Adoption::partnership, {"Partnership", "ភាពជាដៃគូ"}, {.target = "partnership"}),
            field(5, "date", &Adoption::date, {"Date", "កាលបរិច្ឆេទ"}),
            field(6, "change", &Adoption::change, {"What they changed", "អ្វីដែលបានកែប្រែ"},
                  {.longText = true, .weight = 1}),
            field(8, "result", &Adoption::result, {"What came of it", "លទ្ធផល"}, {.longText = true, .weight = 1}),
        });
    return type;
}

} // namespace daikou::domain
