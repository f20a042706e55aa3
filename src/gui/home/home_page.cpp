// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/home/home_page.h"

#include "domain/records/all.h"
#include "domain/values/current_language.h"
#include "domain/values/display.h"
#include "gui/records/change_words.h"
#include "gui/shared/labels.h"
#include "gui/shared/settings.h"
#include "gui/shared/style.h"
#include "gui/shared/tile_map_view.h"
#include "store/change_log/history.h"
#include "store/query/area_counts.h"

#include <QComboBox>
#include <QDateTime>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace daikou::gui {

namespace {

constexpr int linkInset = 5; // pixels between the edge of a link and its text

constexpr const char* headlines[] = {"partnership", "practice", "organisation", "council", "person"};

void clear(QLayout& layout)
{
    while (const auto item = std::unique_ptr<QLayoutItem>(layout.takeAt(0)))
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
}

/// A card with a heading and a column to fill.
QVBoxLayout* addCard(QVBoxLayout& column, const QString& heading, int stretch)
{
    auto* card = new QFrame;
    card->setProperty("role", QStringLiteral("card"));
    auto* inside = new QVBoxLayout(card);
    inside->addWidget(textLabel(heading, "heading"));
    auto* content = new QVBoxLayout;
    content->setSpacing(2);
    inside->addLayout(content);
    inside->addStretch(1);
    column.addWidget(card, stretch);
    return content;
}

QPushButton* link(const QString& text)
{
    auto* made = new QPushButton(QString(text).replace(u'&', QStringLiteral("&&")));
    made->setProperty("role", QStringLiteral("link"));
    return made;
}

} // namespace

HomePage::HomePage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_title(textLabel({}, "title")), m_notice(textLabel({}, "notice")),
      m_mapChoice(new QComboBox), m_maps(homeMaps()), m_figures(new QGridLayout), m_map(new TileMapView)
{
    m_notice->setWordWrap(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 10, 18, 10);
    column->setSpacing(8);
    auto* workshop = new QPushButton(icon("view-calendar"), tr("Record a workshop"));
    workshop->setToolTip(tr("Ctrl+Shift+W"));
    workshop->setEnabled(!session.source().isReadOnly());
    connect(workshop, &QPushButton::clicked, this, [this] { Q_EMIT m_session.deskWanted({}); });
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(workshop, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_notice, 0, Qt::AlignLeft);
    column->addLayout(m_figures);
    auto* lower = new QHBoxLayout;
    lower->addWidget(buildSide(), 5);
    lower->addWidget(buildMap(), 6);
    column->addLayout(lower, 1);
}

QWidget* HomePage::buildMap()
{
    auto* card = new QFrame;
    card->setProperty("role", QStringLiteral("card"));
    auto* column = new QVBoxLayout(card);
    m_mapChoice->setAccessibleName(tr("What the map shows"));
    m_mapChoice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const HomeMap& map : m_maps)
        m_mapChoice->addItem(tr(map.title));
    m_mapChoice->setCurrentIndex(
        std::clamp(m_session.settings().value(Setting::HomeMap).toInt(), 0, m_mapChoice->count() - 1));
    column->addWidget(m_mapChoice, 0, Qt::AlignLeft);
    column->addWidget(m_map, 1);
    connect(m_mapChoice, &QComboBox::currentIndexChanged, this, [this](int map) {
        m_session.settings().set(Setting::HomeMap, map);
        showMap();
    });
    connect(m_map, &TileMapView::chosen, this, [this](const QString& code) {
        const auto& map = m_maps[size_t(m_mapChoice->currentIndex())];
        const QString there = QStringLiteral("province.code=") + code;
        Q_EMIT m_session.listWanted(map.type,
                                    map.where.isEmpty() ? there : QString(map.where + QStringLiteral(" and ") + there));
    });
    return card;
}

/// Counts what the chosen map shows, beside the window.
void HomePage::showMap()
{
    const HomeMap map = m_maps[size_t(m_mapChoice->currentIndex())];
    m_session.queries().ask(
        this, QStringLiteral("map"),
        [this, map](store::Register& source) {
            constexpr int provinces = 2; // digits of a code
            return QueryRunner::Answer(
                [this, map, counts = store::countByArea(source, *map.type, provinces, map.where)] {
                    m_map->setCounts(counts, map.type->many().in(domain::currentLanguage()));
                });
        },
        QueryRunner::Urgency::Later);
}

QWidget* HomePage::buildSide()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    m_concerns = addCard(*column, tr("What needs attention"), 2);
    m_changes = addCard(*column, tr("Done last"), 3);
    return side;
}

void HomePage::refresh()
{
    const auto& facts = m_session.source().facts();
    m_title->setText(facts.name.isEmpty() ? tr("Register without a name") : facts.name);
    m_notice->setVisible(facts.invented);
    m_notice->setText(tr("A demo: everything in this register is invented."));
    m_session.queries().ask(this, QStringLiteral("changes"), [this](store::Register& source) {
        constexpr int most = 7;
        return QueryRunner::Answer([this, heads = store::recentChanges(source, most)] { showChanges(heads); });
    });
    m_session.queries().ask(
        this, QStringLiteral("figures"),
        [this](store::Register& source) {
            return QueryRunner::Answer([this, figures = loadFigures(source)] {
                showFigures(figures);
                showConcerns(figures);
            });
        },
        QueryRunner::Urgency::Later);
    showMap();
}

void HomePage::showFigures(const Figures& figures)
{
    clear(*m_figures);
    int column = 0;
    for (const char* name : headlines) {
        const auto& type = domain::requireRecordType(QString::fromLatin1(name));
        auto* card = new QFrame;
        card->setProperty("role", QStringLiteral("card"));
        auto* inside = new QVBoxLayout(card);
        inside->setContentsMargins(12, 6, 12, 6);
        inside->setSpacing(0);
        auto* figure = textLabel(domain::displayNumber(double(figures.counts.value(type.name()))), "figure");
        figure->setIndent(linkInset);
        inside->addWidget(figure);
        auto* open = link(type.many().in(domain::currentLanguage()));
        connect(open, &QPushButton::clicked, this, [this, &type] { Q_EMIT m_session.listWanted(&type, {}); });
        inside->addWidget(open);
        m_figures->addWidget(card, 0, column++);
    }
}

void HomePage::showConcerns(const Figures& figures)
{
    clear(*m_concerns);
    if (figures.concerns.empty() && figures.counts.value(QStringLiteral("partnership")) == 0 &&
        figures.counts.value(QStringLiteral("event")) == 0) {
        m_concerns->addWidget(
            textLabel(tr("Nothing is recorded yet. Begin with the list of communes and the organisations, "
                         "then add the first partnership."),
                      "muted"));
        auto* import = link(tr("Import a list…"));
        connect(import, &QPushButton::clicked, this, [this] { Q_EMIT m_session.importWanted(nullptr); });
        m_concerns->addWidget(import);
        return;
    }
    int number = 0;
    for (const auto& concern : figures.concerns) {
        const QString sentence = tr(concern.sentence).arg(domain::displayNumber(double(concern.count)));
        auto* open = link(QStringLiteral("%1  ▲ %2").arg(QString::number(++number), sentence));
        // There is nothing on this page to type into.
        auto* key = new QShortcut(QKeySequence(QString::number(number)), open);
        connect(key, &QShortcut::activated, open, &QPushButton::click);
        open->setToolTip(tr("Click, or press %1, to see the list").arg(number));
        connect(open, &QPushButton::clicked, this,
                [this, concern] { Q_EMIT m_session.listWanted(concern.type, concern.where, concern.sort); });
        m_concerns->addWidget(open);
    }
    if (figures.concerns.empty())
        m_concerns->addWidget(textLabel(tr("Nothing: all is up to date."), "muted"));
}

void HomePage::showChanges(const std::vector<store::ChangeHead>& heads)
{
    clear(*m_changes);
    for (const auto& head : heads) {
        const QString when = QDateTime::fromMSecsSinceEpoch(head.time).toString(QStringLiteral("dd/MM HH:mm"));
        const QString words = changeWords(head);
        auto* line = textLabel(when + QStringLiteral("   ") + words, "plain");
        line->setWordWrap(false); // one line each: the whole is in the tool tip
        line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        line->setToolTip(head.person.isEmpty() ? words : QString(words + QStringLiteral(" · ") + head.person));
        m_changes->addWidget(line);
    }
}

} // namespace daikou::gui
