// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/assessment_report.h"

#include "domain/values/display.h"
#include "reports/charts/radar_chart.h"
#include "reports/charts/svg.h"
#include "reports/contents/data_card.h"
#include "reports/contents/round_charts.h"
#include "reports/contents/round_tables.h"

#include <algorithm>

namespace daikou::reports {

using domain::Assessment;

namespace {

constexpr Words assessmentTitle{"Assessment report", "របាយការណ៍វាយតម្លៃ"};
constexpr Words onlyOneSide{"Only this side has answered: %1. There is no gap to show.",
                            "មានតែភាគីនេះទេដែលបានឆ្លើយ៖ %1។ ដូច្នេះគ្មានគម្លាតសម្រាប់បង្ហាញទេ។"};
constexpr Words nobodyAnswered{"Nobody has answered yet.", "មិនទាន់មានអ្នកឆ្លើយទេ។"};
constexpr Words noQuestionnaire{"The questionnaire of this round is not recorded, so nothing can be counted.",
                                "មិនបានកត់ត្រាកម្រងសំណួរនៃជុំនេះទេ ដូច្នេះមិនអាចគណនាបានទេ។"};
constexpr Words notFitting{"Scores that do not fit the questionnaire and are not counted: %1.",
                           "ពិន្ទុដែលមិនត្រូវនឹងកម្រងសំណួរ ហើយមិនត្រូវបានរាប់៖ %1។"};
constexpr Words sinceBefore{"%1 since “%2”: %3. %4", "%1 ធៀបនឹង «%2»៖ %3។ %4"};
constexpr Words interval{"%1 (95 %: %2 to %3)", "%1 (95 %៖ ពី %2 ដល់ %3)"};
constexpr Words gapIs{"Gap %1: %2", "គម្លាត %1៖ %2"};
constexpr Words gapMeans{
    "The gap is the citizens' mean less the council's: with + the citizens rate higher, with − the "
    "council rates itself higher.",
    "គម្លាត គឺមធ្យមរបស់ប្រជាពលរដ្ឋ ដកមធ្យមរបស់ក្រុមប្រឹក្សា៖ សញ្ញា + ប្រជាពលរដ្ឋដាក់ពិន្ទុខ្ពស់ជាង សញ្ញា − "
    "ក្រុមប្រឹក្សាដាក់ពិន្ទុឱ្យខ្លួនឯងខ្ពស់ជាង។"};
constexpr Words spreadMeans{"The spread is the highest mean of a group less the lowest.",
                            "ភាពខុសគ្នា គឺមធ្យមនៃក្រុមខ្ពស់បំផុត ដកមធ្យមនៃក្រុមទាបបំផុត។"};
constexpr Words indicatorPicture{"What each side says on each indicator, the widest gap first; the table below has the "
                                 "numbers",
                                 "អ្វីដែលភាគីនីមួយៗនិយាយលើសូចនាករនីមួយៗ ចាប់ពីគម្លាតធំបំផុត តារាងខាងក្រោមមានតួលេខ"};
constexpr Words themePicture{"The means by theme; the table below has the numbers",
                             "មធ្យមតាមប្រធានបទ តារាងខាងក្រោមមានតួលេខ"};

/// What all rounds of a report sum up to.
struct RoundTally {
    qint64 rounds = 0, groups = 0, people = 0, unusable = 0, records = 0, activities = 0;
};

Bilingual questionnaireWords(const domain::Instrument& instrument)
{
    static constexpr Words withVersion{"%1, version %2", "%1 កំណែទី%2"};
    return filled(withVersion, {instrument.title, counted(qint64(instrument.version))});
}

Bilingual scaleWords(const domain::Scale& scale)
{
    std::vector<Bilingual> levels;
    for (size_t step = 0; step < scale.labels.size(); ++step)
        levels.push_back(joined({counted(qint64(scale.from) + qint64(step)), scale.labels[step]}, QStringLiteral(" ")));
    return joined(levels, QStringLiteral(" · "));
}

void writeRoundFacts(Basis& basis, DocumentWriter& out, const Assessment& held, const domain::Instrument* instrument)
{
    std::vector<Bilingual> facilitators;
    for (const auto& person : held.facilitators)
        facilitators.push_back(basis.names().person(person));
    FactsTable table{{{Words{"Round", "ជុំទី"}, held.round ? basis.figures().number(*held.round) : Bilingual()},
                      {Words{"Period", "រយៈពេល"}, periodWords(held.start, held.end)}}};
    if (instrument) {
        table.facts.push_back({Words{"Questionnaire", "កម្រងសំណួរ"}, questionnaireWords(*instrument)});
        table.facts.push_back({Words{"Scale", "មាត្រដ្ឋាន"}, scaleWords(instrument->scale)});
    }
    table.facts.push_back({Words{"Facilitators", "អ្នកសម្របសម្រួល"}, joined(facilitators)});
    table.facts.push_back({Words{"Interface meeting", "កិច្ចប្រជុំជួបគ្នា"}, basis.names().title(held.meeting)});
    out.write(table);
}

void writeSideMeans(Basis& basis, DocumentWriter& out, const WholeRound& round)
{
    const auto& instrument = round.instrument();
    Table table;
    table.columns = {{Words{"Side", "ភាគីអ្នកឆ្លើយ"}, Align::Start, 2.5},
                     {Words{"Mean", "មធ្យម"}, Align::End, 1.2},
                     {Words{"People", "ចំនួនមនុស្ស"}, Align::End, 1.4},
                     {Words{"Groups", "ចំនួនក្រុម"}, Align::End, 1.4},
                     {Words{"Not answered", "មិនបានឆ្លើយ"}, Align::End, 1.6}};
    if (!instrument.bands.empty())
        table.columns.push_back({Words{"Band", "ចំណាត់ថ្នាក់"}, Align::Start, 2.5});
    for (const size_t side : round.answered) {
        const auto& result = round.results().sides[side];
        const auto& whole = result.figures.whole;
        TableRow row{{instrument.sides[side].name, basis.figures().digits(QString::number(*whole.mean, 'f', 1)),
                      basis.figures().number(whole.people), basis.figures().number(qint64(result.groups)),
                      basis.figures().number(whole.notAnswered)}};
        if (!instrument.bands.empty() && result.figures.band)
            row.cells.push_back(instrument.bands[*result.figures.band].name);
        table.rows.push_back(std::move(row));
    }
    out.write(table);
    BulletList said;
    for (const size_t side : round.answered)
        if (const auto band = round.results().sides[side].figures.band)
            if (const auto& says = instrument.bands[*band].says; !says.isEmpty())
                said.items.push_back({instrument.sides[side].name, says});
    if (!said.items.empty())
        out.write(said);
}

/// How much a side has moved since the round before, or that too few answered to say.
Bilingual movedWords(Basis& basis, const WholeRound& round, const domain::SideChanges& side)
{
    const auto& change = *side.whole;
    const auto place = domain::findSide(round.instrument(), side.side);
    const auto number = [](double value) {
        const QString text = signedText(value);
        return Bilingual(text, domain::khmerDigits(text));
    };
    Bilingual moved = number(change.difference);
    if (change.lower && change.upper)
        moved = filled(interval, {moved, number(*change.lower), number(*change.upper)});
    const Bilingual before = roundWords(basis.require<Assessment>(*round.figures.before));
    return filled(sinceBefore, {place ? round.instrument().sides[*place].name : sameInBoth(side.side),
                                before.isEmpty() ? basis.names().title(*round.figures.before) : before, moved,
                                domain::changeWords(change.sign)});
}

void writeSummary(Basis& basis, DocumentWriter& out, const WholeRound& round)
{
    out.write(unlistedHeading(2, Words{"Summary", "សេចក្ដីសង្ខេប"}));
    if (round.answered.empty()) {
        out.write(Paragraph{nobodyAnswered, TextStyle::Lead});
    } else {
        writeSideMeans(basis, out, round);
        const auto& gap = round.results().whole.gap;
        if (gap)
            out.write(
                Paragraph{filled(gapIs, {gapNumber(basis, round, round.results().whole), domain::gapWords(gap->sign)}),
                          TextStyle::Lead});
        else if (!round.byGroups() && round.answered.size() == 1)
            out.write(Paragraph{filled(onlyOneSide, {round.instrument().sides[round.answered.front()].name}),
                                TextStyle::Lead});
        for (const auto& side : round.figures.changes)
            if (side.whole)
                out.write(Paragraph{movedWords(basis, round, side)});
        if (gap || round.byGroups())
            out.write(Paragraph{round.byGroups() ? spreadMeans : gapMeans, TextStyle::Small});
        out.write(Paragraph{domain::weightingWords(round.results().weighting), TextStyle::Small});
    }
    if (const auto unusable = qint64(round.figures.answers.unusable.size()))
        out.write(Paragraph{filled(notFitting, {counted(unusable)})});
}

/// Many indicators as several pictures, each of a height that a page can hold.
void writeIndicators(Basis& basis, DocumentWriter& out, const WholeRound& round)
{
    const size_t atOnce = basis.mode() == LanguageMode::Both ? 9 : 14;
    const auto& scale = round.instrument().scale;
    out.write(unlistedHeading(2, Words{"By indicator", "តាមសូចនាករ"}));
    auto rows = shownRows(round, indicatorRows(round.instrument(), round.results(), RowOrder::Gap).rows);
    for (size_t first = 0; first < rows.size(); first += atOnce) {
        const auto from = rows.begin() + qsizetype(first);
        const auto to = rows.begin() + qsizetype(std::min(rows.size(), first + atOnce));
        charts::GapChart chart({from, to}, shownSides(basis, round), scale.from, scale.to,
                               round.byGroups() ? Words{"Spread", "ភាពខុសគ្នា"} : Words{"Gap", "គម្លាត"}, basis.mode());
        const bool last = to == rows.end();
        out.write(
            charts::figureOf(std::move(chart), last ? Bilingual(indicatorPicture) : Bilingual(), indicatorPicture));
    }
    writeIndicatorNumbers(basis, out, round);
}

void writeThemes(Basis& basis, DocumentWriter& out, const WholeRound& round)
{
    constexpr size_t fewest = 3, most = 12; // that a radar can show
    constexpr size_t mostSides = 6;         // told apart by their lines
    const auto& scale = round.instrument().scale;
    auto rows = shownRows(round, themeRows(round.instrument(), round.results()).rows);
    auto sides = shownSides(basis, round);
    out.write(unlistedHeading(2, Words{"By theme", "តាមប្រធានបទ"}));
    if (rows.size() >= fewest && rows.size() <= most && sides.size() <= mostSides)
        out.write(
            charts::figureOf(charts::RadarChart(std::move(rows), std::move(sides), scale.from, scale.to, basis.mode()),
                             themePicture, themePicture));
    writeThemeNumbers(basis, out, round);
}

void writeRound(Basis& basis, DocumentWriter& out, const Assessment& held, RoundTally& tally)
{
    ++tally.rounds;
    out.write(Heading{.level = 1, .text = aboutWords(basis, held), .anchor = held.id.toText(), .startsPage = true});
    out.write(
        Paragraph{joined({Bilingual(assessmentTitle), roundWords(held)}, QStringLiteral(" · ")), TextStyle::Lead});
    if (held.instrument.isNull()) {
        writeRoundFacts(basis, out, held, nullptr);
        return out.write(Paragraph{noQuestionnaire});
    }
    const WholeRound round = loadRound(basis, held);
    writeRoundFacts(basis, out, held, &round.instrument());
    writeSummary(basis, out, round);
    writeStages(basis, out, round);
    writeWhoAnswered(basis, out, round);
    if (!round.answered.empty()) {
        writeThemes(basis, out, round);
        writeIndicators(basis, out, round);
        writeGroupMeans(basis, out, round);
    }
    writeVoices(basis, out, round);
    writeStandards(basis, out, round);
    writeAnswers(basis, out, round);
    tally.groups += qint64(round.results().groups.size());
    for (const auto& side : round.results().sides)
        tally.people += side.figures.whole.people;
    tally.unusable += qint64(round.figures.answers.unusable.size());
    tally.records += round.records;
    tally.activities += qint64(round.activities.size());
}

DataCard cardOf(Basis& basis, const RoundTally& tally)
{
    const Figures& figures = basis.figures();
    DataCard card;
    card.facts = {
        {Words{"Assessment rounds", "ជុំវាយតម្លៃ"}, figures.number(tally.rounds)},
        {Words{"Groups that answered", "ក្រុមដែលបានឆ្លើយ"}, figures.number(tally.groups)},
        {Words{"People who answered", "មនុស្សដែលបានឆ្លើយ"}, figures.number(tally.people)},
        {Words{"Scores not counted", "ពិន្ទុដែលមិនត្រូវបានរាប់"}, figures.number(tally.unusable)},
        {Words{"Activities that answer scores", "សកម្មភាពដែលឆ្លើយតបនឹងពិន្ទុ"}, figures.number(tally.activities)},
        {Words{"Records used", "កំណត់ត្រាដែលបានប្រើ"}, figures.number(tally.records)},
    };
    addOrigin(basis, card);
    return card;
}

} // namespace

BuiltReport buildAssessmentReport(store::Register& source, const ReportRequest& request, const ReportKind& kind)
{
    const auto basis =
        std::make_shared<Basis>(source, request, kind, QStringList{QStringLiteral("start"), QStringLiteral("round")});
    return builtReport(basis, assessmentTitle, [basis](DocumentWriter& out) {
        if (basis->count() > 1)
            out.write(Contents{.depth = 1});
        RoundTally tally;
        basis->forEach<Assessment>([&](const Assessment& held) { writeRound(*basis, out, held, tally); });
        out.write(cardOf(*basis, tally));
    });
}

} // namespace daikou::reports
