// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/events/event_sheets.h"

#include "domain/records/all.h"

namespace daikou::exchange {

using domain::ActionPlan;
using domain::Activity;
using domain::Headcount;
using domain::Outcome;
using domain::Participation;
using domain::Person;
using domain::RecordType;

namespace {

/// Columns of one type with their own labels.
std::vector<EventColumn> columnsOf(const RecordType& type, const std::vector<const char*>& fields)
{
    std::vector<EventColumn> columns;
    for (const char* field : fields)
        columns.push_back({&type, QLatin1String(field), {}});
    return columns;
}

EventSheet participants()
{
    EventSheet sheet{{"Participants", "អ្នកចូលរួម"},
                     &Participation::type(),
                     &Person::type(),
                     columnsOf(Person::type(), {"name", "sex"}),
                     {QStringLiteral("person")}};
    for (EventColumn& column : columnsOf(Participation::type(), {"organisation", "council", "role", "days"}))
        sheet.columns.push_back(std::move(column));
    sheet.columns.push_back({&Person::type(), QStringLiteral("phone"), {}});
    return sheet;
}

EventSheet plan()
{
    EventSheet sheet{{"Plan", "ផែនការ"},
                     &Activity::type(),
                     &ActionPlan::type(),
                     {{&ActionPlan::type(), QStringLiteral("title"), {"Action plan", "ផែនការសកម្មភាព"}}},
                     {QStringLiteral("what")}};
    for (EventColumn& column :
         columnsOf(Activity::type(), {"number", "what", "council", "organisation", "start", "due", "why_no_due",
                                      "resources", "cost", "rate", "cost_source", "indicator", "issue", "status"}))
        sheet.columns.push_back(std::move(column));
    sheet.columns.push_back(
        {&ActionPlan::type(), QStringLiteral("council"), {"Council of the plan", "ក្រុមប្រឹក្សានៃផែនការ"}});
    return sheet;
}

} // namespace

QString EventColumn::headingIn(domain::Language language) const
{
    const QString own = heading.in(language);
    return own.isEmpty() ? target().label.in(language) : own;
}

const std::vector<EventSheet>& eventSheets()
{
    static const std::vector<EventSheet> sheets{
        participants(),
        {{"Head count", "ការរាប់ចំនួន"},
         &Headcount::type(),
         nullptr,
         columnsOf(Headcount::type(), {"day", "sex", "age", "role", "count"}),
         {QStringLiteral("day"), QStringLiteral("sex"), QStringLiteral("age"), QStringLiteral("role")}},
        {{"Outcomes", "លទ្ធផល"},
         &Outcome::type(),
         nullptr,
         columnsOf(Outcome::type(), {"kind", "text", "council", "organisation"}),
         {QStringLiteral("kind"), QStringLiteral("text")}},
        plan(),
    };
    return sheets;
}

} // namespace daikou::exchange
