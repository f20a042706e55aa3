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
    /// The same with columns of its own, by the names of fields.
    ChildRecordsModel(Session& session, const domain::RecordType& type, const std::vector<QString>& columns,
                      QObject* parent);

    void load(const domain::RecordId& owner);
    domain::RecordId idAt(int row) const;
    int rowOf(const domain::RecordId& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    /// What a cell says where a field is not said in the ordinary way; nothing: it is.
    virtual std::optional<QString> wordsOf(const domain::Field& field, const domain::Record& record) const;

private:
    QString cell(const domain::Field& field, const domain::Record& record) const;

    Session& m_session;
    const domain::RecordType& m_type;
    std::vector<const domain::Field*> m_columns;
    std::vector<domain::RecordId> m_ids;
    std::vector<QStringList> m_cells;
};

} // namespace daikou::gui
