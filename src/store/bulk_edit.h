// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/progress.h"
#include "store/register.h"

#include <map>

namespace daikou::store {

/// The same values for many records.
struct BulkEdit {
    const domain::RecordType* type = nullptr;
    std::vector<domain::RecordId> ids;
    std::map<const domain::Field*, domain::Value> values; ///< of the type's fields; an empty value empties the field
};

struct BulkOutcome {
    /// A record that was left as it was, since with these values it would break a rule.
    struct Refused {
        domain::RecordId id;
        domain::Findings findings;
    };
    qint64 changed = 0;
    std::vector<Refused> refused;
};

/// Sets the values in each of the records as one change, so that one undo takes all back. Records that are gone are
/// passed over. Throws Error; then, and where `progress` stops it, nothing is changed.
BulkOutcome editAll(Register& source, const BulkEdit& edit, const domain::Progress& progress = {});

} // namespace daikou::store
