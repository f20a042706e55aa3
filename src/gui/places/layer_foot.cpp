// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/places/layer_foot.h"

#include "domain/values/current_language.h"
#include "domain/values/display.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace daikou::gui {

namespace {

constexpr int itemRole = Qt::UserRole;

/// "communes", for the areas of a layer.
QString levelWord(int digits)
{
    switch (digits) {
    case 2:
        return LayerFoot::tr("provinces");
    case 4:
        return LayerFoot::tr("districts");
    case 6:
        return LayerFoot::tr("communes");
    default:
        return LayerFoot::tr("villages");
    }
}

} // namespace

LayerFoot::LayerFoot(QWidget* parent)
    : QWidget(parent), m_notice(new QLabel), m_button(new QPushButton), m_unmatched(new QTreeWidget)
{
    constexpr int listHeight = 150;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    m_notice->setProperty("role", QStringLiteral("muted"));
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    m_button->setProperty("role", QStringLiteral("link"));
    m_button->setCheckable(true);
    row->addWidget(m_notice, 1);
    row->addWidget(m_button);
    m_unmatched->setHeaderLabels({tr("Not matched"), tr("Code")});
    m_unmatched->setAccessibleName(tr("Not matched"));
    m_unmatched->setUniformRowHeights(true);
    m_unmatched->setFixedHeight(listHeight);
    m_unmatched->header()->setStretchLastSection(false);
    m_unmatched->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_unmatched->hide();
    column->addLayout(row);
    column->addWidget(m_unmatched);
    connect(m_button, &QPushButton::toggled, m_unmatched, &QTreeWidget::setVisible);
    connect(m_unmatched, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (const auto found = item ? item->data(0, itemRole) : QVariant(); found.isValid())
            Q_EMIT itemChosen(found.toInt());
    });
}

void LayerFoot::show(const MapLayer& layer)
{
    fill(layer);
    showList(m_unmatched->topLevelItemCount() > 0);
    if (layer.path.isEmpty())
        return m_notice->clear();
    QString text = layer.digits == 0 ? tr("No feature of the layer is known in the register: %1 features.")
                                           .arg(domain::displayNumber(layer.features))
                                     : tr("Matched with %1: %2 of %3 features.")
                                           .arg(levelWord(layer.digits), domain::displayNumber(layer.matched),
                                                domain::displayNumber(layer.features));
    if (layer.withoutShape > 0)
        text += u' ' + tr("Without a place, left out: %1.").arg(domain::displayNumber(layer.withoutShape));
    m_notice->setText(text);
}

void LayerFoot::showGone(const QString& path)
{
    showList(false);
    m_notice->setText(tr("The map layer “%1” is no longer there, so the tiles are shown. Put the file back, or add the "
                         "layer from where it is now.")
                          .arg(path));
}

void LayerFoot::showList(bool any)
{
    m_button->setVisible(any);
    m_unmatched->setVisible(any && m_button->isChecked());
}

QString LayerFoot::notice() const
{
    return m_notice->text();
}

/// The features that no area was found for, then the areas that no feature shows: the first of them, and how many.
void LayerFoot::fill(const MapLayer& layer)
{
    constexpr qsizetype most = 2000;
    m_unmatched->clear();
    QList<QTreeWidgetItem*> rows;
    qint64 count = 0, onMap = 0;
    const auto add = [&](const QString& name, const QString& code, const QVariant& item) {
        if (++count > most) // counted all the same
            return;
        rows += new QTreeWidgetItem({name.isEmpty() ? tr("Without a name") : name, code});
        rows.back()->setData(0, itemRole, item);
    };
    if (layer.shapes && !layer.path.isEmpty()) {
        const auto& items = layer.shapes->items();
        for (size_t i = 0; i < items.size(); ++i)
            if (items[i].code.isEmpty())
                add(items[i].name.in(domain::currentLanguage()), tr("on the map only"), int(i));
        onMap = count;
        for (const auto& [code, name] : layer.missing)
            add(name.in(domain::currentLanguage()), code, {});
    }
    m_unmatched->addTopLevelItems(rows);
    m_unmatched->resizeColumnToContents(1);
    m_button->setText(layer.missing.empty()
                          ? tr("Not matched: %1").arg(domain::displayNumber(onMap))
                          : tr("Not matched: %1 of the map, %2 of the register")
                                .arg(domain::displayNumber(onMap), domain::displayNumber(count - onMap)));
}

} // namespace daikou::gui
