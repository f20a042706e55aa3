// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/standard_sectors.h"

#include "domain/records/common.h"

#include <array>

namespace daikou::store {

namespace {

using domain::CipSector;
using domain::Words;

struct Standard {
    const char* code;
    Words name;
    CipSector cip;
};

constexpr std::array entries{
    Standard{"agriculture", {"Agriculture", "កសិកម្ម"}, CipSector::Economic},
    Standard{"roads", {"Rural roads and transport", "ផ្លូវលំ និងដឹកជញ្ជូន"}, CipSector::Economic},
    Standard{"irrigation", {"Irrigation", "ធារាសាស្ត្រ"}, CipSector::Economic},
    Standard{"enterprise", {"Small enterprise and credit", "សហគ្រាសធុនតូច និងឥណទាន"}, CipSector::Economic},
    Standard{"health", {"Health", "សុខាភិបាល"}, CipSector::Social},
    Standard{"education", {"Education", "អប់រំ"}, CipSector::Social},
    Standard{"water", {"Water and sanitation", "ទឹកស្អាត និងអនាម័យ"}, CipSector::Social},
    Standard{"vulnerable", {"Vulnerable people", "ជនងាយរងគ្រោះ"}, CipSector::Social},
    Standard{"forestry", {"Forestry", "ព្រៃឈើ"}, CipSector::NaturalResources},
    Standard{"fisheries", {"Fisheries", "ជលផល"}, CipSector::NaturalResources},
    Standard{"environment", {"Environment and climate", "បរិស្ថាន និងអាកាសធាតុ"}, CipSector::NaturalResources},
    Standard{"land", {"Land", "ដីធ្លី"}, CipSector::NaturalResources},
    Standard{"governance", {"Local governance and information", "អភិបាលកិច្ចមូលដ្ឋាន និងព័ត៌មាន"}, CipSector::Administration},
    Standard{"security", {"Village and commune safety", "សុវត្ថិភាពភូមិ ឃុំ"}, CipSector::Administration},
    Standard{"gender", {"Gender equality", "សមភាពយេនឌ័រ"}, CipSector::Gender},
    Standard{"youth", {"Children and youth", "កុមារ និងយុវជន"}, CipSector::Gender},
};

} // namespace

void addStandardSectors(Change& change)
{
    for (const Standard& entry : entries) {
        domain::Sector sector;
        sector.code = QLatin1String(entry.code);
        sector.name = entry.name;
        sector.cip = entry.cip;
        change.save(sector);
    }
}

} // namespace daikou::store
