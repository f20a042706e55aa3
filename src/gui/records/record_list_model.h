// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shared/session.h"
#include "store/query/list_query.h"

#include <QAbstractTableModel>
#include <QCache>

namespace daikou::gui {

/// A window onto a list query: rows are read, a hundred at a time, where they are looked at. A million rows scroll like
/// ten.
class RecordListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int pageRows = 100;
    /// The code of a status, for the delegate that paints it as a pill.
    static constexpr int statusRole = Qt::UserRole + 1;

    RecordListModel(Session& session, const domain::RecordType& type, QObject* parent = nullptr);

    const domain::RecordType& type() const { return m_type; }
    /// Paths, as for store::resolveColumn; those that are none are left out.
    void setColumns(const QStringList& paths);
    const std::vector<store::Column>& columns() const { return m_columns; }
    QStringList columnPaths() const;
    /// Runs the query. Throws Error (Input) where an expression is wrong; the rows are then as before.
    void load(const store::ListRequest& request);
    const store::ListRequest& request() const { return m_request; }
    domain::RecordId idAt(int row) const;
    int rowOf(const domain::RecordId& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const store::ListRow* rowAt(int row) const;
    QString statusCode(int row, int column) const;

    Session& m_session;
    const domain::RecordType& m_type;
    store::ListRequest m_request;
    std::vector<store::Column> m_columns;
    std::unique_ptr<store::ListQuery> m_query;
    mutable QCache<int, std::vector<store::ListRow>> m_pages;
};

} // namespace daikou::gui
