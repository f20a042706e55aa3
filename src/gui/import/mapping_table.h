// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import/importer.h"

#include <QTableWidget>

namespace daikou::gui {

/// Each column of a list with some of its values, and the field that it fills, to be changed.
class MappingTable : public QTableWidget {
    Q_OBJECT

public:
    explicit MappingTable(QWidget* parent = nullptr);

    void show(const exchange::ListPreview& preview, const domain::RecordType& type);
    const exchange::ColumnMap& columns() const { return m_columns; }
    /// Lets a column fill a field; empty: none.
    void choose(int column, const QString& fieldName);
    /// The boxes that say which field a column fills, from above.
    QList<QWidget*> choices() const;

Q_SIGNALS:
    void changed();

private:
    void showChoices();

    const domain::RecordType* m_type = nullptr;
    exchange::ColumnMap m_columns;
};

} // namespace daikou::gui
