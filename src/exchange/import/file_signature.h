// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace daikou::exchange {

/// Throws Input where a file begins as a workbook, a document, a picture, an archive or a database does, and says what
/// it is and how to get a list out of it. `name` is how the person knows the file.
void refuseOtherFormats(QByteArrayView start, const QString& name);

} // namespace daikou::exchange
