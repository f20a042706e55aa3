// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/event_rules.h"
#include "gui/shared/session.h"

#include <QAbstractTableModel>

namespace daikou::gui {

/// The sign-in sheet of an event: who came, for whom, in which role, and a check box for each day. A day that is ticked
/// or cleared is asked for by daysWanted(); the model itself saves nothing.
class ParticipantsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Events of more days have them as text in one column.
    static constexpr int mostBoxes = 7;

    explicit ParticipantsModel(Session& session, QObject* parent = nullptr);

    void show(const domain::WholeEvent& whole);
    domain::RecordId idAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void daysWanted(const daikou::domain::RecordId& participation, const QString& days);

private:
    struct Row {
        domain::RecordId id;
        QStringList cells;
        std::vector<int> days;
        QString daysText;
    };
    bool isDay(int column) const;

    Session& m_session;
    std::vector<Row> m_rows;
    int m_days = 1;
};

} // namespace daikou::gui
