// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/document/index_builder.h"

#include <QCollator>

#include <algorithm>

namespace daikou::reports {

void IndexBuilder::add(const Bilingual& group, const Bilingual& term, const QString& anchor)
{
    if (term.isEmpty())
        return;
    const auto sameHeading = [&](const IndexGroup& known) { return known.heading == group; };
    auto found = std::find_if(m_groups.begin(), m_groups.end(), sameHeading);
    if (found == m_groups.end())
        found = m_groups.insert(m_groups.end(), {group, {}});
    found->entries.push_back({term, {anchor}});
}

Index IndexBuilder::build() const
{
    const auto language = mainLanguage(m_mode);
    QCollator collator(QLocale(languageCode(language)));
    collator.setNumericMode(true);
    Index index;
    for (const auto& group : m_groups) {
        auto entries = group.entries;
        std::stable_sort(entries.begin(), entries.end(), [&](const IndexEntry& a, const IndexEntry& b) {
            const int order = collator.compare(a.term.in(language), b.term.in(language));
            return order != 0 ? order < 0 : a.term.km < b.term.km;
        });
        IndexGroup sorted{group.heading, {}};
        for (auto& entry : entries) {
            if (sorted.entries.empty() || sorted.entries.back().term != entry.term)
                sorted.entries.push_back({entry.term, {}});
            auto& anchors = sorted.entries.back().anchors;
            if (std::find(anchors.begin(), anchors.end(), entry.anchors.front()) == anchors.end())
                anchors.push_back(entry.anchors.front());
        }
        index.groups.push_back(std::move(sorted));
    }
    return index;
}

} // namespace daikou::reports
