// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace daikou::reports {

/// The media type of a picture by its first bytes ("image/svg+xml", "image/png", "image/jpeg"); empty for anything
/// else.
QString pictureKind(const QByteArray& bytes);

} // namespace daikou::reports
