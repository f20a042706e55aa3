// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document/outline.h"
#include "reports/writers/pdf/piece.h"

namespace daikou::reports::pdf {

using Pieces = std::vector<Piece>;

/// Sets blocks into pieces, in the languages of the mode: side by side where there is a text in both, over the whole
/// width where there is one. Knows no pages.
class PieceMaker {
public:
    PieceMaker(TextSetter& setter, LanguageMode mode);

    Pieces make(const Heading& heading);
    Pieces make(const Paragraph& paragraph);
    Pieces make(const BulletList& list);
    Pieces make(const NumberedList& list);
    Pieces make(const FactsTable& table);
    Pieces make(const DataCard& card);
    Pieces make(const Figure& figure);
    Piece makeRunningHead(const RunningHead& head);
    /// The title of a section that has pages of its own (contents, index): like a heading, but not in the bookmarks.
    Pieces makeSectionTitle(const Bilingual& title);
    /// One line of the contents.
    Piece makeContentsLine(const OutlineEntry& entry);
    /// The index, for two columns; pages by `outline`.
    Pieces makeIndex(const Index& index, const Outline& outline);

    Piece makeTableHeader(const Table& table);
    Piece makeTableRow(const Table& table, const TableRow& row);
    Piece makeCaption(const Bilingual& caption);

private:
    /// A piece with the text in columns between `x` and the right edge.
    Piece parallel(const Bilingual& text, const Look& look, double x = 0, double width = sheet::textWidth);
    Lines set(const QString& text, const Look& look, double width);
    /// All languages in one column, one below the other.
    Lines stacked(const Bilingual& text, const Look& look, double width);
    Pieces makeItems(const std::vector<ListItem>& items, const std::function<QString(size_t)>& marker, double indent);
    Piece makeItem(const ListItem& item, const QString& marker, double indent);
    void addItemColumn(Piece& piece, const ListItem& item, const QString& marker, double indent, Language language,
                       TextCell column);
    Pieces makeFacts(const std::vector<Fact>& facts, const Frame& frame, double inset);
    Piece makeIndexEntry(const IndexEntry& entry, const Outline& outline);

    TextSetter& m_setter;
    LanguageMode m_mode;
    Density m_density;
};

} // namespace daikou::reports::pdf
