// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shared/empty_state.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace daikou::gui {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent), m_title(new QLabel), m_text(new QLabel), m_first(new QPushButton), m_second(new QPushButton)
{
    m_title->setProperty("role", QStringLiteral("heading"));
    m_text->setProperty("role", QStringLiteral("muted"));
    for (QLabel* label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_first->setProperty("primary", true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_first);
    buttons->addWidget(m_second);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addStretch(3);
    connect(m_first, &QPushButton::clicked, this, &EmptyState::firstChosen);
    connect(m_second, &QPushButton::clicked, this, &EmptyState::secondChosen);
}

void EmptyState::show(const QString& title, const QString& text, const QString& first, const QString& second)
{
    m_title->setText(title);
    m_text->setText(text);
    m_first->setText(first);
    m_first->setVisible(!first.isEmpty());
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
}

} // namespace daikou::gui
