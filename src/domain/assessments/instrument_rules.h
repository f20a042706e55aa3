// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessments/instrument.h"
#include "domain/assessments/instrument_finding.h"

namespace daikou::domain {

/// All that is wrong with an instrument as it stands, with paths and without lines, in the order of the file. Only one
/// with no findings may be used in a round. Numbers that are NaN (they could not be read) are passed over.
InstrumentFindings findings(const Instrument& instrument);

/// The conditions under which indicators are asked: each may look at earlier indicators only, so none waits for itself.
/// Added to what was `found`.
void checkShowIfs(InstrumentFindings& found, const Instrument& instrument);

/// The questions that are not rated: their ids are none of an indicator, those to choose from have choices.
void checkQuestions(InstrumentFindings& found, const Instrument& instrument);

/// The bands: whole, in order, without overlap or hole from the lowest to the highest result.
void checkBands(InstrumentFindings& found, const Instrument& instrument);

/// A number of an instrument for people: "2.5", "35".
QString instrumentNumber(double number);

} // namespace daikou::domain
