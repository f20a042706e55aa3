// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/instruments/form_places.h"

namespace daikou::exchange {

/// The sheets that say what a form as a whole is. They live as long.
struct FormHead {
    const FormSheet* settings = nullptr; ///< null where there is none
    const FormSheet* about = nullptr;    ///< "daikou", which has the title in both languages
    QString name;                        ///< of the file: the title where there is none
    QString place;                       ///< where to tell what stands nowhere

    /// What the settings say; empty where they do not.
    QString setting(const QString& column) const;
    QString settingCell(const QString& column) const;
};

/// Title, id and version. An id that cannot be one, and a version that is no number, are made and remarked.
void readFormHead(const FormHead& head, domain::Instrument& instrument, FormPlaces& places, FormNotes& notes);

} // namespace daikou::exchange
