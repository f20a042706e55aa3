// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/register.h"

#include <QHash>

namespace daikou::gui {

/// What the home page says about a register: read in one go, so that it can be read beside the window.
struct Figures {
    QMap<QString, qint64> counts; ///< by type name
    qint64 activePartnerships = 0;
    QHash<QString, qint64> partnershipsByProvince; ///< by code

    /// Something that wants attention: a sentence and the list behind it.
    struct Concern {
        enum class Kind { AgreementsExpiring, AgreementsExpired, DraftPractices, NoGoal };
        Kind kind;
        qint64 count = 0;
        const domain::RecordType* type = nullptr;
        QString where;
    };
    std::vector<Concern> concerns; ///< only those with a count
};

/// Throws Error.
Figures loadFigures(store::Register& source, QDate today);

} // namespace daikou::gui
