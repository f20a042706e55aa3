// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/partnerships.h"

#include "domain/rules/partnership_rules.h"

namespace daikou::domain {

const RecordType& Partnership::type()
{
    static const RecordType type = makeType<Partnership>(
        {.number = 40,
         .name = "partnership",
         .family = Family::Partnerships,
         .one = {"Partnership", "ភាពជាដៃគូ"},
         .many = {"Partnerships", "ភាពជាដៃគូ"},
         .title = {"title"},
         .columns = {"title", "areas", "party.organisation", "start", "status"},
         .place = {"areas", "party.council.area"},
         .check = checkPartnership},
        {
            field(1, "title", &Partnership::title, {"Title", "ចំណងជើង"},
                  {.names = true, .required = true, .weight = 10}),
            field(3, "goal", &Partnership::goal, {"Common goal", "គោលដៅរួម"},
                  {.longText = true, .weight = 3, .maxLength = 2000}),
            field(5, "activities", &Partnership::activities, {"Joint activities", "សកម្មភាពរួម"},
                  {.longText = true, .weight = 2}),
            field(7, "sectors", &Partnership::sectors, {"Sectors", "វិស័យ"}, {.target = "sector"}),
            field(8, "level", &Partnership::level, {"Level", "កម្រិត"}),
            field(9, "areas", &Partnership::areas, {"Places", "ទីកន្លែង"}, {.target = "area"}),
            field(10, "start", &Partnership::start, {"Start", "ថ្ងៃចាប់ផ្ដើម"}),
            field(11, "end", &Partnership::end, {"End", "ថ្ងៃបញ្ចប់"}),
            field(12, "stage", &Partnership::stage, {"Stage", "ដំណាក់កាល"}),
            field(13, "status", &Partnership::status, {"Status", "ស្ថានភាព"}),
            field(14, "status_since", &Partnership::statusSince, {"Status since", "ស្ថានភាពចាប់ពី"}),
            field(15, "event", &Partnership::event, {"Came from", "កើតចេញពី"}, {.target = "event"}),
        });
    return type;
}

const RecordType& Party::type()
{
    static const RecordType type = makeType<Party>(
        {.number = 41,
         .name = "party",
         .family = Family::Partnerships,
         .one = {"Party", "ភាគី"},
         .many = {"Parties", "ភាគី"},
         .title = {"council", "organisation", "person"},
         .columns = {"partnership", "council", "organisation", "person", "role", "joined"},
         .identity = {"partnership", "council", "organisation", "person"},
         .place = {"council.area", "partnership.areas"},
         .check = checkParty},
        {
            field(1, "partnership", &Party::partnership, {"Partnership", "ភាពជាដៃគូ"},
                  {.target = "partnership", .owner = true, .required = true}),
            field(2, "council", &Party::council, {"Council", "ក្រុមប្រឹក្សា"}, {.target = "council"}),
            field(3, "organisation", &Party::organisation, {"Organisation", "អង្គការ"}, {.target = "organisation"}),
            field(4, "person", &Party::person, {"Person", "បុគ្គល"}, {.target = "person"}),
            field(5, "role", &Party::role, {"Role", "តួនាទី"}),
            field(6, "joined", &Party::joined, {"Joined", "ចូលរួមពី"}),
            field(7, "left", &Party::left, {"Left", "ចាកចេញនៅ"}),
            field(8, "contact", &Party::contact, {"Contact person", "អ្នកទំនាក់ទំនង"},
                  {.target = "person", .visibility = Visibility::Personal}),
        });
    return type;
}

const RecordType& Contribution::type()
{
    static const RecordType type = makeType<Contribution>(
        {.number = 42,
         .name = "contribution",
         .family = Family::Partnerships,
         .one = {"Contribution", "ការរួមចំណែក"},
         .many = {"Contributions", "ការរួមចំណែក"},
         .title = {"kind", "council", "organisation", "person"},
         .columns = {"partnership", "council", "organisation", "person", "kind", "quantity", "unit", "amount",
                     "delivered"},
         .place = {"council.area", "partnership.areas"},
         .check = checkContribution},
        {
            field(1, "partnership", &Contribution::partnership, {"Partnership", "ភាពជាដៃគូ"},
                  {.target = "partnership", .owner = true, .required = true}),
            field(2, "council", &Contribution::council, {"By council", "ដោយក្រុមប្រឹក្សា"}, {.target = "council"}),
            field(3, "organisation", &Contribution::organisation, {"By organisation", "ដោយអង្គការ"},
                  {.target = "organisation"}),
            field(4, "person", &Contribution::person, {"By person", "ដោយបុគ្គល"}, {.target = "person"}),
            field(5, "kind", &Contribution::kind, {"Kind", "ប្រភេទ"}, {.required = true}),
            field(6, "description", &Contribution::description, {"What", "អ្វី"}, {.weight = 2}),
            field(8, "quantity", &Contribution::quantity, {"Quantity", "បរិមាណ"}, {.least = 0}),
            field(9, "unit", &Contribution::unit, {"Unit", "ឯកតា"},
                  {.maxLength = 40, .hint = {"days, bags, hours …", "ថ្ងៃ បេ ម៉ោង …"}}),
            field(10, "amount", &Contribution::amount, {"Sum or worth", "ទឹកប្រាក់ ឬតម្លៃ"}, {.least = 0}),
            field(11, "rate", &Contribution::rate, {"Riel for a dollar", "រៀលក្នុងមួយដុល្លារ"},
                  {.least = 1, .most = 100'000}),
            field(12, "promised", &Contribution::promised, {"Promised on", "ថ្ងៃសន្យា"}),
            field(13, "delivered", &Contribution::delivered, {"Delivered on", "ថ្ងៃប្រគល់"}),
        });
    return type;
}

const RecordType& Agreement::type()
{
    static const RecordType type = makeType<Agreement>(
        {.number = 43,
         .name = "agreement",
         .family = Family::Partnerships,
         .one = {"Agreement", "កិច្ចព្រមព្រៀង"},
         .many = {"Agreements", "កិច្ចព្រមព្រៀង"},
         .title = {"kind", "number"},
         .columns = {"partnership", "kind", "number", "signed", "expires", "signatories"},
         .place = {"partnership.areas"},
         .check = checkAgreement},
        {
            field(1, "partnership", &Agreement::partnership, {"Partnership", "ភាពជាដៃគូ"},
                  {.target = "partnership", .owner = true, .required = true}),
            field(2, "kind", &Agreement::kind, {"Kind", "ប្រភេទ"}, {.required = true}),
            field(3, "number", &Agreement::number, {"Number", "លេខ"}, {.weight = 3, .maxLength = 80}),
            field(4, "signed", &Agreement::signedOn, {"Signed on", "ថ្ងៃចុះហត្ថលេខា"}),
            field(5, "expires", &Agreement::expires, {"Expires on", "ថ្ងៃផុតកំណត់"}),
            field(6, "signatories", &Agreement::signatories, {"Signed by", "ចុះហត្ថលេខាដោយ"},
                  {.target = "person", .visibility = Visibility::Personal}),
        });
    return type;
}

} // namespace daikou::domain
