// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/plan_board.h"

#include "domain/rules/plan_rules.h"
#include "domain/values/current_language.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QVBoxLayout>

namespace daikou::gui {

using domain::Activity;
using domain::ActivityStatus;
using domain::RecordId;

namespace {

constexpr int forCards = 148, forNone = 72; // the least width of a column

const auto& statuses = domain::choiceTable<ActivityStatus>;

RecordId idOf(const QListWidgetItem* item)
{
    return item ? RecordId::fromText(item->data(Qt::UserRole).toString()).value_or(RecordId()) : RecordId();
}

/// On the board an activity whose status nobody has set has not been started.
ActivityStatus columnFor(const Activity& activity, QDate today)
{
    const auto status = domain::statusOn(activity, today);
    return status == ActivityStatus::Unset ? ActivityStatus::NotStarted : status;
}

/// Columns in which activities rest that nobody waits for: shown where they hold any.
bool isAside(ActivityStatus status)
{
    return status == ActivityStatus::Dropped || status == ActivityStatus::PassedUp;
}

Activity withStatus(Activity activity, ActivityStatus status, QDate today)
{
    activity.status = status;
    activity.finished = status == ActivityStatus::Done ? today : QDate();
    return activity;
}

} // namespace

PlanBoard::PlanBoard(Session& session, QWidget* parent) : RecordTab(parent), m_session(session), m_area(new QScrollArea)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 8);
    auto* board = new QWidget;
    m_row = new QHBoxLayout(board);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(board);
    column->addWidget(m_area, 1);
    for (size_t i = 1; i <= statuses.size(); ++i) {
        addColumn(ActivityStatus(i));
        m_row->addWidget(m_columns.back().whole, 1);
    }
    auto* keys = new QLabel(tr("Enter opens an activity; Ctrl+→ and Ctrl+← give it the next status."));
    keys->setProperty("role", QStringLiteral("muted"));
    keys->setWordWrap(true);
    column->addWidget(keys);
}

void PlanBoard::addColumn(ActivityStatus status)
{
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    auto* heading = new QLabel;
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    heading->setProperty("role", status == ActivityStatus::Late ? QStringLiteral("warning") : QStringLiteral("label"));
    auto* list = new QListWidget;
    list->setWordWrap(true);
    list->setSpacing(2);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setAccessibleName(statuses[size_t(status) - 1].label.in(domain::currentLanguage()));
    list->installEventFilter(this);
    column->addWidget(heading);
    column->addWidget(list, 1);
    connect(list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { Q_EMIT m_session.recordWanted(idOf(item)); });
    m_columns.push_back({whole, heading, list});
}

void PlanBoard::showRecord(const RecordId& plan)
{
    RecordId chosen;
    for (const Column& column : m_columns) {
        if (column.list->hasFocus() && plan == m_plan)
            chosen = idOf(column.list->currentItem());
        column.list->clear();
    }
    m_plan = plan;
    for (const auto& activity : m_session.source().children<Activity>(plan))
        addActivity(activity);
    showHeadings();
    if (!chosen.isNull())
        choose(chosen);
}

void PlanBoard::addActivity(const Activity& activity)
{
    auto& source = m_session.source();
    const auto language = domain::currentLanguage();
    QStringList facts;
    if (activity.due.isValid())
        facts += source.display(*Activity::type().find(u"due"), domain::Value(activity.due), language);
    if (activity.percent)
        facts += QStringLiteral("%1 %").arg(*activity.percent);
    const QString title = source.titleOf(domain::toRecord(activity), language);
    auto* item =
        new QListWidgetItem(facts.isEmpty() ? title : QString(title + u'\n' + facts.join(QStringLiteral(" · "))));
    item->setData(Qt::UserRole, activity.id.toText());
    column(columnFor(activity, source.today())).addItem(item);
}

void PlanBoard::showHeadings()
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const int count = m_columns[i].list->count();
        const QString name = statuses[i].label.in(domain::currentLanguage());
        m_columns[i].heading->setText(QStringLiteral("%1 (%2)").arg(name, QString::number(count)));
        m_columns[i].whole->setVisible(count > 0 || !isAside(ActivityStatus(i + 1)));
        m_columns[i].list->setMinimumWidth(count > 0 ? forCards : forNone);
        m_columns[i].list->setFocusPolicy(count > 0 ? Qt::StrongFocus : Qt::NoFocus);
        m_row->setStretchFactor(m_columns[i].whole, count > 0 ? 3 : 1);
    }
}

/// To the next column that holds anything.
void PlanBoard::enterColumn(size_t from, int direction)
{
    for (int at = int(from) + direction; at >= 0 && at < int(m_columns.size()); at += direction)
        if (auto* list = m_columns[size_t(at)].list; list->count() > 0) {
            list->setCurrentRow(std::max(0, list->currentRow()));
            m_area->ensureWidgetVisible(m_columns[size_t(at)].whole);
            return list->setFocus(Qt::TabFocusReason);
        }
}

void PlanBoard::moveTo(size_t from, int direction)
{
    const RecordId id = idOf(m_columns[from].list->currentItem());
    int to = int(from) + direction;
    while (to >= 0 && to < int(statuses.size()) && statuses[size_t(to)].use == domain::ChoiceUse::Computed)
        to += direction;
    auto& source = m_session.source();
    if (id.isNull() || to < 0 || to >= int(statuses.size()) || source.isReadOnly())
        return;
    const QString title = source.titleOf(id, domain::currentLanguage());
    m_session.perform(
        {domain::ChangeLabel::Code::Edit, {u'@' + Activity::type().name(), title}}, [&](store::Change& change) {
            Activity activity = withStatus(source.require<Activity>(id), ActivityStatus(to + 1), source.today());
            change.save(activity);
        });
}

void PlanBoard::choose(const RecordId& activity)
{
    for (const Column& column : m_columns)
        for (int row = 0; row < column.list->count(); ++row)
            if (idOf(column.list->item(row)) == activity) {
                column.list->setCurrentRow(row);
                column.list->setFocus(Qt::OtherFocusReason);
                QMetaObject::invokeMethod(
                    m_area, [area = m_area, whole = column.whole] { area->ensureWidgetVisible(whole); },
                    Qt::QueuedConnection); // when the column has its place
            }
}

bool PlanBoard::eventFilter(QObject* watched, QEvent* event)
{
    if (auto* list = qobject_cast<QListWidget*>(watched); list && event->type() == QEvent::FocusIn) {
        if (!list->currentItem())
            list->setCurrentRow(0); // where the keyboard is can be seen
        m_area->ensureWidgetVisible(list);
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* pressed = static_cast<QKeyEvent*>(event);
    const int direction = pressed->key() == Qt::Key_Right ? 1 : pressed->key() == Qt::Key_Left ? -1 : 0;
    const auto column = std::ranges::find(m_columns, watched, [](const Column& each) -> QObject* { return each.list; });
    if (direction == 0 || column == m_columns.end())
        return QWidget::eventFilter(watched, event);
    const auto from = size_t(column - m_columns.begin());
    if (pressed->modifiers() & Qt::ControlModifier)
        moveTo(from, direction);
    else
        enterColumn(from, direction);
    return true;
}

} // namespace daikou::gui
