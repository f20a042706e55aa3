// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/pdf/piece_maker.h"

#include <algorithm>
#include <numeric>

namespace daikou::reports::pdf {

namespace {

constexpr double cellInset = 5;

/// Where each column of a table begins, and the right edge of the last.
std::vector<double> columnEdges(const Table& table)
{
    const auto weightOf = [](const Column& column) { return std::max(column.weight, 0.05); };
    const double all = std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                                       [&](double sum, const Column& column) { return sum + weightOf(column); });
    std::vector<double> edges{0};
    for (const auto& column : table.columns)
        edges.push_back(edges.back() + sheet::textWidth * weightOf(column) / all);
    return edges;
}

TextCell cellIn(const std::vector<double>& edges, size_t column, Align align)
{
    // The outer edges of a table stand flush with the text.
    const double left = edges[column] + (column == 0 ? 0 : cellInset);
    const double right = edges[column + 1] - (column + 2 == edges.size() ? 0 : cellInset);
    return {left, right - left, {}, align};
}

/// Makes a row at least so many millimetres high, with rules between its columns.
void leaveRoom(Piece& piece, double millimetres, const std::vector<double>& edges)
{
    constexpr double pointsOfMillimetre = 72 / 25.4;
    piece.padBottom += std::max(0.0, millimetres * pointsOfMillimetre - piece.height());
    piece.dividers.assign(edges.begin() + 1, edges.end() - 1);
    piece.frame.ruleBelow = colours::muted;
    piece.whole = true;
}

} // namespace

Piece PieceMaker::makeTableHeader(const Table& table)
{
    const auto edges = columnEdges(table);
    Piece piece;
    Look look = looks::smallBold;
    look.colour = colours::accent;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        TextCell cell = cellIn(edges, i, table.columns[i].align);
        cell.lines = stacked(table.columns[i].title, look, cell.width);
        piece.cells.push_back(std::move(cell));
    }
    piece.before = 6 * m_density.space;
    piece.padTop = 2;
    piece.padBottom = 4 * m_density.space;
    piece.frame.ruleBelow = colours::accent;
    piece.frame.ruleWidth = 1.1;
    piece.keepWithNext = true;
    piece.whole = true;
    return piece;
}

Piece PieceMaker::makeTableRow(const Table& table, const TableRow& row)
{
    const auto edges = columnEdges(table);
    Piece piece;
    for (size_t i = 0; i < std::min(table.columns.size(), row.cells.size()); ++i) {
        TextCell cell = cellIn(edges, i, table.columns[i].align);
        cell.lines = stacked(row.cells[i], row.strong ? looks::cellBold : looks::cell, cell.width);
        piece.cells.push_back(std::move(cell));
    }
    alignFirstLines(piece);
    piece.padTop = 3.5 * m_density.space;
    piece.padBottom = 4 * m_density.space;
    piece.frame.ruleBelow = row.strong ? colours::accent : colours::hairline;
    if (row.strong)
        piece.frame.background = colours::tint;
    if (table.writingRoom > 0)
        leaveRoom(piece, table.writingRoom, edges);
    return piece;
}

Piece PieceMaker::makeCaption(const Bilingual& caption)
{
    Look look = looks::smallBold;
    look.colour = colours::ink;
    Piece piece = parallel(caption, look);
    piece.before = 10;
    piece.after = 2;
    piece.keepWithNext = true;
    piece.whole = true;
    return piece;
}

Pieces PieceMaker::makeFacts(const std::vector<Fact>& facts, const Frame& frame, double inset)
{
    const double labelWidth = m_mode == LanguageMode::Both ? 84 : 112;
    const double valueX = inset + labelWidth + 14;
    Look labelLook = looks::smallBold;
    labelLook.size = 7.9;
    Pieces pieces;
    for (const auto& fact : facts) {
        if (fact.value.isEmpty())
            continue;
        Piece piece = parallel(fact.value, looks::cell, valueX, sheet::textWidth - valueX - inset);
        piece.cells.insert(piece.cells.begin(), {inset, labelWidth, stacked(fact.label, labelLook, labelWidth)});
        alignFirstLines(piece);
        piece.padTop = 2.2 * m_density.space;
        piece.padBottom = 2.6 * m_density.space;
        piece.frame = frame;
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

Pieces PieceMaker::make(const FactsTable& table)
{
    Frame frame;
    frame.background = colours::tint;
    frame.ruleBelow = colours::paper;
    frame.ruleWidth = 1.2;
    auto pieces = makeFacts(table.facts, frame, 10);
    if (pieces.empty())
        return {};
    pieces.front().before = 10 * m_density.space;
    pieces.front().keepWithNext = pieces.size() > 1;
    pieces.back().after = 12 * m_density.space;
    return pieces;
}

Pieces PieceMaker::make(const DataCard& card)
{
    constexpr double inset = 14;
    Frame frame;
    frame.background = colours::tint;
    frame.bar = colours::accent;
    Look titleLook = looks::heading3;
    titleLook.colour = colours::accent;
    Piece title = parallel(card.title, titleLook, inset, sheet::textWidth - 2 * inset);
    title.padTop = 10;
    title.padBottom = 4;
    title.frame = frame;
    Pieces pieces{title};
    auto facts = makeFacts(card.facts, frame, inset);
    pieces.insert(pieces.end(), facts.begin(), facts.end());
    if (!card.remark.isEmpty()) {
        Piece remark = parallel(card.remark, looks::small, inset, sheet::textWidth - 2 * inset);
        remark.padTop = 6;
        remark.frame = frame;
        pieces.push_back(remark);
    }
    pieces.front().before = 18;
    pieces.back().padBottom += 10;
    pieces.back().after = 12;
    return pieces;
}

Piece PieceMaker::makeIndexEntry(const IndexEntry& entry, const Outline& outline)
{
    std::vector<int> pages;
    QString firstId;
    for (const auto& anchor : entry.anchors)
        if (const auto* place = outline.find(anchor)) {
            pages.push_back(place->page);
            firstId = firstId.isEmpty() ? place->id : firstId;
        }
    std::sort(pages.begin(), pages.end());
    pages.erase(std::unique(pages.begin(), pages.end()), pages.end());
    QString numbers;
    for (const int page : pages)
        numbers += (numbers.isEmpty() ? QString() : QStringLiteral(", ")) + shownNumber(page, m_mode);
    Look numberLook = looks::cellBold;
    numberLook.colour = colours::accent;
    constexpr double numberWidth = 64;
    Piece piece;
    piece.cells.push_back(
        {0, sheet::halfWidth - numberWidth - 8, stacked(entry.term, looks::cell, sheet::halfWidth - numberWidth - 8)});
    piece.cells.push_back(
        {sheet::halfWidth - numberWidth, numberWidth, set(numbers, numberLook, numberWidth), Align::End});
    alignFirstLines(piece);
    piece.padBottom = 2;
    piece.frame.ruleBelow = colours::hairline;
    piece.frame.ruleWidth = 0.35;
    piece.frame.width = sheet::halfWidth;
    piece.linkTo = firstId;
    return piece;
}

Pieces PieceMaker::makeIndex(const Index& index, const Outline& outline)
{
    Pieces pieces;
    for (const auto& group : index.groups) {
        if (group.entries.empty())
            continue;
        Piece heading;
        heading.cells.push_back({0, sheet::halfWidth, stacked(group.heading, looks::heading3, sheet::halfWidth)});
        heading.before = 14;
        heading.padBottom = 2;
        heading.keepWithNext = true;
        pieces.push_back(heading);
        for (const auto& entry : group.entries)
            pieces.push_back(makeIndexEntry(entry, outline));
    }
    return pieces;
}

} // namespace daikou::reports::pdf
