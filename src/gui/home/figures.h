// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/register.h"

#include <QMap>

namespace daikou::gui {

/// Records that people look at by province, with the list behind them.
struct HomeMap {
    const char* title = nullptr; ///< for translation in the context of HomePage
    const domain::RecordType* type = nullptr;
    QString where;
};

/// The maps that home can show, the usual one first. Each is counted when it is looked at.
std::vector<HomeMap> homeMaps();

/// What the home page says about a register: counted by queries in one go, so that it can be read beside the window.
struct Figures {
    /// Something that wants attention: a sentence and the list behind it.
    struct Concern {
        const char* sentence = nullptr; ///< with %1 for the count; for translation in the context of HomePage
        const domain::RecordType* type = nullptr;
        QString where;
        QString sort; ///< the column that says what comes first; empty: the list's own
        qint64 count = 0;
    };

    QMap<QString, qint64> counts;  ///< by type name
    std::vector<Concern> concerns; ///< only those with a count, what is late first
};

/// Throws Error.
Figures loadFigures(store::Register& source);

} // namespace daikou::gui
