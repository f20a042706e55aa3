// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/record_list_model.h"

#include "domain/values/current_language.h"
#include "domain/values/display.h"
#include "gui/shared/list_look.h"
#include "store/query/list_orders.h"

namespace daikou::gui {

namespace {

constexpr int keptPages = 100;

bool isStatus(const store::Column& column)
{
    return column.field && column.field->kind == domain::Kind::Choice && column.field->name == u"status";
}

} // namespace

RecordListModel::RecordListModel(Session& session, const domain::RecordType& type, QObject* parent)
    : QAbstractTableModel(parent), m_session(session), m_type(type), m_pages(keptPages)
{
    m_asked.type = &type;
    m_soon.setSingleShot(true);
    m_soon.setInterval(0); // after the paint that missed them
    connect(&m_soon, &QTimer::timeout, this, &RecordListModel::readWanted);
}

void RecordListModel::setColumns(const QStringList& paths)
{
    m_chosen.clear();
    for (const QString& path : paths)
        m_session.operations().attempt([&] { m_chosen.push_back(store::resolveColumn(m_type, path)); });
}

QStringList RecordListModel::columnPaths() const
{
    QStringList paths;
    for (const auto& column : m_chosen)
        paths += column.path;
    return paths;
}

const domain::Field* RecordListModel::statusField(int column) const
{
    const auto& shown = m_shown.columns[size_t(column)];
    return isStatus(shown) ? shown.field : nullptr;
}

std::vector<RecordListModel::Page> RecordListModel::readPages(const Shown& shown, const QSet<int>& numbers)
{
    std::vector<Page> pages;
    for (const int number : numbers)
        if (const qint64 first = qint64(number) * pageRows; first < std::max<qint64>(shown.count, 1))
            pages.push_back({number, shown.query->rows(first, pageRows, shown.columns)});
    return pages;
}

void RecordListModel::load(const store::ListRequest& request)
{
    m_asked = request;
    Shown next{.request = request, .columns = m_chosen};
    const QSet<int> first = m_looked + QSet<int>{0};
    m_session.queries().ask(this, QStringLiteral("order"),
                            [this, next, first](store::Register& source) mutable -> QueryRunner::Answer {
                                next.query = std::make_shared<const store::ListQuery>(source, next.request);
                                next.count = next.query->count();
                                next.total = source.count(*next.request.type);
                                auto pages = readPages(next, first);
                                return [this, next = std::move(next), pages = std::move(pages)] { take(next, pages); };
                            });
}

void RecordListModel::prepareOrders()
{
    const QString& order = m_type.order();
    QStringList paths{order.startsWith(u'-') ? order.mid(1) : order};
    for (const auto& column : m_shown.columns)
        paths += column.path;
    m_session.queries().ask(
        this, QStringLiteral("orders"),
        [&type = m_type, paths, language = m_shown.request.language](store::Register& source) -> QueryRunner::Answer {
            for (const QString& path : paths)
                source.orders().of(type, path, language, source.today());
            return {};
        },
        QueryRunner::Urgency::Later);
}

bool RecordListModel::isLoading() const
{
    return m_session.queries().isBusy(this, QStringLiteral("order"));
}

void RecordListModel::take(Shown shown, std::vector<Page> pages)
{
    beginResetModel();
    m_shown = std::move(shown);
    m_pages.clear();
    m_wanted.clear();
    keep(std::move(pages));
    endResetModel();
    Q_EMIT loaded();
}

void RecordListModel::keep(std::vector<Page> pages) const
{
    for (Page& page : pages)
        m_pages.insert(page.number, new Rows(std::move(page.rows)));
}

/// Reads the pages that were missed since the last time; those that went out of sight meanwhile are not read.
void RecordListModel::readWanted()
{
    const QSet<int> wanted = std::exchange(m_wanted, {});
    m_session.queries().ask(this, QStringLiteral("pages"),
                            [this, shown = m_shown, wanted](store::Register&) -> QueryRunner::Answer {
                                return [this, query = shown.query, pages = readPages(shown, wanted)] {
                                    if (query != m_shown.query)
                                        return; // of an order that is gone
                                    keep(pages);
                                    for (const Page& page : pages)
                                        Q_EMIT dataChanged(index(page.number * pageRows, 0),
                                                           index(std::min((page.number + 1) * pageRows, rowCount()) - 1,
                                                                 columnCount() - 1));
                                };
                            });
}

domain::RecordId RecordListModel::idAt(int row) const
{
    const auto* shown = row >= 0 && row < rowCount() ? rowAt(row) : nullptr;
    return shown ? shown->id : domain::RecordId();
}

int RecordListModel::rowOf(const domain::RecordId& id) const
{
    for (const int number : m_pages.keys())
        if (const auto* rows = m_pages.object(number))
            for (size_t i = 0; i < rows->size(); ++i)
                if (rows->at(i).id == id)
                    return number * pageRows + int(i);
    return -1;
}

void RecordListModel::find(const domain::RecordId& id)
{
    if (const int row = rowOf(id); row >= 0)
        return Q_EMIT found(id, row);
    m_session.queries().ask(this, QStringLiteral("row"),
                            [this, query = m_shown.query, id](store::Register&) -> QueryRunner::Answer {
                                return [this, query, id, row = query ? query->rowOf(id) : -1] {
                                    if (row >= 0 && query == m_shown.query)
                                        Q_EMIT found(id, int(row));
                                };
                            });
}

void RecordListModel::collect(const QList<int>& rows, const std::function<void(const Ids&)>& then)
{
    m_session.queries().ask(this, QStringLiteral("ids"),
                            [query = m_shown.query, rows, then](store::Register&) -> QueryRunner::Answer {
                                Ids ids;
                                for (const int row : rows)
                                    if (query && row < query->count())
                                        ids.push_back(query->idAt(row));
                                return [then, ids] { then(ids); };
                            });
}

int RecordListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.count);
}

int RecordListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.columns.size());
}

const store::ListRow* RecordListModel::rowAt(int row) const
{
    constexpr int screenPages = 3; // a window shows rows of two pages at most
    const int number = row / pageRows;
    if (m_looked.size() >= screenPages && !m_looked.contains(number))
        m_looked.clear();
    m_looked.insert(number);
    if (const auto* rows = m_pages.object(number)) {
        const auto index = size_t(row % pageRows);
        return index < rows->size() ? &rows->at(index) : nullptr;
    }
    m_wanted.insert(number);
    m_soon.start();
    return nullptr;
}

QVariant RecordListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_shown.query)
        return {};
    const auto& column = m_shown.columns[size_t(index.column())];
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
    for (const auto& choice : m_shown.columns[size_t(column)].field->choices)
        if (!word.isEmpty() && word == choice.label.in(m_shown.request.language))
            return QString::fromLatin1(choice.code.data(), qsizetype(choice.code.size()));
    return {};
}

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= int(m_shown.columns.size()))
        return {};
    const auto& column = m_shown.columns[size_t(section)];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (column.isNumber() ? Qt::AlignRight : Qt::AlignLeft)));
    if (role == wholeColumnRole)
        return isStatus(column);
    return role == Qt::DisplayRole ? column.label(domain::currentLanguage()) : QVariant();
}

} // namespace daikou::gui
