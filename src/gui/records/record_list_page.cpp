// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/record_list_page.h"

#include "domain/values/current_language.h"
#include "domain/values/display.h"
#include "exchange/export/list_export.h"
#include "gui/records/columns_menu.h"
#include "gui/records/filter_bar.h"
#include "gui/records/list_words.h"
#include "gui/records/record_list_model.h"
#include "gui/records/record_page.h"
#include "gui/records/status_delegate.h"
#include "gui/shared/empty_state.h"
#include "gui/shared/list_look.h"
#include "gui/shared/prompts.h"
#include "gui/shared/settings.h"
#include "gui/shared/style.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace daikou::gui {

RecordListPage::RecordListPage(Session& session, const ReferenceLookup& lookup, const domain::RecordType& type,
                               QWidget* parent)
    : QWidget(parent), m_session(session), m_lookup(lookup), m_type(type),
      m_model(new RecordListModel(session, type, this)), m_view(new QTableView), m_search(new QLineEdit),
      m_filters(new FilterBar(session, type)), m_count(new QLabel), m_columns(new QToolButton),
      m_new(new QPushButton(tr("New"))), m_export(new QPushButton(tr("Export"))),
      m_report(new QPushButton(tr("Report"))), m_listStack(new QStackedWidget), m_side(new QStackedWidget),
      m_empty(new EmptyState), m_splitter(new QSplitter)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
    m_splitter->addWidget(buildList());
    m_splitter->addWidget(m_side);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 6);
    m_splitter->setStretchFactor(1, 6);
    m_side->setMinimumWidth(430);
    m_splitter->setSizes({560, 600});
    m_side->hide();
    connectParts();
    const QStringList chosen = session.settings().columns(type.name());
    m_model->setColumns(chosen.isEmpty() ? QStringList(type.columns().begin(), type.columns().end()) : chosen);
    load();
}

QWidget* RecordListPage::buildList()
{
    auto* list = new QWidget;
    list->setMinimumWidth(380);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(14, 12, 14, 8);
    column->setSpacing(8);
    auto* title = new QLabel(m_type.many().in(domain::currentLanguage()));
    title->setProperty("role", QStringLiteral("title"));
    m_search->setPlaceholderText(tr("Search this list…"));
    m_search->setAccessibleName(tr("Search this list"));
    m_search->setClearButtonEnabled(true);
    m_search->setToolTip(tr("Words, or field:value such as status:active"));
    auto* top = new QHBoxLayout;
    top->addWidget(title);
    top->addStretch(1);
    top->addWidget(m_search, 1);
    column->addLayout(top);
    column->addWidget(m_filters);
    applyListLook(*m_view);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new StatusDelegate(m_view));
    m_view->setAccessibleName(m_type.many().in(domain::currentLanguage()));
    m_view->setSortingEnabled(false);
    m_view->horizontalHeader()->setSectionsClickable(true);
    m_listStack->addWidget(m_view);
    m_listStack->addWidget(m_empty);
    column->addWidget(m_listStack, 1);
    column->addWidget(buildFoot());
    return list;
}

QWidget* RecordListPage::buildFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    m_count->setProperty("role", QStringLiteral("muted"));
    m_columns->setText(tr("Columns") + QStringLiteral(" ▾"));
    m_columns->setFocusPolicy(Qt::StrongFocus);
    m_new->setIcon(icon("list-add"));
    m_export->setIcon(icon("document-export"));
    m_report->setIcon(icon("document-print"));
    m_new->setToolTip(tr("New: %1 (Ctrl+N)").arg(m_type.one().in(domain::currentLanguage())));
    m_new->setEnabled(!m_session.source().isReadOnly());
    m_report->setVisible(!reportForType(m_type).isEmpty());
    for (QWidget* each : std::initializer_list<QWidget*>{m_new, m_export, m_report})
        row->addWidget(each);
    row->addStretch(1);
    row->addWidget(m_columns);
    row->addWidget(m_count);
    return foot;
}

void RecordListPage::connectParts()
{
    constexpr int typing = 200; // milliseconds
    m_pause.setSingleShot(true);
    m_pause.setInterval(typing);
    connect(&m_pause, &QTimer::timeout, this, &RecordListPage::load);
    connect(m_search, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        load();
        if (m_model->rowCount() > 0) {
            m_view->setFocus();
            m_view->selectRow(0);
        }
    });
    connect(m_filters, &FilterBar::changed, this, &RecordListPage::load);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordListPage::showCurrent);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int section) {
        const auto* header = m_view->horizontalHeader();
        const bool same = header->isSortIndicatorShown() && header->sortIndicatorSection() == section;
        sortBy(section,
               same && header->sortIndicatorOrder() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { fitColumns(*m_view); });
    connect(m_columns, &QToolButton::clicked, this, &RecordListPage::showColumnsMenu);
    connect(m_new, &QPushButton::clicked, this, qOverload<>(&RecordListPage::startNew));
    connect(m_export, &QPushButton::clicked, this, &RecordListPage::exportList);
    connect(m_report, &QPushButton::clicked, this,
            [this] { Q_EMIT m_session.reportWanted(reportForType(m_type), m_model->request().where); });
    connect(m_empty, &EmptyState::firstChosen, this, qOverload<>(&RecordListPage::startNew));
    connect(m_empty, &EmptyState::secondChosen, this, [this] { Q_EMIT m_session.importWanted(&m_type); });
}

void RecordListPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    QMetaObject::invokeMethod(
        this, [this] { fitColumns(*m_view); }, Qt::QueuedConnection);
}

void RecordListPage::showSide(bool shown)
{
    if (m_side->isHidden() != shown)
        return;
    m_side->setVisible(shown);
    QMetaObject::invokeMethod(
        this, [this] { fitColumns(*m_view); }, Qt::QueuedConnection);
}

void RecordListPage::load()
{
    m_pause.stop();
    store::ListRequest request{.type = &m_type, .language = domain::currentLanguage()};
    const auto typed = readListWords(m_type, m_search->text());
    QStringList where{m_filters->expression(), typed.expression};
    where.removeAll(QString());
    request.where = where.join(QStringLiteral(" and "));
    request.words = typed.words;
    request.sort = m_sort;
    const auto shown = recordPage() ? recordPage()->id() : domain::RecordId();
    m_loading = true;
    m_session.operations().attempt([&] { m_model->load(request); });
    if (const int row = shown.isNull() ? -1 : m_model->rowOf(shown); row >= 0)
        m_view->selectRow(row);
    m_loading = false;
    showCount();
}

void RecordListPage::showCount()
{
    qint64 all = 0;
    m_session.operations().attempt([&] { all = m_session.source().count(m_type); });
    const int shown = m_model->rowCount();
    m_count->setText(shown == all
                         ? domain::displayNumber(double(all))
                         : tr("%1 of %2").arg(domain::displayNumber(shown), domain::displayNumber(double(all))));
    const QString many = m_type.many().in(domain::currentLanguage());
    if (all == 0)
        m_empty->show(tr("No records here yet: %1").arg(many),
                      tr("Add the first one, or bring in a list from Excel (CSV)."), tr("Add the first"),
                      tr("Import a list…"));
    else
        m_empty->show(tr("Nothing fits"), tr("No record fits the search and the filters. Take one away to see more."),
                      {}, {});
    m_listStack->setCurrentWidget(shown == 0 ? static_cast<QWidget*>(m_empty) : m_view);
    fitColumns(*m_view);
}

QString RecordListPage::countText() const
{
    return m_count->text();
}

void RecordListPage::sortBy(int section, Qt::SortOrder order)
{
    const auto& columns = m_model->columns();
    if (section < 0 || section >= int(columns.size()))
        return;
    const QString& path = columns[size_t(section)].path;
    m_sort = {order == Qt::DescendingOrder ? u'-' + path : path};
    m_view->horizontalHeader()->setSortIndicatorShown(true);
    m_view->horizontalHeader()->setSortIndicator(section, order);
    load();
}

void RecordListPage::showColumnsMenu()
{
    runColumnsMenu(*m_columns, m_type, m_model->columnPaths(),
                   [this](const QString& path, bool on) { toggleColumn(path, on); });
}

void RecordListPage::toggleColumn(const QString& path, bool on)
{
    QStringList paths = m_model->columnPaths();
    if (on)
        paths += path;
    else if (paths.size() > 1)
        paths.removeAll(path);
    m_session.settings().setColumns(m_type.name(), paths);
    m_model->setColumns(paths);
    fitColumns(*m_view);
}

RecordPage& RecordListPage::pageFor(const domain::RecordType& type)
{
    auto*& page = m_pages[type.name()];
    if (!page) {
        page = new RecordPage(m_session, m_lookup, type);
        m_side->addWidget(page);
        connect(page, &RecordPage::gone, this, [this] { backToList(); });
        connect(page, &RecordPage::made, this, [this] { load(); });
    }
    return *page;
}

void RecordListPage::showCurrent()
{
    const auto id = m_model->idAt(m_view->currentIndex().row());
    if (m_loading || id.isNull() || (recordPage() && recordPage()->id() == id))
        return;
    openRecord(id);
}

bool RecordListPage::openRecord(const domain::RecordId& id)
{
    bool shown = false;
    m_session.operations().attempt([&] {
        const auto* type = m_session.source().typeOf(id);
        if (!type)
            return;
        leave();
        auto& page = pageFor(*type);
        shown = page.showRecord(id);
        m_side->setCurrentWidget(&page);
        showSide(shown);
    });
    m_loading = true;
    if (const int row = m_model->rowOf(id); shown && row >= 0)
        m_view->selectRow(row);
    m_loading = false;
    return shown;
}

void RecordListPage::startNew(const domain::Record& preset)
{
    leave();
    m_view->clearSelection();
    auto& page = pageFor(*preset.type);
    m_side->setCurrentWidget(&page);
    showSide(true);
    page.startNew(preset);
}

void RecordListPage::startNew()
{
    startNew(domain::Record(m_type));
}

RecordPage* RecordListPage::recordPage() const
{
    return m_side->isHidden() ? nullptr : qobject_cast<RecordPage*>(m_side->currentWidget());
}

void RecordListPage::narrow(const QString& expression)
{
    m_search->clear();
    m_filters->clear();
    m_filters->setExtra(expression);
    load();
}

void RecordListPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RecordListPage::backToList()
{
    leave();
    showSide(false);
    m_view->clearSelection();
    m_view->setCurrentIndex({});
    m_view->setFocus();
}

void RecordListPage::leave()
{
    if (auto* page = recordPage())
        page->leave();
}

void RecordListPage::refresh(const store::ChangeNotice& notice)
{
    load();
    if (auto* page = recordPage())
        page->refresh(notice);
}

void RecordListPage::exportList()
{
    const QString proposal = m_type.many().in(domain::currentLanguage()) + QStringLiteral(".xlsx");
    const QString path = m_session.prompts().chooseFileToSave(this, tr("Export the list"), proposal,
                                                              tr("Excel workbook (*.xlsx)") + QStringLiteral(";;") +
                                                                  tr("CSV table (*.csv)"));
    if (path.isEmpty())
        return;
    const auto request = m_model->request();
    exchange::ListExport options;
    options.format = exchange::listFormatFrom(QFileInfo(path).suffix().toLower()).value_or(exchange::ListFormat::Csv);
    options.columns = m_model->columnPaths();
    options.byteOrderMark = true;
    m_session.operations().start(
        tr("Exporting the list…"), m_session.source(),
        [this, path, request, options](store::Register& source,
                                       const domain::Progress& progress) -> OperationRunner::Done {
            const qint64 rows = exchange::exportList(path, source, request, options, progress);
            return [this, path, rows] {
                Q_EMIT m_session.resultTold(tr("%1 rows are in “%2”.").arg(rows).arg(path), false);
            };
        });
}

} // namespace daikou::gui
