// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/places/places_page.h"

#include "domain/records/all.h"
#include "domain/values/current_language.h"
#include "gui/home/figures.h"
#include "gui/records/record_page.h"
#include "gui/shared/empty_state.h"
#include "gui/shared/style.h"
#include "gui/shared/tile_map_view.h"
#include "store/query/list_query.h"
#include "store/search/search.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace daikou::gui {

namespace {

constexpr int idRole = Qt::UserRole, codeRole = Qt::UserRole + 1;
constexpr int villageDigits = 8;

domain::RecordId idOf(const QTreeWidgetItem* item)
{
    return item ? domain::RecordId::fromText(item->data(0, idRole).toString()).value_or(domain::RecordId())
                : domain::RecordId();
}

} // namespace

PlacesPage::PlacesPage(Session& session, const ReferenceLookup& lookup, QWidget* parent)
    : QWidget(parent), m_session(session), m_lookup(lookup), m_search(new QLineEdit), m_tree(new QTreeWidget),
      m_map(new TileMapView), m_left(new QStackedWidget), m_right(new QStackedWidget), m_empty(new EmptyState),
      m_page(new RecordPage(session, lookup, domain::Area::type())), m_toMap(new QPushButton(tr("Map"))),
      m_council(new QPushButton(tr("Council"))), m_partnerships(new QPushButton)
{
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildLeft());
    auto* mapSide = new QWidget;
    auto* mapColumn = new QVBoxLayout(mapSide);
    mapColumn->setContentsMargins(16, 12, 16, 12);
    auto* heading = new QLabel(tr("Partnerships by province"));
    heading->setProperty("role", QStringLiteral("heading"));
    mapColumn->addWidget(heading);
    mapColumn->addWidget(m_map, 1);
    m_right->addWidget(mapSide);
    m_right->addWidget(buildPlace());
    splitter->addWidget(m_right);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(splitter);
    connect(m_map, &TileMapView::chosen, this, [this](const QString& code) {
        for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
            if (m_tree->topLevelItem(i)->data(0, codeRole).toString() == code)
                m_tree->setCurrentItem(m_tree->topLevelItem(i));
    });
    connect(m_page, &RecordPage::gone, this, &PlacesPage::showMap);
    loadTree();
    loadMap();
}

QWidget* PlacesPage::buildLeft()
{
    constexpr int typing = 200;
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
    connect(m_tree, &QTreeWidget::itemExpanded, this, [this](QTreeWidgetItem* item) {
        if (item->childCount() == 0)
            fill(item, QStringLiteral("parent.code=%1").arg(item->data(0, codeRole).toString()));
    });
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

void PlacesPage::loadTree()
{
    m_tree->clear();
    fill(nullptr, QStringLiteral("level=province"));
    const bool empty = m_tree->topLevelItemCount() == 0;
    m_empty->show(
        tr("No places yet"),
        tr("Import the official list of provinces, districts and communes (a CSV file); the councils are made "
           "along with it."),
        tr("Import the gazetteer…"), {});
    m_left->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_tree);
}

void PlacesPage::fill(QTreeWidgetItem* parent, const QString& where)
{
    m_session.operations().attempt([&] {
        const auto language = domain::currentLanguage();
        const store::ListQuery query(
            m_session.source(),
            {.type = &domain::Area::type(), .where = where, .sort = {QStringLiteral("code")}, .language = language});
        for (const auto& area : query.records(0, query.count())) {
            const QString code = domain::textOf(area.value(u"code"));
            auto* item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(m_tree);
            item->setText(0, m_session.source().titleOf(area, language));
            item->setText(1, code);
            item->setData(0, idRole, area.id.toText());
            item->setData(0, codeRole, code);
            if (code.size() < villageDigits)
                item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
        }
        if (parent && query.count() == 0)
            parent->setChildIndicatorPolicy(QTreeWidgetItem::DontShowIndicator);
    });
}

void PlacesPage::loadMap()
{
    m_session.operations().attempt([&] {
        m_map->setCounts(loadFigures(m_session.source(), QDate::currentDate()).partnershipsByProvince,
                         domain::Partnership::type().many().in(domain::currentLanguage()));
    });
}

void PlacesPage::search()
{
    const QString words = m_search->text().trimmed();
    if (words.isEmpty())
        return loadTree();
    constexpr int most = 60;
    m_tree->clear();
    m_session.operations().attempt([&] {
        for (const auto& hit : store::search(m_session.source(), {.words = words,
                                                                 .type = &domain::Area::type(),
                                                                 .limit = most,
                                                                 .asTyped = true,
                                                                 .language = domain::currentLanguage()})) {
            const auto area = m_session.source().require(hit.id);
            auto* item = new QTreeWidgetItem(m_tree);
            item->setText(0, hit.snippet.isEmpty() ? hit.title : hit.title + QStringLiteral(" · ") + hit.snippet);
            item->setText(1, domain::textOf(area.value(u"code")));
            item->setData(0, idRole, hit.id.toText());
            item->setData(0, codeRole, item->text(1));
        }
    });
    m_left->setCurrentWidget(m_tree);
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
        const auto area = m_session.source().require(id);
        showLinks(area);
        m_map->select(domain::textOf(area.value(u"code")).left(2));
        m_right->setCurrentIndex(1);
    });
}

void PlacesPage::showLinks(const domain::Record& area)
{
    auto& source = m_session.source();
    const QString code = domain::textOf(area.value(u"code"));
    static const QStringList levels{QStringLiteral("province"), QStringLiteral("district"), QStringLiteral("commune")};
    const qsizetype level = code.size() / 2 - 1;
    m_councilId = {};
    const store::ListQuery councils(
        source, {.type = &domain::Council::type(), .where = QStringLiteral("area.code=\"%1\"").arg(code)});
    if (councils.count() > 0)
        m_councilId = councils.idAt(0);
    m_council->setVisible(!m_councilId.isNull());
    const bool known = level >= 0 && level < levels.size();
    m_partnerships->setVisible(known);
    if (!known)
        return;
    m_partnershipsWhere = QStringLiteral("%1.code=%2").arg(levels[level], code);
    const qint64 count =
        store::ListQuery(source, {.type = &domain::Partnership::type(), .where = m_partnershipsWhere}).count();
    m_partnerships->setText(tr("Partnerships here: %1").arg(count));
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
    m_council->hide();
    m_partnerships->hide();
    m_page->startNew(domain::Record(domain::Area::type()));
}

RecordPage* PlacesPage::recordPage() const
{
    return m_right->currentIndex() == 1 ? m_page : nullptr;
}

void PlacesPage::refresh(const store::ChangeNotice& notice)
{
    const auto places = [](const store::ChangeNotice::Item& item) { return item.type == &domain::Area::type(); };
    if (notice.everything || std::any_of(notice.items.begin(), notice.items.end(), places))
        search();
    loadMap();
    if (recordPage())
        m_page->refresh(notice);
}

void PlacesPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace daikou::gui
