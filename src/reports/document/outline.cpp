// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/document/outline.h"

namespace daikou::reports {

void OutlineCollector::write(const Block& block)
{
    if (const auto* heading = std::get_if<Heading>(&block.variant()))
        m_outline.add(*heading);
    else if (const auto* together = std::get_if<KeepTogether>(&block.variant()))
        for (const auto& inner : together->blocks)
            write(inner);
}

const OutlineEntry& Outline::add(const Heading& heading, int page)
{
    const auto id = QStringLiteral("h%1").arg(m_entries.size() + 1);
    if (!heading.anchor.isEmpty())
        m_byAnchor.insert(heading.anchor, m_entries.size());
    m_entries.push_back({heading.level, heading.text, heading.anchor, id, heading.listed, page});
    return m_entries.back();
}

void Outline::clear()
{
    m_entries.clear();
    m_byAnchor.clear();
}

const OutlineEntry* Outline::find(const QString& anchor) const
{
    const auto found = m_byAnchor.constFind(anchor);
    return found == m_byAnchor.constEnd() ? nullptr : &m_entries[*found];
}

void Outline::shiftPages(int firstPage, int pages)
{
    for (auto& entry : m_entries)
        if (entry.page >= firstPage)
            entry.page += pages;
}

Outline collectOutline(const Report& report)
{
    Outline outline;
    OutlineCollector collector(outline);
    report.contents(collector);
    return outline;
}

} // namespace daikou::reports
