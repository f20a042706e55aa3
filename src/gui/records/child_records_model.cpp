// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/child_records_model.h"

#include "domain/values/current_language.h"

#include <algorithm>

namespace daikou::gui {

namespace {

/// The other half of a bilingual field; null where the field has none.
const domain::Field* otherHalf(const domain::RecordType& type, const domain::Field& field)
{
    if (!field.language)
        return nullptr;
    return type.findNumber(*field.language == domain::Language::English ? field.number + 1 : field.number - 1);
}

} // namespace

ChildRecordsModel::ChildRecordsModel(Session& session, const domain::RecordType& type, QObject* parent)
    : ChildRecordsModel(session, type, type.columns(), parent)
{}

ChildRecordsModel::ChildRecordsModel(Session& session, const domain::RecordType& type,
                                     const std::vector<QString>& columns, QObject* parent)
    : QAbstractTableModel(parent), m_session(session), m_type(type)
{
    for (const QString& path : columns) {
        const domain::Field* field = type.find(path);
        if (field && field != type.ownerField())
            m_columns.push_back(field);
    }
}

std::optional<QString> ChildRecordsModel::wordsOf(const domain::Field&, const domain::Record&) const
{
    return {};
}

QString ChildRecordsModel::cell(const domain::Field& field, const domain::Record& record) const
{
    if (const auto words = wordsOf(field, record))
        return *words;
    const auto language = domain::currentLanguage();
    const QString text = m_session.source().display(field, record[field], language);
    const auto* other = otherHalf(m_type, field);
    if (!other || (!text.isEmpty() && language == domain::Language::English))
        return text;
    const QString second = m_session.source().display(*other, record[*other], language);
    return second.isEmpty() ? text : second;
}

void ChildRecordsModel::load(const domain::RecordId& owner)
{
    beginResetModel();
    m_ids.clear();
    m_cells.clear();
    if (!owner.isNull())
        for (const auto& record : m_session.source().children(owner, m_type)) {
            QStringList cells;
            for (const auto* field : m_columns)
                cells += cell(*field, record);
            m_ids.push_back(record.id);
            m_cells.push_back(cells);
        }
    endResetModel();
}

domain::RecordId ChildRecordsModel::idAt(int row) const
{
    return row >= 0 && row < int(m_ids.size()) ? m_ids[size_t(row)] : domain::RecordId();
}

int ChildRecordsModel::rowOf(const domain::RecordId& id) const
{
    const auto found = std::ranges::find(m_ids, id);
    return found == m_ids.end() ? -1 : int(found - m_ids.begin());
}

int ChildRecordsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int ChildRecordsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant ChildRecordsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return m_cells[size_t(index.row())].value(index.column());
}

QVariant ChildRecordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= int(m_columns.size()))
        return {};
    return m_columns[size_t(section)]->label.in(domain::currentLanguage());
}

} // namespace daikou::gui
