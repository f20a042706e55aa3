// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/field.h"

#include <nlohmann/json.hpp>

namespace daikou::store {

/// A value as the change log holds it, in CBOR's types: text, whole number, real, true, an ISO date as text, an id as
/// 16 bytes, a list of ids, a sum as [hundredths, currency]; null is empty.
nlohmann::json toLogged(const domain::Value& value);

/// A logged value as the field's kind reads it; empty where a later version wrote something else there.
domain::Value fromLogged(const domain::Field& field, const nlohmann::json& logged);

} // namespace daikou::store
