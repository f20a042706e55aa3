// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessments/instrument.h"
#include "domain/records/assessments.h"

#include <memory>

namespace daikou::store {

class Change;
class Register;

/// The instrument of a kept version. Throws Error (NotFound; Damaged with what is wrong in it).
std::shared_ptr<const domain::Instrument> keptInstrument(Register& source, const domain::RecordId& version);

/// The one that a round is held with. Throws as above; Input where the round names none.
std::shared_ptr<const domain::Instrument> instrumentOfRound(Register& source, const domain::RecordId& assessment);

/// The record that keeps this instrument.
domain::InstrumentVersion versionOf(const domain::Instrument& instrument);

/// Keeps an instrument, or finds it where it is kept already: the same version has the same id everywhere. Throws
/// Error.
domain::RecordId keepInstrument(Register& source, Change& change, const domain::Instrument& instrument);

} // namespace daikou::store
