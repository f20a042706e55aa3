// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/register.h"

namespace daikou::gui {

/// Takes the file's content into the register as an attachment of `owner`, as one change. Throws Error (Io).
domain::RecordId attachFile(store::Register& source, const domain::RecordId& owner, const QString& path);

} // namespace daikou::gui
