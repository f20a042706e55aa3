// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/record_id.h"

namespace daikou::domain {

/// What stands on paper for a record: the first eight characters of its id, "97AQ-W59Y". In a register of a million
/// records hardly two share one; where they do, both are found.
QString shortCode(const RecordId& id);

/// All ids from one to another, both included.
struct IdRange {
    RecordId first, last;
};

/// The ids that a typed or scanned code may mean: a short code with its hyphen, with a space or without, a whole id,
/// either with "daikou:" before it as the QR code has it. O is read as 0, I and L as 1. None where a text is no such
/// code: one without a hyphen needs a digit, since many words have eight letters, and many pairs of words four each.
std::optional<IdRange> idsOfCode(const QString& text);

} // namespace daikou::domain
