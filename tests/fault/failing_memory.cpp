// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault/failing_memory.h"

#include <sqlite3.h>

#include <gtest/gtest.h>

namespace daikou::fault {

namespace {

sqlite3_mem_methods real;

thread_local FailurePlan* current = nullptr;

bool fails()
{
    return current && current->fails();
}

void* allocate(int size)
{
    return fails() ? nullptr : real.xMalloc(size);
}

void* reallocate(void* old, int size)
{
    return fails() ? nullptr : real.xRealloc(old, size);
}

/// SQLite takes its memory from here from its first use on; so this stands before every other environment.
const bool installed = [] {
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &real);
    sqlite3_mem_methods ours = real;
    ours.xMalloc = allocate;
    ours.xRealloc = reallocate;
    return sqlite3_config(SQLITE_CONFIG_MALLOC, &ours) == SQLITE_OK;
}();

} // namespace

FailingMemory::FailingMemory(FailurePlan& plan)
{
    EXPECT_TRUE(installed);
    current = &plan;
}

FailingMemory::~FailingMemory()
{
    current = nullptr;
}

} // namespace daikou::fault
