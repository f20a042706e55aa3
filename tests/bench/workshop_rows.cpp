// SPDX-License-Identifier: GPL-3.0-or-later
// What workshops and their plans cost: home, a row at the desk, the follow-up of a province, a list as a workbook.
#include "bench/bench.h"
#include "bench/inner.h"
#include "bench/measure.h"
#include "domain/records/all.h"
#include "gui/home/figures.h"
#include "store/query/list_query.h"

#include <QCoreApplication>
#include <QFile>

#include <xlsxwriter.h>

#include <algorithm>

namespace daikou::bench {

namespace {

constexpr int exported = 100'000;

const QStringList& exportedColumns()
{
    static const QStringList columns{QStringLiteral("number"),  QStringLiteral("what"),         QStringLiteral("plan"),
                                     QStringLiteral("council"), QStringLiteral("organisation"), QStringLiteral("due"),
                                     QStringLiteral("status"),  QStringLiteral("percent")};
    return columns;
}

void measureHome(Bench& bench)
{
    const auto source = store::Register::open(bench.national(), store::Environment::real());
    const Timings figures = timed("home", 20, [&](int) { gui::loadFigures(*source); });
    bench.add({.what = QStringLiteral("the figures of the home page"),
               .measured = u"median " + milliseconds(figures.median()) + u", at most " + milliseconds(figures.worst()),
               .beside = {},
               .reach = QStringLiteral("300 ms"),
               .verdict = verdict(figures.worst() <= 0.3),
               .whyNot = QStringLiteral("what is late is counted over all open activities")});
}

void measureDesk(Bench& bench)
{
    const QString copy = bench.file(QStringLiteral("desk.daikou")), said = bench.file(QStringLiteral("desk.txt"));
    QFile::remove(copy);
    QFile::copy(bench.national(), copy);
    runCommand(QCoreApplication::applicationFilePath(),
               {QStringLiteral("--inner=desk"), QStringLiteral("--work"), copy}, said);
    QFile file(said);
    const QList<QByteArray> numbers = file.open(QIODevice::ReadOnly) ? file.readAll().split(' ') : QList<QByteArray>();
    QFile::remove(copy);
    if (numbers.size() < 2)
        return;
    const double median = numbers[0].toDouble(), p99 = numbers[1].toDouble();
    bench.add({.what = QStringLiteral("a row of the workshop desk, from Enter until the next can be typed"),
               .measured = u"median " + milliseconds(median) + u", p99 " + milliseconds(p99),
               .beside = {},
               .reach = QStringLiteral("50 ms"),
               .verdict = verdict(p99 <= 0.05),
               .whyNot = QStringLiteral("the person, the participation and what the rules say of the event are written "
                                        "and read in one step")});
}

void measureFollowUp(Bench& bench)
{
    const QString page = bench.file(QStringLiteral("follow-up.html"));
    double took = 1e9;
    for (int run = 0; run < 3; ++run)
        took = std::min(took,
                        runCommand(bench.program("daikouctl"),
                                   {QStringLiteral("report"), bench.national(), QStringLiteral("follow-up"),
                                    QStringLiteral("--scope"), QStringLiteral("council.area.province=Battambang"),
                                    QStringLiteral("--format"), QStringLiteral("html"), QStringLiteral("--out"), page})
                            .seconds);
    bench.add({.what = QStringLiteral("follow-up report of one province"),
               .measured = QFile::exists(page) ? seconds(took) : QString(),
               .beside = {},
               .reach = QStringLiteral("2 s"),
               .verdict = QFile::exists(page) ? verdict(took <= 2) : Verdict::NotMeasured,
               .whyNot = QStringLiteral("each activity is read with its councils")});
}

/// The same cells by libxlsxwriter alone, as texts and numbers, with as little memory.
double plainWorkbook(const std::vector<store::ListRow>& rows, const QString& path)
{
    std::vector<std::vector<QByteArray>> cells;
    for (const auto& row : rows) {
        cells.emplace_back();
        for (const QString& cell : row.cells)
            cells.back().push_back(cell.toUtf8());
    }
    return timed("xlsx", 1,
                 [&](int) {
                     lxw_workbook_options options{};
                     options.constant_memory = LXW_TRUE;
                     lxw_workbook* workbook = workbook_new_opt(QFile::encodeName(path).constData(), &options);
                     lxw_worksheet* sheet = workbook_add_worksheet(workbook, nullptr);
                     for (size_t row = 0; row < cells.size(); ++row)
                         for (size_t column = 0; column < cells[row].size(); ++column) {
                             bool isNumber = false;
                             const double number = cells[row][column].toDouble(&isNumber);
                             if (isNumber)
                                 worksheet_write_number(sheet, lxw_row_t(row), lxw_col_t(column), number, nullptr);
                             else
                                 worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column),
                                                        cells[row][column].constData(), nullptr);
                         }
                     workbook_close(workbook);
                 })
        .worst();
}

void measureWorkbook(Bench& bench)
{
    const auto source = store::Register::open(bench.national(), store::Environment::real());
    std::vector<store::Column> columns;
    for (const QString& path : exportedColumns())
        columns.push_back(store::resolveColumn(domain::Activity::type(), path));
    const auto rows =
        store::ListQuery(*source, {.type = &domain::Activity::type(), .forFiles = true}).rows(0, exported, columns);
    const double plain = plainWorkbook(rows, bench.file(QStringLiteral("plain.xlsx")));
    const CommandCost ours = runCommand(
        bench.program("daikouctl"),
        {QStringLiteral("list"), bench.national(), QStringLiteral("activity"), QStringLiteral("--columns"),
         exportedColumns().join(u','), QStringLiteral("--limit"), QString::number(exported), QStringLiteral("--format"),
         QStringLiteral("xlsx"), QStringLiteral("--out"), bench.file(QStringLiteral("activities.xlsx"))});
    bench.add({.what = QStringLiteral("workbook of %L1 activities").arg(rows.size()),
               .measured = seconds(ours.seconds) + u" = " + times(ours.seconds / plain),
               .beside = u"libxlsxwriter alone, the same cells from memory: " + seconds(plain),
               .reach = QStringLiteral("1.5 × the first"),
               .verdict = verdict(ours.exitCode == 0 && ours.seconds <= 1.5 * plain),
               .whyNot = QStringLiteral("100,000 records are read with the names of their plans, councils and "
                                        "organisations, 15 µs each, while others "
                                        "are written; the packing follows")});
}

} // namespace

void measureWorkshops(Bench& bench)
{
    measureHome(bench);
    measureDesk(bench);
    measureFollowUp(bench);
    measureWorkbook(bench);
}

} // namespace daikou::bench
