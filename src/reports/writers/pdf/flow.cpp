// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/pdf/flow.h"

#include <algorithm>

namespace daikou::reports::pdf {

namespace {

/// The least of a piece that may stand under a heading at the foot of a page: its first two lines, or all of it.
double leastHeight(const Piece& piece)
{
    const double all = piece.height();
    if (piece.whole || piece.cells.empty() || piece.pictureHeight > 0)
        return all;
    double least = 0;
    for (const auto& cell : piece.cells) {
        double height = 0;
        for (size_t i = 0; i < std::min<size_t>(2, cell.lines.size()); ++i)
            height += cell.lines[i].height;
        least = std::max(least, height);
    }
    return std::min(all, piece.padTop + least + piece.padBottom);
}

/// The height of pieces one below the other, with the blanks between them.
double stackedHeight(const std::vector<Piece>& pieces)
{
    double height = 0;
    double blank = 0;
    for (const auto& piece : pieces) {
        height += (height > 0 ? std::max(blank, piece.before) : 0) + piece.height();
        blank = piece.after;
    }
    return height;
}

/// The end of a column of this height that begins with the piece `from`: at least one piece further. What keeps with
/// its next is not left at the foot.
size_t columnEnd(const std::vector<Piece>& pieces, size_t from, double height)
{
    double used = 0;
    size_t end = from;
    while (end < pieces.size()) {
        const double wanted = pieces[end].height() + (end > from ? pieces[end].before : 0);
        if (end > from && used + wanted > height + 0.01)
            break;
        used += wanted;
        ++end;
    }
    while (end < pieces.size() && end > from + 1 && pieces[end - 1].keepWithNext)
        --end;
    return end;
}

/// The least height at which what is left from `from` on fits into two columns; at most `room`.
double balancedHeight(const std::vector<Piece>& pieces, size_t from, double room)
{
    double height = stackedHeight({pieces.begin() + qsizetype(from), pieces.end()}) / 2;
    while (height < room && columnEnd(pieces, columnEnd(pieces, from, height), height) < pieces.size())
        height += 4;
    return std::min(height, room);
}

} // namespace

Flow::Flow(Pages& pages, std::function<OutlineEntry(const Heading&)> headings)
    : m_pages(pages), m_headings(std::move(headings))
{}

void Flow::place(Piece piece)
{
    if (piece.keepWithNext) {
        m_waiting.push_back(std::move(piece));
        return;
    }
    if (!m_waiting.empty()) {
        const double kept = stackedHeight(m_waiting) + std::max(m_waiting.back().after, piece.before);
        const double wanted = std::max(m_blank, m_waiting.front().before) + kept + leastHeight(piece);
        if (!m_fresh && wanted > room())
            turnPage();
        for (const auto& waiting : std::exchange(m_waiting, {}))
            placeNow(waiting);
    }
    placeNow(piece);
}

void Flow::place(std::vector<Piece> pieces)
{
    for (auto& piece : pieces)
        place(std::move(piece));
}

void Flow::placeTogether(std::vector<Piece> pieces)
{
    auto all = m_waiting;
    all.insert(all.end(), pieces.begin(), pieces.end());
    const double height = stackedHeight(all);
    const double blank = all.empty() ? 0 : std::max(m_blank, all.front().before);
    if (!m_fresh && height + blank > room() && height <= sheet::textHeight)
        turnPage();
    place(std::move(pieces));
}

void Flow::placeNow(const Piece& piece)
{
    if (!m_pages.isOpen())
        beginPage();
    const double blank = m_fresh ? 0 : std::max(m_blank, piece.before);
    if (piece.height() + blank > room() + 0.01) {
        placeCut(piece);
        return;
    }
    m_y += blank;
    paint(piece, sheet::left, m_y);
    m_y += piece.height();
    m_blank = piece.after;
    m_fresh = false;
}

/// The piece does not fit: as much of it as looks well stays on this page. A piece higher than a page is cut anyhow,
/// and one that cannot be cut stands alone, past the foot if it must.
void Flow::placeCut(const Piece& piece)
{
    const double blank = m_fresh ? 0 : std::max(m_blank, piece.before);
    const bool tooHigh = m_fresh || piece.height() > sheet::textHeight;
    auto cut = cutPiece(piece, room() - blank);
    if (!cut && tooHigh)
        cut = cutPiece(piece, room() - blank, true);
    if (!cut && m_fresh) {
        paint(piece, sheet::left, m_y);
        m_y = sheet::bottom;
        m_fresh = false;
        return;
    }
    if (cut) {
        paint(cut->head, sheet::left, m_y + blank);
        m_fresh = false;
    }
    turnPage();
    placeNow(cut ? cut->tail : piece);
}

void Flow::paint(const Piece& piece, double x, double y)
{
    if (piece.heading)
        m_pages.mark(m_headings(*piece.heading), y);
    if (!m_pages.cairo())
        return;
    paintPiece(m_pages.cairo(), piece, x, y);
    if (!piece.linkTo.isEmpty())
        m_pages.link(piece.linkTo, x + piece.frame.x, y, piece.frame.width, piece.height());
}

void Flow::beginPage()
{
    m_pages.beginPage();
    m_y = sheet::top;
    m_blank = 0;
    m_fresh = true;
    paintAtTop(m_runningHead);
    paintAtTop(m_repeated);
}

void Flow::paintAtTop(const std::optional<Piece>& piece)
{
    if (!piece)
        return;
    paint(*piece, sheet::left, m_y);
    m_y += piece->height() + piece->after;
}

void Flow::setRunningHead(std::optional<Piece> head)
{
    settle(); // what waits belongs to the pages before
    m_runningHead = std::move(head);
}

double Flow::room() const
{
    return m_pages.isOpen() ? sheet::bottom - m_y : sheet::textHeight;
}

void Flow::placeInColumns(const std::vector<Piece>& pieces)
{
    settle();
    size_t next = 0;
    while (next < pieces.size()) {
        if (!m_pages.isOpen())
            beginPage();
        const double top = m_y + (m_fresh ? 0 : std::max(m_blank, pieces[next].before));
        const double height = balancedHeight(pieces, next, sheet::bottom - top);
        double lowest = top;
        for (int column = 0; column < 2; ++column) {
            const size_t end = columnEnd(pieces, next, height);
            const double x = sheet::left + column * (sheet::halfWidth + sheet::gutter);
            lowest = std::max(lowest, paintColumn(pieces, next, end, x, top));
            next = end;
        }
        m_y = lowest;
        m_blank = 12;
        m_fresh = false;
        if (next < pieces.size())
            turnPage();
    }
}

/// Paints pieces one below the other and returns where the last one ends.
double Flow::paintColumn(const std::vector<Piece>& pieces, size_t from, size_t end, double x, double top)
{
    double y = top;
    for (size_t i = from; i < end; ++i) {
        y += i > from ? pieces[i].before : 0;
        paint(pieces[i], x, y);
        y += pieces[i].height();
    }
    return y;
}

void Flow::breakPage()
{
    settle();
    turnPage();
}

void Flow::turnPage()
{
    m_pages.endPage();
    m_blank = 0;
    m_fresh = true;
}

void Flow::settle()
{
    for (const auto& waiting : std::exchange(m_waiting, {}))
        placeNow(waiting);
}

} // namespace daikou::reports::pdf
