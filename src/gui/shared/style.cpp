// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shared/style.h"

#include "gui/shared/theme_icon.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

#include <algorithm>
#include <array>

namespace daikou::gui {

namespace {

struct ToneSpec {
    Tone tone;
    const char* name;
    QRgb light, dark;
};
/// In the order of Tone.
constexpr ToneSpec specs[] = {
    {Tone::Window, "window", 0xfff4f5f3, 0xff22262a},
    {Tone::Base, "base", 0xffffffff, 0xff2a2f34},
    {Tone::Raised, "raised", 0xffeceeea, 0xff30363c},
    {Tone::Line, "line", 0xffd5d9d2, 0xff454c53},
    {Tone::Text, "text", 0xff1f2925, 0xffe9ece9},
    {Tone::Muted, "muted", 0xff56625c, 0xffa9b3ad},
    {Tone::Accent, "accent", 0xff0b6a53, 0xff5fcfae},
    {Tone::OnAccent, "onaccent", 0xffffffff, 0xff10201a},
    {Tone::Soft, "soft", 0xffdcefe8, 0xff24453b},
    {Tone::Warning, "warning", 0xff7a4b00, 0xfff5cd85},
    {Tone::Error, "error", 0xffa92a24, 0xffff9c93},
    {Tone::Good, "good", 0xff14562a, 0xffa8e6ba},
    {Tone::WarningSoft, "warnsoft", 0xfffbf0d9, 0xff46391d},
    {Tone::ErrorSoft, "errorsoft", 0xfffbe6e4, 0xff4d2a28},
    {Tone::GoodSoft, "goodsoft", 0xffdcefe1, 0xff1f4a2e},
    {Tone::Done, "done", 0xff1d4471, 0xffa9cdf5},
    {Tone::DoneSoft, "donesoft", 0xffdde8f5, 0xff243b55},
    {Tone::Over, "over", 0xff454b47, 0xffcfd5d1},
    {Tone::OverSoft, "oversoft", 0xffe9e9e6, 0xff3a4046},
    {Tone::Paper, "paper", 0xffffffff, 0xffffffff},
    {Tone::Shade, "shade", 0x3c000000, 0x78000000},
};

constexpr TonePair pairs[] = {
    {Tone::Text, Tone::Window},     {Tone::Text, Tone::Base},        {Tone::Text, Tone::Raised},
    {Tone::Text, Tone::Soft},       {Tone::Text, Tone::WarningSoft}, {Tone::Text, Tone::ErrorSoft},
    {Tone::Muted, Tone::Window},    {Tone::Muted, Tone::Base},       {Tone::Muted, Tone::Raised},
    {Tone::Accent, Tone::Base},     {Tone::Accent, Tone::Soft},      {Tone::Accent, Tone::Window},
    {Tone::OnAccent, Tone::Accent}, {Tone::Warning, Tone::Window},   {Tone::Warning, Tone::Base},
    {Tone::Error, Tone::Window},    {Tone::Error, Tone::Base},       {Tone::Warning, Tone::WarningSoft},
    {Tone::Good, Tone::GoodSoft},   {Tone::Done, Tone::DoneSoft},    {Tone::Over, Tone::OverSoft},
};

constexpr const char* appearanceCodes[] = {"desktop", "light", "dark"};

QPalette palette(bool dark)
{
    QPalette colours;
    const auto set = [&](std::initializer_list<QPalette::ColorRole> roles, Tone tone) {
        for (const auto role : roles)
            colours.setColor(role, colour(tone, dark));
    };
    set({QPalette::Window}, Tone::Window);
    set({QPalette::Base, QPalette::ToolTipBase}, Tone::Base);
    set({QPalette::AlternateBase, QPalette::Button}, Tone::Raised);
    set({QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}, Tone::Text);
    set({QPalette::Light, QPalette::Midlight}, Tone::Base);
    set({QPalette::Mid, QPalette::Dark, QPalette::Shadow}, Tone::Line);
    set({QPalette::PlaceholderText}, Tone::Muted);
    set({QPalette::Highlight, QPalette::Link, QPalette::LinkVisited}, Tone::Accent);
    set({QPalette::HighlightedText}, Tone::OnAccent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        colours.setColor(QPalette::Disabled, role, colour(Tone::Muted, dark));
    return colours;
}

bool isDarkPalette(const QPalette& colours)
{
    return colours.color(QPalette::Window).lightness() < colours.color(QPalette::WindowText).lightness();
}

QString sheet(domain::Language language)
{
    QFile file(QStringLiteral(":/styles/daikou.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    for (const ToneSpec& each : specs)
        text.replace(QStringLiteral("@%1;").arg(QLatin1String(each.name)), colour(each.tone).name() + u';');
    text.replace(QStringLiteral("@mode;"), isDark() ? QStringLiteral("dark") : QStringLiteral("light"));
    text.replace(QStringLiteral("@fieldheight;"),
                 language == domain::Language::Khmer ? QStringLiteral("28px;") : QStringLiteral("24px;"));
    return text;
}

} // namespace

Appearance appearanceFromCode(const QString& code)
{
    for (const auto each : {Appearance::Light, Appearance::Dark})
        if (code == codeOfAppearance(each))
            return each;
    return Appearance::AsDesktop;
}

QString codeOfAppearance(Appearance appearance)
{
    return QLatin1String(appearanceCodes[size_t(appearance)]);
}

void applyStyle(QApplication& application)
{
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QIcon::setThemeSearchPaths({QStringLiteral("/usr/share/icons"), QStringLiteral(":/icons")});
    QFont font;
    font.setFamilies(
        {QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Khmer"), QStringLiteral("Khmer OS Battambang")});
    font.setPointSizeF(10);
    application.setFont(font);
}

bool isPaletteOfDesktop(const QApplication&)
{
    const QColor window = QApplication::palette().color(QPalette::Window);
    return window != colour(Tone::Window, false) && window != colour(Tone::Window, true);
}

void applyAppearance(QApplication& application, Appearance appearance)
{
    if (appearance == Appearance::AsDesktop && !isPaletteOfDesktop(application))
        application.setPalette({}); // brings the desktop's own back
    const bool asDesktop = appearance == Appearance::AsDesktop;
    const bool dark = asDesktop ? isDarkPalette(QApplication::palette()) : appearance == Appearance::Dark;
    QIcon::setThemeName(dark ? QStringLiteral("breeze-dark") : QStringLiteral("breeze"));
    application.setPalette(palette(dark));
}

void applySheet(QWidget& window, domain::Language language)
{
    if (const QString text = sheet(language); text != window.styleSheet())
        window.setStyleSheet(text);
}

bool isDark()
{
    return isDarkPalette(QApplication::palette());
}

QColor colour(Tone tone, bool dark)
{
    const auto& spec = specs[size_t(tone)];
    return QColor::fromRgba(dark ? spec.dark : spec.light);
}

QColor colour(Tone tone)
{
    return colour(tone, isDark());
}

const char* nameOf(Tone tone)
{
    return specs[size_t(tone)].name;
}

std::span<const Tone> tones()
{
    static const auto all = [] {
        std::array<Tone, std::size(specs)> made{};
        std::ranges::transform(specs, made.begin(), &ToneSpec::tone);
        return made;
    }();
    return all;
}

reports::charts::ChartColours chartColours()
{
    auto colours = isDark() ? reports::charts::darkColours() : reports::charts::lightColours();
    colours.paper = colour(Tone::Base);
    return colours;
}

std::span<const TonePair> textPairs()
{
    return pairs;
}

QIcon icon(const char* name)
{
    return themeIcon(QLatin1String(name));
}

void restyle(QWidget& widget)
{
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

} // namespace daikou::gui
