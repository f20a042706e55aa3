// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/text_table.h"
#include "reports/contents/catalogue.h"
#include "reports/writers/formats.h"

#include <QDir>
#include <QFileInfo>

#include <map>

namespace daikou::cli {

using domain::Error;
using reports::Audience;
using reports::LanguageMode;
using reports::ReportKind;

namespace {

struct ReportArguments {
    std::string file, name, scope, language, audience = "group", format, out;
    bool list = false;
};

int listKinds(Console& console)
{
    Json all = Json::array();
    TextTable table({tr("Report"), tr("Title"), tr("What is in it")});
    for (const ReportKind& kind : reports::reportKinds()) {
        const auto language = console.language();
        all.push_back({{"report", utf8(kind.name)},
                       {"title", utf8(kind.title.in(language))},
                       {"description", utf8(kind.description.in(language))},
                       {"scope", kind.scopeType ? Json(utf8(kind.scopeType->name())) : Json()}});
        table.add({kind.name, kind.title.in(language), kind.description.in(language)});
    }
    if (console.json())
        console.print(all);
    else
        table.print(console);
    return Done;
}

/// The language of the report: as asked for, else that of the run.
LanguageMode modeFrom(const std::string& word, domain::Language fallback)
{
    if (word == "both")
        return LanguageMode::Both;
    const bool khmer = word.empty() ? fallback == domain::Language::Khmer : word == "km";
    return khmer ? LanguageMode::Khmer : LanguageMode::English;
}

int run(Console& console, const ReportArguments& given)
{
    const auto source = openForReading(given.file);
    if (given.list)
        return listKinds(console);
    if (given.name.empty() || given.out.empty())
        throw Error(Error::Kind::Usage,
                    tr("a report needs its name and --out; report %1 --list names the reports there are")
                        .arg(text(given.file)));
    const QString out = text(given.out);
    if (QFileInfo(out).isDir())
        throw Error(Error::Kind::Io, tr("%1 is a folder; add the name of the report's file, such as %2")
                                         .arg(out, QDir(out).filePath(text(given.name) + QStringLiteral(".pdf"))));
    const QString format = given.format.empty() ? out.section(u'.', -1) : text(given.format);
    const reports::ReportRequest request{.name = text(given.name),
                                         .scope = text(given.scope),
                                         .mode = modeFrom(given.language, console.language()),
                                         .audience = given.audience == "public" ? Audience::Public : Audience::Group,
                                         .format = format};
    const auto result = reports::writeReport(*source, request, out);
    if (console.json()) {
        Json files = Json::array();
        for (const QString& file : result.files)
            files.push_back(utf8(file));
        console.print(Json{
            {"report", utf8(result.report)}, {"files", files}, {"pages", result.pages}, {"records", result.records}});
        return Done;
    }
    for (const QString& file : result.files)
        console.print(file);
    return Done;
}

} // namespace

Run declareReport(CLI::App& app)
{
    const auto given = std::make_shared<ReportArguments>();
    addFile(app, given->file);
    app.add_option("NAME", given->name, help(tr("which report")));
    app.add_flag("--list", given->list, help(tr("name the reports there are")));
    app.add_option("--scope", given->scope, help(tr("of what: status=published and area.province=Battambang")));
    app.add_option("--language", given->language, help(tr("of the report: en, km or both")))
        ->check(CLI::IsMember({"en", "km", "both"}));
    app.add_option("--audience", given->audience,
                   help(tr("group or public: for the public, who did not agree is not named")))
        ->check(CLI::IsMember({"group", "public"}));
    app.add_option("--format", given->format,
                   help(tr("pdf, html or md; told from the name of the file where not given")));
    app.add_option("--out", given->out, help(tr("the file to write")));
    return [given](Console& console) { return run(console, *given); };
}

} // namespace daikou::cli
