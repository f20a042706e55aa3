// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shared/search_upkeep.h"

#include "domain/error.h"
#include "store/search/upkeep.h"

namespace daikou::gui {

SearchUpkeep::SearchUpkeep(store::Register& source, IsBusy isBusy, QObject* parent)
    : QObject(parent), m_source(source), m_isBusy(std::move(isBusy))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SearchUpkeep::work);
    connect(&source, &store::Register::changed, this, [this] { m_timer.start(m_afterChange); });
    m_timer.start(m_afterChange);
}

void SearchUpkeep::setPause(int afterChange, int between)
{
    m_afterChange = afterChange;
    m_between = between;
    m_timer.start(m_afterChange);
}

void SearchUpkeep::work()
{
    constexpr int pages = 16; // some milliseconds
    if (m_isBusy()) {
        m_timer.start(m_afterChange);
        return;
    }
    try {
        if (store::tidySearch(m_source, pages))
            m_timer.start(m_between);
        else
            Q_EMIT done();
    } catch (const domain::Error&) {
        // It changes no record, and what is wrong with the disk is told where something of a person's is at stake.
    }
}

} // namespace daikou::gui
