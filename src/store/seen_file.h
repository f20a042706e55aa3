// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace daikou::store {

/// A register is looked through, page by page, before it is used; of a large one that takes a second. One that is
/// exactly as this computer left it after looking need not be looked through again. A note in the user's profile keeps
/// what tells: the file's inode, size and time of last change, which no program can set back.

/// Whether the file is as noteSeen left it, with no journal beside it. Never throws; false where nothing is known.
bool isAsLeft(const QString& path);

/// Notes the file as it is now: whole, and written by nobody but us.
void noteSeen(const QString& path);

/// The file is no longer trusted.
void forgetSeen(const QString& path);

} // namespace daikou::store
