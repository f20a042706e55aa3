// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/home/home_page.h"

#include "domain/records/all.h"
#include "domain/values/current_language.h"
#include "domain/values/display.h"
#include "gui/shared/tile_map_view.h"
#include "store/change_log/change_log.h"

#include <QDateTime>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace daikou::gui {

namespace {

constexpr const char* headlines[] = {"partnership", "practice", "organisation", "council", "person"};

QLabel* label(const QString& text, const char* role)
{
    auto* made = new QLabel(text);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setProperty("role", QLatin1String(role));
    return made;
}

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
    inside->addWidget(label(heading, "heading"));
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

QString concernText(const Figures::Concern& concern)
{
    using Kind = Figures::Concern::Kind;
    const QString count = domain::displayNumber(double(concern.count));
    switch (concern.kind) {
    case Kind::AgreementsExpiring:
        return HomePage::tr("Agreements that expire within 60 days: %1").arg(count);
    case Kind::AgreementsExpired:
        return HomePage::tr("Agreements that have expired while the partnership goes on: %1").arg(count);
    case Kind::DraftPractices:
        return HomePage::tr("Practices still in draft: %1").arg(count);
    case Kind::NoGoal:
        return HomePage::tr("Partnerships without a goal in common: %1").arg(count);
    }
    return {};
}

} // namespace

HomePage::HomePage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_title(label({}, "title")), m_notice(label({}, "notice")),
      m_mapTitle(label(tr("Partnerships by province"), "heading")), m_figures(new QGridLayout), m_map(new TileMapView)
{
    m_notice->setWordWrap(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_notice, 0, Qt::AlignLeft);
    column->addLayout(m_figures);
    auto* lower = new QHBoxLayout;
    lower->addWidget(buildSide(), 5);
    auto* mapCard = new QFrame;
    mapCard->setProperty("role", QStringLiteral("card"));
    auto* mapColumn = new QVBoxLayout(mapCard);
    mapColumn->addWidget(m_mapTitle);
    mapColumn->addWidget(m_map, 1);
    lower->addWidget(mapCard, 6);
    column->addLayout(lower, 1);
    connect(m_map, &TileMapView::chosen, this, [this](const QString& code) {
        Q_EMIT m_session.listWanted(&domain::Partnership::type(), QStringLiteral("province.code=%1").arg(code));
    });
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
    m_session.operations().attempt([&] {
        const Figures figures = loadFigures(m_session.source(), QDate::currentDate());
        showFigures(figures);
        showConcerns(figures);
        showChanges();
    });
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
        inside->addWidget(label(domain::displayNumber(double(figures.counts.value(type.name()))), "figure"));
        auto* open = link(type.many().in(domain::currentLanguage()));
        connect(open, &QPushButton::clicked, this, [this, &type] { Q_EMIT m_session.listWanted(&type, {}); });
        inside->addWidget(open);
        m_figures->addWidget(card, 0, column++);
    }
    m_map->setCounts(figures.partnershipsByProvince, domain::Partnership::type().many().in(domain::currentLanguage()));
}

void HomePage::showConcerns(const Figures& figures)
{
    clear(*m_concerns);
    if (figures.counts.value(QStringLiteral("partnership")) == 0) {
        m_concerns->addWidget(
            label(tr("Nothing is recorded yet. Begin with the list of communes and the organisations, "
                     "then add the first partnership."),
                  "muted"));
        auto* import = link(tr("Import a list…"));
        connect(import, &QPushButton::clicked, this, [this] { Q_EMIT m_session.importWanted(nullptr); });
        m_concerns->addWidget(import);
        return;
    }
    for (const auto& concern : figures.concerns) {
        auto* open = link(QStringLiteral("▲ ") + concernText(concern));
        connect(open, &QPushButton::clicked, this,
                [this, concern] { Q_EMIT m_session.listWanted(concern.type, concern.where); });
        m_concerns->addWidget(open);
    }
    if (figures.concerns.empty())
        m_concerns->addWidget(label(tr("Nothing: all is up to date."), "muted"));
}

void HomePage::showChanges()
{
    constexpr int most = 7;
    clear(*m_changes);
    for (const auto& head : m_session.source().log().heads({}, most)) {
        const QString when = QDateTime::fromMSecsSinceEpoch(head.time).toString(QStringLiteral("dd/MM HH:mm"));
        auto* line = label(when + QStringLiteral("   ") + head.label.text(domain::currentLanguage()), "plain");
        line->setToolTip(head.person);
        m_changes->addWidget(line);
    }
}

} // namespace daikou::gui
