// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/instruments/form_places.h"

namespace daikou::exchange {

/// What stands on the sheets that only Daikou writes, beside what XLSForm knows; what is not there stays as it is.

/// "daikou": title and purpose in both languages.
void readAbout(const FormSheet& sheet, domain::Instrument& instrument, FormPlaces& places);
/// "daikou_bands": from, to, name and what to do, of the mean or the sum.
void readBands(const FormSheet& sheet, domain::Instrument& instrument, FormPlaces& places, FormNotes& notes);
/// "daikou_scores": a row for each indicator of a score.
void readScores(const FormSheet& sheet, domain::Instrument& instrument, FormPlaces& places, FormNotes& notes);

/// The number in a cell; `usual` where it is empty, NaN where it is told that it is none.
double formNumber(const FormSheet& sheet, const SheetRow& row, const QString& column, double usual, FormNotes& notes);

} // namespace daikou::exchange
