// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/change_label.h"
#include "domain/values/record_id.h"

#include <compare>

namespace daikou::store {

/// Names a change for ever: the device that made it and its number among that device's changes, from 1.
struct ChangeName {
    domain::RecordId device;
    qint64 sequence = 0;

    auto operator<=>(const ChangeName&) const = default;
};

enum class ChangeKind { Start = 0, Do = 1, Undo = 2, Redo = 3 };

/// The head of a change: everything but what it wrote.
struct ChangeHead {
    qint64 number = 0; ///< the order in which changes arrived in this file
    ChangeName name;
    qint64 time = 0; ///< milliseconds since 1970
    QString person;
    domain::ChangeLabel label;
    ChangeKind kind = ChangeKind::Do;
    qint64 target = 0; ///< of an undo or redo: the number of the change whose effect it takes back or brings again
    qint64 firstEntry = 0, entries = 0;
};

} // namespace daikou::store
