// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/events.h"

#include "domain/rules/event_rules.h"

namespace daikou::domain {

int Event::days() const
{
    if (!start.isValid())
        return 0;
    return end.isValid() && end >= start ? int(start.daysTo(end)) + 1 : 1;
}

const RecordType& Event::type()
{
    static const RecordType type = makeType<Event>(
        {.number = 50,
         .name = "event",
         .family = Family::Events,
         .one = {"Event", "ព្រឹត្តិការណ៍"},
         .many = {"Events", "ព្រឹត្តិការណ៍"},
         .title = {"title"},
         .columns = {"title", "kind", "area", "start", "end", "hosts"},
         .order = "-start",
         .place = {"area"},
         .check = checkEvent},
        {
            field(1, "kind", &Event::kind, {"Kind", "ប្រភេទ"}, {.required = true}),
            field(2, "title", &Event::title, {"Title", "ចំណងជើង"}, {.names = true, .required = true, .weight = 10}),
            field(4, "hosts", &Event::hosts, {"Hosts", "អ្នករៀបចំ"}, {.target = "organisation"}),
            field(5, "area", &Event::area, {"Place", "ទីកន្លែង"}, {.target = "area"}),
            field(6, "venue", &Event::venue, {"Venue", "ទីតាំងជួបជុំ"}, {.weight = 1, .maxLength = 200}),
            field(8, "start", &Event::start, {"First day", "ថ្ងៃដំបូង"}),
            field(9, "end", &Event::end, {"Last day", "ថ្ងៃចុងក្រោយ"}),
            field(10, "objectives", &Event::objectives, {"Objectives", "គោលបំណង"}, {.longText = true, .weight = 2}),
            field(12, "agenda", &Event::agenda, {"Agenda", "របៀបវារៈ"}, {.longText = true, .weight = 1}),
            field(14, "cost", &Event::cost, {"Cost", "ចំណាយ"}, {.least = 0}),
            field(15, "rate", &Event::rate, {"Riel for a dollar", "រៀលក្នុងមួយដុល្លារ"}, {.least = 1, .most = 100'000}),
            field(16, "payers", &Event::payers, {"Paid by", "ចំណាយដោយ"}, {.target = "organisation"}),
            field(17, "evaluation", &Event::evaluation, {"Evaluation", "ការវាយតម្លៃ"}, {.longText = true, .weight = 1}),
        });
    return type;
}

const RecordType& Participation::type()
{
    static const RecordType type = makeType<Participation>(
        {.number = 51,
         .name = "participation",
         .family = Family::Events,
         .one = {"Participant", "អ្នកចូលរួម"},
         .many = {"Participants", "អ្នកចូលរួម"},
         .title = {"person"},
         .columns = {"event", "person", "person.sex", "organisation", "council", "role", "days"},
         .identity = {"event", "person"},
         .place = {"event.area"},
         .check = checkParticipation},
        {
            field(1, "event", &Participation::event, {"Event", "ព្រឹត្តិការណ៍"},
                  {.target = "event", .owner = true, .required = true}),
            field(2, "person", &Participation::person, {"Person", "បុគ្គល"},
                  {.target = "person", .required = true, .visibility = Visibility::Personal}),
            field(3, "council", &Participation::council, {"For council", "តំណាងក្រុមប្រឹក្សា"}, {.target = "council"}),
            field(4, "organisation", &Participation::organisation, {"For organisation", "តំណាងអង្គការ"},
                  {.target = "organisation"}),
            field(5, "role", &Participation::role, {"Role", "តួនាទី"}),
            field(6, "days", &Participation::days, {"Days attended", "ថ្ងៃដែលបានចូលរួម"},
                  {.maxLength = 100, .hint = {"1, 2: the first and the second day", "1, 2៖ ថ្ងៃទីមួយ និងថ្ងៃទីពីរ"}}),
        });
    return type;
}

const RecordType& Headcount::type()
{
    static const RecordType type = makeType<Headcount>(
        {.number = 52,
         .name = "headcount",
         .family = Family::Events,
         .one = {"Head count", "ការរាប់ចំនួន"},
         .many = {"Head counts", "ការរាប់ចំនួន"},
         .title = {"event"},
         .columns = {"event", "day", "sex", "age", "role", "count"},
         .identity = {"event", "day", "sex", "age", "role"},
         .place = {"event.area"}},
        {
            field(1, "event", &Headcount::event, {"Event", "ព្រឹត្តិការណ៍"},
                  {.target = "event", .owner = true, .required = true}),
            field(2, "day", &Headcount::day, {"Day", "ថ្ងៃ"},
                  {.hint = {"None: over all days, each person once", "គ្មាន៖ គ្រប់ថ្ងៃទាំងអស់ ម្នាក់រាប់តែម្ដង"}}),
            field(3, "sex", &Headcount::sex, {"Sex", "ភេទ"}),
            field(4, "age", &Headcount::age, {"Age", "អាយុ"}),
            field(5, "role", &Headcount::role, {"Role", "តួនាទី"}),
            field(6, "count", &Headcount::count, {"Number", "ចំនួន"}, {.least = 0, .most = 100'000}),
        });
    return type;
}

const RecordType& Outcome::type()
{
    static const RecordType type = makeType<Outcome>(
        {.number = 53,
         .name = "outcome",
         .family = Family::Events,
         .one = {"Outcome", "លទ្ធផលព្រឹត្តិការណ៍"},
         .many = {"Outcomes", "លទ្ធផលព្រឹត្តិការណ៍"},
         .title = {"text"},
         .columns = {"text", "kind", "event", "council", "organisation"},
         .place = {"council.area", "event.area"}},
        {
            field(1, "event", &Outcome::event, {"Event", "ព្រឹត្តិការណ៍"},
                  {.target = "event", .owner = true, .required = true}),
            field(2, "kind", &Outcome::kind, {"Kind", "ប្រភេទ"}, {.required = true}),
            field(3, "text", &Outcome::text, {"What", "អ្វី"}, {.required = true, .weight = 4, .maxLength = 1000}),
            field(5, "council", &Outcome::council, {"Council", "ក្រុមប្រឹក្សា"}, {.target = "council"}),
            field(6, "organisation", &Outcome::organisation, {"Organisation", "អង្គការ"}, {.target = "organisation"}),
            field(7, "person", &Outcome::person, {"Person", "បុគ្គល"},
                  {.target = "person", .visibility = Visibility::Personal}),
        });
    return type;
}

} // namespace daikou::domain
