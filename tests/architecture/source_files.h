// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace daikou::test {

/// A source file of the repository.
struct SourceFile {
    QString path; ///< from the repository's root: "src/domain/error.h"
    QString text;

    /// The first folder below src or tests ("domain"); empty for a file beside them.
    QString layer() const { return path.section(u'/', 1, 1); }
    bool isHeader() const { return path.endsWith(u".h"); }
    int lineCount() const { return int(text.count(u'\n')); }
    /// The headers that it includes in quotation marks or angle brackets, as written.
    QStringList includes() const;
    /// The texts between quotation marks, one after the other; raw strings too.
    QStringList literals() const;
    /// The text with comments and literals blanked out: what the compiler acts on.
    QString code() const;
};

/// Every .h and .cpp below a folder of the repository ("src", "tests"), sorted by path.
std::vector<SourceFile> sourceFiles(const QString& folder);

} // namespace daikou::test
