// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/progress.h"
#include "exchange/demo/dice.h"
#include "store/change.h"

namespace daikou::exchange::demo {

/// The day on which a demo register stands still.
inline const QDate demoToday(2025, 6, 2);

/// Saves invented records into the change at hand, with ids from the dice, and tells how far the work is.
class DemoWriter {
public:
    DemoWriter(quint64 seed, qint64 total, domain::Progress progress)
        : dice(seed), m_total(total), m_progress(std::move(progress))
    {}

    void use(store::Change& change) { m_change = &change; }

    /// Saves the record, which gets its id.
    template <class R>
    domain::RecordId save(R& record)
    {
        if (R::type().identity().empty())
            record.id = dice.id();
        return m_change->save(record);
    }

    /// One more of the `total` is done. Throws Error (Cancelled).
    void step();

    Dice dice;

private:
    store::Change* m_change = nullptr;
    qint64 m_done = 0, m_total = 0;
    domain::Progress m_progress;
};

} // namespace daikou::exchange::demo
