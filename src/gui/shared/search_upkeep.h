// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/register.h"

#include <QTimer>

#include <functional>

namespace daikou::gui {

/// Puts the search index in order while nobody waits: a little at a time, some seconds after the last change, and never
/// while other work reads or writes. What fails is left: the next change would tell it. On the window's thread.
class SearchUpkeep : public QObject {
    Q_OBJECT

public:
    using IsBusy = std::function<bool()>;

    SearchUpkeep(store::Register& source, IsBusy isBusy, QObject* parent = nullptr);

    /// Milliseconds from a change to the first piece of work, and between two pieces.
    void setPause(int afterChange, int between);

Q_SIGNALS:
    /// Nothing is left to do.
    void done();

private:
    void work();

    store::Register& m_source;
    IsBusy m_isBusy;
    QTimer m_timer;
    int m_afterChange = 3000, m_between = 100;
};

} // namespace daikou::gui
