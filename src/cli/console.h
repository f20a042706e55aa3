// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/rules/finding.h"
#include "exchange/export/record_json.h"

#include <QFile>

namespace daikou::cli {

using exchange::Json;
using exchange::utf8;

/// A text in both languages, as cli.md has it: {"en": …, "km": …}.
inline Json bothLanguages(const domain::Bilingual& text)
{
    return {{"en", utf8(text.en)}, {"km", utf8(text.km)}};
}

/// What a run of the program says to whoever called it (cli.md).
enum ExitCode {
    Done = 0,
    Failed = 1,  ///< I/O, locked, full disk
    Misused = 2, ///< wrong usage
    Invalid = 3, ///< the input is not valid
    Partly = 4,  ///< done in part
};

ExitCode exitCodeFor(domain::Error::Kind kind);

/// Where a command's words go: results to standard output, everything else to standard error, in UTF-8 whatever the
/// locale says.
class Console {
public:
    Console(bool json, domain::Language language);

    bool json() const { return m_json; }
    domain::Language language() const { return m_language; }

    void print(const QString& line);
    void print(const Json& result);
    /// A line beside the result; silent with --json.
    void warn(const QString& line);
    void fail(const QString& command, const domain::Error& error);
    /// The device of standard output, for what writes much.
    QFile& out() { return m_out; }

private:
    bool m_json;
    domain::Language m_language;
    QFile m_out, m_error;
};

} // namespace daikou::cli
