// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document/outline.h"
#include "reports/writers/pdf/piece.h"
#include "reports/writers/writing.h"

namespace daikou::reports::pdf {

/// The file: pages one after the other, their feet, bookmarks and links. Without a device it only counts pages.
class Pages {
public:
    /// Counts only.
    Pages(const DocumentInfo& info, TextSetter& setter);
    /// Paints on `out`, which must live as long.
    Pages(const DocumentInfo& info, TextSetter& setter, QIODevice& out, const QDateTime& created);

    /// Null where pages are only counted.
    cairo_t* cairo() const { return m_cairo.get(); }
    /// Pages begun so far; the first is 1.
    int count() const { return m_count; }
    bool isOpen() const { return m_open; }

    void beginPage();
    /// Ends the page, if one is open, with or without the foot (a cover has none). Throws Error(Io) where it could not
    /// be written.
    void endPage(bool withFoot = true);
    /// Marks the place of a heading for links, and makes its bookmark.
    void mark(const OutlineEntry& entry, double y);
    /// The rectangle leads to the heading with this id.
    void link(const QString& headingId, double x, double y, double width, double height);
    /// Ends the file. Throws Error(Io) where the device did not take everything.
    void finish();

private:
    void paintFoot();
    void paintFootNumber(double y);
    void describe(const QDateTime& created);
    void addBookmark(const OutlineEntry& entry);
    /// Throws where Cairo could not make or write what it was told.
    void requireWritten(cairo_status_t status) const;

    const DocumentInfo& m_info;
    TextSetter& m_setter;
    QIODevice* m_out = nullptr;
    SurfacePtr m_surface;
    CairoPtr m_cairo;
    std::array<int, 4> m_bookmarkParents{}; ///< the last bookmark of each level
    int m_count = 0;
    bool m_open = false;
};

} // namespace daikou::reports::pdf
