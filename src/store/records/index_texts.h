// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/record_type.h"

namespace daikou::store {

/// By what a record is found: its folded names, and the tokens of each column of the search index.
struct IndexTexts {
    QStringList names; ///< without repeats
    QString name, sound, detail, text;

    bool operator==(const IndexTexts&) const = default;
    bool isSearchable() const { return !name.isEmpty() || !detail.isEmpty() || !text.isEmpty(); }
};

/// Each text of the record is folded once, and what is made of it goes where the field table says.
IndexTexts indexTexts(const domain::Record& record);

/// The names of IndexTexts alone.
QStringList foldedNames(const domain::Record& record);

/// Whether any field that IndexTexts is made of differs.
bool indexTextsDiffer(const domain::Record& before, const domain::Record& after);

} // namespace daikou::store
