// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/card_results.h"

#include "cli/arguments.h"
#include "cli/rejected_rows.h"
#include "cli/results_json.h"
#include "cli/results_text.h"
#include "domain/scoring/results.h"
#include "exchange/instruments/card_list.h"

namespace daikou::cli {

using domain::Instrument;
using exchange::CardList;
using exchange::QuestionCount;

namespace {

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

} // namespace

int scoreCards(Console& console, const Instrument& instrument, const CardArguments& given)
{
    const auto rows = exchange::openList(given.path, exchange::EncodingChoice::Detect);
    const CardList list = exchange::readCards(instrument, *rows, given.mapping);
    store::RoundFigures figures;
    figures.instrument = std::make_shared<const Instrument>(instrument);
    figures.results = domain::resultsOf(instrument, list.groups, given.weighting);
    const int code = list.rejected.empty() ? Done : list.cards > 0 ? Partly : Invalid;
    if (console.json()) {
        Json json = resultsJson(figures);
        json.update(cardListJson(instrument, list));
        json["questions"] = questionsJson(instrument, list);
        console.print(json);
        return code;
    }
    printCardList(console, instrument, list);
    printResults(console, figures);
    const QString counts = exchange::countWords(instrument, countsOf(instrument, list), console.language());
    if (!counts.isEmpty())
        console.print(tr("Asked besides:") + u'\n' + counts);
    return code;
}

} // namespace daikou::cli
