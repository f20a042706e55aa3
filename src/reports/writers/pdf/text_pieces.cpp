// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/pdf/piece_maker.h"

namespace daikou::reports::pdf {

namespace {

struct StyleLook {
    Look look;
    double before = 0;
    double after = 6;
    double inset = 0;
};

StyleLook lookOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Body:
        return {looks::body, 0, 6};
    case TextStyle::Lead:
        return {looks::lead, 2, 9};
    case TextStyle::Quote:
        return {looks::quote, 5, 10, 14};
    case TextStyle::Small:
        return {looks::small, 0, 4};
    case TextStyle::Caption:
        return {looks::small, 2, 10};
    }
    return {};
}

} // namespace

PieceMaker::PieceMaker(TextSetter& setter, LanguageMode mode)
    : m_setter(setter), m_mode(mode), m_density(mode == LanguageMode::English ? densities::english
                                                : mode == LanguageMode::Khmer ? densities::khmer
                                                                              : densities::both)
{}

Lines PieceMaker::set(const QString& text, const Look& look, double width)
{
    return m_setter.set(text, m_density.of(look), width);
}

Piece PieceMaker::parallel(const Bilingual& text, const Look& look, double x, double width)
{
    Piece piece;
    const auto shown = shownTexts(text, m_mode);
    const double column = shown.size() == 2 ? (width - sheet::gutter) / 2 : width;
    for (const auto& one : shown) {
        piece.cells.push_back({x, column, set(one.text, look, column)});
        x += column + sheet::gutter;
    }
    alignFirstLines(piece);
    return piece;
}

Lines PieceMaker::stacked(const Bilingual& text, const Look& look, double width)
{
    Lines lines;
    for (const auto& one : shownTexts(text, m_mode)) {
        auto more = set(one.text, look, width);
        lines.insert(lines.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    }
    return lines;
}

Pieces PieceMaker::make(const Heading& heading)
{
    if (heading.level <= 1) {
        auto pieces = makeSectionTitle(heading.text);
        pieces.front().heading = heading;
        return pieces;
    }
    Piece piece = parallel(heading.text, heading.level == 2 ? looks::heading2 : looks::heading3);
    piece.before = (heading.level == 2 ? 13 : 9) * m_density.space;
    piece.after = (heading.level == 2 ? 4 : 2) * m_density.space;
    piece.keepWithNext = true;
    piece.whole = true;
    piece.heading = heading;
    return {piece};
}

Pieces PieceMaker::makeSectionTitle(const Bilingual& title)
{
    Piece piece;
    Lines lines;
    for (const auto& one : shownTexts(title, m_mode)) {
        const bool second = !lines.empty();
        auto more = set(one.text, second ? looks::titleSecond : looks::title, sheet::textWidth);
        lines.insert(lines.end(), more.begin(), more.end());
    }
    piece.cells.push_back({0, sheet::textWidth, std::move(lines)});
    piece.before = 26;
    piece.after = 12;
    piece.padTop = 10;
    piece.frame.ruleAbove = colours::gold;
    piece.frame.ruleWidth = 2.2;
    piece.frame.width = 44;
    piece.keepWithNext = true;
    piece.whole = true;
    return {piece};
}

Pieces PieceMaker::make(const Paragraph& paragraph)
{
    const auto style = lookOf(paragraph.style);
    Piece piece = parallel(paragraph.text, style.look, style.inset, sheet::textWidth - style.inset);
    if (piece.cells.empty())
        return {};
    piece.before = style.before * m_density.space;
    piece.after = style.after * m_density.space;
    if (paragraph.style == TextStyle::Quote)
        piece.frame.bar = colours::gold;
    return {piece};
}

Pieces PieceMaker::make(const BulletList& list)
{
    return makeItems(
        list.items, [](size_t) { return QStringLiteral("•"); }, 12);
}

Pieces PieceMaker::make(const NumberedList& list)
{
    const auto number = [&](size_t i) -> QString { return shownNumber(list.first + qint64(i), m_mode) + u'.'; };
    return makeItems(list.items, number, 18);
}

Pieces PieceMaker::makeItems(const std::vector<ListItem>& items, const std::function<QString(size_t)>& marker,
                             double indent)
{
    Pieces pieces;
    for (size_t i = 0; i < items.size(); ++i) {
        pieces.push_back(makeItem(items[i], marker(i), indent));
        pieces.back().after = (i + 1 < items.size() ? 3 : 7) * m_density.space;
    }
    return pieces;
}

Piece PieceMaker::makeItem(const ListItem& item, const QString& marker, double indent)
{
    Piece piece;
    const bool lead = shownTexts(item.lead, m_mode).size() == 2;
    const auto texts = shownTexts(item.text, m_mode);
    if (!lead && texts.size() < 2) {
        const auto language = texts.empty() ? mainLanguage(m_mode) : texts.front().language;
        addItemColumn(piece, item, marker, indent, language, {0, sheet::textWidth, {}});
        alignFirstLines(piece);
        return piece;
    }
    addItemColumn(piece, item, marker, indent, Language::English, {0, sheet::halfWidth, {}});
    addItemColumn(piece, item, marker, indent, Language::Khmer,
                  {sheet::halfWidth + sheet::gutter, sheet::halfWidth, {}});
    alignFirstLines(piece);
    return piece;
}

void PieceMaker::addItemColumn(Piece& piece, const ListItem& item, const QString& marker, double indent,
                               Language language, TextCell column)
{
    const auto mode = language == Language::Khmer ? LanguageMode::Khmer : LanguageMode::English;
    const QString text = shownLine(item.text, mode);
    const QString lead = shownLine(item.lead, mode);
    std::vector<Span> spans;
    if (!lead.isEmpty())
        spans.push_back({text.isEmpty() ? lead : lead + u' ', m_density.of(looks::bodyBold)});
    spans.push_back({text, m_density.of(looks::body)});
    Look markerLook = looks::bodyBold;
    markerLook.colour = colours::gold;
    Lines lines = m_setter.set(spans, column.width - indent);
    Lines markerLines = set(marker, markerLook, indent);
    piece.cells.push_back({column.x, indent, std::move(markerLines)});
    piece.cells.push_back({column.x + indent, column.width - indent, std::move(lines)});
}

Piece PieceMaker::makeContentsLine(const OutlineEntry& entry)
{
    const bool first = entry.level <= 1;
    constexpr double numberWidth = 36;
    const double indent = first ? 0 : (entry.level - 1) * 14;
    Piece piece =
        parallel(entry.text, first ? looks::bodyBold : looks::body, indent, sheet::textWidth - indent - numberWidth);
    Look numberLook = looks::bodyBold;
    numberLook.colour = first ? colours::accent : colours::muted;
    const QString number = entry.page > 0 ? shownNumber(entry.page, m_mode) : QString();
    Lines numberLines = set(number, numberLook, numberWidth);
    piece.cells.push_back({sheet::textWidth - numberWidth, numberWidth, std::move(numberLines), Align::End});
    alignFirstLines(piece);
    piece.before = first ? 7 : 0;
    piece.padTop = 2.5;
    piece.padBottom = 3;
    piece.frame.ruleBelow = colours::hairline;
    piece.frame.ruleWidth = first ? 0.8 : 0.35;
    piece.whole = true;
    piece.linkTo = entry.id;
    return piece;
}

} // namespace daikou::reports::pdf
