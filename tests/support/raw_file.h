// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace daikou::test {

/// Runs SQL on a register file behind the program's back: by SQLite's C API, with none of our settings.
void runBehind(const QString& path, const QByteArray& sql);

/// Every row of every table that the change log makes: what rebuild() must give again to the last byte.
QStringList rowsOf(const QString& path);

/// The names of the files in a folder, sorted.
QStringList filesIn(const QString& folder);

} // namespace daikou::test
