// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/rejected_rows.h"
#include "cli/results_json.h"
#include "cli/results_text.h"
#include "cli/text_table.h"
#include "exchange/instruments/card_list.h"
#include "exchange/instruments/instrument_json.h"
#include "exchange/instruments/kept_instrument.h"
#include "store/change.h"

#include <QSaveFile>

namespace daikou::cli {

using domain::Error;
using domain::Instrument;
using exchange::CardList;

namespace {

struct InstrumentArguments {
    std::string instrument, out, answers, keep, weighting = "people";
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

int scoreCards(Console& console, const Instrument& instrument, const InstrumentArguments& given)
{
    const auto rows = exchange::openList(text(given.answers), exchange::EncodingChoice::Detect);
    const CardList list = exchange::readCards(instrument, *rows);
    exchange::RoundFigures figures;
    figures.instrument = std::make_shared<const Instrument>(instrument);
    figures.results = domain::resultsOf(instrument, list.groups, weightingFrom(given.weighting));
    const int code = list.rejected.empty() ? Done : list.cards > 0 ? Partly : Invalid;
    if (console.json()) {
        Json json = resultsJson(figures);
        json["cards"] = list.cards;
        json["rejected"] = rejectedJson(list.rejected);
        json["ignored"] = Json::array();
        for (const QString& head : list.strange)
            json["ignored"].push_back(utf8(head));
        console.print(json);
        return code;
    }
    printCardList(console, list);
    printResults(console, figures);
    return code;
}

/// Keeps the questionnaire in a register, unless it is kept there already; prints its id.
int keepIn(Console& console, const Instrument& instrument, const InstrumentArguments& given)
{
    const auto target = openForWriting(given.keep);
    domain::RecordId id;
    target->perform({domain::ChangeLabel::Code::Add, {QStringLiteral("@instrument"), instrument.title.en}},
                    [&](store::Change& change) { id = exchange::keepInstrument(*target, change, instrument); });
    if (console.json())
        console.print(Json{{"id", utf8(id.toText())}});
    else
        console.print(id.toText());
    return Done;
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
    if (!given.keep.empty())
        return keepIn(console, *reading.instrument, given);
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
    addWeighting(app, given->weighting);
    app.add_option("--keep", given->keep, help(tr("keep it in this register, for rounds to be held with it")))
        ->excludes("--answers");
    return [given](Console& console) { return run(console, *given); };
}

} // namespace daikou::cli
