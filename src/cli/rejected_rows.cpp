// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rejected_rows.h"

#include "cli/arguments.h"

namespace daikou::cli {

using exchange::RejectedRow;

namespace {

Json orNull(const QString& text)
{
    return text.isEmpty() ? Json() : Json(utf8(text));
}

/// “line 7”; of a workbook “Plan!F7”, “Plan, row 7” or the sheet alone.
QString placeOf(const RejectedRow& row)
{
    if (row.sheet.isEmpty())
        return tr("line %1").arg(row.line);
    if (!row.cell.isEmpty())
        return row.sheet + u'!' + row.cell;
    return row.line > 0 ? tr("%1, row %2").arg(row.sheet, QString::number(row.line)) : row.sheet;
}

} // namespace

Json rejectedJson(const std::vector<RejectedRow>& rejected)
{
    Json all = Json::array();
    for (const RejectedRow& row : rejected)
        all.push_back({{"line", row.line},
                       {"sheet", orNull(row.sheet)},
                       {"cell", orNull(row.cell)},
                       {"column", utf8(row.column)},
                       {"value", utf8(row.value)},
                       {"reason", utf8(row.reason)}});
    return all;
}

void printRejected(Console& console, const std::vector<RejectedRow>& rejected)
{
    constexpr size_t shown = 20;
    for (size_t i = 0; i < std::min(shown, rejected.size()); ++i) {
        const RejectedRow& row = rejected[i];
        QString where = placeOf(row);
        if (!row.column.isEmpty())
            where += tr(", column “%1”").arg(QString(row.column).replace(u'\n', u' '));
        if (!row.value.isEmpty())
            where += tr(", “%1”").arg(QString(row.value).replace(u'\n', u' '));
        console.print(QStringLiteral("  %1: %2").arg(where, row.reason));
    }
    if (rejected.size() > shown)
        console.print(tr("  … and %1 more; all of them with --json").arg(rejected.size() - shown));
}

void printCardList(Console& console, const domain::Instrument& instrument, const exchange::CardList& list)
{
    console.print(tr("Cards: %1, left out: %2.").arg(list.cards).arg(list.rejected.size()));
    for (const QString& head : list.strange)
        console.print(tr("The column “%1” was left out: it is none of this instrument.").arg(head));
    for (const auto& column : list.guesses)
        console.print(tr("The column “%1” was left out; if it is “%2”, say so: --column \"%1=%2\".")
                          .arg(column.header.trimmed(), exchange::mappedName(instrument, column)));
    for (const QString& warning : list.warnings)
        console.print(warning);
    printRejected(console, list.rejected);
}

Json cardListJson(const domain::Instrument& instrument, const exchange::CardList& list)
{
    Json ignored = Json::array(), guesses = Json::array(), warnings = Json::array();
    for (const QString& head : list.strange)
        ignored.push_back(utf8(head));
    for (const auto& column : list.guesses)
        guesses.push_back(
            {{"column", utf8(column.header)}, {"perhaps", utf8(exchange::mappedName(instrument, column))}});
    for (const QString& warning : list.warnings)
        warnings.push_back(utf8(warning));
    return {{"cards", list.cards},
            {"rejected", rejectedJson(list.rejected)},
            {"ignored", ignored},
            {"guesses", guesses},
            {"warnings", warnings}};
}

} // namespace daikou::cli
