// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/assessments/chart_frame.h"

#include "gui/shared/labels.h"
#include "reports/charts/text_lines.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace daikou::gui {

ChartFrame::ChartFrame(Session& session, QWidget* parent)
    : QFrame(parent), m_title(textLabel({}, "heading")), m_note(textLabel({}, "muted")), m_view(new ChartView),
      m_button(new PictureButton(session, [this] { return m_handed; }))
{
    setProperty("role", QStringLiteral("card"));
    m_view->setAutoFillBackground(false);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 10);
    column->addLayout(head);
    column->addWidget(m_note);
    column->addWidget(m_view);
}

void ChartFrame::showTexts(const QString& title, const QString& note, std::unique_ptr<ChartPicture> picture)
{
    m_title->setText(title);
    m_note->setText(reports::charts::breakable(note));
    m_note->setVisible(!note.isEmpty());
    const bool empty = picture->rows() == 0;
    m_view->setPicture(std::move(picture), title);
    m_view->setVisible(!empty);
    m_button->setEnabled(!empty);
}

} // namespace daikou::gui
