// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/events/sheet_finder.h"

#include "domain/values/language.h"
#include "exchange/import/known_headers.h"

#include <QRegularExpression>

#include <algorithm>

namespace daikou::exchange {

using domain::Language;

namespace {

constexpr size_t rowsLookedAt = 20; ///< for the headings, below whatever somebody wrote over them

bool isHeading(const QString& part, const EventColumn& column)
{
    const QString key = headerKey(part);
    return key == headerKey(column.headingIn(Language::English)) ||
           key == headerKey(column.headingIn(Language::Khmer)) ||
           (column.heading.isEmpty() && key == headerKey(column.field));
}

/// The column that a heading, in one language or in both, names; null for none.
const EventColumn* columnFor(const QString& heading, const EventSheet& sheet)
{
    static const QRegularExpression between(QStringLiteral("[\\n/·|]"));
    for (const QString& part : QStringList{heading} + heading.split(between, Qt::SkipEmptyParts))
        for (const EventColumn& column : sheet.columns)
            if (isHeading(part.trimmed(), column))
                return &column;
    return nullptr;
}

size_t headingsIn(const SheetRow& row, const EventSheet& sheet)
{
    return size_t(std::ranges::count_if(row.cells,
                                        [&](const SheetCell& cell) { return columnFor(cell.text, sheet) != nullptr; }));
}

/// The row of this sheet that holds most of the wanted headings, and how many.
std::pair<size_t, size_t> bestRow(const Sheet& sheet, const EventSheet& wanted)
{
    size_t best = 0, most = 0;
    for (size_t i = 0; i < std::min(rowsLookedAt, sheet.rows.size()); ++i)
        if (const size_t count = headingsIn(sheet.rows[i], wanted); count > most)
            best = i, most = count;
    return {best, most};
}

void mapColumns(FoundSheet& found, const EventSheet& wanted)
{
    std::vector<const EventColumn*> taken;
    for (const SheetCell& cell : found.sheet->rows[found.headerRow].cells) {
        const EventColumn* column = columnFor(cell.text, wanted);
        if (std::ranges::find(taken, column) != taken.end())
            column = nullptr;
        for (ColumnMap* map : {&found.rows, &found.companion}) {
            map->columns.resize(size_t(cell.column) + 1);
            map->columns.back().header = cell.text.trimmed().section(u'\n', 0, 0);
        }
        if (!column)
            continue;
        taken.push_back(column);
        const domain::Field& field = column->target();
        ListColumn& filled = (column->type == wanted.type ? found.rows : found.companion).columns.back();
        filled.role = ListColumn::Role::Field;
        filled.field = &field;
        filled.byScript = field.language.has_value();
    }
}

} // namespace

std::optional<FoundSheet> findEventSheet(const Workbook& workbook, const EventSheet& wanted)
{
    constexpr size_t enough = 3; // headings that together are on no other sheet
    FoundSheet found;
    size_t most = 0;
    for (const Sheet& sheet : workbook.sheets) {
        const QString name = sheet.name.trimmed();
        const bool named = name.compare(wanted.name.in(Language::English), Qt::CaseInsensitive) == 0 ||
                           name == wanted.name.in(Language::Khmer);
        const auto [row, count] = bestRow(sheet, wanted);
        const size_t weight = named ? count + wanted.columns.size() : count;
        if (count >= (named ? 1 : enough) && weight > most) {
            found.sheet = &sheet;
            found.headerRow = row;
            most = weight;
        }
    }
    if (!found.sheet)
        return {};
    mapColumns(found, wanted);
    return found;
}

} // namespace daikou::exchange
