// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What the bench runs in a process of its own, to count the instructions of.
namespace daikou::bench {

constexpr int innerRecords = 500;

/// "nothing": a register is made; "rows": then partnerships are written into the tables alone; "log": by the one door,
/// with rules and the change log. 0 when done, as a program's exit code.
int runInner(const QString& mode);

/// Types a hundred participants at the workshop desk, in a window that nobody sees, into the register at `path`. Says
/// the median and the 99th percentile of the seconds that a row took. Wants a QApplication.
int runDesk(const QString& path);

} // namespace daikou::bench
