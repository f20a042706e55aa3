// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/language.h"
#include "store/register.h"

namespace daikou::store {

/// A condition of the list language on records of a type, in words for people: "Status: Late, Province: Battambang".
/// What cannot be read comes back as it is. Reads what records that it names are called.
QString conditionWords(Register& source, const domain::RecordType& type, const QString& where,
                       domain::Language language);

} // namespace daikou::store
