// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/change.h"

namespace daikou::store {

/// The sectors that every register starts with, under the five of the Commune Investment Programme. Their ids follow
/// from their codes, so that they are the same records on every laptop.
void addStandardSectors(Change& change);

} // namespace daikou::store
