// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/mapping_table.h"

#include "domain/values/current_language.h"

#include <QComboBox>
#include <QHeaderView>

namespace daikou::gui {

namespace {

enum Column { Header, Field, Values };

QString samplesOf(const exchange::ListPreview& preview, int column)
{
    constexpr int most = 4;
    QStringList samples;
    for (const auto& row : preview.rows)
        if (const QString value = row.value(column).simplified(); !value.isEmpty() && samples.size() < most)
            samples += value;
    samples.removeDuplicates();
    return samples.join(QStringLiteral("  ·  "));
}

} // namespace

MappingTable::MappingTable(QWidget* parent) : QTableWidget(parent)
{
    setColumnCount(3);
    setHorizontalHeaderLabels({tr("Column of the list"), tr("fills the field"), tr("First values")});
    setAccessibleName(tr("Which column fills which field"));
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setFocusPolicy(Qt::NoFocus);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(Values, QHeaderView::Stretch);
}

void MappingTable::show(const exchange::ListPreview& preview, const domain::RecordType& type)
{
    constexpr int fieldWidth = 250, headerWidth = 190, height = 38;
    m_type = &type;
    m_columns = preview.columns;
    setRowCount(0);
    setRowCount(int(preview.header.size()));
    for (int row = 0; row < rowCount(); ++row) {
        setRowHeight(row, height);
        setItem(row, Header, new QTableWidgetItem(preview.header[row]));
        setItem(row, Values, new QTableWidgetItem(samplesOf(preview, row)));
        auto* box = new QComboBox;
        box->setAccessibleName(tr("Field that “%1” fills").arg(preview.header[row]));
        box->setFocusPolicy(Qt::StrongFocus);
        box->addItem(tr("— leave out —"), QString());
        box->addItem(tr("Id of the record"), QStringLiteral("id"));
        for (const auto& field : type.fields())
            box->addItem(field.labelIn(domain::currentLanguage()), field.name);
        connect(box, &QComboBox::activated, this, [this, row, box] { choose(row, box->currentData().toString()); });
        setCellWidget(row, Field, box);
    }
    setColumnWidth(Header, headerWidth);
    setColumnWidth(Field, fieldWidth);
    showChoices();
}

void MappingTable::showChoices()
{
    for (int row = 0; row < rowCount() && row < int(m_columns.columns.size()); ++row) {
        const auto& column = m_columns.columns[size_t(row)];
        auto* box = qobject_cast<QComboBox*>(cellWidget(row, Field));
        const QString name = column.role == exchange::ListColumn::Role::Id ? QStringLiteral("id")
                             : column.field                                ? column.field->name
                                                                           : QString();
        box->setCurrentIndex(std::max(0, box->findData(name)));
        box->setToolTip(column.note);
    }
}

QList<QWidget*> MappingTable::choices() const
{
    QList<QWidget*> boxes;
    for (int row = 0; row < rowCount(); ++row)
        boxes += cellWidget(row, Field);
    return boxes;
}

void MappingTable::choose(int column, const QString& fieldName)
{
    const auto index = size_t(column);
    if (!m_type || index >= m_columns.columns.size())
        return;
    exchange::assignColumn(m_columns, index, m_type->find(fieldName));
    if (fieldName == u"id")
        m_columns.columns[index].role = exchange::ListColumn::Role::Id;
    showChoices();
    Q_EMIT changed();
}

} // namespace daikou::gui
