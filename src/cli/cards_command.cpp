// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/rejected_rows.h"
#include "cli/results_json.h"
#include "cli/results_text.h"
#include "exchange/assessments/card_import.h"
#include "store/change.h"
#include "store/instruments/kept_instrument.h"

namespace daikou::cli {

using domain::ChangeLabel;
using exchange::CardImport;
using exchange::CardList;
using store::RoundFigures;

namespace {

struct CardsArguments {
    std::string file, round, from, weighting;
    bool dryRun = false;
};

/// Thrown out of the change of a trial, so that all of it is taken back.
struct TrialEnd {};

/// What an import did; the figures only where they were asked for.
struct CardsOutcome {
    CardImport import;
    std::optional<RoundFigures> figures;
};

CardsOutcome importCards(store::Register& target, const domain::RecordId& round, const CardList& list,
                         const CardsArguments& given, domain::Language language)
{
    CardsOutcome outcome;
    try {
        target.perform({ChangeLabel::Code::Import, {}}, [&](store::Change& change) {
            outcome.import = exchange::addCards(target, change, round, list);
            change.setLabel(
                {ChangeLabel::Code::Import, {QStringLiteral("#score"), QString::number(outcome.import.scores)}});
            if (!given.weighting.empty())
                outcome.figures = store::figuresOfRound(target, round, weightingFrom(given.weighting), language);
            if (given.dryRun)
                throw TrialEnd();
        });
    } catch (const TrialEnd&) {
    }
    return outcome;
}

Json asJson(const domain::RecordId& round, const domain::Instrument& instrument, const CardList& list,
            const CardsOutcome& outcome)
{
    Json missing = Json::array();
    for (const QString& indicator : list.missing)
        missing.push_back(utf8(indicator));
    Json json{{"round", utf8(round.toText())},
              {"cards", outcome.import.cards},
              {"groups", {{"made", outcome.import.groupsMade}, {"found", outcome.import.groupsFound}}},
              {"scores", outcome.import.scores},
              {"missing", missing}};
    const Json read = cardListJson(instrument, list);
    for (const char* key : {"rejected", "ignored", "guesses", "warnings"})
        json[key] = read[key];
    if (outcome.figures)
        json["results"] = resultsJson(*outcome.figures);
    return json;
}

void printOutcome(Console& console, const domain::Instrument& instrument, const CardList& list,
                  const CardsOutcome& outcome, bool dryRun)
{
    if (dryRun)
        console.print(tr("This was a trial: nothing has been kept."));
    printCardList(console, instrument, list);
    if (!list.missing.isEmpty())
        console.print(tr("No column for: %1.").arg(list.missing.join(QStringLiteral(", "))));
    console.print(tr("Groups made: %1, found: %2. Scores written: %3.")
                      .arg(outcome.import.groupsMade)
                      .arg(outcome.import.groupsFound)
                      .arg(outcome.import.scores));
    if (outcome.figures)
        printResults(console, *outcome.figures);
}

int run(Console& console, const CardsArguments& given)
{
    const auto target = openForWriting(given.file);
    const auto round = requireNamed(*target, given.round, domain::Assessment::type());
    const auto instrument = store::instrumentOfRound(*target, round);
    const auto rows = exchange::openList(text(given.from), exchange::EncodingChoice::Detect);
    const CardList list = exchange::readCards(*instrument, *rows);
    if (list.cards == 0 && list.rejected.empty())
        throw domain::Error(
            domain::Error::Kind::Input,
            tr("%1 has no rows below its head, so nothing came in; choose another list, or add rows to it")
                .arg(text(given.from)));
    const CardsOutcome outcome = importCards(*target, round, list, given, console.language());
    if (console.json())
        console.print(asJson(round, *instrument, list, outcome));
    else
        printOutcome(console, *instrument, list, outcome, given.dryRun);
    if (list.rejected.empty())
        return Done;
    return list.cards == 0 ? Invalid : Partly;
}

} // namespace

Run declareImportCards(CLI::App& app)
{
    const auto given = std::make_shared<CardsArguments>();
    addFile(app, given->file);
    app.add_option("ROUND", given->round, help(tr("the assessment round: its id, or the code on its paper")))
        ->required();
    app.add_option("--from", given->from,
                   help(tr("a list of cards, one a row: side, group, and a column for each indicator")))
        ->required();
    app.add_flag("--dry-run", given->dryRun, help(tr("try it, keep nothing")));
    addWeighting(app, given->weighting);
    return [given](Console& console) { return run(console, *given); };
}

} // namespace daikou::cli
