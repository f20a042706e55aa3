// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace daikou::fault {

/// Whether all of it is asked for: DAIKOU_LONG=1, as `script/test --long` sets it.
bool isLong();

/// Whether this program was built with sanitizers, which keep what is freed and so take several times the memory.
bool isSanitized();

/// How often a suite does its work: `usual` in CI, `whole` in a long run, a twentieth of it under sanitizers.
qint64 amount(qint64 usual, qint64 whole);

/// Of calls in a row, how many apart those are that are tried: every one in a long run, one in `usual` in CI, and
/// twenty times as far apart under sanitizers.
qint64 apart(qint64 usual);

/// What every random choice of the run follows from: DAIKOU_SEED, else always the same.
quint64 seed();

/// Prints what a suite did in one line, "fault: kill -9 of the engine 2000 kills, seed 1", and keeps the line for
/// script/test, which shows all of them at its end. `suite` names the file it is kept in.
void tell(const char* suite, const QString& what, qint64 number, const char* unit, const QString& more = {});

/// The files in tests/fault/regressions that an earlier failure of this suite left; their names end in `end`.
QStringList regressions(const char* suite, const QString& end);
/// Where a failure of this suite is kept: the path is printed, and the next run begins with it.
QString regressionPath(const char* suite, const QString& name);

} // namespace daikou::fault
