// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/writers/writing.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace daikou::reports::testing {

/// What a program prints; the test fails where it cannot be run or does not end well.
QString outputOf(const QString& program, const QStringList& arguments);

/// The report in a format, in memory.
QByteArray written(const Report& report, QStringView format, const WriteOptions& options);
/// The same with the date of tests and no progress.
QByteArray written(const Report& report, QStringView format);

/// A report whose contents are these blocks.
Report reportOf(std::vector<Block> blocks, LanguageMode mode = LanguageMode::English);

/// A PDF in a file of its own, to ask Poppler's programs about it.
class PdfFile {
public:
    explicit PdfFile(const Report& report);

    /// The text as a person copies it, page by page separated by form feeds.
    QString text() const;
    /// The text of one page in the order in which it was painted.
    QString page(int number) const;
    /// The text without any blank, for comparing where lines were broken anywhere.
    QString textWithoutBlanks() const;
    int pages() const;
    QString info() const { return outputOf(QStringLiteral("pdfinfo"), {m_path}); }
    QString fonts() const { return outputOf(QStringLiteral("pdffonts"), {m_path}); }
    const QString& path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

QString withoutBlanks(QString text);

} // namespace daikou::reports::testing
