// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/register.h"

namespace daikou::store {

/// A device is one incarnation of one register file on one computer (architecture.md, "The change log"). A small note
/// in the user's profile, outside the file, says how far each has written; so a file that was restored from a backup,
/// or copied here from elsewhere, is recognised and goes on as a new device.

/// Enters a new device with a random id; returns its number in this file.
qint64 addDevice(Database& database, const Environment& environment);

/// The device to write as: the file's last one, where the note in the profile agrees with the file; else a new one.
qint64 presentDevice(Database& database, qint64 last, const Environment& environment);

/// Notes that the device has written up to this change, in the file at this path.
void noteSequence(const ChangeName& name, const QString& path);

} // namespace daikou::store
