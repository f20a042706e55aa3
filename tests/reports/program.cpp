// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/program.h"

#include "reports/sample_report.h"
#include "reports/writers/formats.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QProcess>
#include <QRegularExpression>

namespace daikou::reports::testing {

QString outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished(60'000))
        << program.toStdString() << ": " << process.errorString().toStdString();
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QByteArray written(const Report& report, QStringView format, const WriteOptions& options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    requireFormat(format).write(report, buffer, options);
    return buffer.data();
}

QByteArray written(const Report& report, QStringView format)
{
    return written(report, format, {sampleDate(), {}});
}

Report reportOf(std::vector<Block> blocks, LanguageMode mode)
{
    Report report;
    report.info.title = Words{"A report", "របាយការណ៍"};
    report.info.mode = mode;
    report.contents = [blocks = std::move(blocks)](DocumentWriter& out) {
        for (const auto& block : blocks)
            out.write(block);
    };
    return report;
}

PdfFile::PdfFile(const Report& report) : m_path(m_folder.filePath(QStringLiteral("report.pdf")))
{
    saveReport(report, requireFormat(u"pdf"), m_path, {sampleDate(), {}});
}

QString PdfFile::text() const
{
    return outputOf(QStringLiteral("pdftotext"), {m_path, QStringLiteral("-")});
}

QString PdfFile::page(int number) const
{
    const QString page = QString::number(number);
    return outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), QStringLiteral("-f"), page,
                                                  QStringLiteral("-l"), page, m_path, QStringLiteral("-")});
}

QString PdfFile::textWithoutBlanks() const
{
    return withoutBlanks(outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), m_path, QStringLiteral("-")}));
}

int PdfFile::pages() const
{
    static const QRegularExpression count(QStringLiteral("Pages:\\s+(\\d+)"));
    return count.match(info()).captured(1).toInt();
}

QString withoutBlanks(QString text)
{
    return text.removeIf([](QChar c) { return c.isSpace(); });
}

} // namespace daikou::reports::testing
