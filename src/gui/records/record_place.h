// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/register.h"

namespace daikou::gui {

/// Where a record lies, in words: "Prey Svay, Moung Ruessei, Battambang"; empty where that is not known.
QString placeText(store::Register& source, const domain::Record& record, domain::Language language);

} // namespace daikou::gui
