// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document/document.h"

#include <QDateTime>

#include <functional>

class QIODevice;

namespace daikou::reports {

/// How far a writer is: blocks done in this round, and pages where the format has pages.
struct WritingProgress {
    int round = 1; ///< writers that need page numbers first go over the report twice
    int rounds = 1;
    int blocks = 0;
    int pages = 0;
    int pagesExpected = 0; ///< 0 where not yet known
};

/// What writers are told beside the report.
struct WriteOptions {
    /// The date that stands in the file. The same report and the same date give the same bytes.
    QDateTime created;
    /// Called after every block, on the thread that writes. Returning false stops: the writer throws Error(Cancelled).
    std::function<bool(const WritingProgress&)> progress;
};

/// Tells the progress, and throws Error(Cancelled) where the answer is to stop.
void report(const WriteOptions& options, const WritingProgress& progress);

/// Writes all of `bytes`; throws Error(Io) where the device takes less.
void writeAll(QIODevice& out, const QByteArray& bytes);

} // namespace daikou::reports
