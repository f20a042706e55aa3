// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/history_view.h"

#include "domain/values/current_language.h"
#include "gui/shared/style.h"
#include "store/change_log/change_log.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace daikou::gui {

namespace {

enum Column { When, What, Before, After, Who };
constexpr int mostChanges = 300;
constexpr int headRole = Qt::UserRole;

} // namespace

HistoryView::HistoryView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_tree(new QTreeWidget),
      m_takeBack(new QPushButton(tr("Take this change back")))
{
    m_tree->setHeaderLabels({tr("When"), tr("What"), tr("Before"), tr("After"), tr("Who")});
    m_tree->setAccessibleName(tr("History"));
    m_tree->setUniformRowHeights(true);
    constexpr int value = 100, least = 50;
    m_tree->header()->setMinimumSectionSize(least);
    m_tree->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_tree->header()->resizeSection(Before, value);
    m_tree->header()->resizeSection(After, value);
    m_tree->header()->setStretchLastSection(false);
    m_takeBack->setIcon(icon("edit-undo"));
    m_takeBack->setEnabled(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 8);
    column->addWidget(m_tree, 1);
    column->addWidget(m_takeBack, 0, Qt::AlignLeft);
    connect(m_tree, &QTreeWidget::currentItemChanged, this,
            [this](QTreeWidgetItem* item) { m_takeBack->setEnabled(item && !m_session.source().isReadOnly()); });
    connect(m_tree, &QTreeWidget::itemExpanded, this, &HistoryView::fillChange);
    connect(m_takeBack, &QPushButton::clicked, this, &HistoryView::takeBack);
}

QTreeWidgetItem* HistoryView::addChange(const store::ChangeHead& head, const QString& device)
{
    auto* item = new QTreeWidgetItem(m_tree);
    const auto language = domain::currentLanguage();
    item->setText(When, QDateTime::fromMSecsSinceEpoch(head.time).toString(QStringLiteral("dd/MM/yyyy HH:mm")));
    QString what = head.label.text(language);
    if (head.kind == store::ChangeKind::Undo)
        what = tr("Undone: %1").arg(what);
    else if (head.kind == store::ChangeKind::Redo)
        what = tr("Done again: %1").arg(what);
    item->setText(What, what);
    item->setText(Who, device.isEmpty() ? head.person : head.person + QStringLiteral(" · ") + device);
    item->setData(0, headRole, qlonglong(m_heads.size()));
    m_heads.push_back(head);
    return item;
}

void HistoryView::addItem(QTreeWidgetItem& change, const store::HistoryItem& item, bool nameRecord)
{
    const auto language = domain::currentLanguage();
    auto* line = new QTreeWidgetItem(&change);
    line->setData(0, headRole, change.data(0, headRole));
    QString what = item.field ? item.field->labelIn(language) : item.exists ? tr("Made") : tr("Deleted");
    if (nameRecord)
        what = m_session.source().titleOf(item.record, language) + QStringLiteral(" · ") + what;
    line->setText(What, what);
    if (item.field) {
        line->setText(Before, store::displayBefore(m_session.source(), item, language).simplified());
        line->setText(After, store::displayAfter(m_session.source(), item, language).simplified());
    }
}

void HistoryView::showRecord(const domain::RecordId& id)
{
    m_whole = false;
    m_tree->clear();
    m_heads.clear();
    QTreeWidgetItem* change = nullptr;
    for (const auto& item : store::historyOf(m_session.source(), id)) {
        if (!change || m_heads.back().number != item.change.number)
            change = addChange(item.change, item.device);
        addItem(*change, item, false);
    }
    if (m_tree->topLevelItemCount() > 0)
        m_tree->topLevelItem(0)->setExpanded(true);
    m_tree->resizeColumnToContents(When);
}

void HistoryView::showRegister()
{
    m_whole = true;
    m_tree->clear();
    m_heads.clear();
    for (const auto& head : m_session.source().log().heads({}, mostChanges))
        addChange(head, {})->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    m_tree->resizeColumnToContents(When);
}

void HistoryView::fillChange(QTreeWidgetItem* change)
{
    if (!m_whole || change->parent() || change->childCount() > 0)
        return;
    const auto& head = m_heads[size_t(change->data(0, headRole).toLongLong())];
    for (const auto& item : store::itemsOf(m_session.source(), head))
        addItem(*change, item, true);
}

void HistoryView::takeBack()
{
    const auto* item = m_tree->currentItem();
    if (!item)
        return;
    const auto head = m_heads[size_t(item->data(0, headRole).toLongLong())];
    const QString text = head.label.text(domain::currentLanguage());
    if (m_session.perform({domain::ChangeLabel::Code::TakeBack, {text}},
                          [&](store::Change& change) { change.invert(head.number); }))
        Q_EMIT m_session.resultTold(tr("“%1” was taken back.").arg(text), true);
}

} // namespace daikou::gui
