// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/records/child_records_model.h"

namespace daikou::gui {

/// The attachments of one record: name, kind and size in words, caption, who made it, whether it may be published.
class AttachmentsModel : public ChildRecordsModel {
    Q_OBJECT

public:
    explicit AttachmentsModel(Session& session, QObject* parent = nullptr);

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    std::optional<QString> wordsOf(const domain::Field& field, const domain::Record& record) const override;
};

} // namespace daikou::gui
