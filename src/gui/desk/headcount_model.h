// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/event_rules.h"
#include "gui/shared/session.h"

#include <QAbstractTableModel>
#include <QMap>

namespace daikou::gui {

/// The cross table of those who were counted without their names: a row for each role and sex, a column for each age
/// band. An empty cell says nothing, "?" that it was not recorded; neither is 0. Each number typed is one change. What
/// is typed and is no number stays in its cell, marked, until it is mended.
class HeadcountModel : public QAbstractTableModel {
    Q_OBJECT

public:
    HeadcountModel(Session& session, const domain::RecordId& event, QObject* parent = nullptr);

    void show(const domain::WholeEvent& whole);
    /// Who is counted: all who came, each once (no day), or those who came on a day.
    void setDay(QDate day);
    QDate day() const { return m_day; }
    /// The cell's name, that a draft of it is kept by.
    QString nameOf(const QModelIndex& index) const;
    QModelIndex indexOf(const QString& name) const;
    /// Why a cell is not kept: its name and what is wrong with it, a line for each; empty: all is kept.
    QString fault() const;
    bool isFaulty(const QModelIndex& index) const { return m_faults.contains(nameOf(index)); }
    /// What was typed and is not kept, by the names of the cells.
    QMap<QString, QString> unkept() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void faultChanged();

private:
    domain::Headcount keyOf(int row, int column) const;
    const domain::Headcount* find(int row, int column) const;
    QString cellText(int row, int column) const;
    QString sumText(int row) const;
    /// A text that is no number, and why.
    struct Fault {
        QString text, sentence;
    };
    bool keep(const QModelIndex& index, const QString& text);
    bool save(domain::Headcount cell, const QString& cellName, const QString& text);
    bool remove(const domain::Headcount& cell);
    QString labelOf(const domain::Headcount& cell) const;

    Session& m_session;
    domain::RecordId m_event;
    QDate m_day;
    QMap<QString, Fault> m_faults; ///< by the names of the cells
    std::vector<domain::Headcount> m_cells;
};

} // namespace daikou::gui
