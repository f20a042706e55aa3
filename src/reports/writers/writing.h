// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document/outline.h"

#include <QDateTime>

#include <functional>
#include <memory>

class QIODevice;

namespace daikou::reports {

/// What stands above the foreword, in every format.
inline constexpr Words forewordTitle{"Foreword", "បុព្វកថា"};

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

/// Runs the report into the writer and tells the progress after every block; throws Error(Cancelled) where the answer
/// is to stop. `pages` counts the pages so far, where there are pages. Does not finish the writer.
void run(const Report& report, DocumentWriter& writer, const WriteOptions& options, WritingProgress& progress,
         const std::function<int()>& pages = {});

/// For formats without pages: runs the report twice, first for its headings, then into the writer that `make` gives.
void runWithOutline(const Report& report, const WriteOptions& options,
                    const std::function<std::unique_ptr<DocumentWriter>(const Outline&)>& make);

/// Writes all of `bytes`; throws Error(Io) where the device takes less.
void writeAll(QIODevice& out, const QByteArray& bytes);

} // namespace daikou::reports
