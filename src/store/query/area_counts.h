// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/register.h"

#include <QHash>

namespace daikou::store {

/// How many records of a type lie in each area, by the first `digits` of the area's code (2: province, 4: district, 6:
/// commune). A record that lies in several counts in each. With `where` (expression.h) only those that it fits. Empty
/// for types without a place. Throws Error (Input) that says where the expression is wrong.
QHash<QString, qint64> countByArea(Register& source, const domain::RecordType& type, int digits = 2,
                                   const QString& where = {});

/// The same, told apart by a field of theirs as people see it today: by area, then by the value as it is kept (the
/// code of a choice; empty for none).
QHash<QString, QHash<QString, qint64>> countByAreaAnd(Register& source, const domain::RecordType& type,
                                                      const domain::Field& field, int digits = 2,
                                                      const QString& where = {});

} // namespace daikou::store
