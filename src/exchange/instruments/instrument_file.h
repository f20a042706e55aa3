// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/instruments/instrument_json.h"

namespace daikou::exchange {

/// Reads a questionnaire from a file: JSON (docs/instrument-format.md), or a form for KoboToolbox and ODK
/// (docs/xlsform.md). Throws Error (NotFound, Io, Input) where the file cannot be read.
store::InstrumentReading readInstrumentFile(const QString& path);

} // namespace daikou::exchange
