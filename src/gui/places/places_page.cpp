// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/places/places_page.h"

#include "domain/records/all.h"
#include "domain/rules/place_rules.h"
#include "domain/values/current_language.h"
#include "gui/places/places_map.h"
#include "gui/records/record_page.h"
#include "gui/shared/empty_state.h"
#include "gui/shared/style.h"
#include "store/query/list_query.h"
#include "store/search/search.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace daikou::gui {

namespace {

/// A tree makes its first item the current one when it gets the focus; here that would open a place for which nobody
/// asked and hide the map.
class PlaceTree : public QTreeWidget {
protected:
    void focusInEvent(QFocusEvent* event) override
    {
        QAbstractScrollArea::focusInEvent(event);
        viewport()->update();
    }
};

constexpr int idRole = Qt::UserRole, codeRole = Qt::UserRole + 1;
constexpr int villageDigits = 8;

domain::RecordId idOf(const QTreeWidgetItem* item)
{
    return item ? domain::RecordId::fromText(item->data(0, idRole).toString()).value_or(domain::RecordId())
                : domain::RecordId();
}

} // namespace

PlacesPage::PlacesPage(Session& session, const ReferenceLookup& lookup, QWidget* parent)
    : QWidget(parent), m_session(session), m_lookup(lookup), m_search(new QLineEdit), m_tree(new PlaceTree),
      m_map(new PlacesMap(session)), m_left(new QStackedWidget), m_right(new QStackedWidget), m_empty(new EmptyState),
      m_page(new RecordPage(session, lookup, domain::Area::type())), m_toMap(new QPushButton(tr("Map"))),
      m_council(new QPushButton(tr("Council"))), m_partnerships(new QPushButton)
{
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildLeft());
    m_right->addWidget(m_map);
    m_right->addWidget(buildPlace());
    splitter->addWidget(m_right);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(splitter);
    connect(m_map, &PlacesMap::chosen, this, &PlacesPage::openChosen);
    connect(m_page, &RecordPage::gone, this, &PlacesPage::showMap);
    setAcceptDrops(true);
    loadTree();
}

QWidget* PlacesPage::buildLeft()
{
    constexpr int typing = 40;
    auto* side = new QWidget;
    side->setMinimumWidth(300);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(14, 12, 14, 8);
    auto* title = new QLabel(domain::Area::type().many().in(domain::currentLanguage()));
    title->setProperty("role", QStringLiteral("title"));
    m_search->setPlaceholderText(tr("Find a place, in Khmer or Latin…"));
    m_search->setAccessibleName(tr("Find a place"));
    m_search->setClearButtonEnabled(true);
    m_tree->setHeaderLabels({tr("Place"), tr("Code")});
    m_tree->setAccessibleName(tr("Places"));
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_left->addWidget(m_tree);
    m_left->addWidget(m_empty);
    column->addWidget(title);
    column->addWidget(m_search);
    column->addWidget(m_left, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typing);
    connect(m_search, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &PlacesPage::search);
    connect(m_tree, &QTreeWidget::itemExpanded, this, &PlacesPage::expand);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &PlacesPage::showChosen);
    connect(m_empty, &EmptyState::firstChosen, this, [this] { Q_EMIT m_session.importWanted(&domain::Area::type()); });
    return side;
}

QWidget* PlacesPage::buildPlace()
{
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(0);
    auto* links = new QHBoxLayout;
    links->setContentsMargins(14, 0, 14, 0);
    m_toMap->setIcon(icon("map-flat"));
    m_council->setIcon(icon("view-institution"));
    m_partnerships->setIcon(icon("link"));
    for (QPushButton* each : {m_toMap, m_council, m_partnerships})
        links->addWidget(each);
    links->addStretch(1);
    column->addLayout(links);
    column->addWidget(m_page, 1);
    connect(m_toMap, &QPushButton::clicked, this, &PlacesPage::showMap);
    connect(m_council, &QPushButton::clicked, this, [this] { Q_EMIT m_session.recordWanted(m_councilId); });
    connect(m_partnerships, &QPushButton::clicked, this,
            [this] { Q_EMIT m_session.listWanted(&domain::Partnership::type(), m_partnershipsWhere); });
    return place;
}

std::vector<PlacesPage::Row> PlacesPage::readAreas(store::Register& source, const QString& where,
                                                   domain::Language language)
{
    const store::ListQuery query(
        source,
        {.type = &domain::Area::type(), .where = where, .sort = {QStringLiteral("code")}, .language = language});
    std::vector<Row> rows;
    for (const auto& area : query.records(0, query.count()))
        rows.push_back({area.id, source.titleOf(area, language), domain::textOf(area.value(u"code"))});
    return rows;
}

void PlacesPage::addRows(QTreeWidgetItem* parent, const std::vector<Row>& rows)
{
    for (const Row& row : rows) {
        auto* item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(m_tree);
        item->setText(0, row.title);
        item->setText(1, row.code);
        item->setData(0, idRole, row.id.toText());
        item->setData(0, codeRole, row.code);
        if (!row.code.isEmpty() && row.code.size() < villageDigits)
            item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    }
    if (parent && rows.empty())
        parent->setChildIndicatorPolicy(QTreeWidgetItem::DontShowIndicator);
}

void PlacesPage::loadTree()
{
    // What has no code yet is below nothing.
    static const QString atTop = QStringLiteral("level=province or code=\"\"");
    m_session.queries().ask(
        this, QStringLiteral("tree"), [this, language = domain::currentLanguage()](store::Register& source) {
            return QueryRunner::Answer([this, rows = readAreas(source, atTop, language)] {
                m_tree->clear();
                addRows(nullptr, rows);
                reveal();
                m_empty->show(tr("No places yet"),
                              tr("Import the official list of provinces, districts and communes (a CSV file); the "
                                 "councils are made along with it."),
                              tr("Import the gazetteer…"), {});
                m_left->setCurrentWidget(rows.empty() ? static_cast<QWidget*>(m_empty) : m_tree);
            });
        });
}

void PlacesPage::expand(QTreeWidgetItem* item)
{
    if (item->childCount() > 0)
        return;
    const QString code = item->data(0, codeRole).toString();
    m_session.queries().ask(
        this, QStringLiteral("below ") + code,
        [this, code, language = domain::currentLanguage()](store::Register& source) {
            return QueryRunner::Answer(
                [this, code, rows = readAreas(source, QStringLiteral("parent.code=%1").arg(code), language)] {
                    addBelow(code, rows);
                });
        });
}

void PlacesPage::addBelow(const QString& code, const std::vector<Row>& rows)
{
    auto* above = findItem(code);
    if (!above || above->childCount() > 0)
        return;
    addRows(above, rows);
    if (!rows.empty())
        reveal();
}

/// The item of a place in the tree; null where the tree does not show it.
QTreeWidgetItem* PlacesPage::findItem(const QString& code) const
{
    for (QTreeWidgetItemIterator each(m_tree); *each; ++each)
        if ((*each)->data(0, codeRole).toString() == code)
            return *each;
    return nullptr;
}

/// A place that the map shows; one that the register does not have yet is not opened.
void PlacesPage::openChosen(const QString& code)
{
    if (const auto id = domain::areaIdOf(code); m_session.source().isLive(id))
        openRecord(id);
}

void PlacesPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!PlacesMap::layerFiles(event->mimeData()->urls()).isEmpty())
        event->acceptProposedAction();
}

void PlacesPage::dropEvent(QDropEvent* event)
{
    const QStringList files = PlacesMap::layerFiles(event->mimeData()->urls());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    showMap();
    m_map->addLayer(files.front());
}

void PlacesPage::search()
{
    constexpr int most = 60;
    const QString words = m_search->text().trimmed();
    if (words.isEmpty())
        return loadTree();
    const store::SearchRequest request{.words = words,
                                       .type = &domain::Area::type(),
                                       .limit = most,
                                       .asTyped = true,
                                       .language = domain::currentLanguage()};
    m_session.queries().ask(this, QStringLiteral("tree"), [this, request](store::Register& source) {
        std::vector<Row> rows;
        for (const auto& hit : store::search(source, request))
            rows.push_back({hit.id, hit.snippet.isEmpty() ? hit.title : hit.title + QStringLiteral(" · ") + hit.snippet,
                            domain::textOf(source.require(hit.id).value(u"code"))});
        return QueryRunner::Answer([this, rows] {
            m_tree->clear();
            addRows(nullptr, rows);
            m_left->setCurrentWidget(m_tree);
        });
    });
}

void PlacesPage::showChosen(QTreeWidgetItem* item)
{
    if (const auto id = idOf(item); !id.isNull() && (!recordPage() || m_page->id() != id))
        openRecord(id);
}

bool PlacesPage::openRecord(const domain::RecordId& id)
{
    return m_session.operations().attempt([&] {
        if (!m_page->showRecord(id))
            return showMap();
        const QString code = domain::textOf(m_session.source().require(id).value(u"code"));
        loadLinks(id, code);
        m_map->select(code);
        m_right->setCurrentIndex(1);
        m_toReveal = code;
        reveal();
    });
}

/// Opens the tree down to the place to be shown and marks it there: one level now, the next when its rows have come.
/// What a search found is left as it is.
void PlacesPage::reveal()
{
    if (m_toReveal.isEmpty() || !m_search->text().trimmed().isEmpty())
        return;
    const QSignalBlocker quiet(m_tree);
    for (qsizetype length = 2; length < m_toReveal.size(); length += 2) {
        auto* above = findItem(m_toReveal.left(length));
        if (!above)
            return;
        above->setExpanded(true);
        if (above->childCount() == 0)
            return expand(above);
    }
    if (auto* item = findItem(m_toReveal)) {
        m_toReveal.clear();
        m_tree->setCurrentItem(item);
        m_tree->scrollToItem(item);
    }
}

PlacesPage::Links PlacesPage::readLinks(store::Register& source, const domain::RecordId& area, const QString& code)
{
    static const QStringList levels{QStringLiteral("province"), QStringLiteral("district"), QStringLiteral("commune")};
    Links links;
    const store::ListQuery councils(
        source, {.type = &domain::Council::type(), .where = QStringLiteral("area=") + area.toText()});
    if (councils.count() > 0)
        links.council = councils.idAt(0);
    const qsizetype level = code.size() / 2 - 1;
    if (level < 0 || level >= levels.size())
        return links;
    links.where = QStringLiteral("%1.code=%2").arg(levels[level], code);
    links.partnerships = store::ListQuery(source, {.type = &domain::Partnership::type(), .where = links.where}).count();
    return links;
}

void PlacesPage::loadLinks(const domain::RecordId& area, const QString& code)
{
    showLinks({});
    m_session.queries().ask(this, QStringLiteral("links"), [this, area, code](store::Register& source) {
        return QueryRunner::Answer([this, links = readLinks(source, area, code)] { showLinks(links); });
    });
}

void PlacesPage::showLinks(const Links& links)
{
    m_councilId = links.council;
    m_council->setVisible(!m_councilId.isNull());
    m_partnershipsWhere = links.where;
    m_partnerships->setVisible(!links.where.isEmpty());
    m_partnerships->setText(tr("Partnerships here: %1").arg(links.partnerships));
}

void PlacesPage::showMap()
{
    m_page->leave();
    m_right->setCurrentIndex(0);
    m_map->setFocus();
}

void PlacesPage::startNew()
{
    m_right->setCurrentIndex(1);
    showLinks({});
    m_page->startNew(domain::Record(domain::Area::type()));
}

RecordPage* PlacesPage::recordPage() const
{
    return m_right->currentIndex() == 1 ? m_page : nullptr;
}

void PlacesPage::refresh(const store::ChangeNotice& notice)
{
    const auto places = [](const store::ChangeNotice::Item& item) { return item.type == &domain::Area::type(); };
    const bool changed = notice.everything || std::any_of(notice.items.begin(), notice.items.end(), places);
    if (changed)
        search();
    m_map->refresh(changed);
    if (recordPage())
        m_page->refresh(notice);
}

void PlacesPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace daikou::gui
