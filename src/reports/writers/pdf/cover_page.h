// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document/document.h"
#include "reports/writers/pdf/text_setter.h"

namespace daikou::reports::pdf {

/// Paints the first page: who, what, when, and the notice.
class CoverPage {
public:
    CoverPage(cairo_t* cairo, TextSetter& setter, LanguageMode mode) : m_cairo(cairo), m_setter(setter), m_mode(mode) {}

    void paint(const Cover& cover);

private:
    /// Sets the text in all languages of the mode from `y` down and returns where it ends.
    double paintText(const Bilingual& text, const Look& english, const Look& khmer, double y, double blankBetween);
    void paintTiles();
    void paintNotice(const Bilingual& notice);

    cairo_t* m_cairo;
    TextSetter& m_setter;
    LanguageMode m_mode;
};

} // namespace daikou::reports::pdf
