// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shared/session.h"

namespace daikou::gui {

/// A register without a questionnaire is given those that come with Daikou, so that a first round can name one. One
/// change, told in the bar with Undo.
void takeUpSupplied(Session& session);

} // namespace daikou::gui
