// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/charts_page.h"

#include "domain/records/all.h"
#include "domain/values/current_language.h"
#include "gui/charts/chart_card.h"
#include "gui/shared/empty_state.h"
#include "gui/shared/labels.h"
#include "gui/shared/tile_map_view.h"
#include "reports/contents/activity_bars.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <cmath>

namespace daikou::gui {

namespace {

enum Tab { Activities, Partnerships, Turnout };

QPushButton* linkButton(const QString& text)
{
    auto* made = new QPushButton(text);
    made->setProperty("role", QStringLiteral("link"));
    return made;
}

QWidget* besideEachOther(QWidget* left, QWidget* right)
{
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 8, 0, 0);
    row->addWidget(left, 1);
    row->addWidget(right, 1);
    return whole;
}

} // namespace

ChartsPage::ChartsPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_stack(new QStackedWidget), m_empty(new EmptyState), m_tabs(new QTabWidget),
      m_measure(new QComboBox), m_back(linkButton(tr("All provinces"))), m_open(linkButton(tr("Open the list"))),
      m_map(new TileMapView), m_places(new ChartCard(session)), m_years(new ChartCard(session)),
      m_sectors(new ChartCard(session)), m_persons(new ChartCard(session)), m_attendances(new ChartCard(session))
{
    buildTabs();
    buildEmpty();
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 10, 18, 10);
    column->setSpacing(6);
    column->addWidget(textLabel(tr("Charts"), "title"));
    column->addWidget(m_stack, 1);
}

void ChartsPage::buildTabs()
{
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->tabBar()->setAccessibleName(tr("Charts"));
    m_tabs->addTab(buildActivities(), domain::Activity::type().many().in(domain::currentLanguage()));
    m_tabs->addTab(besideEachOther(m_years, m_sectors),
                   domain::Partnership::type().many().in(domain::currentLanguage()));
    m_tabs->addTab(besideEachOther(m_persons, m_attendances),
                   domain::Participation::type().many().in(domain::currentLanguage()));
    connect(m_tabs, &QTabWidget::currentChanged, this, &ChartsPage::refresh);
}

QWidget* ChartsPage::buildActivities()
{
    m_places->addToHead(m_open);
    m_places->addToHead(m_back);
    connect(m_back, &QPushButton::clicked, this, [this] { showProvince({}); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        Q_EMIT m_session.listWanted(&domain::Activity::type(), QStringLiteral("province.code=") + m_province);
    });
    return besideEachOther(buildMap(), m_places);
}

QWidget* ChartsPage::buildMap()
{
    auto* card = new QFrame;
    card->setProperty("role", QStringLiteral("card"));
    m_measure->setAccessibleName(tr("What the map and the bars show"));
    m_measure->addItem(tr("Fix rate: done of what was agreed"));
    m_measure->addItem(tr("Number of activities"));
    m_measure->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* column = new QVBoxLayout(card);
    column->addWidget(m_measure, 0, Qt::AlignLeft);
    column->addWidget(m_map, 1);
    column->addWidget(textLabel(
        tr("A province shows its communes beside the map; a bar, or a part of it, opens its list."), "muted"));
    connect(m_measure, &QComboBox::currentIndexChanged, this, &ChartsPage::showActivities);
    connect(m_map, &TileMapView::chosen, this, &ChartsPage::showProvince);
    return card;
}

void ChartsPage::buildEmpty()
{
    m_empty->show(tr("Nothing to draw yet"),
                  tr("Here stand pictures of what was agreed at workshops and done since, of partnerships by year and "
                     "sector, and of who came. They draw themselves from what is recorded."),
                  m_session.source().isReadOnly() ? QString() : tr("Record a workshop"), tr("Import a list…"));
    connect(m_empty, &EmptyState::firstChosen, this, [this] { Q_EMIT m_session.deskWanted({}); });
    connect(m_empty, &EmptyState::secondChosen, this, [this] { Q_EMIT m_session.importWanted(nullptr); });
}

void ChartsPage::openTab(int index)
{
    m_tabs->setCurrentIndex(index);
}

void ChartsPage::refresh()
{
    askWhetherEmpty();
    using Loader = ChartContent (*)(store::Register&);
    switch (m_tabs->currentIndex()) {
    case Activities:
        return askActivities();
    case Partnerships:
        return askCharts(QStringLiteral("partnerships"),
                         {{m_years, &loadPartnershipYears}, {m_sectors, &loadPartnershipSectors}});
    default:
        const Loader ofPersons = [](store::Register& source) { return loadTurnout(source, Counted::Persons); };
        const Loader ofDays = [](store::Register& source) { return loadTurnout(source, Counted::Attendances); };
        return askCharts(QStringLiteral("turnout"), {{m_persons, ofPersons}, {m_attendances, ofDays}});
    }
}

void ChartsPage::askWhetherEmpty()
{
    m_session.queries().ask(this, QStringLiteral("empty"), [this](store::Register& source) {
        const domain::RecordType* types[] = {&domain::Activity::type(), &domain::Partnership::type(),
                                             &domain::Participation::type(), &domain::Headcount::type()};
        const bool empty = std::ranges::all_of(types, [&](const auto* type) { return source.count(*type) == 0; });
        return QueryRunner::Answer([this, empty] {
            if (empty)
                m_stack->setCurrentWidget(m_empty);
            else
                m_stack->setCurrentWidget(m_tabs);
        });
    });
}

void ChartsPage::askCharts(const QString& what,
                           std::vector<std::pair<ChartCard*, ChartContent (*)(store::Register&)>> charts)
{
    for (size_t i = 0; i < charts.size(); ++i)
        m_session.queries().ask(this, what + QString::number(i), [one = charts[i]](store::Register& source) {
            return QueryRunner::Answer([card = one.first, content = one.second(source)] { card->setContent(content); });
        });
}

/// The map needs the provinces, the bars the communes of one where one is chosen.
void ChartsPage::askActivities()
{
    m_session.queries().ask(this, QStringLiteral("country"), [this](store::Register& source) {
        return QueryRunner::Answer([this, figures = loadActivityFigures(source, {})] {
            m_country = figures;
            if (m_province.isEmpty())
                m_shown = figures;
            showActivities();
        });
    });
    if (!m_province.isEmpty())
        m_session.queries().ask(this, QStringLiteral("province"),
                                [this, province = m_province](store::Register& source) {
                                    return QueryRunner::Answer([this, figures = loadActivityFigures(source, province)] {
                                        if (figures.province != m_province)
                                            return; // another was chosen meanwhile
                                        m_shown = figures;
                                        showActivities();
                                    });
                                });
}

void ChartsPage::showProvince(const QString& code)
{
    m_province = code;
    m_map->select(code);
    if (code.isEmpty()) {
        m_shown = m_country;
        return showActivities();
    }
    askActivities();
}

bool ChartsPage::showsFixRate() const
{
    return m_measure->currentIndex() == 0;
}

void ChartsPage::showActivities()
{
    QHash<QString, qint64> numbers;
    QHash<QString, QString> words;
    for (auto place = m_country.places.begin(); place != m_country.places.end(); ++place) {
        const auto percent = place->rate.percent();
        if (!showsFixRate())
            numbers.insert(place.key(), place->all());
        else if (percent)
            numbers.insert(place.key(), qint64(std::round(*percent)));
        words.insert(place.key(), reports::rateText(place->rate));
    }
    m_map->setUnit(showsFixRate() ? QStringLiteral(" %") : QString(), words);
    m_map->setCounts(numbers,
                     showsFixRate() ? tr("fix rate") : domain::Activity::type().many().in(domain::currentLanguage()));
    m_back->setVisible(!m_shown.province.isEmpty());
    m_open->setVisible(!m_shown.province.isEmpty());
    m_places->setContent(activityContent(m_shown, showsFixRate()));
}

} // namespace daikou::gui
