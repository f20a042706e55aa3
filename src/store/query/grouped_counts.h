// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/register.h"

#include <QStringList>

#include <vector>

namespace daikou::store {

/// What records are told apart by: the value at the end of a path along references, or the beginning of that value.
struct GroupKey {
    QString path;   ///< "role", "person.sex", "sectors.id"
    int length = 0; ///< where not 0, only so many of its first characters: 4 of a date are its year
};

struct GroupedCount {
    QStringList
        keys; ///< one for each GroupKey, as kept: the code of a choice, a record's id; empty where there is none
    qint64 records = 0;
    qint64 sum = 0;     ///< of the field that is added up
    qint64 without = 0; ///< records in which that field is empty: not recorded, which is not 0
};

/// Counts the records of a type that fit `where` (expression.h), for each combination of keys that there is, in one
/// query. A record that leads to several values of a path (its sectors) counts with each. With `sum` the numbers in
/// that field are added up as well. Throws Error (Input) that says where a path or the expression is wrong.
std::vector<GroupedCount> countGrouped(Register& source, const domain::RecordType& type,
                                       const std::vector<GroupKey>& by, const QString& where = {},
                                       const domain::Field* sum = nullptr);

} // namespace daikou::store
