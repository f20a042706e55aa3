// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/people.h"

#include "domain/rules/people_rules.h"

namespace daikou::domain {

const RecordType& Person::type()
{
    static const RecordType type =
        makeType<Person>({.number = 20,
                          .name = "person",
                          .family = Family::People,
                          .one = {"Person", "បុគ្គល"},
                          .many = {"People", "បុគ្គល"},
                          .title = {"name"},
                          .columns = {"name.en", "name.km", "sex", "affiliation.organisation", "phone", "consent"},
                          .check = checkPerson},
                         {
                             field(1, "name", &Person::name, {"Name", "ឈ្មោះ"},
                                   {.names = true, .required = true, .visibility = Visibility::Personal, .weight = 10}),
                             field(3, "sex", &Person::sex, {"Sex", "ភេទ"}, {.visibility = Visibility::Internal}),
                             field(4, "birth_year", &Person::birthYear, {"Year of birth", "ឆ្នាំកំណើត"},
                                   {.visibility = Visibility::Personal, .least = 1900, .most = 2100}),
                             field(5, "phone", &Person::phone, {"Phone", "ទូរស័ព្ទ"},
                                   {.visibility = Visibility::Personal, .weight = 4, .maxLength = 60}),
                             field(6, "email", &Person::email, {"E-mail", "អ៊ីមែល"},
                                   {.visibility = Visibility::Personal, .weight = 4, .maxLength = 120}),
                             field(7, "consent", &Person::consent, {"Agreed to be named", "យល់ព្រមឱ្យបញ្ចេញឈ្មោះ"},
                                   {.visibility = Visibility::Internal,
                                    .hint = {"Only then does the name appear in what goes to the public",
                                             "ទើបឈ្មោះបង្ហាញក្នុងឯកសារសម្រាប់សាធារណៈ"}}),
                             field(8, "disability", &Person::disability, {"Person with disability", "ជនមានពិការភាព"},
                                   {.visibility = Visibility::Sensitive}),
                         });
    return type;
}

} // namespace daikou::domain
