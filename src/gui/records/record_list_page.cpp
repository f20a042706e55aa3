// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/record_list_page.h"

#include "domain/records/all.h"
#include "domain/values/current_language.h"
#include "gui/assessments/questionnaires.h"
#include "gui/records/columns_menu.h"
#include "gui/records/filter_bar.h"
#include "gui/records/list_foot.h"
#include "gui/records/list_words.h"
#include "gui/records/record_list_model.h"
#include "gui/records/record_list_view.h"
#include "gui/records/record_page.h"
#include "gui/shared/empty_state.h"
#include "gui/shared/settings.h"
#include "gui/shared/style.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace daikou::gui {

RecordListPage::RecordListPage(Session& session, const ReferenceLookup& lookup, const domain::RecordType& type,
                               QWidget* parent)
    : QWidget(parent), m_session(session), m_lookup(lookup), m_type(type),
      m_model(new RecordListModel(session, type, this)), m_view(new RecordListView(*m_model)), m_search(new QLineEdit),
      m_filters(new FilterBar(session, type)), m_foot(new ListFoot(type, !session.source().isReadOnly())),
      m_listStack(new QStackedWidget), m_side(new QStackedWidget), m_empty(new EmptyState), m_splitter(new QSplitter)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
    m_splitter->addWidget(buildList());
    m_splitter->addWidget(m_side);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 6);
    m_splitter->setStretchFactor(1, 6);
    m_side->setMinimumWidth(425);
    m_splitter->setSizes({560, 600});
    m_side->hide();
    connectParts();
    const QStringList chosen = session.settings().columns(type.name());
    m_model->setColumns(chosen.isEmpty() ? QStringList(type.columns().begin(), type.columns().end()) : chosen);
    m_view->showSort(sort());
    load();
}

QWidget* RecordListPage::buildList()
{
    auto* list = new QWidget;
    list->setMinimumWidth(290); // both fit on a small screen at one and a half
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
    m_listStack->addWidget(m_view);
    m_listStack->addWidget(m_empty);
    column->addWidget(m_listStack, 1);
    column->addWidget(m_foot);
    return list;
}

void RecordListPage::connectParts()
{
    constexpr int typing = 40; // milliseconds: the next letter stops the query of the one before
    m_pause.setSingleShot(true);
    m_pause.setInterval(typing);
    connect(&m_pause, &QTimer::timeout, this, &RecordListPage::load);
    connect(m_search, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_enterWaits = true;
        load();
    });
    new QShortcut(QKeySequence(Qt::Key_Down), m_search, this, &RecordListPage::enterList, Qt::WidgetShortcut);
    connect(m_model, &RecordListModel::loaded, this, &RecordListPage::showLoaded);
    connect(m_model, &RecordListModel::dataChanged, this, &RecordListPage::showCurrent);
    connect(m_model, &RecordListModel::found, this, [this](const domain::RecordId& id, int row) {
        if (recordPage() && recordPage()->id() == id)
            selectQuietly(row);
    });
    connect(m_filters, &FilterBar::changed, this, &RecordListPage::load);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordListPage::showCurrent);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionClicked, this, &RecordListPage::sortBy);
    connectFoot();
    connect(m_empty, &EmptyState::firstChosen, this, qOverload<>(&RecordListPage::startNew));
    connect(m_empty, &EmptyState::secondChosen, this, [this] { Q_EMIT m_session.importWanted(&m_type); });
}

void RecordListPage::connectFoot()
{
    connect(&m_foot->columnsButton(), &QToolButton::clicked, this, &RecordListPage::showColumnsMenu);
    connect(&m_foot->viewsButton(), &QToolButton::clicked, this, &RecordListPage::showViewsMenu);
    connect(m_foot, &ListFoot::newWanted, this, qOverload<>(&RecordListPage::startNew));
    connect(m_foot, &ListFoot::exportWanted, this, &RecordListPage::exportList);
    connect(m_foot, &ListFoot::editWanted, this, &RecordListPage::editChosen);
    connect(m_foot, &ListFoot::reportWanted, this, [this] {
        const auto* page = recordPage();
        if (page && !page->id().isNull())
            Q_EMIT m_session.recordReportWanted(page->id());
        else
            Q_EMIT m_session.reportWanted(reportForType(m_type), m_model->request().where);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_foot->showChosen(m_view->selectionModel()->selectedRows().size()); });
}

void RecordListPage::showSide(bool shown)
{
    m_side->setVisible(shown);
    makeRoom();
}

/// The list gives way to what needs the width of the window.
void RecordListPage::makeRoom()
{
    const auto* page = recordPage();
    m_splitter->widget(0)->setVisible(!page || !page->wantsRoom());
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
    m_model->load(request);
}

void RecordListPage::showLoaded()
{
    if (recordPage() && !recordPage()->id().isNull())
        m_model->find(recordPage()->id());
    if (m_enterWaits && m_model->rowCount() > 0)
        enterList();
    m_enterWaits = false;
    m_view->showSort(sort());
    showCount();
    m_model->prepareOrders();
    QMetaObject::invokeMethod(
        this, [this] { preparePage(m_type); }, Qt::QueuedConnection);
}

void RecordListPage::preparePage(const domain::RecordType& type)
{
    auto& page = pageFor(type);
    QMetaObject::invokeMethod(&page, &RecordPage::prepare, Qt::QueuedConnection);
}

/// Enter in the search box: into the list, whose first record is shown.
void RecordListPage::enterList()
{
    if (m_model->rowCount() == 0)
        return;
    m_view->setFocus();
    m_view->selectRow(0);
}

void RecordListPage::selectQuietly(int row)
{
    m_loading = true;
    m_view->choose(row);
    m_loading = false;
}

void RecordListPage::showCount()
{
    const qint64 all = m_model->total();
    const int shown = m_model->rowCount();
    m_foot->showCount(shown, all);
    m_foot->showChosen(m_view->selectionModel()->selectedRows().size());
    const QString many = m_type.many().in(domain::currentLanguage());
    if (all == 0)
        m_empty->show(tr("No records here yet: %1").arg(many),
                      tr("Add the first one, or bring in a list from Excel (CSV)."), tr("Add the first"),
                      tr("Import a list…"));
    else
        m_empty->show(tr("Nothing fits"), tr("No record fits the search and the filters. Take one away to see more."),
                      {}, {});
    m_listStack->setCurrentWidget(shown == 0 ? static_cast<QWidget*>(m_empty) : m_view);
}

QString RecordListPage::countText() const
{
    return m_foot->countText();
}

/// By another column: from its first to its last; by the same one: the other way round.
void RecordListPage::sortBy(int section)
{
    const QString path = m_model->columns()[size_t(section)].path;
    m_sort = {sort() == path ? u'-' + path : path};
    m_view->showSort(sort());
    load();
}

void RecordListPage::showColumnsMenu()
{
    runColumnsMenu(m_foot->columnsButton(), m_type, m_model->columnPaths(),
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
    load();
}

RecordPage& RecordListPage::pageFor(const domain::RecordType& type)
{
    auto*& page = m_pages[type.name()];
    if (!page) {
        page = new RecordPage(m_session, m_lookup, type);
        m_side->addWidget(page);
        connect(page, &RecordPage::gone, this, [this] { backToList(); });
        connect(page, &RecordPage::made, this, [this] { load(); });
        connect(page, &RecordPage::tabOpened, this, &RecordListPage::makeRoom);
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
    if (shown)
        m_model->find(id);
    return shown;
}

void RecordListPage::startNew(const domain::Record& preset)
{
    leave();
    if (preset.type == &domain::InstrumentVersion::type()) { // nobody types one; its questions are in a file
        if (!takeUpSupplied(m_session))
            if (const auto kept = takeUpFromFile(m_session, this))
                openRecord(*kept);
        return;
    }
    if (preset.type == &domain::Assessment::type())
        takeUpSupplied(m_session);
    m_view->clearSelection();
    m_view->setCurrentIndex({});
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

void RecordListPage::narrow(const QString& expression, const QString& sort)
{
    if (!sort.isEmpty())
        m_sort = {sort};
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

} // namespace daikou::gui
