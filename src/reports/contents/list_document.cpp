// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/list_document.h"

#include "domain/values/display.h"
#include "reports/contents/wording.h"

namespace daikou::reports {

namespace {

/// The same text for both languages: a list is printed in the one that it is shown in.
Table headOf(const std::vector<store::Column>& columns, domain::Language language)
{
    Table table;
    for (size_t i = 0; i < columns.size(); ++i)
        table.columns.push_back({.title = sameInBoth(columns[i].label(language)),
                                 .align = columns[i].isNumber() ? Align::End : Align::Start,
                                 .weight = i == 0 ? 2.0 : 1.0});
    return table;
}

TableRow rowOf(const store::ListRow& row)
{
    TableRow cells;
    for (const QString& cell : row.cells)
        cells.cells.push_back(sameInBoth(cell.simplified()));
    return cells;
}

} // namespace

Report listDocument(store::Register& source, const store::ListRequest& request,
                    const std::vector<store::Column>& columns)
{
    constexpr qint64 rowsAtOnce = 200;
    const auto query = std::make_shared<const store::ListQuery>(source, request);
    const auto& type = *request.type;
    Report report;
    report.info = {.title = sameInBoth(type.many().in(request.language)),
                   .author = sameInBoth(source.facts().organisation),
                   .notice = source.facts().invented
                                 ? Bilingual(Words{"Invented data – not real", "ទិន្នន័យប្រឌិត – មិនមែនពិត"})
                                 : Bilingual(),
                   .mode = request.language == domain::Language::Khmer ? LanguageMode::Khmer : LanguageMode::English};
    report.contents = [query, columns, language = request.language, title = report.info.title](DocumentWriter& writer) {
        const QString count = domain::displayNumber(double(query->count()));
        writer.write(Heading{.level = 1, .text = sameInBoth(title.in(language) + QStringLiteral(" · ") + count)});
        const Table head = headOf(columns, language);
        for (qint64 first = 0; first < query->count(); first += rowsAtOnce) {
            Table table = head;
            for (const auto& row : query->rows(first, rowsAtOnce, columns))
                table.rows.push_back(rowOf(row));
            writer.write(table);
        }
    };
    return report;
}

} // namespace daikou::reports
