// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/record_type.h"

namespace daikou::gui {

/// A list in the list language: what stands behind a part of a chart, or a number.
struct ListBehind {
    const domain::RecordType* type = nullptr;
    QString where;

    /// The records of both conditions.
    ListBehind narrowed(const QString& condition) const
    {
        const bool joined = !condition.isEmpty() && !where.isEmpty();
        return {type, joined ? QString(where + QStringLiteral(" and ") + condition) : QString(where + condition)};
    }
};

} // namespace daikou::gui
