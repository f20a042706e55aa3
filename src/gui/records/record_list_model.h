// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shared/session.h"
#include "store/query/list_query.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>
#include <QTimer>

namespace daikou::gui {

/// A window onto a list query that runs beside the window: the rows stay as they are until a new order is known, and
/// are read, some more than a screen holds at a time, where they are looked at. A million rows scroll like ten.
class RecordListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int pageRows = 40;
    /// The code of a status, for the delegate that paints it as a pill.
    static constexpr int statusRole = Qt::UserRole + 1;

    RecordListModel(Session& session, const domain::RecordType& type, QObject* parent = nullptr);

    const domain::RecordType& type() const { return m_type; }
    /// Paths, as for store::resolveColumn; those that are none are left out. Shown with the next load().
    void setColumns(const QStringList& paths);
    const std::vector<store::Column>& columns() const { return m_shown.columns; }
    QStringList columnPaths() const;
    /// The field of a column that shows a status; null where it shows something else.
    const domain::Field* statusField(int column) const;
    /// Asks for these records; loaded() follows. Where an expression is wrong, the session's queries tell it and the
    /// rows stay. What was asked before is stopped.
    void load(const store::ListRequest& request);
    bool isLoading() const;
    /// What was asked for last.
    const store::ListRequest& request() const { return m_asked; }
    /// How many records of the type there are; -1 before the first answer.
    qint64 total() const { return m_shown.total; }
    /// Null where the row is not read yet.
    domain::RecordId idAt(int row) const;
    /// Asks for the row of a record; found() follows where the list has it.
    void find(const domain::RecordId& id);
    /// The row of a record among those read; -1 elsewhere.
    int rowOf(const domain::RecordId& id) const;

    /// Works out the orders of all columns while nobody waits for anything, so that a click on a head finds its order.
    void prepareOrders();

    using Ids = std::vector<domain::RecordId>;
    /// Asks for the records of these rows, read or not.
    void collect(const QList<int>& rows, const std::function<void(const Ids&)>& then);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The rows are those of a new order.
    void loaded();
    void found(const daikou::domain::RecordId& id, int row);

private:
    using Rows = std::vector<store::ListRow>;
    struct Page {
        int number = 0;
        Rows rows;
    };
    /// What an answer brings: the order, and the pages that are looked at first.
    struct Shown {
        store::ListRequest request;
        std::vector<store::Column> columns;
        std::shared_ptr<const store::ListQuery> query; ///< of the reader's register: asked on its thread only
        qint64 count = 0, total = -1;
    };
    static std::vector<Page> readPages(const Shown& shown, const QSet<int>& numbers);
    void take(Shown shown, std::vector<Page> pages);
    void keep(std::vector<Page> pages) const;
    const store::ListRow* rowAt(int row) const;
    void readWanted();
    QString statusCode(int row, int column) const;

    Session& m_session;
    const domain::RecordType& m_type;
    store::ListRequest m_asked;
    Shown m_shown;
    std::vector<store::Column> m_chosen;
    mutable QCache<int, Rows> m_pages;
    mutable QSet<int> m_wanted, m_looked; ///< pages that are not read yet; that were looked at last
    mutable QTimer m_soon;
};

} // namespace daikou::gui
