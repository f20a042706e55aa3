// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document/language_mode.h"

#include <QByteArray>
#include <QSizeF>
#include <QString>

#include <functional>
#include <variant>
#include <vector>

/// The document model. Contents emit blocks one by one; a writer shows each at once and forgets it, so a report of a
/// thousand practices needs no more memory than one of ten. Every text is bilingual; the writer shows what the mode
/// asks.
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

enum class Align { Start, Centre, End };

struct Column {
    Bilingual title;
    Align align = Align::Start;
    double weight = 1; ///< its share of the width
};

struct TableRow {
    std::vector<Bilingual> cells; ///< may be fewer than there are columns
    bool strong = false;          ///< a total
};

/// A table whose header stands again on every page. Very long ones may be emitted in several blocks.
struct Table {
    Bilingual caption;
    std::vector<Column> columns;
    std::vector<TableRow> rows;
    double writingRoom = 0; ///< millimetres of a row left blank to write on by hand; columns are then parted by rules
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
                                  Figure, Index, PageBreak, DataCard, KeepTogether>;

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

/// Where contents go.
class DocumentWriter {
public:
    virtual ~DocumentWriter() = default;
    /// Takes the next block; it need not live longer than the call.
    virtual void write(const Block& block) = 0;
    /// Ends the document. Called once, by whoever runs the report, never by contents.
    virtual void finish() {}
};

/// What a document says about itself. The notice stands in the foot of every page ("Invented data – not real").
struct DocumentInfo {
    Bilingual title;
    Bilingual author;
    Bilingual notice;
    LanguageMode mode = LanguageMode::English;
};

/// A document that can be written. `contents` emits the blocks; writers call it more than once (to know page numbers
/// before the first page is painted), so it must emit the same blocks every time.
struct Report {
    DocumentInfo info;
    std::function<void(DocumentWriter&)> contents;
};

} // namespace daikou::reports
