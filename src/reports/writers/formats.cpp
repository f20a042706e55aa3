// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/formats.h"

#include "domain/error.h"
#include "reports/writers/html_writer.h"
#include "reports/writers/markdown_writer.h"
#include "reports/writers/pdf_writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <array>

namespace daikou::reports {

using domain::Error;

namespace {

constexpr std::array formatTable{
    Format{"pdf", {"PDF document", "ឯកសារ PDF"}, "pdf", writePdf},
    Format{"html", {"Web page", "ទំព័របណ្ដាញ"}, "html", writeHtml},
    Format{"md", {"Markdown text", "អត្ថបទ Markdown"}, "md", writeMarkdown},
};

QLatin1String latin1(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

void requireFolder(const QFileInfo& file)
{
    const auto folder = file.absoluteDir();
    if (!folder.exists())
        throw Error(Error::Kind::Io, QCoreApplication::translate(
                                         "reports", "The folder %1 is not there; make it first, or choose another")
                                         .arg(QDir::toNativeSeparators(folder.absolutePath())));
    if (file.isDir())
        throw Error(Error::Kind::Io,
                    QCoreApplication::translate("reports", "%1 is a folder; add the name of the report's file")
                        .arg(QDir::toNativeSeparators(file.absoluteFilePath())));
}

Error cannotWrite(const QString& path, const QString& detail)
{
    return {Error::Kind::Io,
            QCoreApplication::translate("reports",
                                        "%1 cannot be written; choose another folder, or see whether the disk is "
                                        "full and the file is not open elsewhere")
                .arg(QDir::toNativeSeparators(path)),
            detail};
}

} // namespace

std::span<const Format> formats()
{
    return formatTable;
}

const Format& requireFormat(QStringView idOrExtension)
{
    QStringList known;
    for (const auto& format : formatTable) {
        if (idOrExtension.compare(latin1(format.id), Qt::CaseInsensitive) == 0 ||
            idOrExtension.compare(latin1(format.extension), Qt::CaseInsensitive) == 0)
            return format;
        known += latin1(format.id);
    }
    throw Error(Error::Kind::Usage,
                QCoreApplication::translate("reports", "“%1” is not a format of reports; use one of: %2")
                    .arg(idOrExtension.toString(), known.join(QStringLiteral(", "))));
}

void saveReport(const Report& report, const Format& format, const QString& path, const WriteOptions& options)
{
    const QFileInfo target(path);
    requireFolder(target);
    QSaveFile file(target.absoluteFilePath());
    if (!file.open(QIODevice::WriteOnly))
        throw cannotWrite(path, file.errorString());
    format.write(report, file, options);
    if (!file.flush() || !file.commit()) // commit() alone does not tell that the disk was full
        throw cannotWrite(path, file.errorString());
}

} // namespace daikou::reports
