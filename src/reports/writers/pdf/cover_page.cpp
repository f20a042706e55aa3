// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/pdf/cover_page.h"

#include "reports/charts/provinces.h"
#include "reports/writers/pdf/piece.h"

#include <numbers>

namespace daikou::reports::pdf {

namespace {

constexpr double blockHeight = 590;
constexpr double textWidth = 420;
constexpr Look titleEnglish{Face::Display, 33, colours::paper, 1.18, 1.8};
constexpr Look titleKhmer{Face::Display, 25, colours::paper, 1.18, 1.85};
constexpr Look subtitle{Face::Sans, 14, colours::onAccent, 1.35, 1.75};
constexpr Look organisation{Face::SansBold, 10.5, colours::paper, 1.35, 1.75};
constexpr Look date{Face::SansBold, 11.5, colours::ink, 1.4, 1.8};
constexpr Look noticeLook{Face::SansBold, 9.5, colours::ink, 1.35, 1.7};

void roundedRectangle(cairo_t* cairo, double x, double y, double width, double height, double radius)
{
    constexpr double quarter = std::numbers::pi / 2;
    cairo_new_sub_path(cairo);
    cairo_arc(cairo, x + width - radius, y + radius, radius, -quarter, 0);
    cairo_arc(cairo, x + width - radius, y + height - radius, radius, 0, quarter);
    cairo_arc(cairo, x + radius, y + height - radius, radius, quarter, 2 * quarter);
    cairo_arc(cairo, x + radius, y + radius, radius, 2 * quarter, 3 * quarter);
    cairo_close_path(cairo);
}

} // namespace

void CoverPage::paint(const Cover& cover)
{
    fillRectangle(m_cairo, 0, 0, sheet::width, blockHeight, colours::accent);
    paintTiles();
    fillRectangle(m_cairo, 0, blockHeight, sheet::width, 5, colours::gold);
    paintText(cover.organisation, organisation, organisation, 64, 1);
    double y = 196;
    fillRectangle(m_cairo, sheet::left, y - 22, 56, 3, colours::gold);
    y = paintText(cover.title, titleEnglish, titleKhmer, y, 8) + 14;
    paintText(cover.subtitle, subtitle, subtitle, y, 4);
    paintText(cover.date, date, date, blockHeight + 40, 2);
    if (!cover.notice.isEmpty())
        paintNotice(cover.notice);
}

double CoverPage::paintText(const Bilingual& text, const Look& english, const Look& khmer, double y,
                            double blankBetween)
{
    bool first = true;
    for (const auto& shown : shownTexts(text, m_mode)) {
        y += first ? 0 : blankBetween;
        first = false;
        const auto& look = shown.language == Language::Khmer ? khmer : english;
        for (const auto& line : m_setter.set(shown.text, look, textWidth)) {
            paintLine(m_cairo, line, sheet::left, y);
            y += line.height;
        }
    }
    return y;
}

/// The country as a grid of tiles, faint, behind the foot of the block.
void CoverPage::paintTiles()
{
    constexpr double tile = 26;
    constexpr double pitch = 28.5;
    const auto size = charts::provinceGridSize();
    const double left = sheet::width - 34 - size.width() * pitch;
    const double top = blockHeight - 30 - size.height() * pitch;
    cairo_set_source_rgba(m_cairo, 1, 1, 1, 0.075);
    for (const auto& province : charts::provinces()) {
        roundedRectangle(m_cairo, left + province.column * pitch, top + province.row * pitch, tile, tile, 3);
        cairo_fill(m_cairo);
    }
}

void CoverPage::paintNotice(const Bilingual& notice)
{
    const QString text = shownLine(notice, m_mode);
    const Lines lines = m_setter.set(text, noticeLook, textWidth);
    double width = 0;
    for (const auto& line : lines)
        width = std::max(width, line.width);
    const double height = heightOf(lines) + 14;
    const double top = sheet::height - 64 - height;
    roundedRectangle(m_cairo, sheet::left, top, width + 28, height, 6);
    cairo_set_source_rgb(m_cairo, colours::gold.red, colours::gold.green, colours::gold.blue);
    cairo_set_line_width(m_cairo, 1.2);
    cairo_stroke(m_cairo);
    double y = top + 7;
    for (const auto& line : lines) {
        paintLine(m_cairo, line, sheet::left + 14, y);
        y += line.height;
    }
}

} // namespace daikou::reports::pdf
