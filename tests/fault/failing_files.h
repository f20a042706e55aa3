// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fault/failure_plan.h"
#include "fault/watched_vfs.h"

namespace daikou::fault {

enum class FileFailure {
    Error,     ///< any call to a file fails, as on a stick that is pulled out
    FullDisk,  ///< a write finds no room
    ShortWrite ///< a write finds room for half of it
};

/// Lets SQLite's calls to files fail as the plan says, while it lives.
class FailingFiles {
public:
    FailingFiles(FileFailure kind, FailurePlan& plan);

private:
    FileWatch m_watch;
};

} // namespace daikou::fault
