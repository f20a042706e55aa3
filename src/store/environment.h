// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/record_id.h"

#include <QString>

#include <functional>

namespace daikou::store {

/// What comes from outside the register: the clock, new ids, who works and on which computer. Tests fix them.
struct Environment {
    std::function<qint64()> now;             ///< milliseconds since 1970
    std::function<domain::RecordId()> newId; ///< never the same twice
    QString person;                          ///< who makes the changes; may be empty
    QString device;                          ///< a name of this computer for people

    /// The real clock, the system's random bytes, the user's and the computer's name.
    static Environment real();
};

/// What a register says about itself.
struct RegisterFacts {
    domain::RecordId id;
    QString name;
    QString organisation;
    qint64 created = 0;
    bool invented = false; ///< a demo: everything made from it says so
};

} // namespace daikou::store
