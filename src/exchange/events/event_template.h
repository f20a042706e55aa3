// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/register.h"

namespace daikou::exchange {

/// Writes the workbook of an event for people to fill in: a sheet for those who came, the head count, the plan and the
/// outcomes, with headings in both languages, and choices, councils and organisations to pick from (`language` is that
/// of the choices). It knows its event. The file appears whole or not at all. Throws Error (NotFound, Io).
void writeEventTemplate(store::Register& source, const domain::RecordId& event, domain::Language language,
                        const QString& path);

} // namespace daikou::exchange
