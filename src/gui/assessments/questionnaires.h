// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shared/session.h"

class QWidget;

namespace daikou::gui {

/// A register without a questionnaire is given those that come with Daikou, so that a first round can name one. One
/// change, told in the bar with Undo. False where it had one, or cannot be written.
bool takeUpSupplied(Session& session);

/// Asks for a file (JSON, or a form for KoboToolbox and ODK) and keeps the questionnaire in it; what is wrong with it
/// is told in the bar. None where nobody chose one or it cannot be used.
std::optional<domain::RecordId> takeUpFromFile(Session& session, QWidget* parent);

} // namespace daikou::gui
