// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/query/path.h"

#include <QByteArray>

namespace daikou::store {

/// The tables along a way, joined one to the next, for counts that look at many records at once.
struct PathJoins {
    QByteArray sql; ///< " JOIN …", to stand behind the table that the way begins at
    QByteArray end; ///< the alias of the last table
};

/// With records that the way does not lead from (`outer`) or without. A step up to the area above is not gone, since
/// the code says which one that is; the way ends there. `from` is the alias of the first table; the aliases of the
/// others begin with `prefix`. Throws Error (Internal) for ways with places in them, which waysOf takes apart.
PathJoins joinsAlong(const Path& way, const QByteArray& from, const QByteArray& prefix, bool outer);

} // namespace daikou::store
