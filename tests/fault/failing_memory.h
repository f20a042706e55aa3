// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fault/failure_plan.h"

namespace daikou::fault {

/// Lets SQLite's requests for memory on this thread fail as the plan says, while it lives.
class FailingMemory {
public:
    explicit FailingMemory(FailurePlan& plan);
    ~FailingMemory();
    FailingMemory(const FailingMemory&) = delete;
    FailingMemory& operator=(const FailingMemory&) = delete;
};

} // namespace daikou::fault
