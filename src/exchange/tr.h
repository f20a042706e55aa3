// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace daikou::exchange {

/// What this layer says to people, in the language that is installed.
inline QString tr(const char* text)
{
    return QCoreApplication::translate("exchange", text);
}

} // namespace daikou::exchange
