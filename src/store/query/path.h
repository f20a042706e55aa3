// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/record_type.h"

#include <vector>

namespace daikou::store {

/// One move from a record to others: along a reference, down to what belongs to or refers to it, up to the area that
/// holds it, or to the places where it lies.
struct PathStep {
    enum class Kind { Reference, References, Children, Ancestor, Place };

    Kind kind = Kind::Reference;
    const domain::RecordType* from = nullptr;
    const domain::RecordType* to = nullptr;
    const domain::Field* field = nullptr; ///< the reference followed; of Children, the child's that points back
    int codeLength = 0;                   ///< of Ancestor: digits of the code of the area above
};

/// A dotted path from a record type ("party.organisation.acronym", "area.province"): moves, and then a field of the
/// record type reached, or that record itself.
struct Path {
    QString text;
    std::vector<PathStep> steps;
    const domain::RecordType* end = nullptr; ///< the type reached
    const domain::Field* field = nullptr;    ///< null: the record itself; of a bilingual base its English half
    bool bilingual = false;                  ///< the base of a bilingual field: both halves
};

/// What a path means from records of `type`. `province`, `district` and `commune` are understood from an area, and from
/// any record that has a place; `id` at its end is the record reached itself. Throws Error (Input) that names the step
/// that is not there.
Path resolvePath(const domain::RecordType& type, const QString& text);

/// The paths without a step of kind Place that this one stands for, one for each way from a record to its places, in
/// the order of RecordType::place(); the path itself where it has no such step.
std::vector<Path> waysOf(const Path& path);

} // namespace daikou::store
