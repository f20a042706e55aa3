// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/organisations.h"

#include "domain/rules/people_rules.h"

namespace daikou::domain {

const RecordType& Organisation::type()
{
    static const RecordType type = makeType<Organisation>(
        {.number = 30,
         .name = "organisation",
         .family = Family::Organisations,
         .one = {"Organisation", "អង្គការ"},
         .many = {"Organisations", "អង្គការ"},
         .title = {"name"},
         .columns = {"name.en", "name.km", "acronym", "kind", "sectors", "home_area"},
         .place = {"home_area", "areas"},
         .check = checkOrganisation},
        {
            field(1, "name", &Organisation::name, {"Name", "ឈ្មោះ"}, {.names = true, .required = true, .weight = 10}),
            field(3, "acronym", &Organisation::acronym, {"Acronym", "អក្សរកាត់"},
                  {.names = true, .weight = 9, .maxLength = 40}),
            field(4, "kind", &Organisation::kind, {"Kind", "ប្រភេទ"}),
            field(5, "sectors", &Organisation::sectors, {"Sectors", "វិស័យ"}, {.target = "sector"}),
            field(6, "home_area", &Organisation::homeArea, {"Seat", "ទីតាំងការិយាល័យ"}, {.target = "area"}),
            field(7, "areas", &Organisation::areas, {"Works in", "តំបន់ប្រតិបត្តិការ"}, {.target = "area"}),
            field(8, "country", &Organisation::country, {"Country", "ប្រទេស"}, {.maxLength = 60}),
            field(9, "contact", &Organisation::contact, {"Contact person", "អ្នកទំនាក់ទំនង"},
                  {.visibility = Visibility::Personal}),
            field(10, "phone", &Organisation::phone, {"Phone", "ទូរស័ព្ទ"},
                  {.visibility = Visibility::Internal, .weight = 3, .maxLength = 60}),
            field(11, "email", &Organisation::email, {"E-mail", "អ៊ីមែល"},
                  {.visibility = Visibility::Internal, .weight = 3, .maxLength = 120}),
            field(12, "website", &Organisation::website, {"Website", "គេហទំព័រ"}),
            field(13, "address", &Organisation::address, {"Address", "អាសយដ្ឋាន"}, {.weight = 1}),
            field(15, "registration", &Organisation::registration, {"Registration", "លេខចុះបញ្ជី"},
                  {.names = true, .weight = 5, .maxLength = 120}),
        });
    return type;
}

const RecordType& Affiliation::type()
{
    static const RecordType type = makeType<Affiliation>(
        {.number = 31,
         .name = "affiliation",
         .family = Family::Organisations,
         .one = {"Affiliation", "សមាជិកភាព"},
         .many = {"Affiliations", "សមាជិកភាព"},
         .title = {"person", "organisation"},
         .columns = {"person", "organisation", "role", "from", "to"},
         .identity = {"person", "organisation"},
         .place = {"organisation.home_area"},
         .check = checkAffiliation},
        {
            field(1, "person", &Affiliation::person, {"Person", "បុគ្គល"}, {.target = "person", .required = true}),
            field(2, "organisation", &Affiliation::organisation, {"Organisation", "អង្គការ"},
                  {.target = "organisation", .owner = true, .required = true}),
            field(3, "role", &Affiliation::role, {"Role", "តួនាទី"}, {.weight = 2}),
            field(5, "from", &Affiliation::from, {"From", "ពីថ្ងៃ"}),
            field(6, "to", &Affiliation::to, {"To", "ដល់ថ្ងៃ"}),
        });
    return type;
}

} // namespace daikou::domain
