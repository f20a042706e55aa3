// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/places.h"

#include "domain/rules/field_rules.h"
#include "domain/rules/place_rules.h"

namespace daikou::domain {

const RecordType& Area::type()
{
    static const RecordType type = makeType<Area>(
        {.number = 10,
         .name = "area",
         .family = Family::Places,
         .one = {"Area", "តំបន់រដ្ឋបាល"},
         .many = {"Places", "ទីកន្លែង"},
         .title = {"name"},
         .columns = {"code", "name.en", "name.km", "level", "unit", "parent"},
         .identity = {"code"},
         .place = {""},
         .check = checkArea,
         .complete = completeArea},
        {
            field(1, "code", &Area::code, {"Code", "លេខកូដ"}, {.names = true, .weight = 8, .maxLength = 8}),
            field(2, "parent", &Area::parent, {"Part of", "ស្ថិតក្នុង"}, {.target = "area"}),
            field(3, "level", &Area::level, {"Level", "កម្រិត"}, {.required = true}),
            field(4, "unit", &Area::unit, {"Unit", "ប្រភេទរដ្ឋបាល"}),
            field(5, "name", &Area::name, {"Name", "ឈ្មោះ"}, {.names = true, .required = true, .weight = 10}),
            field(7, "ungegn", &Area::ungegn, {"Name (UNGEGN)", "ឈ្មោះ (UNGEGN)"}, {.weight = 5}),
            field(8, "aliases", &Area::aliases, {"Other spellings", "អក្ខរាវិរុទ្ធផ្សេងទៀត"},
                  {.weight = 5, .hint = {"Separate several by ;", "បំបែកច្រើនដោយ ;"}}),
            field(9, "valid_from", &Area::validFrom, {"Valid from", "មានសុពលភាពពី"}),
            field(10, "valid_to", &Area::validTo, {"Valid to", "មានសុពលភាពដល់"}),
            field(11, "predecessor", &Area::predecessor, {"Predecessor", "តំបន់មុន"}, {.target = "area"}),
            field(12, "latitude", &Area::latitude, {"Latitude", "រយៈទទឹង"}, {.least = -90, .most = 90}),
            field(13, "longitude", &Area::longitude, {"Longitude", "រយៈបណ្ដោយ"}, {.least = -180, .most = 180}),
        });
    return type;
}

const RecordType& Council::type()
{
    static const RecordType type = makeType<Council>(
        {.number = 11,
         .name = "council",
         .family = Family::Places,
         .one = {"Council", "ក្រុមប្រឹក្សាឃុំ/សង្កាត់"},
         .many = {"Councils", "ក្រុមប្រឹក្សាឃុំ/សង្កាត់"},
         .title = {"area"},
         .columns = {"area", "area.district", "area.province", "area.code", "seats", "phone"},
         .identity = {"area"},
         .place = {"area"}},
        {
            field(1, "area", &Council::area, {"Commune or sangkat", "ឃុំ ឬសង្កាត់"}, {.target = "area", .required = true}),
            field(2, "seats", &Council::seats, {"Seats", "ចំនួនអាសនៈ"},
                  {.least = 5, .most = 11, .hint = {"5 to 11, by population", "ពី 5 ដល់ 11 តាមចំនួនប្រជាជន"}}),
            field(3, "phone", &Council::phone, {"Phone", "ទូរស័ព្ទ"},
                  {.visibility = Visibility::Internal, .maxLength = 60}),
            field(4, "email", &Council::email, {"E-mail", "អ៊ីមែល"},
                  {.visibility = Visibility::Internal, .maxLength = 120}),
            field(5, "address", &Council::address, {"Address", "អាសយដ្ឋាន"}),
        });
    return type;
}

const RecordType& Mandate::type()
{
    static const RecordType type = makeType<Mandate>(
        {.number = 12,
         .name = "mandate",
         .family = Family::Places,
         .one = {"Mandate", "អាណត្តិ"},
         .many = {"Mandates", "អាណត្តិ"},
         .title = {"council", "elected"},
         .columns = {"council", "elected", "ended", "seats", "women"},
         .identity = {"council", "elected"},
         .place = {"council.area"},
         .check = checkMandate},
        {
            field(1, "council", &Mandate::council, {"Council", "ក្រុមប្រឹក្សា"},
                  {.target = "council", .owner = true, .required = true}),
            field(2, "elected", &Mandate::elected, {"Elected on", "ថ្ងៃបោះឆ្នោត"}, {.required = true}),
            field(3, "ended", &Mandate::ended, {"Ended on", "ថ្ងៃបញ្ចប់អាណត្តិ"}),
            field(4, "seats", &Mandate::seats, {"Seats", "ចំនួនអាសនៈ"}, {.least = 0, .most = 25}),
            field(5, "women", &Mandate::women, {"Women elected", "ស្ត្រីជាប់ឆ្នោត"}, {.least = 0, .most = 25}),
        });
    return type;
}

const RecordType& Councillor::type()
{
    static const RecordType type = makeType<Councillor>(
        {.number = 13,
         .name = "councillor",
         .family = Family::Places,
         .one = {"Councillor", "សមាជិកក្រុមប្រឹក្សា"},
         .many = {"Councillors", "សមាជិកក្រុមប្រឹក្សា"},
         .title = {"person", "post"},
         .columns = {"person", "post", "mandate", "from", "to"},
         .identity = {"mandate", "person", "post"},
         .place = {"mandate.council.area"},
         .check = checkCouncillor},
        {
            field(1, "mandate", &Councillor::mandate, {"Mandate", "អាណត្តិ"},
                  {.target = "mandate", .owner = true, .required = true}),
            field(2, "person", &Councillor::person, {"Person", "បុគ្គល"}, {.target = "person", .required = true}),
            field(3, "post", &Councillor::post, {"Post", "តំណែង"}),
            field(4, "from", &Councillor::from, {"From", "ពីថ្ងៃ"}),
            field(5, "to", &Councillor::to, {"To", "ដល់ថ្ងៃ"}),
        });
    return type;
}

} // namespace daikou::domain
