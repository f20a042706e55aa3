// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/results_json.h"
#include "cli/results_text.h"
#include "domain/records/assessments.h"
#include "domain/values/short_code.h"

namespace daikou::cli {

using store::RoundFigures;

namespace {

struct AssessArguments {
    std::string file, round, weighting = "people";
};

QStringList sentencesOf(const store::UnusableScore& score, domain::Language language)
{
    QStringList sentences;
    for (const auto& finding : score.findings)
        sentences += finding.sentence(language);
    return sentences;
}

Json assessJson(const RoundFigures& figures, domain::Language language)
{
    const auto& round = figures.assessment;
    Json unusable = Json::array();
    for (const auto& score : figures.answers.unusable) {
        Json reasons = Json::array();
        for (const QString& sentence : sentencesOf(score, language))
            reasons.push_back(utf8(sentence));
        unusable.push_back({{"score", utf8(score.score.toText())},
                            {"card", utf8(score.card.toText())},
                            {"indicator", utf8(score.indicator)},
                            {"reasons", reasons}});
    }
    Json json = resultsJson(figures);
    json["round"] = {{"id", utf8(figures.round.toText())},
                     {"title", utf8(figures.title)},
                     {"number", round.round ? Json(*round.round) : Json()},
                     {"start", round.start.isValid() ? Json(utf8(round.start.toString(Qt::ISODate))) : Json()},
                     {"instrument", utf8(round.instrument.toText())}};
    json["before"] =
        figures.before ? Json{{"id", utf8(figures.before->toText())}, {"title", utf8(figures.beforeTitle)}} : Json();
    json["unusable"] = unusable;
    return json;
}

void printHead(Console& console, const RoundFigures& figures)
{
    const auto language = console.language();
    const auto& instrument = *figures.instrument;
    QString start = figures.assessment.start.toString(Qt::ISODate);
    if (start.isEmpty())
        start = tr("no day recorded");
    console.print(tr("%1 (%2), %3").arg(figures.title, start, domain::shortCode(figures.round)));
    console.print(tr("%1, version %2: %3")
                      .arg(instrument.id, QString::number(instrument.version), instrument.title.in(language)));
    if (figures.before)
        console.print(tr("The round before: %1, %2").arg(figures.beforeTitle, domain::shortCode(*figures.before)));
    console.print(QString());
}

void printUnusable(Console& console, const RoundFigures& figures)
{
    const auto& unusable = figures.answers.unusable;
    if (unusable.empty())
        return;
    constexpr size_t shown = 20;
    console.print(QString());
    console.print(tr("Scores that cannot be counted: %1").arg(unusable.size()));
    for (size_t i = 0; i < std::min(shown, unusable.size()); ++i)
        console.print(QStringLiteral("  %1 (%2): %3")
                          .arg(unusable[i].indicator, domain::shortCode(unusable[i].score),
                               sentencesOf(unusable[i], console.language()).join(u' ')));
    if (unusable.size() > shown)
        console.print(tr("  … and %1 more; all of them with --json").arg(unusable.size() - shown));
}

int run(Console& console, const AssessArguments& given)
{
    const auto source = openForReading(given.file);
    const auto round = requireNamed(*source, given.round, domain::Assessment::type());
    const auto figures = store::figuresOfRound(*source, round, weightingFrom(given.weighting), console.language());
    if (console.json()) {
        console.print(assessJson(figures, console.language()));
    } else {
        printHead(console, figures);
        printResults(console, figures);
        printUnusable(console, figures);
    }
    return figures.answers.unusable.empty() ? Done : Partly;
}

} // namespace

Run declareAssess(CLI::App& app)
{
    const auto given = std::make_shared<AssessArguments>();
    addFile(app, given->file);
    app.add_option("ROUND", given->round, help(tr("the assessment round: its id, or the code on its paper")))
        ->required();
    addWeighting(app, given->weighting);
    return [given](Console& console) { return run(console, *given); };
}

} // namespace daikou::cli
