// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/register.h"

namespace daikou::store {

/// One incarnation of a register file that has written in this one.
struct DeviceFacts {
    domain::RecordId id;
    QString name;
    qint64 started = 0; ///< milliseconds since 1970
    qint64 changes = 0;
    bool present = false; ///< the one that writes here now
};

/// What the file as a whole says of itself, beside Register::facts.
struct Overview {
    int schema = 0;
    qint64 bytes = 0;
    qint64 changes = 0;
    qint64 unsent = 0; ///< changes made here that no other register has been handed
    std::vector<DeviceFacts> devices;
};

Overview overviewOf(Register& source);

} // namespace daikou::store
