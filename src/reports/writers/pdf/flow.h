// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/writers/pdf/pages.h"

namespace daikou::reports::pdf {

/// Puts pieces on pages one below the other: headings stay with what they head, rows of a table get its header again on
/// a new page, no line is left alone.
class Flow {
public:
    /// `headings` is told of every heading as it is placed (the page is already counted).
    Flow(Pages& pages, std::function<OutlineEntry(const Heading&)> headings);

    void place(Piece piece);
    void place(std::vector<Piece> pieces);
    /// On one page if one page can hold them.
    void placeTogether(std::vector<Piece> pieces);
    /// In two columns of equal height, left then right, page after page.
    void placeInColumns(const std::vector<Piece>& pieces);
    /// The piece that stands again at the top of each new page, until cleared.
    void repeatOnNewPages(std::optional<Piece> header) { m_repeated = std::move(header); }
    /// What stands at the top of each page that begins from now on.
    void setRunningHead(std::optional<Piece> head);
    /// What comes next begins a page. Twice in a row is once.
    void breakPage();
    /// Places what still waits for its next piece.
    void settle();

private:
    void placeNow(const Piece& piece);
    void placeCut(const Piece& piece);
    void paint(const Piece& piece, double x, double y);
    void paintAtTop(const std::optional<Piece>& piece);
    void beginPage();
    double room() const;
    double paintColumn(const std::vector<Piece>& pieces, size_t from, size_t end, double x, double top);
    void turnPage();

    Pages& m_pages;
    std::function<OutlineEntry(const Heading&)> m_headings;
    std::vector<Piece> m_waiting; ///< pieces that keep with the next one
    std::optional<Piece> m_runningHead, m_repeated;
    double m_y = sheet::top;
    double m_blank = 0;  ///< wanted by the last piece below itself
    bool m_fresh = true; ///< nothing on this page yet
};

} // namespace daikou::reports::pdf
