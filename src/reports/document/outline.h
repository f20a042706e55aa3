// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document/document.h"

#include <QHash>

namespace daikou::reports {

/// A heading and where it stands. `id` is safe in any format ("h7"): headings are numbered in their order.
struct OutlineEntry {
    int level = 1;
    Bilingual text;
    QString anchor;
    QString id;
    bool listed = true;
    int page = 0; ///< 0 where the format has no pages
};

/// The headings of a document, in order.
class Outline {
public:
    /// Adds a heading and returns its entry.
    const OutlineEntry& add(const Heading& heading, int page = 0);
    void clear();
    const std::vector<OutlineEntry>& entries() const { return m_entries; }
    /// The heading with this anchor; none where no heading has it.
    const OutlineEntry* find(const QString& anchor) const;
    /// Moves every heading that stands on `firstPage` or after by so many pages.
    void shiftPages(int firstPage, int pages);

private:
    std::vector<OutlineEntry> m_entries;
    QHash<QString, size_t> m_byAnchor;
};

/// Takes a document for its headings alone.
class OutlineCollector : public DocumentWriter {
public:
    explicit OutlineCollector(Outline& outline) : m_outline(outline) {}
    void write(const Block& block) override;

private:
    Outline& m_outline;
};

/// Runs the report for its headings alone.
Outline collectOutline(const Report& report);

} // namespace daikou::reports
