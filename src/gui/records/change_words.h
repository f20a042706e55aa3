// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/change_log/change_log.h"

namespace daikou::gui {

/// What a change did, in the present language: "Undone: Add partnership “Road”". `what`: in other words than its label.
QString changeWords(const store::ChangeHead& head);
QString changeWords(const store::ChangeHead& head, const QString& what);

/// Who made it and on which computer; what is not known leaves no mark behind.
QString authorWords(const store::ChangeHead& head, const QString& device);

} // namespace daikou::gui
