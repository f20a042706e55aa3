// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/register.h"

namespace daikou::store {

struct SearchRequest {
    QString words;
    const domain::RecordType* type = nullptr; ///< null: all types
    int limit = 20;
    bool asTyped = false; ///< the last word may be unfinished
    domain::Language language = domain::Language::English;
};

struct SearchHit {
    domain::RecordId id;
    const domain::RecordType* type = nullptr;
    QString title;
    QString snippet;  ///< where it was found, without mark-up; or the place of an area
    double score = 0; ///< higher is better; exact names first, then beginnings, then the rest
};

/// Records in whose texts all the words are found, best first: names, then details, then running text; names match
/// across Khmer, Latin and spellings. The code that stands on paper (domain/values/short_code.h) finds its record.
std::vector<SearchHit> search(Register& source, const SearchRequest& request);

} // namespace daikou::store
