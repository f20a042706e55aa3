// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessments/instrument.h"

namespace daikou::exchange {

/// An instrument with which nothing is wrong as an XLSForm (https://xlsform.org) for KoboToolbox and ODK: the bytes of
/// an Excel workbook with the sheets of formTables. Read back with readXlsForm it is the same instrument. Throws Error
/// (Input) where a text holds "${", which a form would take for a question's name, or is longer than a cell may be; Io.
QByteArray writeXlsForm(const domain::Instrument& instrument);

} // namespace daikou::exchange
