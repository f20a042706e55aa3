// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/rejected_rows.h"
#include "cli/text_table.h"
#include "domain/scoring/results.h"
#include "exchange/instruments/card_list.h"
#include "exchange/instruments/instrument_json.h"

#include <QSaveFile>

namespace daikou::cli {

using domain::Bilingual;
using domain::Error;
using domain::Figures;
using domain::Instrument;
using domain::Results;
using exchange::CardList;

namespace {

struct InstrumentArguments {
    std::string instrument, out, answers, weighting = "people";
};

Json summaryOf(const Instrument& instrument)
{
    Json sides = Json::array();
    for (const auto& side : instrument.sides)
        sides.push_back({{"id", utf8(side.id)}, {"name", bothLanguages(side.name)}});
    Json themes = Json::array();
    for (const auto& theme : instrument.themes) {
        Json indicators = Json::array();
        for (const auto& indicator : theme.indicators)
            indicators.push_back({{"id", utf8(indicator.id)}, {"text", bothLanguages(indicator.text)}});
        themes.push_back({{"id", utf8(theme.id)}, {"title", bothLanguages(theme.title)}, {"indicators", indicators}});
    }
    return {{"id", utf8(instrument.id)},
            {"version", instrument.version},
            {"title", bothLanguages(instrument.title)},
            {"sides", sides},
            {"from", instrument.scale.from},
            {"to", instrument.scale.to},
            {"themes", themes}};
}

int listSupplied(Console& console)
{
    const auto all = exchange::instrumentsSupplied();
    if (console.json()) {
        Json list = Json::array();
        for (const Instrument& instrument : all)
            list.push_back(summaryOf(instrument));
        console.print(list);
        return Done;
    }
    TextTable table({tr("Instrument"), tr("Version"), tr("Title"), tr("Themes"), tr("Indicators")});
    for (const Instrument& instrument : all)
        table.add({instrument.id, QString::number(instrument.version), instrument.title.in(console.language()),
                   QString::number(instrument.themes.size()),
                   QString::number(domain::indicatorsOf(instrument).size())});
    table.print(console);
    return Done;
}

/// One that comes with Daikou, or what a file holds. Throws Error (NotFound, Io).
exchange::InstrumentReading readNamed(const QString& name)
{
    QStringList known;
    for (Instrument& supplied : exchange::instrumentsSupplied()) {
        if (supplied.id == name)
            return {.instrument = std::move(supplied), .findings = {}};
        known += supplied.id;
    }
    QFile file(name);
    if (!file.exists())
        throw Error(Error::Kind::NotFound,
                    tr("there is no file “%1”, and no instrument of this name comes with Daikou; those are: %2")
                        .arg(name, known.join(QStringLiteral(", "))));
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::Io, tr("%1 cannot be opened; check the folder and your right to read it").arg(name),
                    file.errorString());
    constexpr qint64 most = 8 << 20; // bytes: more is refused by the reader, and need not be in memory
    return exchange::readInstrument(file.read(most));
}

int tellMistakes(Console& console, const domain::InstrumentFindings& findings)
{
    if (console.json()) {
        Json list = Json::array();
        for (const auto& finding : findings)
            list.push_back({{"line", finding.line},
                            {"path", utf8(finding.path)},
                            {"code", utf8(finding.codeName())},
                            {"sentence", utf8(finding.sentence(console.language()))}});
        console.print(Json{{"findings", list}});
        return Invalid;
    }
    for (const auto& finding : findings)
        console.print(finding.sentence(console.language()));
    return Invalid;
}

int printOutline(Console& console, const Instrument& instrument)
{
    if (console.json()) {
        console.print(summaryOf(instrument));
        return Done;
    }
    const auto language = console.language();
    QStringList sides;
    for (const auto& side : instrument.sides)
        sides += side.name.in(language);
    console.print(tr("%1, version %2: %3")
                      .arg(instrument.id, QString::number(instrument.version), instrument.title.in(language)));
    console.print(tr("Answered by: %1. Levels: %2 to %3.")
                      .arg(sides.join(QStringLiteral(", ")), QString::number(instrument.scale.from),
                           QString::number(instrument.scale.to)));
    TextTable table({tr("Indicator"), tr("Theme"), tr("What is rated")});
    for (const auto& theme : instrument.themes)
        for (const auto& indicator : theme.indicators)
            table.add({indicator.id, theme.title.in(language), indicator.text.in(language)});
    table.print(console);
    return Done;
}

void writeTo(const QString& path, const Instrument& instrument)
{
    if (QFile::exists(path))
        throw Error(Error::Kind::Exists, tr("%1 is there already; choose another name").arg(path));
    QSaveFile file(path); // whole or not at all
    if (!file.open(QIODevice::WriteOnly) || file.write(exchange::writeInstrument(instrument)) < 0 || !file.commit())
        throw Error(Error::Kind::Io,
                    tr("%1 cannot be written; check the folder and your right to write there").arg(path),
                    file.errorString());
}

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
    Json strange = Json::array();
    for (const QString& head : list.strange)
        strange.push_back(utf8(head));
    return {{"instrument", utf8(instrument.id)},
            {"version", instrument.version},
            {"cards", list.cards},
            {"weighting", results.weighting == domain::Weighting::People ? "people" : "groups"},
            {"whole", comparedJson(instrument.id, results.whole, sidesJson(results, levels, whole))},
            {"themes", themeList},
            {"indicators", indicatorList},
            {"rejected", rejectedJson(list.rejected)},
            {"ignored", strange}};
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

int scoreCards(Console& console, const Instrument& instrument, const InstrumentArguments& given)
{
    const auto rows = exchange::openList(text(given.answers), exchange::EncodingChoice::Detect);
    const CardList list = exchange::readCards(instrument, *rows);
    const auto weighting = given.weighting == "groups" ? domain::Weighting::Groups : domain::Weighting::People;
    const Results results = domain::resultsOf(instrument, list.groups, weighting);
    const int code = list.rejected.empty() ? Done : list.cards > 0 ? Partly : Invalid;
    if (console.json()) {
        console.print(resultsJson(instrument, results, list));
        return code;
    }
    console.print(tr("Cards: %1, left out: %2.").arg(list.cards).arg(list.rejected.size()));
    for (const QString& head : list.strange)
        console.print(tr("The column “%1” was left out: it is none of this instrument.").arg(head));
    printRejected(console, list.rejected);
    printResults(console, instrument, results);
    return code;
}

int run(Console& console, const InstrumentArguments& given)
{
    if (given.instrument.empty())
        return listSupplied(console);
    const auto reading = readNamed(text(given.instrument));
    if (!reading.instrument)
        return tellMistakes(console, reading.findings);
    if (!given.out.empty())
        writeTo(text(given.out), *reading.instrument);
    if (!given.answers.empty())
        return scoreCards(console, *reading.instrument, given);
    return given.out.empty() ? printOutline(console, *reading.instrument) : int(Done);
}

} // namespace

Run declareInstrument(CLI::App& app)
{
    const auto given = std::make_shared<InstrumentArguments>();
    app.add_option("INSTRUMENT", given->instrument,
                   help(tr("a file, or the name of one that comes with Daikou; without it those are listed")));
    app.add_option("--out", given->out, help(tr("write it to this file, to be changed there")));
    app.add_option("--answers", given->answers,
                   help(tr("a list of cards, one a row: side, group, and a column for each indicator")));
    app.add_option("--weighting", given->weighting,
                   help(tr("in the mean of a side each person counts once, or each group")))
        ->check(CLI::IsMember({"people", "groups"}));
    return [given](Console& console) { return run(console, *given); };
}

} // namespace daikou::cli
