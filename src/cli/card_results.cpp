// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/card_results.h"

#include "cli/arguments.h"
#include "cli/rejected_rows.h"
#include "cli/text_table.h"
#include "domain/scoring/results.h"
#include "exchange/instruments/card_list.h"

namespace daikou::cli {

using domain::Figures;
using domain::Instrument;
using domain::Results;
using exchange::CardList;
using exchange::QuestionCount;

namespace {

Json figureJson(const domain::Figure& figure, int levels)
{
    return {{"n", figure.n},
            {"notAnswered", figure.notAnswered},
            {"mean", figure.mean ? Json(*figure.mean) : Json()},
            {"votes", std::vector<qint64>(figure.votes.begin(), figure.votes.begin() + levels)}};
}

Json sidesJson(const Results& results, int levels, const std::function<const domain::Figure&(const Figures&)>& which)
{
    Json sides = Json::object();
    for (const auto& side : results.sides)
        sides[utf8(side.side)] = figureJson(which(side.figures), levels);
    return sides;
}

Json comparedJson(const QString& id, const domain::Comparison& comparison, Json sides)
{
    return {{"id", utf8(id)},
            {"sides", std::move(sides)},
            {"gap", comparison.gap ? Json(comparison.gap->difference) : Json()}};
}

/// The counts of all groups of a side; of every side where none is given.
std::vector<QuestionCount> countsOf(const Instrument& instrument, const CardList& list, const QString& side = {})
{
    auto all = exchange::noCounts(instrument);
    for (size_t group = 0; group < list.groups.size(); ++group)
        for (size_t i = 0; i < all.size() && (side.isEmpty() || list.groups[group].side == side); ++i)
            all[i].add(list.counts[group][i]);
    return all;
}

Json questionsJson(const Instrument& instrument, const CardList& list)
{
    Json questions = Json::array();
    for (size_t i = 0; i < instrument.questions.size(); ++i) {
        const auto& question = instrument.questions[i];
        Json sides = Json::object();
        for (const auto& side : instrument.sides) {
            const QuestionCount count = countsOf(instrument, list, side.id)[i];
            Json figures{{"n", count.n}};
            if (question.kind == domain::Question::Kind::Number && count.n > 0)
                figures.update({{"mean", *count.mean()}, {"least", count.least}, {"most", count.most}});
            for (size_t choice = 0; choice < count.choices.size(); ++choice)
                figures["choices"][utf8(question.choices[choice].id)] = count.choices[choice];
            sides[utf8(side.id)] = figures;
        }
        questions.push_back({{"id", utf8(question.id)}, {"sides", sides}});
    }
    return questions;
}

Json resultsJson(const Instrument& instrument, const Results& results, const CardList& list)
{
    const int levels = instrument.scale.levels();
    const auto indicators = domain::indicatorsOf(instrument);
    Json themeList = Json::array(), indicatorList = Json::array();
    for (size_t i = 0; i < instrument.themes.size(); ++i)
        themeList.push_back(comparedJson(instrument.themes[i].id, results.themes[i],
                                         sidesJson(
                                             results, levels, [i](const Figures& f) -> auto& { return f.themes[i]; })));
    for (size_t i = 0; i < indicators.size(); ++i)
        indicatorList.push_back(
            comparedJson(indicators[i]->id, results.indicators[i],
                         sidesJson(
                             results, levels, [i](const Figures& f) -> auto& { return f.indicators[i]; })));
    const auto whole = [](const Figures& figures) -> const domain::Figure& { return figures.whole; };
    Json strange = Json::array(), guesses = Json::array(), warnings = Json::array();
    for (const QString& head : list.strange)
        strange.push_back(utf8(head));
    for (const auto& column : list.guesses)
        guesses.push_back(
            {{"column", utf8(column.header)}, {"perhaps", utf8(exchange::mappedName(instrument, column))}});
    for (const QString& warning : list.warnings)
        warnings.push_back(utf8(warning));
    return {{"instrument", utf8(instrument.id)},
            {"version", instrument.version},
            {"cards", list.cards},
            {"weighting", results.weighting == domain::Weighting::People ? "people" : "groups"},
            {"whole", comparedJson(instrument.id, results.whole, sidesJson(results, levels, whole))},
            {"themes", themeList},
            {"indicators", indicatorList},
            {"questions", questionsJson(instrument, list)},
            {"rejected", rejectedJson(list.rejected)},
            {"ignored", strange},
            {"guesses", guesses},
            {"warnings", warnings}};
}

QString meanText(const domain::Figure& figure)
{
    constexpr int decimals = 2;
    return figure.mean ? QStringLiteral("%1 (%2)").arg(*figure.mean, 0, 'f', decimals).arg(figure.n)
                       : QStringLiteral("–");
}

QString gapText(const domain::Comparison& comparison)
{
    constexpr int decimals = 2;
    if (!comparison.gap)
        return QStringLiteral("–");
    const QString sign = comparison.gap->sign == domain::GapSign::Citizens ? QStringLiteral("+") : QString();
    return sign + QString::number(comparison.gap->difference, 'f', decimals);
}

void printResults(Console& console, const Instrument& instrument, const Results& results)
{
    const auto language = console.language();
    QStringList header{tr("What is rated")};
    for (const auto& side : instrument.sides)
        header += tr("%1, mean (answers)").arg(side.name.in(language));
    header += tr("Gap");
    TextTable table(header);
    const auto add = [&](const QString& what, const domain::Comparison& comparison,
                         const std::function<const domain::Figure&(const Figures&)>& which) {
        QStringList cells{what};
        for (const auto& side : results.sides)
            cells += meanText(which(side.figures));
        table.add(cells << gapText(comparison));
    };
    size_t next = 0;
    for (size_t i = 0; i < instrument.themes.size(); ++i) {
        add(
            instrument.themes[i].title.in(language),
            results.themes[i], [i](const Figures& f) -> auto& { return f.themes[i]; });
        for (const auto& indicator : instrument.themes[i].indicators) {
            add(
                QStringLiteral("  ") + indicator.text.in(language),
                results.indicators[next], [next](const Figures& f) -> auto& { return f.indicators[next]; });
            ++next;
        }
    }
    add(
        tr("All themes"), results.whole, [](const Figures& f) -> auto& { return f.whole; });
    table.print(console);
    console.print(domain::weightingWords(results.weighting).in(language));
    if (results.whole.gap)
        console.print(domain::gapWords(results.whole.gap->sign).in(language));
}

} // namespace

int scoreCards(Console& console, const Instrument& instrument, const CardArguments& given)
{
    const auto rows = exchange::openList(given.path, exchange::EncodingChoice::Detect);
    const CardList list = exchange::readCards(instrument, *rows, given.mapping);
    const Results results = domain::resultsOf(instrument, list.groups, given.weighting);
    const int code = list.rejected.empty() ? Done : list.cards > 0 ? Partly : Invalid;
    if (console.json()) {
        console.print(resultsJson(instrument, results, list));
        return code;
    }
    console.print(tr("Cards: %1, left out: %2.").arg(list.cards).arg(list.rejected.size()));
    for (const QString& head : list.strange)
        console.print(tr("The column “%1” was left out: it is none of this instrument.").arg(head));
    for (const auto& column : list.guesses)
        console.print(tr("The column “%1” was left out; if it is “%2”, say so: --column \"%1=%2\".")
                          .arg(column.header.trimmed(), exchange::mappedName(instrument, column)));
    for (const QString& warning : list.warnings)
        console.print(warning);
    printRejected(console, list.rejected);
    printResults(console, instrument, results);
    const QString counts = exchange::countWords(instrument, countsOf(instrument, list), console.language());
    if (!counts.isEmpty())
        console.print(tr("Asked besides:") + u'\n' + counts);
    return code;
}

} // namespace daikou::cli
