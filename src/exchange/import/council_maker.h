// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/register.h"

namespace daikou::exchange {

/// Makes a council for each commune and sangkat that has none, as one change; says how many.
qint64 makeCouncils(store::Register& target);

/// The same as part of a change in progress.
qint64 makeCouncils(store::Register& target, store::Change& change);

} // namespace daikou::exchange
