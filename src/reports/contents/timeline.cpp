// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/timeline.h"

#include "domain/values/display.h"
#include "reports/charts/bar_chart.h"
#include "reports/charts/svg.h"
#include "reports/contents/data_card.h"

#include <QMap>

namespace daikou::reports {

using domain::Partnership;

namespace {

constexpr Words timelineTitle{"Partnership timeline", "បន្ទាត់ពេលវេលាភាពជាដៃគូ"};
constexpr Words unknownStart{"Start not recorded", "មិនបានកត់ត្រាថ្ងៃចាប់ផ្ដើម"};
constexpr Words beganIn{"Began in %1", "ចាប់ផ្ដើមនៅឆ្នាំ %1"};
constexpr Words chartTitle{"Partnerships by the year in which they began", "ភាពជាដៃគូតាមឆ្នាំដែលចាប់ផ្ដើម"};

Bilingual yearWords(int year)
{
    const QString digits = QString::number(year);
    return {digits, domain::khmerDigits(digits)};
}

struct YearTally {
    qint64 began = 0, ended = 0;
};

struct TimelineTally {
    QMap<int, YearTally> years;
    qint64 withoutStart = 0;
};

TimelineTally tallyOf(Basis& basis)
{
    TimelineTally tally;
    basis.forEachAsKept<Partnership>([&](const Partnership& partnership) {
        if (partnership.start.isValid())
            ++tally.years[partnership.start.year()].began;
        else
            ++tally.withoutStart;
        if (partnership.end.isValid() && partnership.end < basis.today())
            ++tally.years[partnership.end.year()].ended;
    });
    return tally;
}

void writeYears(Basis& basis, DocumentWriter& out, const TimelineTally& tally)
{
    const Figures& figures = basis.figures();
    Table table;
    table.columns = {{Words{"Year", "ឆ្នាំ"}, Align::Start, 1},
                     {Words{"Began", "ចាប់ផ្ដើម"}, Align::End, 1},
                     {Words{"Ended", "បានបញ្ចប់"}, Align::End, 1},
                     {Words{"Run on at its end", "នៅបន្តដល់ចុងឆ្នាំ"}, Align::End, 1}};
    std::vector<charts::Bar> bars;
    qint64 running = 0;
    for (auto year = tally.years.begin(); year != tally.years.end(); ++year) {
        running += year->began - year->ended;
        const Bilingual name = figures.digits(QString::number(year.key()));
        table.rows.push_back(
            {{name, figures.number(year->began), figures.number(year->ended), figures.number(running)}});
        bars.push_back({name, double(year->began), shownNumber(year->began, basis.mode())});
    }
    out.write(Heading{.level = 1, .text = timelineTitle, .anchor = {}, .startsPage = false, .listed = false});
    if (!bars.empty())
        out.write(charts::figureOf(charts::BarChart(std::move(bars), basis.mode()), chartTitle, chartTitle));
    out.write(table);
}

std::vector<Column> partnershipColumns()
{
    return {{Words{"Partnership", "ភាពជាដៃគូ"}, Align::Start, 4},
            {Words{"Partners", "ដៃគូ"}, Align::Start, 4},
            {Words{"Period", "រយៈពេល"}, Align::Start, 2.5},
            {Words{"Status", "ស្ថានភាព"}, Align::Start, 1.5}};
}

TableRow rowOf(Basis& basis, const Partnership& partnership)
{
    std::vector<Bilingual> partners;
    for (const auto& party : basis.children<domain::Party>(partnership.id))
        partners.push_back(basis.names().party(party.who()));
    return {{partnership.title, joined(partners), periodWords(partnership.start, partnership.end),
             choiceWords(partnership.status)}};
}

/// A heading and a table a year; they come in the order of their start, those without one first.
void writePartnerships(Basis& basis, DocumentWriter& out)
{
    constexpr size_t rowsAtOnce = 200; // a table that is emitted in pieces takes little memory
    Table table;
    table.columns = partnershipColumns();
    std::optional<int> year;
    const auto flush = [&] {
        if (!table.rows.empty())
            out.write(table);
        table.rows.clear();
    };
    basis.forEach<Partnership>([&](const Partnership& partnership) {
        const int began = partnership.start.isValid() ? partnership.start.year() : 0;
        if (year != began) {
            flush();
            const Bilingual text = began == 0 ? Bilingual(unknownStart) : filled(beganIn, {yearWords(began)});
            out.write(Heading{.level = 1, .text = text});
        }
        year = began;
        table.rows.push_back(rowOf(basis, partnership));
        if (table.rows.size() == rowsAtOnce)
            flush();
    });
    flush();
}

DataCard cardOf(Basis& basis, const TimelineTally& tally)
{
    DataCard card;
    card.facts = {{Words{"Partnerships", "ភាពជាដៃគូ"}, basis.figures().number(basis.count())},
                  {Words{"Say when they began", "មានកត់ត្រាថ្ងៃចាប់ផ្ដើម"},
                   basis.figures().share(basis.count() - tally.withoutStart, basis.count())}};
    addOrigin(basis, card);
    return card;
}

} // namespace

BuiltReport buildTimeline(store::Register& source, const ReportRequest& request, const ReportKind& kind)
{
    const auto basis =
        std::make_shared<Basis>(source, request, kind, QStringList{QStringLiteral("start"), QStringLiteral("title")});
    const TimelineTally tally = tallyOf(*basis);
    const auto contents = [basis, tally](DocumentWriter& out) {
        writeYears(*basis, out, tally);
        writePartnerships(*basis, out);
        out.write(cardOf(*basis, tally));
    };
    return builtReport(basis, timelineTitle, contents);
}

} // namespace daikou::reports
