// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include "cli/arguments.h"
#include "cli/command.h"
#include "texts/texts.h"

#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <map>

namespace daikou::cli {

using domain::Error;
using domain::Language;

namespace {

/// The language asked for, looked for before anything else is read so that the help speaks it too.
Language languageFrom(int argc, char** argv)
{
    const QLatin1String option("--language");
    Language language = Language::English;
    for (int i = 1; i < argc; ++i) {
        const QString word = QString::fromUtf8(argv[i]);
        QString code;
        if (word == option && i + 1 < argc)
            code = QString::fromUtf8(argv[i + 1]);
        else if (word.startsWith(QString(option + u'=')))
            code = word.mid(option.size() + 1);
        if (const auto known = languageFromCode(code))
            language = *known;
    }
    return language;
}

struct GlobalOptions {
    bool json = false;
    std::string language;
};

void addGlobalOptions(CLI::App& app, GlobalOptions& options)
{
    app.add_flag("--json", options.json, help(tr("results and errors as JSON")));
    app.add_option("--language", options.language, help(tr("of what is printed: en or km")))
        ->check(CLI::IsMember({"en", "km"}));
    app.set_version_flag("--version", std::string("daikouctl " DAIKOU_VERSION));
    app.set_help_flag("-h,--help", help(tr("this help")));
}

/// The line for a person whose words were not understood.
Error usageError(const CLI::App& app, const CLI::ParseError& error, const QString& command)
{
    const auto unknown = app.remaining();
    if (command.isEmpty() && !unknown.empty() && unknown.front().front() != '-')
        return {Error::Kind::Usage,
                tr("“%1” is not a command; daikouctl --help names those there are").arg(text(unknown.front()))};
    QString why = QString::fromUtf8(error.what()).section(u'\n', 0, 0);
    while (why.endsWith(u'.'))
        why.chop(1);
    const QString which = command.isEmpty() ? QString() : QString(command + u' ');
    return {Error::Kind::Usage, tr("%1; see daikouctl %2--help").arg(why, which)};
}

int runCommand(Console& console, const QString& name, const Run& run)
{
    try {
        const int code = run(console);
        if (!console.out().flush())
            throw Error(Error::Kind::Io, tr("the result cannot be written to standard output; check where it goes"));
        return code;
    } catch (const Error& error) {
        console.fail(name, error);
        return exitCodeFor(error.kind());
    } catch (const std::exception& error) {
        console.fail(name, Error(Error::Kind::Internal, tr("something unforeseen happened; please report it"),
                                 QString::fromUtf8(error.what())));
        return Failed;
    }
}

/// Reports paint charts, for which Qt wants its fonts; they need no display.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    const bool paints =
        std::any_of(argv + 1, argv + argc, [](const char* word) { return qstrcmp(word, "report") == 0; });
    if (!paints)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

/// Standard error is for the errors of the commands; what Qt remarks of its surroundings is not among them.
void dropRemarks(QtMsgType kind, const QMessageLogContext&, const QString& message)
{
    if (kind == QtCriticalMsg || kind == QtFatalMsg)
        std::fputs((message + u'\n').toUtf8().constData(), stderr);
}

int runCommandLine(int argc, char** argv)
{
    const Language language = languageFrom(argc, argv);
    installLanguage(language);
    CLI::App app(help(tr("Daikou without a display: a register of partnerships in local development")), "daikouctl");
    GlobalOptions options;
    addGlobalOptions(app, options);
    app.require_subcommand(1);
    std::map<std::string, Run> runs;
    for (const Command& command : commands()) {
        CLI::App* sub = app.add_subcommand(command.name, help(tr(command.summary)));
        sub->fallthrough();
        runs[command.name] = command.declare(*sub);
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& success) { // --help, --version
        return app.exit(success);
    } catch (const CLI::ParseError& error) {
        const auto parsed = app.get_subcommands();
        const QString name = parsed.empty() ? QString() : text(parsed.front()->get_name());
        Console(options.json, language).fail(name, usageError(app, error, name));
        return Misused;
    }
    const std::string name = app.get_subcommands().front()->get_name();
    Console console(options.json, language);
    return runCommand(console, text(name), runs.at(name));
}

} // namespace

int runProgram(int argc, char** argv)
{
    // Names of files and words are UTF-8 whatever the surroundings say; scripts often run without a locale.
    qputenv("LC_ALL", "C.UTF-8");
    qInstallMessageHandler(dropRemarks);
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("daikou"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DAIKOU_VERSION));
    return runCommandLine(argc, argv);
}

} // namespace daikou::cli
