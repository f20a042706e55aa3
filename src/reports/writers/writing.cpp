// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/writing.h"

#include "domain/error.h"

#include <QCoreApplication>
#include <QIODevice>

namespace daikou::reports {

using domain::Error;

void report(const WriteOptions& options, const WritingProgress& progress)
{
    if (options.progress && !options.progress(progress))
        throw Error(Error::Kind::Cancelled, QCoreApplication::translate("reports", "Stopped; no report was written"));
}

void writeAll(QIODevice& out, const QByteArray& bytes)
{
    if (out.write(bytes) != bytes.size())
        throw Error(Error::Kind::Io,
                    QCoreApplication::translate("reports",
                                                "The report could not be written; see whether the disk is full, "
                                                "then try again"),
                    out.errorString());
}

} // namespace daikou::reports
