// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/attach_file.h"

#include "domain/records/common.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace daikou::gui {

domain::RecordId attachFile(store::Register& source, const domain::RecordId& owner, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw domain::Error(domain::Error::Kind::Io,
                            QCoreApplication::translate("gui", "“%1” cannot be read. Choose another file.").arg(path),
                            file.errorString());
    domain::Attachment attachment;
    attachment.record = owner;
    attachment.fileName = QFileInfo(path).fileName();
    attachment.mediaType = QMimeDatabase().mimeTypeForFile(path).name();
    attachment.bytes = file.size();
    source.perform({domain::ChangeLabel::Code::Attach, {attachment.fileName}}, [&](store::Change& change) {
        attachment.hash = change.keepContent(file);
        change.save(attachment);
    });
    return attachment.id;
}

} // namespace daikou::gui
