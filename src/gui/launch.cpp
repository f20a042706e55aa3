// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/launch.h"

#include "gui/main_window.h"
#include "gui/screenshots.h"
#include "gui/shared/prompts.h"
#include "gui/shared/resources.h"
#include "gui/shared/result_bar.h"
#include "gui/shared/settings.h"
#include "gui/shared/style.h"
#include "gui/workspace.h"
#include "texts/texts.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTemporaryDir>

#include <algorithm>
#include <span>
#include <string_view>

namespace daikou::gui {

namespace {

bool wantsPictures(int argc, char** argv)
{
    return std::ranges::any_of(std::span(argv, size_t(argc)), [](const char* argument) {
        return std::string_view(argument).starts_with("--screenshot");
    });
}

int takePictures(const QCommandLineParser& options, domain::Language language)
{
    const QTemporaryDir profile; // pictures neither read nor change what a person has set
    Settings settings(profile.filePath(QStringLiteral("settings.ini")));
    settings.setLanguage(language);
    settings.set(Setting::BackupFolder, QStringLiteral("Backups"));
    const QStringList layers = options.values(QStringLiteral("map-layer"));
    settings.set(Setting::MapLayers, layers);
    settings.set(Setting::MapLayer, layers.value(0));
    settings.set(Setting::Appearance, options.value(QStringLiteral("colours")));
    DialogPrompts prompts;
    MainWindow window({.settings = settings, .prompts = prompts, .profileFolder = profile.path()});
    if (!options.positionalArguments().isEmpty()) {
        window.openFile(options.positionalArguments().constFirst());
        window.operations().waitForFinished();
        if (!window.source()) {
            qCritical("daikou: %s", qUtf8Printable(window.bar().text()));
            return 1;
        }
    }
    const bool done =
        options.isSet(QStringLiteral("screenshots"))
            ? takeTour(window, options.value(QStringLiteral("screenshots")))
            : takePicture(window, options.value(QStringLiteral("screenshot")), options.value(QStringLiteral("area")));
    return done ? 0 : 1;
}

int showWindow(const QCommandLineParser& options, Settings& settings)
{
    DialogPrompts prompts;
    MainWindow window({.settings = settings, .prompts = prompts});
    const QString area = options.value(QStringLiteral("area"));
    const auto showArea = [&window, area] {
        if (window.workspace() && !area.isEmpty())
            window.workspace()->showArea(area);
    };
    if (!options.positionalArguments().isEmpty())
        window.openFile(options.positionalArguments().constFirst(), showArea);
    window.show();
    return QApplication::exec();
}

} // namespace

int launch(int argc, char** argv)
{
    if (wantsPictures(argc, argv) && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Daikou"));
    QCoreApplication::setOrganizationName(QStringLiteral("Daikou"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DAIKOU_VERSION));
    QCommandLineParser options;
    options.addHelpOption();
    options.addVersionOption();
    options.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("a register to open"));
    options.addOption({QStringLiteral("language"), QStringLiteral("en or km"), QStringLiteral("LANGUAGE")});
    options.addOption({QStringLiteral("area"),
                       QStringLiteral("what to show first: home, places, organisations, partnerships …"),
                       QStringLiteral("AREA")});
    options.addOption({QStringLiteral("colours"), QStringLiteral("of pictures: desktop, light or dark"),
                       QStringLiteral("COLOURS"), QStringLiteral("light")});
    options.addOption(
        {QStringLiteral("screenshot"), QStringLiteral("paints the window into a PNG"), QStringLiteral("PNG")});
    options.addOption(
        {QStringLiteral("screenshots"), QStringLiteral("paints every screen into a folder"), QStringLiteral("FOLDER")});
    options.addOption({QStringLiteral("map-layer"), QStringLiteral("a GeoJSON file for the map in the pictures"),
                       QStringLiteral("FILE")});
    options.process(application);
    Settings settings;
    const auto asked = languageFromCode(options.value(QStringLiteral("language")));
    const auto language = asked.value_or(settings.language());
    installLanguage(language);
    loadResources();
    applyStyle(application);
    if (options.isSet(QStringLiteral("screenshot")) || options.isSet(QStringLiteral("screenshots")))
        return takePictures(options, language);
    return showWindow(options, settings);
}

} // namespace daikou::gui
