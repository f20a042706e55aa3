// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace daikou::domain {

/// `pattern` with %1, %2 … replaced by the arguments, all at once: an argument that itself holds a "%2" stays as it
/// is. A placeholder without an argument becomes nothing.
QString filled(const QString& pattern, const QStringList& arguments);

} // namespace daikou::domain
