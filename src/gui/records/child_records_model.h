// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shared/session.h"

#include <QAbstractTableModel>

namespace daikou::gui {

/// The records of one type that belong to one record, a row each. Few enough to be held whole.
class ChildRecordsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    ChildRecordsModel(Session& session, const domain::RecordType& type, QObject* parent = nullptr);

    void load(const domain::RecordId& owner);
    domain::RecordId idAt(int row) const;
    int rowOf(const domain::RecordId& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    Session& m_session;
    const domain::RecordType& m_type;
    std::vector<const domain::Field*> m_columns;
    std::vector<domain::RecordId> m_ids;
    std::vector<QStringList> m_cells;
};

} // namespace daikou::gui
