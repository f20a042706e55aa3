// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/referrers_view.h"

#include "domain/values/current_language.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace daikou::gui {

ReferrersView::ReferrersView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_list(new QListWidget),
      m_empty(new QLabel(tr("No record refers to this one.")))
{
    m_list->setAccessibleName(tr("Records that refer to this one"));
    m_empty->setProperty("role", QStringLiteral("muted"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 8);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem* item) { Q_EMIT m_session.recordWanted(m_ids[size_t(m_list->row(item))]); });
}

void ReferrersView::showRecord(const domain::RecordId& id)
{
    const auto language = domain::currentLanguage();
    auto& source = m_session.source();
    m_ids = source.referrers(id);
    m_list->clear();
    for (const auto& referrer : m_ids) {
        const auto* type = source.typeOf(referrer);
        const QString kind = type ? type->one().in(language) : QString();
        m_list->addItem(kind + QStringLiteral(" · ") + source.titleOf(referrer, language));
    }
    m_empty->setVisible(m_ids.empty());
    m_list->setVisible(!m_ids.empty());
}

} // namespace daikou::gui
