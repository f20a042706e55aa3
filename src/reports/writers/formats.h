// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/writers/writing.h"

#include <QStringView>

#include <span>
#include <string_view>

namespace daikou::reports {

/// One format that reports are written in.
struct Format {
    std::string_view id; ///< on the command line: "pdf"
    Words name;
    std::string_view extension; ///< without the dot
    void (*write)(const Report& report, QIODevice& out, const WriteOptions& options);
};

/// All formats, the usual one first. A new format is one line in formats.cpp.
std::span<const Format> formats();

/// The format with this id or extension; throws Error(Usage) that names the formats there are.
const Format& requireFormat(QStringView idOrExtension);

/// Writes the report into the file, which is replaced only when all is well: until then everything goes to a temporary
/// file beside it. Throws Error(Io) where the folder is missing or cannot be written, Error(Cancelled) when stopped;
/// the old file, if there was one, is then as it was.
void saveReport(const Report& report, const Format& format, const QString& path, const WriteOptions& options);

} // namespace daikou::reports
