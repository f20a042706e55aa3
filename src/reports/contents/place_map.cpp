// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/place_map.h"

#include "reports/charts/provinces.h"
#include "reports/charts/svg.h"
#include "reports/charts/tile_map.h"

namespace daikou::reports {

namespace {

constexpr double mapWidth = 0.82;
constexpr Words mapShows{"Map of the provinces with a number in each tile: %1", "ផែនទីខេត្ត ក្រឡានីមួយៗមានចំនួន៖ %1"};
constexpr Words inSeveral{"One that lies in several provinces is counted in each.",
                          "អ្វីដែលស្ថិតក្នុងខេត្តច្រើន ត្រូវបានរាប់ក្នុងខេត្តនីមួយៗ។"};

QString codeText(const charts::Province& province)
{
    return QString::fromLatin1(province.code.data(), qsizetype(province.code.size()));
}

} // namespace

void PlaceCounts::add(Basis& basis, const QList<domain::RecordId>& areas)
{
    QSet<QString> provinces;
    for (const auto& area : areas)
        if (const QString code = basis.names().codeOf(area).left(2); !code.isEmpty())
            provinces.insert(code);
    for (const QString& code : provinces)
        ++byProvince[code];
    unknown += qint64(provinces.isEmpty());
}

void writePlaceMap(Basis& basis, DocumentWriter& out, const Words& heading, const Words& what,
                   const PlaceCounts& counts)
{
    out.write(Heading{.level = 1, .text = heading, .startsPage = true});
    out.write(
        charts::figureOf(charts::TileMap(counts.byProvince, basis.mode()), {}, filled(mapShows, {what}), mapWidth));
    Table table;
    table.columns = {{Words{"Province", "ខេត្ត / រាជធានី"}, Align::Start, 3}, {what, Align::End, 1}};
    qint64 placed = 0;
    for (const auto& province : charts::provinces()) {
        const qint64 count = counts.byProvince.value(codeText(province));
        if (count > 0)
            table.rows.push_back({{province.name, basis.figures().number(count)}});
        placed += count;
    }
    if (counts.unknown > 0)
        table.rows.push_back(
            {{Words{"Place not recorded", "មិនបានកត់ត្រាទីកន្លែង"}, basis.figures().number(counts.unknown)}});
    out.write(table);
    if (placed + counts.unknown > basis.count())
        out.write(Paragraph{inSeveral, TextStyle::Small});
}

} // namespace daikou::reports
