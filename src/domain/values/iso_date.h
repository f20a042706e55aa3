// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace daikou::domain {

/// A day as ISO 8601 writes it, "2004-03-15": how the register and files hold days. Empty for no day. The same as
/// QDate's own, which is far slower, for the years 1 to 9999.
QString isoText(QDate date);

/// The day that isoText wrote; no day for any other text.
QDate dateFromIso(QStringView text);

} // namespace daikou::domain
