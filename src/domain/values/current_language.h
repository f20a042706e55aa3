// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/language.h"

namespace daikou::domain {

/// The language that the program speaks now: that of the installed translation, English where there is none. Reports do
/// not ask this; they are told their language.
Language currentLanguage();

} // namespace daikou::domain
