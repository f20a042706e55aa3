// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/chart_card.h"

#include "gui/charts/bar_picture.h"
#include "gui/shared/form_area.h"
#include "gui/shared/labels.h"
#include "gui/shared/picture_button.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace daikou::gui {

ChartCard::ChartCard(Session& session, QWidget* parent)
    : QFrame(parent), m_session(session), m_title(textLabel({}, "heading")), m_note(textLabel({}, "muted")),
      m_head(new QHBoxLayout), m_area(new FormArea), m_view(new ChartView),
      m_picture(new PictureButton(session, [this] {
          const auto chart = m_content.chart();
          return HandedPicture{m_content.title, m_content.bars.empty() ? QSizeF() : chart.naturalSize(),
                               [chart](QPainter& painter) {
                                   chart.paint(painter, {{0, 0}, chart.naturalSize()});
                               }};
      }))
{
    setProperty("role", QStringLiteral("card"));
    m_area->setWidget(m_view);
    m_area->viewport()->setAutoFillBackground(false);
    m_view->setAutoFillBackground(false);
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_picture, 0, Qt::AlignVCenter);
    auto* column = new QVBoxLayout(this);
    column->addLayout(m_head);
    column->addWidget(m_note);
    column->addWidget(m_area, 1);
    connect(m_view, &ChartView::selectionMoved, this,
            [this](const QRect& place) { m_area->ensureVisible(place.center().x(), place.center().y(), 0, 40); });
    connect(m_view, &ChartView::chosen, this, [this](const BarSpot& spot) {
        if (const ListBehind list = m_content.listOf(spot); list.type)
            Q_EMIT m_session.listWanted(list.type, list.where);
    });
}

void ChartCard::addToHead(QWidget* more)
{
    m_head->insertWidget(m_head->count() - 1, more, 0, Qt::AlignVCenter);
}

void ChartCard::setContent(ChartContent content)
{
    const bool other = content.title != m_content.title;
    m_content = std::move(content);
    const bool empty = m_content.bars.empty();
    m_title->setText(m_content.title);
    m_note->setText(empty && m_content.note.isEmpty() ? tr("Nothing of this is recorded yet.") : m_content.note);
    m_note->setVisible(!m_note->text().isEmpty());
    m_picture->setEnabled(!empty);
    if (other)
        m_view->select({});
    m_view->setPicture(std::make_unique<BarPicture>(m_content.chart()), m_content.title);
    m_view->setVisible(!empty);
}

} // namespace daikou::gui
