// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/round_tables.h"

#include "domain/rules/assessment_rules.h"
#include "domain/rules/plan_rules.h"
#include "domain/values/display.h"
#include "reports/contents/action_rows.h"

#include <algorithm>

namespace daikou::reports {

using domain::GroupCard;
using domain::GroupKind;

namespace {

constexpr Words meanAndAnswers{
    "Each number is a mean, with how many answers it is of in brackets. A dash: nobody answered; it is not zero.",
    "លេខនីមួយៗជាមធ្យម ហើយក្នុងវង់ក្រចកជាចំនួនចម្លើយ។ សញ្ញា – មានន័យថាគ្មានអ្នកឆ្លើយទេ មិនមែនសូន្យទេ។"};
constexpr Words indicatorColumn{"Indicator", "សូចនាករ"};
constexpr Words groupColumn{"Group", "ក្រុម"};

Bilingual countOr(Basis& basis, const std::optional<qint64>& number)
{
    return number ? basis.figures().number(*number) : Bilingual(notRecorded);
}

Bilingual sideName(const WholeRound& round, const QString& side)
{
    const auto place = domain::findSide(round.instrument(), side);
    return place ? round.instrument().sides[*place].name : sameInBoth(side);
}

/// What a group calls itself, or which party it is.
Bilingual ownName(Basis& basis, const GroupCard& card)
{
    if (!card.name.isEmpty())
        return card.name;
    const Bilingual party =
        joined({basis.names().council(card.council), basis.names().organisation(card.organisation)});
    return party.isEmpty() ? choiceWords(card.kind) : party;
}

/// The sum where every group has said it; else it is not known.
std::optional<qint64> sumOf(const std::vector<GroupCard>& cards, std::optional<qint64> GroupCard::*count)
{
    qint64 sum = 0;
    for (const GroupCard& card : cards) {
        if (card.kind == GroupKind::Agreed)
            continue;
        if (!(card.*count))
            return {};
        sum += *(card.*count);
    }
    return sum;
}

/// The columns of numbers: those that answered, how far they are apart, what was agreed.
std::vector<Column> numberColumns(const WholeRound& round, const Words& first, bool withAgreed)
{
    std::vector<Column> columns{{first, Align::Start, 5}};
    for (const size_t side : round.answered)
        columns.push_back({round.instrument().sides[side].name, Align::End, 1.6});
    if (round.byGroups())
        columns.push_back({Words{"Spread", "ភាពខុសគ្នា"}, Align::End, 1.4});
    else if (round.answered.size() > 1)
        columns.push_back({Words{"Gap", "គម្លាត"}, Align::End, 1.2});
    if (withAgreed)
        columns.push_back({Words{"Agreed level", "កម្រិតដែលបានព្រមព្រៀង"}, Align::End, 1.6});
    return columns;
}

template <class FigureOf>
TableRow numberRow(Basis& basis, const WholeRound& round, const Bilingual& label, const domain::Comparison& comparison,
                   const FigureOf& figureOf)
{
    TableRow row{{label}};
    for (const size_t side : round.answered)
        row.cells.push_back(meanWords(basis, figureOf(round.results().sides[side].figures)));
    if (round.byGroups() || round.answered.size() > 1)
        row.cells.push_back(gapNumber(basis, round, comparison));
    return row;
}

bool anyAgreed(const WholeRound& round)
{
    return std::ranges::any_of(round.figures.answers.agreed, [](const auto& level) { return level.has_value(); });
}

Bilingual amountWords(Basis& basis, const std::optional<double>& amount, const QString& unit)
{
    if (!amount)
        return notRecorded;
    return joined({basis.figures().digits(domain::displayNumber(*amount)), unitWords(unit)}, QStringLiteral(" "));
}

Bilingual indicatorText(const WholeRound& round, const std::optional<size_t>& indicator)
{
    return indicator ? domain::indicatorsOf(round.instrument())[*indicator]->text : Bilingual(notRecorded);
}

} // namespace

void writeStages(Basis& basis, DocumentWriter& out, const WholeRound& round)
{
    static constexpr Words late{"late by %1 days", "យឺត %1 ថ្ងៃ"};
    const auto& held = round.assessment;
    const auto lateOnes = domain::lateStages(held, basis.today());
    Table table;
    table.columns = {{Words{"Stage", "ដំណាក់កាល"}, Align::Start, 3},
                     {Words{"Planned", "គ្រោងទុក"}, Align::Start, 2},
                     {Words{"Held", "បានធ្វើ"}, Align::Start, 2},
                     {Words{"Late", "យឺត"}, Align::Start, 2}};
    for (const domain::Stage& stage : domain::stages()) {
        if (!(held.*stage.due).isValid() && !(held.*stage.done).isValid())
            continue;
        const auto found = std::ranges::find(lateOnes, &stage, &domain::OpenStage::stage);
        const bool isLate = found != lateOnes.end();
        table.rows.push_back({{stage.words, dateWords(held.*stage.due), dateWords(held.*stage.done),
                               isLate ? filled(late, {counted(found->daysLate)}) : Bilingual()},
                              isLate});
    }
    if (table.rows.empty())
        return;
    out.write(unlistedHeading(2, Words{"Stages of the round", "ដំណាក់កាលនៃជុំវាយតម្លៃ"}));
    out.write(table);
}

void writeWhoAnswered(Basis& basis, DocumentWriter& out, const WholeRound& round)
{
    out.write(unlistedHeading(2, Words{"Who took part", "អ្នកចូលរួម"}));
    Table table;
    table.columns = {{groupColumn, Align::Start, 3},
                     {Words{"Side", "ភាគីអ្នកឆ្លើយ"}, Align::Start, 1.6},
                     {Words{"Kind", "ប្រភេទ"}, Align::Start, 2},
                     {Words{"Village", "ភូមិ"}, Align::Start, 2},
                     {Words{"Present", "ចំនួនអ្នកមក"}, Align::End, 1.3},
                     {Words{"Women", "ស្ត្រី"}, Align::End, 1.3}};
    for (const GroupCard& card : round.cards)
        if (card.kind != GroupKind::Agreed)
            table.rows.push_back(
                {{ownName(basis, card), sideName(round, card.side), choiceWords(card.kind),
                  basis.names().area(card.village), countOr(basis, card.present), countOr(basis, card.women)}});
    if (table.rows.empty())
        return out.write(Paragraph{Words{"No group is recorded.", "មិនមានក្រុមណាត្រូវបានកត់ត្រាទេ។"}});
    table.rows.push_back({{Words{"All", "សរុប"},
                           {},
                           {},
                           {},
                           countOr(basis, sumOf(round.cards, &GroupCard::present)),
                           countOr(basis, sumOf(round.cards, &GroupCard::women))},
                          true});
    out.write(table);
}

void writeIndicatorNumbers(Basis& basis, DocumentWriter& out, const WholeRound& round)
{
    const bool agreed = anyAgreed(round);
    const auto indicators = domain::indicatorsOf(round.instrument());
    Table table;
    table.columns = numberColumns(round, indicatorColumn, agreed);
    for (size_t place = 0; place < indicators.size(); ++place) {
        TableRow row =
            numberRow(basis, round, indicators[place]->text, round.results().indicators[place],
                      [place](const domain::Figures& f) -> const domain::Figure& { return f.indicators[place]; });
        const auto& level = round.figures.answers.agreed[place];
        if (agreed)
            row.cells.push_back(level ? basis.figures().number(*level) : sameInBoth(QStringLiteral("–")));
        table.rows.push_back(std::move(row));
    }
    out.write(table);
    out.write(Paragraph{meanAndAnswers, TextStyle::Small});
}

void writeThemeNumbers(Basis& basis, DocumentWriter& out, const WholeRound& round)
{
    Table table;
    table.columns = numberColumns(round, {"Theme", "ប្រធានបទ"}, false);
    for (size_t place = 0; place < round.instrument().themes.size(); ++place)
        table.rows.push_back(
            numberRow(basis, round, round.instrument().themes[place].title, round.results().themes[place],
                      [place](const domain::Figures& f) -> const domain::Figure& { return f.themes[place]; }));
    TableRow all = numberRow(basis, round, Words{"All themes", "ប្រធានបទទាំងអស់"}, round.results().whole,
                             [](const domain::Figures& f) -> const domain::Figure& { return f.whole; });
    all.strong = true;
    table.rows.push_back(std::move(all));
    out.write(table);
}

void writeGroupMeans(Basis& basis, DocumentWriter& out, const WholeRound& round)
{
    constexpr size_t themesAtOnce = 7; // side by side on a page
    const auto& themes = round.instrument().themes;
    out.write(unlistedHeading(2, Words{"Each group by theme", "ក្រុមនីមួយៗតាមប្រធានបទ"}));
    for (size_t first = 0; first < themes.size(); first += themesAtOnce) {
        const size_t end = std::min(themes.size(), first + themesAtOnce);
        Table table;
        table.columns = {{groupColumn, Align::Start, 2.6}};
        for (size_t theme = first; theme < end; ++theme)
            table.columns.push_back({themes[theme].title, Align::End, 1.7});
        for (const auto& group : round.results().groups) {
            const auto card = domain::RecordId::fromText(group.key);
            TableRow row{{joined({card ? basis.names().title(*card) : Bilingual(), sideName(round, group.side)},
                                 QStringLiteral(" – "))}};
            for (size_t theme = first; theme < end; ++theme)
                row.cells.push_back(meanWords(basis, group.figures.themes[theme]));
            table.rows.push_back(std::move(row));
        }
        out.write(table);
    }
}

void writeVoices(Basis& basis, DocumentWriter& out, const WholeRound& round)
{
    if (round.voices.empty())
        return;
    out.write(unlistedHeading(2, Words{"Reasons and suggestions", "មូលហេតុ និងសំណើ"}));
    const auto indicators = domain::indicatorsOf(round.instrument());
    for (auto first = round.voices.begin(); first != round.voices.end();) {
        const auto next = std::find_if(first, round.voices.end(),
                                       [&](const Voice& voice) { return voice.indicator != first->indicator; });
        Table table;
        table.columns = {{groupColumn, Align::Start, 2},
                         {Words{"Reason", "មូលហេតុ"}, Align::Start, 3.5},
                         {Words{"Suggestion", "សំណើ"}, Align::Start, 3.5}};
        for (; first != next; ++first) {
            if (table.rows.empty())
                out.write(unlistedHeading(3, indicators[first->indicator]->text));
            table.rows.push_back({{basis.names().title(first->card), first->reason, first->suggestion}});
        }
        out.write(table);
    }
}

void writeStandards(Basis& basis, DocumentWriter& out, const WholeRound& round)
{
    if (round.standards.empty())
        return;
    out.write(unlistedHeading(2, Words{"What there should be, and what there is", "អ្វីដែលគួរមាន និងអ្វីដែលមានជាក់ស្ដែង"}));
    Table table;
    table.columns = {{Words{"Entitlement", "សិទ្ធិដែលត្រូវទទួល"}, Align::Start, 3},
                     {Words{"Laid down in", "មានចែងក្នុង"}, Align::Start, 2},
                     {Words{"Planned", "គ្រោងទុក"}, Align::End, 1.5},
                     {Words{"Actual", "ជាក់ស្ដែង"}, Align::End, 1.5},
                     {Words{"Remark", "កំណត់សម្គាល់"}, Align::Start, 2.5}};
    for (const auto& standard : round.standards)
        table.rows.push_back(
            {{standard.entitlement, standard.source, amountWords(basis, standard.planned, standard.unit),
              amountWords(basis, standard.actual, standard.unit), standard.remark}});
    out.write(table);
}

void writeAnswers(Basis& basis, DocumentWriter& out, const WholeRound& round)
{
    out.write(unlistedHeading(2, Words{"What is done about it", "អ្វីដែលធ្វើដើម្បីកែលម្អ"}));
    if (round.activities.empty())
        return out.write(
            Paragraph{Words{"No activity answers a score of this round.", "មិនទាន់មានសកម្មភាពណាឆ្លើយតបនឹងពិន្ទុនៃជុំនេះទេ។"}});
    Table table;
    table.columns = {{indicatorColumn, Align::Start, 3},
                     {Words{"What", "សកម្មភាព"}, Align::Start, 3},
                     {Words{"Who leads", "អ្នកដឹកនាំ"}, Align::Start, 2.5},
                     {Words{"Due", "កាលកំណត់"}, Align::Start, 1.7},
                     {Words{"Status", "ស្ថានភាព"}, Align::Start, 1.5}};
    for (const AnsweringActivity& one : round.activities)
        table.rows.push_back(
            {{indicatorText(round, one.indicator), one.activity.what, leadsOf(basis, one.activity),
              dateWords(one.activity.due), choiceWords(domain::statusOn(one.activity, basis.today()))}});
    out.write(table);
}

} // namespace daikou::reports
