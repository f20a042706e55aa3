// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fault/disk.h"

#include <memory>

struct sqlite3;

namespace daikou::fault {

/// Opens a disk image with SQLite as it stands in memory, for one connection at a time; what SQLite repairs is repaired
/// in the image, which must outlive the connection.
std::unique_ptr<sqlite3, int (*)(sqlite3*)> openImage(DiskImage& image);

} // namespace daikou::fault
