// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/xlsx/workbook_reader.h"
#include "store/instruments/instrument_json.h"

namespace daikou::exchange {

constexpr size_t mostMissingTexts = 20; ///< that are told one by one

/// Reads an XLSForm (https://xlsform.org), as KoboToolbox and ODK have it, from .xlsx or from CSV with the name of a
/// sheet in its first column. All mistakes are told at once, in the order of sheets and rows, with the cell as their
/// path ("survey!C7") and without a line; of texts that are missing in a language the first mostMissingTexts and how
/// many more there are. What has no place in an instrument and does no harm is told as remarks.
///
/// Rated is a select_one whose choices are called with whole numbers one after the other, those that most of such
/// questions have: they are the scale. So is an integer that its constraint keeps to the same levels. Every other
/// question is asked besides. A group is a theme. docs/xlsform.md has the rest.
///
/// Throws Error (NotFound, Io, Input) where the file cannot be read or is no workbook and no CSV.
store::InstrumentReading readXlsForm(const QString& path);
/// The same of sheets that are read; `name` (of the file) is what a form without a title is called.
store::InstrumentReading readXlsForm(const Workbook& sheets, const QString& name);

/// Whether readXlsForm is meant for a file: an Excel workbook, new or old, or one that is called .csv.
bool looksLikeXlsForm(const QString& path);

} // namespace daikou::exchange
