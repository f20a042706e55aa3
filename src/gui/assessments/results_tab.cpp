// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/assessments/results_tab.h"

#include "domain/values/current_language.h"
#include "gui/assessments/chart_frame.h"
#include "gui/assessments/gap_picture.h"
#include "gui/assessments/indicator_panel.h"
#include "gui/shared/form_area.h"
#include "gui/shared/labels.h"
#include "reports/charts/text_lines.h"
#include "store/instruments/kept_instrument.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace daikou::gui {

using reports::LanguageMode;
using reports::RowOrder;
using reports::charts::GapChart;
using reports::charts::GapRow;
using reports::charts::RadarChart;

namespace {

LanguageMode windowMode()
{
    return domain::currentLanguage() == domain::Language::Khmer ? LanguageMode::Khmer : LanguageMode::English;
}

reports::Bilingual same(const QString& text)
{
    return {text, text};
}

} // namespace

ResultsTab::ResultsTab(Session& session, QWidget* parent)
    : RecordTab(parent), m_session(session), m_order(new QComboBox), m_weighting(new QComboBox),
      m_summary(textLabel({}, "plain")), m_unusable(textLabel({}, "warning")), m_area(new FormArea),
      m_gaps(new ChartFrame(session)), m_themes(new ChartFrame(session)), m_groups(new ChartFrame(session)),
      m_trend(new ChartFrame(session)), m_panel(new IndicatorPanel(session))
{
    constexpr int panelWidth = 300;
    m_order->setAccessibleName(tr("Order of the indicators"));
    m_order->addItem(tr("Widest gap first"));
    m_order->addItem(tr("As in the questionnaire"));
    m_weighting->setAccessibleName(tr("Who counts how much"));
    m_weighting->addItem(tr("Each person counts once"));
    m_weighting->addItem(tr("Each group counts once"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_order);
    head->addWidget(m_weighting);
    head->addStretch(1);
    auto* pictures = new QWidget;
    auto* stack = new QVBoxLayout(pictures);
    stack->setContentsMargins(14, 8, 14, 12);
    stack->setSpacing(10);
    stack->addLayout(head);
    stack->addWidget(m_summary);
    stack->addWidget(m_unusable);
    for (auto* frame : {m_gaps, m_themes, m_groups, m_trend}) {
        stack->addWidget(frame);
        keepInSight(frame);
    }
    stack->addStretch(1);
    m_area->setWidget(pictures);
    m_panel->setFixedWidth(panelWidth);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_area, 1);
    row->addWidget(m_panel);
    connect(m_order, &QComboBox::activated, this, &ResultsTab::showGaps);
    connect(m_weighting, &QComboBox::activated, this, &ResultsTab::ask);
    connect(&m_gaps->view(), &ChartView::chosen, this, [this](const BarSpot& spot) {
        if (size_t(spot.bar) < m_places.size())
            m_panel->show(m_shown.figures, m_places[size_t(spot.bar)]);
    });
    connect(&m_themes->view(), &ChartView::chosen, this, [this](const BarSpot& spot) {
        // The first indicator of the theme, and from there on in the order of the questionnaire.
        size_t first = 0;
        for (int theme = 0; theme < spot.bar; ++theme)
            first += m_shown.figures->instrument->themes[size_t(theme)].indicators.size();
        m_order->setCurrentIndex(1);
        showGaps();
        m_gaps->view().select({.bar = int(first)});
        m_panel->show(m_shown.figures, first);
        const auto place = m_gaps->view().picture()->placeOf({.bar = int(first)}, m_gaps->view().rect());
        const QPoint at = m_gaps->view().mapTo(m_area->widget(), place.center().toPoint());
        m_area->ensureVisible(at.x(), at.y(), 0, m_area->height() / 3);
    });
    connect(&m_groups->view(), &ChartView::chosen, this, [this](const BarSpot& spot) {
        const auto& groups = m_shown.figures->results.groups;
        if (const auto id = size_t(spot.bar) < groups.size() ? domain::RecordId::fromText(groups[size_t(spot.bar)].key)
                                                             : std::nullopt)
            Q_EMIT m_session.recordWanted(*id);
    });
    connect(&m_trend->view(), &ChartView::chosen, this, [this](const BarSpot& spot) {
        if (size_t(spot.bar) < m_shown.trend.size())
            Q_EMIT m_session.recordWanted(m_shown.trend[size_t(spot.bar)].round);
    });
}

void ResultsTab::keepInSight(ChartFrame* frame)
{
    connect(&frame->view(), &ChartView::selectionMoved, this, [this, frame](const QRect& place) {
        const QPoint at = frame->view().mapTo(m_area->widget(), place.center());
        m_area->ensureVisible(at.x(), at.y(), 0, place.height());
    });
}

void ResultsTab::showRecord(const domain::RecordId& id)
{
    if (id != m_round) {
        m_panel->clear();
        m_gaps->view().select({});
    }
    m_round = id;
    ask();
}

void ResultsTab::ask()
{
    const auto weighting = m_weighting->currentIndex() == 1 ? domain::Weighting::Groups : domain::Weighting::People;
    m_session.queries().ask(this, QStringLiteral("results"),
                            [this, id = m_round, weighting,
                             language = domain::currentLanguage()](store::Register& source) -> QueryRunner::Answer {
                                auto shown = read(source, id, weighting, language);
                                return [this, shown = std::move(shown)] { take(shown); };
                            });
}

ResultsTab::Shown ResultsTab::read(store::Register& source, const domain::RecordId& id, domain::Weighting weighting,
                                   domain::Language language)
{
    Shown shown;
    if (!source.isLive(id))
        return shown;
    try {
        auto figures = std::make_shared<store::RoundFigures>(store::figuresOfRound(source, id, weighting, language));
        shown.trend = store::standingsOf(source, *figures, language);
        shown.figures = std::move(figures);
    } catch (const domain::Error& error) {
        if (error.kind() == domain::Error::Kind::Cancelled)
            throw;
        shown.trouble = error.sentence();
    }
    return shown;
}

void ResultsTab::take(Shown shown)
{
    const auto chosen = m_panel->indicator();
    m_shown = std::move(shown);
    const bool there = m_shown.figures != nullptr;
    for (auto* frame : {m_gaps, m_themes, m_groups, m_trend})
        frame->setVisible(there);
    m_order->setEnabled(there);
    m_weighting->setEnabled(there);
    showSummary();
    if (!there) {
        m_panel->clear();
        return;
    }
    showGaps();
    const auto& figures = *m_shown.figures;
    const auto sides = reports::markedSides(*figures.instrument, figures.results, figures.groupNames);
    const auto rows = reports::themeRows(*figures.instrument, figures.results).rows;
    const RadarChart radar(rows, sides, figures.instrument->scale.from, figures.instrument->scale.to, windowMode());
    m_themes->show(tr("By theme"), tr("A theme that is chosen shows its indicators."), radar,
                   std::make_unique<RadarPicture>(radar));
    showGroups();
    showTrend();
    if (chosen && *chosen < figures.results.indicators.size())
        m_panel->show(m_shown.figures, *chosen);
}

void ResultsTab::showGaps()
{
    const auto& figures = *m_shown.figures;
    const auto order = m_order->currentIndex() == 1 ? RowOrder::Questionnaire : RowOrder::Gap;
    auto all = reports::indicatorRows(*figures.instrument, figures.results, order);
    m_places = std::move(all.places);
    const bool sides = figures.results.sides.size() > 1;
    const GapChart chart(std::move(all.rows),
                         reports::markedSides(*figures.instrument, figures.results, figures.groupNames),
                         figures.instrument->scale.from, figures.instrument->scale.to,
                         same(sides ? tr("Gap") : tr("Spread")), windowMode());
    m_gaps->show(
        tr("What each side says"),
        sides ? tr("The gap is the citizens' mean less the council's: with + the citizens rate higher, with − the "
                   "council rates itself higher.")
              : tr("The spread is the highest mean less the lowest."),
        chart, std::make_unique<GapPicture>(chart));
}

void ResultsTab::showSummary()
{
    const auto language = domain::currentLanguage();
    m_unusable->hide();
    if (!m_shown.figures) {
        m_summary->setText(m_shown.trouble);
        return;
    }
    const auto& figures = *m_shown.figures;
    QStringList said;
    for (size_t side = 0; side < figures.results.sides.size(); ++side) {
        const auto& result = figures.results.sides[side];
        const auto& whole = result.figures.whole;
        const QString name = figures.instrument->sides[side].name.in(language);
        if (!whole.mean) {
            said += tr("%1: no answers yet.").arg(name);
            continue;
        }
        QString text = tr("%1: mean %2; people: %3, groups: %4.")
                           .arg(name, QString::number(*whole.mean, 'f', 1))
                           .arg(whole.people)
                           .arg(result.groups);
        if (result.figures.band)
            text += u' ' + figures.instrument->bands[*result.figures.band].name.in(language) + u'.';
        if (whole.notAnswered > 0)
            text += u' ' + tr("Not answered: %1.").arg(whole.notAnswered);
        said += text;
    }
    if (figures.results.whole.gap)
        said += reports::signedText(figures.results.whole.gap->difference) + QStringLiteral(" · ") +
                domain::gapWords(figures.results.whole.gap->sign).in(language);
    else if (figures.results.sides.size() > 1)
        said += tr("There is no gap to show before both sides have answered.");
    for (const auto& side : figures.changes)
        if (side.whole) {
            const auto place = domain::findSide(*figures.instrument, side.side);
            said += tr("%1 since “%2”: %3. %4")
                        .arg(place ? figures.instrument->sides[*place].name.in(language) : side.side,
                             figures.beforeTitle, reports::signedText(side.whole->difference),
                             domain::changeWords(side.whole->sign).in(language));
        }
    m_summary->setText(reports::charts::breakable(said.join(u'\n')));
    if (!figures.answers.unusable.empty()) {
        m_unusable->setText(QStringLiteral("▲ ") +
                            tr("Scores that do not fit the questionnaire and are not counted: %1. The tab Group cards "
                               "shows them.")
                                .arg(figures.answers.unusable.size()));
        m_unusable->show();
    }
}

QString ResultsTab::summary() const
{
    return m_summary->text().remove(QChar(0x200b));
}

void ResultsTab::showGroups()
{
    const auto& figures = *m_shown.figures;
    std::vector<GapRow> rows;
    for (const auto& group : figures.results.groups) {
        const auto side = domain::findSide(*figures.instrument, group.side);
        GapRow row{.label = same(figures.groupNames.value(group.key, group.key)), .marks = {}, .shown = {}};
        row.marks.assign(figures.results.sides.size(), {.mean = {}, .n = -1});
        const auto& whole = group.figures.whole;
        if (side)
            row.marks[*side] = {whole.mean, whole.people};
        row.shown = whole.mean ? QString::number(*whole.mean, 'f', 1) : QStringLiteral("–");
        rows.push_back(std::move(row));
    }
    std::vector<reports::Bilingual> sides;
    for (const auto& side : figures.instrument->sides)
        sides.push_back(side.name);
    const GapChart chart(std::move(rows), std::move(sides), figures.instrument->scale.from,
                         figures.instrument->scale.to, same(tr("Mean")), windowMode());
    m_groups->show(tr("Group by group"), tr("A group that is chosen opens its card."), chart,
                   std::make_unique<GapPicture>(chart));
}

void ResultsTab::showTrend()
{
    const auto& figures = *m_shown.figures;
    std::vector<GapRow> rows;
    for (const auto& round : m_shown.trend) {
        QString title = round.title;
        if (round.start.isValid())
            title += QStringLiteral(" (%1)").arg(round.start.year());
        if (!round.isComparable)
            title = tr("%1: other questions, not compared").arg(title);
        GapRow row{.label = same(title), .marks = {}, .shown = {}};
        for (const auto& whole : round.wholes)
            row.marks.push_back({whole.mean, whole.people});
        row.shown = reports::gapText(round.comparison, round.wholes.size());
        rows.push_back(std::move(row));
    }
    std::vector<reports::Bilingual> sides;
    for (const auto& side : figures.instrument->sides)
        sides.push_back(side.name);
    const GapChart chart(std::move(rows), std::move(sides), figures.instrument->scale.from,
                         figures.instrument->scale.to, same(tr("Gap")), windowMode());
    m_trend->show(tr("From round to round"), tr("A round that is chosen opens."), chart,
                  std::make_unique<GapPicture>(chart));
    m_trend->setVisible(m_shown.trend.size() > 1);
}

} // namespace daikou::gui
