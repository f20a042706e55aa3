// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document/language_mode.h"
#include "reports/document/table.h"

#include <QByteArray>
#include <QSizeF>
#include <QString>

#include <functional>
#include <variant>
#include <vector>

/// What a document is made of. Every text is bilingual; the writer shows what the mode asks.
namespace daikou::reports {

struct Block;

/// The first page. The foreword, where there is one, follows on a page of its own.
struct Cover {
    Bilingual title;
    Bilingual subtitle;
    Bilingual organisation;
    Bilingual date;   ///< when and for what period, in words
    Bilingual notice; ///< "Invented data", "Draft", …
    Bilingual foreword;
};

/// The headings of the document down to `depth`, with page numbers where there are pages, each a link. On its own
/// pages.
struct Contents {
    Bilingual title = Words{"Contents", "មាតិកា"};
    int depth = 2;
};

/// A heading of level 1 to 3. `anchor` names the place for an Index; it must be unique in the document where it is
/// given.
struct Heading {
    int level = 1;
    Bilingual text;
    QString anchor;
    bool startsPage = false; ///< what it heads begins on a new page
    bool listed = true;      ///< in the contents and the bookmarks
};

enum class TextStyle { Body, Lead, Quote, Small, Caption };

/// One or several paragraphs (a line break in the text begins a new one).
struct Paragraph {
    Bilingual text;
    TextStyle style = TextStyle::Body;
};

/// `lead`, where there is one, stands before the text in bold.
struct ListItem {
    Bilingual lead;
    Bilingual text;
};

struct BulletList {
    std::vector<ListItem> items;
};

struct NumberedList {
    std::vector<ListItem> items;
    int first = 1;
};

struct Fact {
    Bilingual label;
    Bilingual value;
};

/// Label and value, a line each. A fact without a value is left out.
struct FactsTable {
    std::vector<Fact> facts;
};

/// A picture: the bytes of an SVG, a PNG or a JPEG. `alternative` says what it shows to those who cannot see it.
struct Figure {
    QByteArray image;
    Bilingual caption;
    Bilingual alternative;
    double widthShare = 1; ///< of the width of the text; never enlarged past what fits on a page
    /// Instead of `image`: makes it when it is painted, not when pages are only counted. `size` is then its shape.
    std::function<QByteArray()> make;
    QSizeF size;
    bool atStart = false; ///< stands at the start of the line, where others stand in the middle

    QByteArray bytes() const { return make ? make() : image; }
};

struct IndexEntry {
    Bilingual term;
    std::vector<QString> anchors; ///< of headings in this document
};

struct IndexGroup {
    Bilingual heading;
    std::vector<IndexEntry> entries;
};

/// Terms and where they are: page numbers where there are pages, else links. On pages of its own. See IndexBuilder.
struct Index {
    Bilingual title = Words{"Index", "លិបិក្រម"};
    std::vector<IndexGroup> groups;
};

struct PageBreak {};

/// Stands small at the top of each page that begins after it, until another one comes; one without text ends it. Shown
/// only where there are pages.
struct RunningHead {
    Bilingual text;
    QByteArray image; ///< an SVG beside the text; may be empty
};

/// What the report rests on: records used, share reviewed, open conflicts, … Set in a box, not broken over pages.
struct DataCard {
    Bilingual title = Words{"Data card", "កាតទិន្នន័យ"};
    std::vector<Fact> facts;
    Bilingual remark;
};

/// Blocks that stand on one page if one page can hold them.
struct KeepTogether {
    std::vector<Block> blocks;
};

using BlockVariant = std::variant<Cover, Contents, Heading, Paragraph, BulletList, NumberedList, FactsTable, Table,
                                  Figure, Index, PageBreak, RunningHead, DataCard, KeepTogether>;

/// One block of a document, of any kind.
struct Block : BlockVariant {
    using BlockVariant::BlockVariant;
    const BlockVariant& variant() const { return *this; }
};

/// Calls `visitor` with the block as what it is.
template <class Visitor>
decltype(auto) visitBlock(Visitor&& visitor, const Block& block)
{
    return std::visit(std::forward<Visitor>(visitor), block.variant());
}

} // namespace daikou::reports
