// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document/document.h"

namespace daikou::reports {

/// Gathers the terms of an index while contents are emitted, and sorts them as a reader of the language expects.
class IndexBuilder {
public:
    explicit IndexBuilder(LanguageMode mode) : m_mode(mode) {}

    /// Says that the place named `anchor` is about `term`, in the group with this heading. Groups stand in the order in
    /// which they first came; a term may be added any number of times.
    void add(const Bilingual& group, const Bilingual& term, const QString& anchor);
    /// The index so far, groups in order, terms sorted, each anchor once.
    Index build() const;

private:
    LanguageMode m_mode;
    std::vector<IndexGroup> m_groups;
};

} // namespace daikou::reports
