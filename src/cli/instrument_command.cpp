// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/card_results.h"
#include "cli/command.h"
#include "cli/text_table.h"
#include "exchange/instruments/instrument_file.h"
#include "exchange/instruments/xlsform_writer.h"
#include "store/change.h"
#include "store/instruments/kept_instrument.h"

#include <QSaveFile>

namespace daikou::cli {

using domain::Error;
using domain::Instrument;

namespace {

struct InstrumentArguments {
    std::string instrument, out, xlsform, answers, keep, weighting = "people";
    std::vector<std::string> columns;
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
    const auto all = store::instrumentsSupplied();
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
store::InstrumentReading readNamed(const QString& name)
{
    QStringList known;
    for (Instrument& supplied : store::instrumentsSupplied()) {
        if (supplied.id == name)
            return {.instrument = std::move(supplied), .findings = {}, .remarks = {}};
        known += supplied.id;
    }
    if (!QFile::exists(name))
        throw Error(Error::Kind::NotFound,
                    tr("there is no file “%1”, and no instrument of this name comes with Daikou; those are: %2")
                        .arg(name, known.join(QStringLiteral(", "))));
    return exchange::readInstrumentFile(name);
}

Json findingsJson(const domain::InstrumentFindings& findings, domain::Language language)
{
    Json list = Json::array();
    for (const auto& finding : findings)
        list.push_back({{"line", finding.line},
                        {"path", utf8(finding.path)},
                        {"code", utf8(finding.codeName())},
                        {"sentence", utf8(finding.sentence(language))}});
    return list;
}

void printFindings(Console& console, const domain::InstrumentFindings& findings)
{
    for (const auto& finding : findings)
        console.print(finding.sentence(console.language()));
}

int tellMistakes(Console& console, const domain::InstrumentFindings& findings)
{
    if (console.json())
        console.print(Json{{"findings", findingsJson(findings, console.language())}});
    else
        printFindings(console, findings);
    return Invalid;
}

int printOutline(Console& console, const Instrument& instrument, const domain::InstrumentFindings& remarks)
{
    if (console.json()) {
        Json summary = summaryOf(instrument);
        summary["remarks"] = findingsJson(remarks, console.language());
        console.print(summary);
        return Done;
    }
    printFindings(console, remarks);
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
    for (const auto& question : instrument.questions)
        table.add({question.id, tr("asked, not rated"), question.text.in(language)});
    table.print(console);
    return Done;
}

void writeTo(const QString& path, const QByteArray& bytes)
{
    if (QFile::exists(path))
        throw Error(Error::Kind::Exists, tr("%1 is there already; choose another name").arg(path));
    QSaveFile file(path); // whole or not at all
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw Error(Error::Kind::Io,
                    tr("%1 cannot be written; check the folder and your right to write there").arg(path),
                    file.errorString());
}

/// “header=id”, each split at its last “=”: headers may hold one.
exchange::CardMapping mappingOf(const std::vector<std::string>& columns)
{
    exchange::CardMapping mapping;
    for (const std::string& each : columns) {
        const QString column = text(each);
        if (!column.contains(u'='))
            throw Error(Error::Kind::Input,
                        tr("“%1” maps no column; write header=id, or “header=” to leave it out").arg(column));
        mapping[column.section(u'=', 0, -2)] = column.section(u'=', -1).trimmed();
    }
    return mapping;
}

/// Keeps the questionnaire in a register, unless it is kept there already; prints its id.
int keepIn(Console& console, const Instrument& instrument, const InstrumentArguments& given)
{
    const auto target = openForWriting(given.keep);
    domain::RecordId id;
    target->perform({domain::ChangeLabel::Code::Add, {QStringLiteral("@instrument"), instrument.title.en}},
                    [&](store::Change& change) { id = store::keepInstrument(*target, change, instrument); });
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
    const Instrument& instrument = *reading.instrument;
    if (!given.out.empty())
        writeTo(text(given.out), store::writeInstrument(instrument));
    if (!given.xlsform.empty())
        writeTo(text(given.xlsform), exchange::writeXlsForm(instrument));
    if (!given.answers.empty())
        return scoreCards(console, instrument,
                          {.path = text(given.answers),
                           .weighting = weightingFrom(given.weighting),
                           .mapping = mappingOf(given.columns)});
    if (!given.keep.empty())
        return keepIn(console, instrument, given);
    return given.out.empty() && given.xlsform.empty() ? printOutline(console, instrument, reading.remarks) : int(Done);
}

} // namespace

Run declareInstrument(CLI::App& app)
{
    const auto given = std::make_shared<InstrumentArguments>();
    app.add_option(
        "INSTRUMENT", given->instrument,
        help(tr("a file (JSON or XLSForm), or the name of one that comes with Daikou; without it those are listed")));
    app.add_option("--out", given->out, help(tr("write it to this file, to be changed there")));
    app.add_option("--xlsform", given->xlsform,
                   help(tr("write it to this file as an XLSForm, to collect answers with KoboToolbox or ODK")));
    app.add_option("--answers", given->answers,
                   help(tr("a list of cards, one a row: side, group, and a column for each indicator")));
    app.add_option("--column", given->columns,
                   help(tr("what a column of the answers holds, as header=id; “header=” leaves it out")));
    addWeighting(app, given->weighting);
    app.add_option("--keep", given->keep, help(tr("keep it in this register, for rounds to be held with it")))
        ->excludes("--answers");
    return [given](Console& console) { return run(console, *given); };
}

} // namespace daikou::cli
