// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/history_view.h"

#include "domain/values/current_language.h"
#include "gui/records/change_words.h"
#include "gui/records/past_record_view.h"
#include "gui/shared/day_edit.h"
#include "gui/shared/flow_layout.h"
#include "gui/shared/style.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace daikou::gui {

namespace {

enum Column { When, What, Before, After, Who };
constexpr int mostChanges = 300;
constexpr int headRole = Qt::UserRole;

/// A change of a record says on its own line which fields it changed; of a single field, from what to what.
void sumUp(QTreeWidgetItem& change, const store::ChangeHead& head)
{
    QStringList fields;
    for (int i = 0; i < change.childCount(); ++i)
        fields += change.child(i)->text(What);
    change.setText(What, changeWords(head, fields.join(QStringLiteral(", "))));
    if (change.childCount() == 1)
        for (const int column : {Before, After}) {
            change.setText(column, change.child(0)->text(column));
            change.setToolTip(column, change.text(column));
        }
    change.setToolTip(What, change.text(What));
}

qint64 endOf(QDate day)
{
    return day.endOfDay().toMSecsSinceEpoch();
}

} // namespace

HistoryView::HistoryView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_tree(new QTreeWidget), m_title(new QLabel(tr("History of the register"))),
      m_dayLabel(new QLabel), m_day(new DayEdit), m_asOfDay(new QPushButton(tr("Show"))),
      m_asOfChange(new QPushButton(tr("As it was after this change"))),
      m_takeBack(new QPushButton(tr("Take this change back")))
{
    m_title->setProperty("role", QStringLiteral("title"));
    m_title->hide();
    buildTree();
    m_day->setDate(QDate::currentDate());
    m_dayLabel->setBuddy(m_day);
    m_takeBack->setIcon(icon("edit-undo"));
    m_asOfChange->setIcon(icon("view-history"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 8);
    column->addWidget(m_title);
    column->addWidget(m_tree, 1);
    column->addLayout(buildFoot());
    connectParts();
}

/// What and from what to what share what the moment and the person leave.
void HistoryView::buildTree()
{
    constexpr int least = 50, lowest = 130; // pixels
    m_tree->setHeaderLabels({tr("When"), tr("What"), tr("Before"), tr("After"), tr("Who")});
    m_tree->setAccessibleName(tr("History"));
    m_tree->setUniformRowHeights(true);
    m_tree->setMinimumHeight(lowest);
    m_tree->header()->setMinimumSectionSize(least);
    for (const int column : {What, Before, After})
        m_tree->header()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_tree->header()->setStretchLastSection(false);
}

/// Beside a list there is no room for all of it in one line.
QLayout* HistoryView::buildFoot()
{
    auto* day = new QWidget;
    auto* row = new QHBoxLayout(day);
    row->setContentsMargins(0, 0, 0, 0);
    auto* foot = new FlowLayout;
    for (QWidget* part : std::initializer_list<QWidget*>{m_dayLabel, m_day, m_asOfDay})
        row->addWidget(part);
    for (QWidget* part : std::initializer_list<QWidget*>{m_takeBack, m_asOfChange, day})
        foot->addWidget(part);
    return foot;
}

void HistoryView::connectParts()
{
    m_takeBack->setEnabled(false);
    m_asOfChange->setEnabled(false);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this] {
        m_takeBack->setEnabled(chosen() && !m_session.source().isReadOnly());
        m_asOfChange->setEnabled(chosen());
    });
    connect(m_tree, &QTreeWidget::itemExpanded, this, &HistoryView::fillChange);
    connect(m_takeBack, &QPushButton::clicked, this, &HistoryView::takeBack);
    connect(m_asOfDay, &QPushButton::clicked, this, &HistoryView::showDay);
    connect(m_day, &DayEdit::entered, this, &HistoryView::showDay);
    connect(m_asOfChange, &QPushButton::clicked, this, [this] {
        if (const auto* head = chosen())
            showPast(head->time);
    });
}

HistoryView::Line HistoryView::lineOf(store::Register& source, const store::HistoryItem& item, bool nameRecord,
                                      domain::Language language)
{
    Line line{.what = item.field ? item.field->labelIn(language) : item.exists ? tr("Made") : tr("Deleted")};
    if (nameRecord)
        line.what = source.titleOf(item.record, language) + QStringLiteral(" · ") + line.what;
    if (item.field) {
        line.before = store::displayBefore(source, item, language).simplified();
        line.after = store::displayAfter(source, item, language).simplified();
    }
    return line;
}

QList<HistoryView::Row> HistoryView::readRecord(store::Register& source, const domain::RecordId& id,
                                                domain::Language language)
{
    QList<Row> rows;
    for (const auto& item : store::historyOf(source, id)) {
        if (rows.isEmpty() || rows.constLast().head.number != item.change.number)
            rows.append({item.change, item.device, {}});
        rows.last().lines += lineOf(source, item, false, language);
    }
    return rows;
}

QList<HistoryView::Line> HistoryView::readChange(store::Register& source, const store::ChangeHead& head,
                                                 domain::Language language)
{
    QList<Line> lines;
    for (const auto& item : store::itemsOf(source, head))
        lines += lineOf(source, item, true, language);
    return lines;
}

void HistoryView::showRecord(const domain::RecordId& id)
{
    if (m_past && id != m_record)
        m_past->hide();
    m_record = id;
    m_dayLabel->setText(tr("As it was on"));
    m_session.queries().ask(this, QStringLiteral("history"),
                            [this, id, language = domain::currentLanguage()](store::Register& source) {
                                return QueryRunner::Answer([this, rows = readRecord(source, id, language)] {
                                    showRows(rows);
                                    if (m_tree->topLevelItemCount() > 0)
                                        m_tree->topLevelItem(0)->setExpanded(true);
                                });
                            });
}

void HistoryView::showRegister()
{
    const auto day = m_day->requireDate();
    m_record = {};
    m_title->show();
    m_asOfChange->hide();
    m_dayLabel->setText(tr("Changes up to"));
    if (!day)
        return;
    m_session.queries().ask(this, QStringLiteral("history"), [this, until = endOf(*day)](store::Register& source) {
        QList<Row> rows;
        for (const auto& head : store::changesUntil(source, until, mostChanges))
            rows.append({head, {}, {}});
        return QueryRunner::Answer([this, rows] {
            showRows(rows);
            for (int row = 0; row < m_tree->topLevelItemCount(); ++row)
                m_tree->topLevelItem(row)->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
        });
    });
}

void HistoryView::showRows(const QList<Row>& rows)
{
    m_tree->clear();
    m_heads.clear();
    for (const Row& row : rows) {
        auto* item = new QTreeWidgetItem(m_tree);
        item->setText(When, QDateTime::fromMSecsSinceEpoch(row.head.time).toString(QStringLiteral("dd/MM/yyyy HH:mm")));
        item->setText(What, changeWords(row.head));
        item->setToolTip(What, item->text(What));
        item->setText(Who, authorWords(row.head, row.device));
        item->setToolTip(Who, item->text(Who));
        item->setData(0, headRole, qlonglong(m_heads.size()));
        m_heads.append(row.head);
        addLines(*item, row.lines);
        if (!row.lines.isEmpty())
            sumUp(*item, row.head);
    }
    constexpr int mostOfName = 120; // pixels
    m_tree->resizeColumnToContents(When);
    m_tree->resizeColumnToContents(Who);
    m_tree->header()->resizeSection(Who, std::min(m_tree->columnWidth(Who), mostOfName));
}

void HistoryView::addLines(QTreeWidgetItem& change, const QList<Line>& lines)
{
    for (const Line& line : lines) {
        auto* item = new QTreeWidgetItem(&change, {QString(), line.what, line.before, line.after});
        item->setData(0, headRole, change.data(0, headRole));
        for (const int column : {What, Before, After})
            item->setToolTip(column, item->text(column));
    }
}

QTreeWidgetItem* HistoryView::findChange(qint64 number) const
{
    for (qsizetype i = 0; i < m_heads.size(); ++i)
        if (m_heads[i].number == number)
            return m_tree->topLevelItem(int(i));
    return nullptr;
}

/// What a change of the register did is read when somebody opens it.
void HistoryView::fillChange(QTreeWidgetItem* change)
{
    if (!m_record.isNull() || change->parent() || change->childCount() > 0)
        return;
    const auto head = m_heads[change->data(0, headRole).toLongLong()];
    m_session.queries().ask(this, QStringLiteral("change %1").arg(head.number),
                            [this, head, language = domain::currentLanguage()](store::Register& source) {
                                return QueryRunner::Answer(
                                    [this, number = head.number, lines = readChange(source, head, language)] {
                                        if (auto* item = findChange(number); item && item->childCount() == 0)
                                            addLines(*item, lines);
                                    });
                            });
}

const store::ChangeHead* HistoryView::chosen() const
{
    const auto* item = m_tree->currentItem();
    const qsizetype index = item ? item->data(0, headRole).toLongLong() : -1;
    return index >= 0 && index < m_heads.size() ? &m_heads[index] : nullptr;
}

void HistoryView::showDay()
{
    if (m_record.isNull())
        return showRegister();
    if (const auto day = m_day->requireDate())
        showPast(endOf(*day));
}

void HistoryView::showPast(qint64 time)
{
    const auto* type = m_session.source().typeOf(m_record);
    if (!type)
        return;
    if (!m_past) {
        m_past = new PastRecordView(m_session, *type);
        static_cast<QVBoxLayout*>(layout())->addWidget(m_past, 2);
    }
    m_session.operations().attempt([&] { m_past->showRecord(m_record, time); });
}

void HistoryView::takeBack()
{
    const auto* head = chosen();
    if (!head)
        return;
    const auto text = [label = head->label] { return label.text(domain::currentLanguage()); };
    const qint64 number = head->number;
    if (m_session.perform({domain::ChangeLabel::Code::TakeBack, {text()}},
                          [&](store::Change& change) { change.invert(number); }))
        Q_EMIT m_session.resultTold([text] { return tr("“%1” was taken back.").arg(text()); }, true);
}

} // namespace daikou::gui
