// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/attachments/opened_copies.h"

#include "gui/attachments/attachment_kind.h"
#include "store/attached_content.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QRegularExpression>
#include <QSaveFile>
#include <QUrl>

namespace daikou::gui {

using domain::Error;

QString safeFileName(const QString& fileName)
{
    constexpr qsizetype most = 80; // letters, of which each may take three bytes
    static const QRegularExpression unsafe(QStringLiteral(R"([\x00-\x1f\x7f/\\:*?"<>|]|^[.\s-]+|[.\s]+$)"));
    QString name = fileName;
    name.replace(unsafe, QStringLiteral("_"));
    if (name.size() > most) {
        const QString suffix = name.section(u'.', -1).left(8);
        name = name.left(most - suffix.size() - 1) + u'.' + suffix;
    }
    return name.isEmpty() ? QStringLiteral("file") : name;
}

QString OpenedCopies::pathFor(const domain::Attachment& attachment)
{
    if (isProgram(attachment.fileName, attachment.mediaType))
        throw Error(Error::Kind::Input,
                    QCoreApplication::translate(
                        "attachments", "“%1” is a program, and programs are not run from here. Save it and look at "
                                       "it with care.")
                        .arg(attachment.fileName));
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    const QString folder = m_folder->filePath(attachment.hash.left(16));
    if (!m_folder->isValid() || !QDir().mkpath(folder))
        throw Error(Error::Kind::Io,
                    QCoreApplication::translate(
                        "attachments", "No copy could be made in the folder for temporary files. Check that there is "
                                       "room on the disk."),
                    m_folder->errorString());
    return folder + u'/' + safeFileName(attachment.fileName);
}

void OpenedCopies::open(const QString& path)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        throw Error(Error::Kind::NotFound,
                    QCoreApplication::translate("attachments",
                                                "This computer has no program for “%1”. Save the file and open it "
                                                "elsewhere.")
                        .arg(QFileInfo(path).fileName()));
}

void saveContent(store::Register& source, const domain::Attachment& attachment, const QString& path,
                 const domain::Progress& progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw Error(
            Error::Kind::Io,
            QCoreApplication::translate("attachments", "“%1” cannot be written. Choose another folder.").arg(path),
            file.errorString());
    store::copyContent(source, attachment.hash, file, progress);
    if (!file.commit())
        throw Error(
            Error::Kind::Io,
            QCoreApplication::translate("attachments", "“%1” cannot be written. Check that there is room on the disk.")
                .arg(path),
            file.errorString());
}

} // namespace daikou::gui
