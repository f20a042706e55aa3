// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/pdf/composer.h"

#include "domain/error.h"
#include "reports/writers/pdf/cover_page.h"
#include "reports/writers/writing.h"

#include <QCoreApplication>

namespace daikou::reports::pdf {

using domain::Error;

namespace {} // namespace

Composer::Composer(const DocumentInfo& info, TextSetter& setter, Pages& pages, Outline& outline)
    : m_info(info), m_setter(setter), m_pages(pages), m_pieces(setter, info.mode),
      m_flow(pages, [this](const Heading& heading) { return placeHeading(heading); }), m_measured(&outline)
{}

Composer::Composer(const DocumentInfo& info, TextSetter& setter, Pages& pages, const Outline& outline)
    : m_info(info), m_setter(setter), m_pages(pages), m_pieces(setter, info.mode),
      m_flow(pages, [this](const Heading& heading) { return placeHeading(heading); }), m_known(&outline)
{}

void Composer::write(const Block& block)
{
    visitBlock([this](const auto& one) { add(one); }, block);
}

void Composer::finish()
{
    m_flow.settle();
    m_pages.endPage();
    if (measuring())
        settleDeferred();
}

void Composer::add(const Cover& cover)
{
    m_flow.breakPage();
    m_pages.beginPage();
    if (m_pages.cairo())
        CoverPage(m_pages.cairo(), m_setter, m_info.mode).paint(cover);
    m_pages.endPage(false);
    if (cover.foreword.isEmpty())
        return;
    m_flow.place(m_pieces.makeSectionTitle(forewordTitle));
    m_flow.place(m_pieces.make(Paragraph{cover.foreword, TextStyle::Lead}));
    m_flow.breakPage();
}

void Composer::add(const Heading& heading)
{
    if (heading.startsPage)
        m_flow.breakPage();
    m_flow.place(m_pieces.make(heading));
}

void Composer::add(const RunningHead& head)
{
    m_flow.setRunningHead(head.text.isEmpty() ? std::nullopt : std::optional(m_pieces.makeRunningHead(head)));
}

void Composer::add(const Contents& contents)
{
    m_flow.breakPage();
    if (measuring()) {
        defer(contents);
        return;
    }
    m_flow.place(m_pieces.makeSectionTitle(contents.title));
    std::vector<const OutlineEntry*> shown;
    for (const auto& entry : m_known->entries())
        if (entry.listed && entry.level <= contents.depth)
            shown.push_back(&entry);
    for (size_t i = 0; i < shown.size(); ++i) {
        Piece line = m_pieces.makeContentsLine(*shown[i]);
        line.keepWithNext = i + 1 < shown.size() && shown[i + 1]->level > shown[i]->level;
        m_flow.place(std::move(line));
    }
    m_flow.breakPage();
}

void Composer::add(const Index& index)
{
    m_flow.breakPage();
    if (measuring()) {
        defer(index);
        return;
    }
    auto title = m_pieces.makeSectionTitle(index.title);
    title.front().keepWithNext = false;
    m_flow.place(std::move(title));
    m_flow.placeInColumns(m_pieces.makeIndex(index, *m_known));
    m_flow.breakPage();
}

void Composer::add(const Table& table)
{
    if (table.columns.empty())
        return;
    if (!table.caption.isEmpty())
        m_flow.place(m_pieces.makeCaption(table.caption));
    const Piece header = m_pieces.makeTableHeader(table);
    m_flow.place(header);
    for (size_t i = 0; i < table.rows.size(); ++i) {
        Piece row = m_pieces.makeTableRow(table, table.rows[i]);
        if (i + 1 == table.rows.size())
            row.after = 12;
        m_flow.place(std::move(row));
        m_flow.repeatOnNewPages(header);
    }
    m_flow.settle();
    m_flow.repeatOnNewPages(std::nullopt);
}

Pieces Composer::gather(const Block& block)
{
    return visitBlock(
        [this]<class One>(const One& one) -> Pieces {
            if constexpr (requires { m_pieces.make(one); }) {
                return m_pieces.make(one);
            } else if constexpr (std::is_same_v<One, KeepTogether>) {
                Pieces all;
                for (const auto& inner : one.blocks) {
                    auto pieces = gather(inner);
                    all.insert(all.end(), pieces.begin(), pieces.end());
                }
                return all;
            } else if constexpr (std::is_same_v<One, Table>) {
                Pieces all;
                if (!one.caption.isEmpty())
                    all.push_back(m_pieces.makeCaption(one.caption));
                if (!one.columns.empty())
                    all.push_back(m_pieces.makeTableHeader(one));
                for (const auto& row : one.rows)
                    all.push_back(m_pieces.makeTableRow(one, row));
                if (!all.empty())
                    all.back().after = 12;
                return all;
            } else { // sections with pages of their own cannot stand together with anything
                return {};
            }
        },
        block);
}

void Composer::add(const KeepTogether& together)
{
    m_flow.placeTogether(gather(together));
}

OutlineEntry Composer::placeHeading(const Heading& heading)
{
    if (measuring())
        return m_measured->add(heading, m_pages.count());
    const auto& entries = m_known->entries();
    const size_t place = m_headingsPlaced++;
    if (place >= entries.size() || entries[place].page != m_pages.count())
        throw Error(Error::Kind::Internal,
                    QCoreApplication::translate("reports", "The report changed while it was being written; try again"),
                    QStringLiteral("heading %1 on page %2").arg(place).arg(m_pages.count()));
    return entries[place];
}

void Composer::defer(std::variant<Contents, Index> section)
{
    m_deferred.push_back({std::move(section), m_pages.count()});
}

void Composer::settleDeferred()
{
    for (size_t i = 0; i < m_deferred.size(); ++i) {
        Pages counted(m_info, m_setter);
        Composer composer(m_info, m_setter, counted, std::as_const(*m_measured));
        std::visit([&](const auto& section) { composer.add(section); }, m_deferred[i].section);
        composer.finish();
        m_measured->shiftPages(m_deferred[i].pagesBefore + 1, counted.count());
        for (size_t later = i + 1; later < m_deferred.size(); ++later)
            m_deferred[later].pagesBefore += counted.count();
    }
}

} // namespace daikou::reports::pdf
