// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shared/style.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

namespace daikou::gui {

namespace {

/// The colours of the look, by the names they have in the style sheet.
struct Tone {
    const char* name;
    const char* light;
    const char* dark;
};
constexpr Tone tones[] = {
    {"window", "#f4f5f3", "#22262a"},   {"base", "#ffffff", "#2a2f34"},      {"raised", "#eceeea", "#30363c"},
    {"line", "#d5d9d2", "#454c53"},     {"text", "#1f2925", "#e9ece9"},      {"muted", "#56625c", "#a9b3ad"},
    {"accent", "#0b6a53", "#5fcfae"},   {"onaccent", "#ffffff", "#10201a"},  {"soft", "#dcefe8", "#24453b"},
    {"warning", "#855300", "#f0b458"},  {"error", "#a92a24", "#ff9c93"},     {"good", "#1f6b33", "#86d39a"},
    {"warnsoft", "#fbf0d9", "#46391d"}, {"errorsoft", "#fbe6e4", "#4d2a28"},
};

QString toneText(const char* name)
{
    for (const Tone& tone : tones)
        if (qstrcmp(tone.name, name) == 0)
            return QLatin1String(isDark() ? tone.dark : tone.light);
    return QStringLiteral("#ff00ff");
}

QColor tone(const char* name)
{
    return QColor(toneText(name));
}

QPalette palette()
{
    QPalette colours;
    const auto set = [&](std::initializer_list<QPalette::ColorRole> roles, const char* name) {
        for (const auto role : roles)
            colours.setColor(role, tone(name));
    };
    set({QPalette::Window}, "window");
    set({QPalette::Base, QPalette::ToolTipBase}, "base");
    set({QPalette::AlternateBase, QPalette::Button}, "raised");
    set({QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}, "text");
    set({QPalette::PlaceholderText}, "muted");
    set({QPalette::Highlight, QPalette::Link}, "accent");
    set({QPalette::HighlightedText}, "onaccent");
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        colours.setColor(QPalette::Disabled, role, tone("muted"));
    return colours;
}

QString sheet(domain::Language language)
{
    QFile file(QStringLiteral(":/styles/daikou.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    for (const Tone& each : tones)
        text.replace(QStringLiteral("@%1;").arg(QLatin1String(each.name)), toneText(each.name) + u';');
    text.replace(QStringLiteral("@mode;"), isDark() ? QStringLiteral("dark") : QStringLiteral("light"));
    text.replace(QStringLiteral("@fieldheight;"),
                 language == domain::Language::Khmer ? QStringLiteral("28px;") : QStringLiteral("24px;"));
    return text;
}

} // namespace

bool isDark()
{
    static const bool dark = [] {
        const auto colours = QGuiApplication::palette();
        return qEnvironmentVariable("DAIKOU_COLOURS") == QStringLiteral("dark") ||
               colours.color(QPalette::Window).lightness() < colours.color(QPalette::WindowText).lightness();
    }();
    return dark;
}

void applyStyle(QApplication& application)
{
    isDark(); // asked of the desktop's own palette, before ours replaces it
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QIcon::setThemeSearchPaths({QStringLiteral("/usr/share/icons"), QStringLiteral(":/icons")});
    QIcon::setThemeName(isDark() ? QStringLiteral("breeze-dark") : QStringLiteral("breeze"));
    application.setPalette(palette());
}

void applyLanguageStyle(QApplication& application, domain::Language language)
{
    QFont font;
    font.setFamilies(
        {QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Khmer"), QStringLiteral("Khmer OS Battambang")});
    font.setPointSizeF(10);
    application.setFont(font);
    if (const QString text = sheet(language); text != application.styleSheet())
        application.setStyleSheet(text);
}

QIcon icon(const char* name)
{
    return QIcon::fromTheme(QLatin1String(name));
}

void restyle(QWidget& widget)
{
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

QColor mutedColour()
{
    return tone("muted");
}
QColor accentColour()
{
    return tone("accent");
}
QColor warningColour()
{
    return tone("warning");
}
QColor errorColour()
{
    return tone("error");
}
QColor goodColour()
{
    return tone("good");
}

} // namespace daikou::gui
