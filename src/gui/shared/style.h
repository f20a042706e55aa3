// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/language.h"

#include <QColor>
#include <QIcon>

class QApplication;
class QWidget;

namespace daikou::gui {

/// The look: Fusion with colours and fonts of our own, light or dark as the desktop is.
void applyStyle(QApplication& application);
/// The fonts and line heights that a language needs; called again when the language changes.
void applyLanguageStyle(QApplication& application, domain::Language language);
bool isDark();

/// A Breeze icon.
QIcon icon(const char* name);
/// Makes a widget's style follow its dynamic properties.
void restyle(QWidget& widget);

/// Colours that carry a meaning; each has 4.5 : 1 or more on the window's background.
QColor mutedColour();
QColor accentColour();
QColor warningColour();
QColor errorColour();
QColor goodColour();

} // namespace daikou::gui
