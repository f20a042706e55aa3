// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/known_headers.h"

#include <algorithm>
#include <array>

namespace daikou::exchange {

namespace {

/// Codelist OrganisationType of the International Aid Transparency Initiative (iatistandard.org, codelists 2.03), as
/// kinds of ours: governments and public bodies are ministries, all that give money without being one are donors.
constexpr ForeignCode iatiKinds[] = {
    {"10", "ministry"},          // government
    {"11", "ministry"},          // local government
    {"15", "ministry"},          // other public sector
    {"21", "international_ngo"}, // international NGO
    {"22", "local_ngo"},         // national NGO
    {"23", "local_ngo"},         // regional NGO
    {"24", "local_ngo"},         // partner country based NGO
    {"30", "private"},           // public private partnership
    {"40", "donor"},             // multilateral
    {"60", "donor"},             // foundation
    {"70", "private"},           // private sector
    {"71", "private"},           // private sector in provider country
    {"72", "private"},           // private sector in aid recipient country
    {"73", "private"},           // private sector in third country
    {"80", "academic"},          // academic, training and research
    {"90", ""},                  // other
};

/// English words for units as the official gazetteer writes them; "Quarter" is its word for a sangkat, "Section" for a
/// khan.
constexpr ForeignCode unitWords[] = {
    {"quarter", "sangkat"},
    {"section", "khan"},
    {"reach theani", "reach_theani"},
};

constexpr std::array headers{
    // the official gazetteer
    KnownHeader{"area", "unit_en", nullptr},
    KnownHeader{"area", "unit_latin", "unit", unitWords},
    KnownHeader{"area", "unit_km", nullptr},
    KnownHeader{"area", "name_latin", "name.en"},
    KnownHeader{"area", "name_ungegn", "ungegn"},
    // its communes as people send them
    KnownHeader{"area", "commune_(khmer)", "name.km"},
    KnownHeader{"area", "commune", "name.en"},
    KnownHeader{"area", "district", nullptr},
    KnownHeader{"area", "province", nullptr},
    KnownHeader{"area", "type", "unit", unitWords},
    // score-card programs
    KnownHeader{"area", "kind", "level"},
    KnownHeader{"area", "parent_id", "parent"},
    KnownHeader{"area", "parent_code", "parent"},
    // publishers of the International Aid Transparency Initiative
    KnownHeader{"organisation", "title", "name.en"},
    KnownHeader{"organisation", "iati_id", "registration"},
    KnownHeader{"organisation", "org_type", "kind", iatiKinds},
    // lists of institutions
    KnownHeader{"organisation", "country_code", "country"},
};

constexpr bool isZeroWidth(char16_t c)
{
    return (c >= 0x200b && c <= 0x200d) || c == 0x2060 || c == 0xfeff;
}

} // namespace

QString headerKey(QStringView header)
{
    QString key;
    bool gap = false;
    for (const QChar c : header) {
        if (isZeroWidth(c.unicode()))
            continue;
        if (c.isSpace() || c == u'_' || c == u'.') {
            gap = !key.isEmpty();
            continue;
        }
        if (gap)
            key += u'_';
        gap = false;
        key += c.toCaseFolded();
    }
    return key;
}

const KnownHeader* findKnownHeader(QStringView type, QStringView key)
{
    const auto found = std::ranges::find_if(headers, [&](const KnownHeader& known) {
        return type == QLatin1String(known.type) && key == QLatin1String(known.header);
    });
    return found == headers.end() ? nullptr : &*found;
}

} // namespace daikou::exchange
