// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/language.h"
#include "reports/charts/chart_style.h"

#include <QColor>
#include <QIcon>

#include <span>

class QApplication;
class QWidget;

namespace daikou::gui {

/// Every colour of the windows. Those that end in Soft are grounds for text; Done and Over are of a status.
enum class Tone {
    Window,
    Base,
    Raised,
    Line,
    Text,
    Muted,
    Accent,
    OnAccent,
    Soft,
    Warning,
    Error,
    Good,
    WarningSoft,
    ErrorSoft,
    GoodSoft,
    Done,
    DoneSoft,
    Over,
    OverSoft,
    Paper, ///< of pages: the same light and dark
    Shade, ///< laid over a window behind a dialog in pictures
};

/// Light or dark: as the desktop is, or always the same.
enum class Appearance { AsDesktop, Light, Dark };
/// As it stands in the settings; what is no appearance means AsDesktop.
Appearance appearanceFromCode(const QString& code);
QString codeOfAppearance(Appearance appearance);

/// Once, before any window: Fusion, the fonts and where icons are found.
void applyStyle(QApplication& application);
/// The colours and icons. AsDesktop reads the palette that the desktop gives; to be called again when that changes.
void applyAppearance(QApplication& application, Appearance appearance);
/// True where the application has a palette that is not of this file: the desktop has given another.
bool isPaletteOfDesktop(const QApplication& application);
/// The style sheet of a window and all that is in it, in the present colours, with the line heights that a language
/// needs. To be called when no page is in the window: restyling many widgets takes long.
void applySheet(QWidget& window, domain::Language language);

bool isDark();
QColor colour(Tone tone);
QColor colour(Tone tone, bool dark);
/// The name that a tone has in the style sheet ("@name;").
const char* nameOf(Tone tone);
std::span<const Tone> tones();
/// Charts and maps on the screen: their colours stand on the ground of a card.
reports::charts::ChartColours chartColours();

/// Text in the one tone stands on the other somewhere in the windows; 4.5 : 1 or more, light and dark.
struct TonePair {
    Tone text, ground;
};
std::span<const TonePair> textPairs();

/// A Breeze icon; it follows when light becomes dark.
QIcon icon(const char* name);
/// Makes a widget's style follow its dynamic properties.
void restyle(QWidget& widget);

} // namespace daikou::gui
