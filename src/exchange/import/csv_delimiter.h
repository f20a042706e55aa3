// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace daikou::exchange {

/// The separators that are told apart: comma, semicolon and tab.
bool isCsvDelimiter(QChar character);

/// The separator that splits the first lines most evenly, quoted text left aside; a comma where there is none at all.
/// `whole` says that the sample is the whole text, so that its last line is complete.
QChar detectDelimiter(QStringView sample, bool whole);

/// The separator named by a first line such as "sep=;", which Excel writes and reads, if there is one.
std::optional<QChar> delimiterLine(QStringView text);

} // namespace daikou::exchange
