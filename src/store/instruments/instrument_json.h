// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessments/instrument.h"
#include "domain/assessments/instrument_finding.h"

#include <optional>

namespace daikou::store {

constexpr int instrumentFormat = 1; ///< the latest formatVersion that this program knows; docs/instrument-format.md

/// What came of reading: an instrument that may be used, or all that is wrong with it.
struct InstrumentReading {
    std::optional<domain::Instrument> instrument;
    domain::InstrumentFindings findings; ///< in the order of the lines; empty where there is an instrument
    domain::InstrumentFindings remarks;  ///< what was read past or made up without harm; of an XLSForm only
};

/// Reads an instrument from JSON (UTF-8). All mistakes are found at once, each with its line and path; only what is not
/// JSON, no instrument, of a later format or beyond the limits is told alone. Throws nothing.
InstrumentReading readInstrument(const QByteArray& json);

/// The JSON of an instrument: two spaces a level, keys in one order, what is as usual left out. The same instrument
/// gives the same bytes, and where nothing is wrong with it they read back as the same instrument.
QByteArray writeInstrument(const domain::Instrument& instrument);

/// The instruments that come with Daikou: council performance and partnership health.
std::vector<domain::Instrument> instrumentsSupplied();

} // namespace daikou::store
