// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/writers/pdf/flow.h"
#include "reports/writers/pdf/piece_maker.h"

namespace daikou::reports::pdf {

/// Takes blocks and sets them on pages. Used twice for a document: first with pages that are only counted, to know
/// where every heading stands; then, with that outline, to paint.
class Composer : public DocumentWriter {
public:
    /// Measures: fills `outline`.
    Composer(const DocumentInfo& info, TextSetter& setter, Pages& pages, Outline& outline);
    /// Paints by the outline that measuring found.
    Composer(const DocumentInfo& info, TextSetter& setter, Pages& pages, const Outline& outline);

    void write(const Block& block) override;
    /// Ends the last page; when measuring, gives contents and index their pages and moves the headings behind them.
    void finish() override;

    void add(const Cover& cover);
    void add(const Contents& contents);
    void add(const Index& index);
    void add(const Table& table);
    void add(const Heading& heading);
    void add(const PageBreak&) { m_flow.breakPage(); }
    void add(const RunningHead& head);
    void add(const KeepTogether& together);
    template <class Simple>
    void add(const Simple& block)
    {
        m_flow.place(m_pieces.make(block));
    }

private:
    /// A section on pages of its own that can only be set when all headings are known.
    struct Deferred {
        std::variant<Contents, Index> section;
        int pagesBefore = 0;
    };

    bool measuring() const { return m_measured != nullptr; }
    OutlineEntry placeHeading(const Heading& heading);
    void defer(std::variant<Contents, Index> section);
    void settleDeferred();
    Pieces gather(const Block& block);

    const DocumentInfo& m_info;
    TextSetter& m_setter;
    Pages& m_pages;
    PieceMaker m_pieces;
    Flow m_flow;
    Outline* m_measured = nullptr;
    const Outline* m_known = nullptr;
    size_t m_headingsPlaced = 0;
    std::vector<Deferred> m_deferred;
};

} // namespace daikou::reports::pdf
