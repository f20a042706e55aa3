// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/record_list_model.h"

#include "domain/values/current_language.h"
#include "domain/values/display.h"

namespace daikou::gui {

namespace {

constexpr int keptPages = 40;

bool isStatus(const store::Column& column)
{
    return column.field && column.field->kind == domain::Kind::Choice && column.field->name == u"status";
}

} // namespace

RecordListModel::RecordListModel(Session& session, const domain::RecordType& type, QObject* parent)
    : QAbstractTableModel(parent), m_session(session), m_type(type), m_pages(keptPages)
{
    m_request.type = &type;
}

void RecordListModel::setColumns(const QStringList& paths)
{
    std::vector<store::Column> columns;
    for (const QString& path : paths)
        m_session.operations().attempt([&] { columns.push_back(store::resolveColumn(m_type, path)); });
    beginResetModel();
    m_columns = std::move(columns);
    m_pages.clear();
    endResetModel();
}

QStringList RecordListModel::columnPaths() const
{
    QStringList paths;
    for (const auto& column : m_columns)
        paths += column.path;
    return paths;
}

void RecordListModel::load(const store::ListRequest& request)
{
    auto query = std::make_unique<store::ListQuery>(m_session.source(), request);
    beginResetModel();
    m_request = request;
    m_query = std::move(query);
    m_pages.clear();
    endResetModel();
}

domain::RecordId RecordListModel::idAt(int row) const
{
    return m_query && row >= 0 && row < m_query->count() ? m_query->idAt(row) : domain::RecordId();
}

int RecordListModel::rowOf(const domain::RecordId& id) const
{
    return m_query ? int(m_query->rowOf(id)) : -1;
}

int RecordListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_query ? 0 : int(m_query->count());
}

int RecordListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

const store::ListRow* RecordListModel::rowAt(int row) const
{
    const int page = row / pageRows;
    auto* rows = m_pages.object(page);
    if (!rows) {
        auto read = std::make_unique<std::vector<store::ListRow>>();
        m_session.operations().attempt([&] { *read = m_query->rows(qint64(page) * pageRows, pageRows, m_columns); });
        rows = read.get();
        m_pages.insert(page, read.release());
    }
    const auto index = size_t(row % pageRows);
    return index < rows->size() ? &rows->at(index) : nullptr;
}

QVariant RecordListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_query)
        return {};
    const auto& column = m_columns[size_t(index.column())];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (column.isNumber() ? Qt::AlignRight : Qt::AlignLeft)));
    if (role == statusRole)
        return isStatus(column) ? statusCode(index.row(), index.column()) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const auto* row = rowAt(index.row());
    return row ? row->cells.value(index.column()).simplified() : QString();
}

/// The cell holds the word of the choice; its look goes by the code.
QString RecordListModel::statusCode(int row, int column) const
{
    const auto* shown = rowAt(row);
    const QString word = shown ? shown->cells.value(column) : QString();
    for (const auto& choice : m_columns[size_t(column)].field->choices)
        if (!word.isEmpty() && word == choice.label.in(m_request.language))
            return QString::fromLatin1(choice.code.data(), qsizetype(choice.code.size()));
    return {};
}

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= int(m_columns.size()))
        return {};
    const auto& column = m_columns[size_t(section)];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (column.isNumber() ? Qt::AlignRight : Qt::AlignLeft)));
    return role == Qt::DisplayRole ? column.label(domain::currentLanguage()) : QVariant();
}

} // namespace daikou::gui
