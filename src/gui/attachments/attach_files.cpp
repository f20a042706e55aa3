// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/attachments/attach_files.h"

#include "domain/records/common.h"
#include "gui/attachments/attachment_kind.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace daikou::gui {

using domain::Error;

namespace {

domain::RecordId keep(store::Change& change, domain::Attachment attachment, QIODevice& content,
                      const domain::Progress& progress)
{
    attachment.bytes = content.size();
    attachment.hash = change.keepContent(content, progress);
    return change.save(attachment);
}

domain::RecordId keepFile(store::Change& change, const domain::RecordId& owner, const QString& path,
                          const domain::Progress& progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::Io,
                    QCoreApplication::translate("attachments", "“%1” cannot be read. Choose another file.").arg(path),
                    file.errorString());
    domain::Attachment attachment;
    attachment.record = owner;
    attachment.fileName = QFileInfo(path).fileName();
    attachment.mediaType = QMimeDatabase().mimeTypeForFile(path).name();
    return keep(change, attachment, file, progress);
}

/// What the change is called: the names of the files, the first few of many.
QString namesOf(const QStringList& paths)
{
    constexpr qsizetype most = 3;
    QStringList names;
    for (const QString& path : paths.mid(0, most))
        names += QFileInfo(path).fileName();
    if (paths.size() > most)
        names += QStringLiteral("…");
    return names.join(QStringLiteral(", "));
}

} // namespace

qint64 requireAttachable(const QStringList& paths)
{
    qint64 sum = 0;
    for (const QString& path : paths) {
        const QFileInfo file(path);
        if (file.isDir())
            throw Error(Error::Kind::Input,
                        QCoreApplication::translate("attachments", "“%1” is a folder. Attach the files that are in it.")
                            .arg(path));
        if (!file.isFile() || !file.isReadable())
            throw Error(
                Error::Kind::Io,
                QCoreApplication::translate("attachments", "“%1” cannot be read. Choose another file.").arg(path));
        if (file.size() > largestAttachment)
            throw Error(Error::Kind::Input,
                        QCoreApplication::translate(
                            "attachments", "“%1” has %2; a register takes files of up to %3. Keep it beside the "
                                           "register and write in the notes where it is.")
                            .arg(path, sizeText(file.size()), sizeText(largestAttachment)));
        sum += file.size();
    }
    return sum;
}

domain::RecordId attachFiles(store::Register& source, const domain::RecordId& owner, const QStringList& paths,
                             const domain::Progress& progress)
{
    const qint64 total = requireAttachable(paths);
    domain::RecordId last;
    source.perform({domain::ChangeLabel::Code::Attach, {namesOf(paths)}}, [&](store::Change& change) {
        qint64 before = 0;
        for (const QString& path : paths) {
            const domain::Progress ofAll{[&](qint64 done, qint64) {
                return !progress.report || progress.report(std::min(before + done, total), total);
            }};
            last = keepFile(change, owner, path, ofAll);
            before += QFileInfo(path).size();
        }
    });
    return last;
}

domain::RecordId attachPicture(store::Register& source, const domain::RecordId& owner, const QImage& picture,
                               const QString& fileName, const domain::Progress& progress)
{
    QByteArray png;
    QBuffer content(&png);
    content.open(QIODevice::ReadWrite);
    if (!picture.save(&content, "PNG"))
        throw Error(Error::Kind::Input,
                    QCoreApplication::translate(
                        "attachments", "The picture that was copied cannot be read. Copy it again, or save it as a "
                                       "file and attach that."));
    content.seek(0);
    domain::Attachment attachment;
    attachment.record = owner;
    attachment.fileName = fileName;
    attachment.mediaType = QStringLiteral("image/png");
    domain::RecordId made;
    source.perform({domain::ChangeLabel::Code::Attach, {fileName}},
                   [&](store::Change& change) { made = keep(change, attachment, content, progress); });
    return made;
}

} // namespace daikou::gui
