// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault/failing_files.h"

#include <sqlite3.h>

namespace daikou::fault {

namespace {

int errorOf(FileCall call)
{
    switch (call) {
    case FileCall::Open:
        return SQLITE_CANTOPEN;
    case FileCall::Read:
        return SQLITE_IOERR_READ;
    case FileCall::Write:
        return SQLITE_IOERR_WRITE;
    case FileCall::Truncate:
        return SQLITE_IOERR_TRUNCATE;
    case FileCall::Sync:
        return SQLITE_IOERR_FSYNC;
    case FileCall::Size:
        return SQLITE_IOERR_FSTAT;
    case FileCall::Delete:
        return SQLITE_IOERR_DELETE;
    case FileCall::Close:
        break;
    }
    return SQLITE_OK;
}

} // namespace

FailingFiles::FailingFiles(FileFailure kind, FailurePlan& plan)
    : m_watch([kind, &plan](const FileStep& step) {
          const bool counts = kind == FileFailure::Error ? step.call != FileCall::Close : step.call == FileCall::Write;
          if (!counts || !plan.fails())
              return SQLITE_OK;
          return kind == FileFailure::Error      ? errorOf(step.call)
                 : kind == FileFailure::FullDisk ? SQLITE_FULL
                                                 : shortWrite;
      })
{}

} // namespace daikou::fault
