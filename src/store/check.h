// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/progress.h"
#include "store/register.h"

namespace daikou::store {

/// One thing that is wrong with a register file.
struct CheckFinding {
    QString what;
    QString where;
    QString repair; ///< what repairs it, in words
};

/// Looks at everything: the file's pages, every reference, the change log's chain, the records against the log, the
/// names and the search index against the records, the attachments against their fingerprints. Empty when all is well.
std::vector<CheckFinding> check(Register& source, const domain::Progress& progress = {});

/// Makes the ordinary tables, names and search index anew from the change log.
void rebuild(Register& source, const domain::Progress& progress = {});

/// A hash over all live records in a canonical form: equal digests, equal registers. Hexadecimal.
QString digest(Register& source);

/// Every record as one line of text, in the order of ids; what digest() hashes, and tests compare.
void dump(Register& source, const std::function<void(const QByteArray& line)>& line);

} // namespace daikou::store
