// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace daikou::reports::testing {

/// Compares with tests/data/reports/`name`, line by line. With DAIKOU_WRITE_GOLDEN set, writes that file instead: then
/// look at what changed before committing it.
void expectGolden(const QString& name, const QByteArray& bytes);

} // namespace daikou::reports::testing
