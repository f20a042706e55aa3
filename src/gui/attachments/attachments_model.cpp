// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/attachments/attachments_model.h"

#include "domain/records/common.h"
#include "gui/attachments/attachment_kind.h"

namespace daikou::gui {

namespace {

/// A narrow list leaves out what stands before the last: the form below says it too.
std::vector<QString> columnNames()
{
    return {QStringLiteral("file_name"), QStringLiteral("media_type"), QStringLiteral("caption.en"),
            QStringLiteral("source"),    QStringLiteral("permission"), QStringLiteral("bytes")};
}

} // namespace

AttachmentsModel::AttachmentsModel(Session& session, QObject* parent)
    : ChildRecordsModel(session, domain::Attachment::type(), columnNames(), parent)
{}

std::optional<QString> AttachmentsModel::wordsOf(const domain::Field& field, const domain::Record& record) const
{
    const auto attachment = domain::fromRecord<domain::Attachment>(record);
    if (field.name == u"media_type")
        return kindWord(attachment.mediaType);
    if (field.name == u"bytes")
        return sizeText(attachment.bytes.value_or(-1));
    return {};
}

QVariant AttachmentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section == 1 && orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return tr("Kind");
    return ChildRecordsModel::headerData(section, orientation, role);
}

} // namespace daikou::gui
