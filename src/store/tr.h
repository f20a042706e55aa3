// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace daikou::store {

/// What this layer says to people, in the language that is installed.
inline QString tr(const char* text)
{
    return QCoreApplication::translate("store", text);
}

} // namespace daikou::store
