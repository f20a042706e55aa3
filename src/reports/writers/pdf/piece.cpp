// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/pdf/piece.h"

#include <algorithm>

namespace daikou::reports::pdf {

namespace {

double textHeight(const Piece& piece)
{
    double height = 0;
    for (const auto& cell : piece.cells)
        height = std::max(height, heightOf(cell.lines));
    return height;
}

/// How many lines of a cell go above the cut.
size_t linesThatFit(const TextCell& cell, double height, bool force)
{
    size_t count = 0;
    double used = 0;
    while (count < cell.lines.size() && used + cell.lines[count].height <= height + 0.01)
        used += cell.lines[count++].height;
    const bool leavesOne = cell.lines.size() - count == 1 && count > 2;
    return leavesOne && !force ? count - 1 : count;
}

void setColour(cairo_t* cairo, const Colour& colour)
{
    cairo_set_source_rgb(cairo, colour.red, colour.green, colour.blue);
}

double offsetIn(const TextCell& cell, const Line& line)
{
    if (cell.align == Align::Start)
        return 0;
    return (cell.width - line.width) * (cell.align == Align::Centre ? 0.5 : 1);
}

void paintFrame(cairo_t* cairo, const Piece& piece, double x, double y)
{
    const auto& frame = piece.frame;
    const double height = piece.height();
    if (frame.background)
        fillRectangle(cairo, x + frame.x, y, frame.width, height, *frame.background);
    if (frame.bar)
        fillRectangle(cairo, x + frame.x, y, 2.5, height, *frame.bar);
    if (frame.ruleAbove)
        fillRectangle(cairo, x + frame.x, y, frame.width, frame.ruleWidth, *frame.ruleAbove);
    if (frame.ruleBelow)
        fillRectangle(cairo, x + frame.x, y + height - frame.ruleWidth, frame.width, frame.ruleWidth, *frame.ruleBelow);
    for (const double divider : piece.dividers)
        fillRectangle(cairo, x + divider, y, frame.ruleWidth, height, colours::hairline);
}

/// Glyphs of neighbouring runs in one font and colour, given to Cairo at once.
class GlyphBatch {
public:
    explicit GlyphBatch(cairo_t* cairo) : m_cairo(cairo) {}

    void add(const ShapedWord& word, const ShapedRun& run, const Colour& colour, double x, double y)
    {
        if (run.font.get() != m_font || colour != m_colour)
            flush();
        m_font = run.font.get();
        m_colour = colour;
        m_utf8.append(word.utf8.constData() + run.byteStart, run.byteCount);
        for (const auto& glyph : run.glyphs)
            m_glyphs.push_back({glyph.index, glyph.x + x, glyph.y + y});
        m_clusters.insert(m_clusters.end(), run.clusters.begin(), run.clusters.end());
    }

    void flush()
    {
        if (m_clusters.empty())
            return;
        setColour(m_cairo, m_colour);
        cairo_set_scaled_font(m_cairo, m_font);
        cairo_show_text_glyphs(m_cairo, m_utf8.constData(), int(m_utf8.size()), m_glyphs.data(), int(m_glyphs.size()),
                               m_clusters.data(), int(m_clusters.size()), {});
        m_utf8.clear();
        m_glyphs.clear();
        m_clusters.clear();
    }

private:
    cairo_t* m_cairo;
    cairo_scaled_font_t* m_font = nullptr;
    Colour m_colour;
    QByteArray m_utf8;
    std::vector<cairo_glyph_t> m_glyphs;
    std::vector<cairo_text_cluster_t> m_clusters;
};

} // namespace

double Piece::height() const
{
    return padTop + std::max(textHeight(*this), pictureHeight) + padBottom;
}

void alignFirstLines(Piece& piece)
{
    double ascent = 0;
    for (const auto& cell : piece.cells)
        if (!cell.lines.empty())
            ascent = std::max(ascent, cell.lines.front().ascent);
    for (auto& cell : piece.cells)
        if (!cell.lines.empty()) {
            auto& first = cell.lines.front();
            first.height += ascent - first.ascent;
            first.ascent = ascent;
        }
}

std::optional<CutPiece> cutPiece(const Piece& piece, double height, bool force)
{
    if (piece.cells.empty() || piece.pictureHeight > 0 || (piece.whole && !force))
        return std::nullopt;
    const double room = height - piece.padTop - piece.padBottom;
    CutPiece cut{piece, piece};
    cut.head.after = 0;
    cut.head.keepWithNext = false;
    cut.tail.before = 0;
    cut.tail.heading.reset();
    bool any = false;
    for (size_t i = 0; i < piece.cells.size(); ++i) {
        const auto& lines = piece.cells[i].lines;
        const size_t count = linesThatFit(piece.cells[i], room, force);
        if (!force && count < std::min<size_t>(2, lines.size()))
            return std::nullopt;
        any = any || count > 0;
        cut.head.cells[i].lines.assign(lines.begin(), lines.begin() + qsizetype(count));
        cut.tail.cells[i].lines.assign(lines.begin() + qsizetype(count), lines.end());
    }
    if (!any || textHeight(cut.tail) <= 0)
        return std::nullopt;
    return cut;
}

void paintPiece(cairo_t* cairo, const Piece& piece, double x, double y)
{
    paintFrame(cairo, piece, x, y);
    for (const auto& cell : piece.cells) {
        double top = y + piece.padTop;
        for (const auto& line : cell.lines) {
            paintLine(cairo, line, x + cell.x + offsetIn(cell, line), top);
            top += line.height;
        }
    }
    if (piece.paintPicture)
        piece.paintPicture(cairo, x, y + piece.padTop);
}

void paintLine(cairo_t* cairo, const Line& line, double x, double y)
{
    GlyphBatch batch(cairo);
    for (const auto& placed : line.words)
        for (const auto& run : placed.word->runs)
            batch.add(*placed.word, run, placed.colour, x + placed.x, y + line.ascent);
    batch.flush();
}

void fillRectangle(cairo_t* cairo, double x, double y, double width, double height, const Colour& colour)
{
    setColour(cairo, colour);
    cairo_rectangle(cairo, x, y, width, height);
    cairo_fill(cairo);
}

} // namespace daikou::reports::pdf
