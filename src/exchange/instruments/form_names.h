// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessments/instrument.h"

#include <QSet>

namespace daikou::exchange {

/// What each part of an instrument is called in a form, where all names stand side by side: its id, unless that is a
/// name of the form's own or another part has it; then one that begins with the id. The same instrument always gives
/// the same names.
struct FormNames {
    explicit FormNames(const domain::Instrument& instrument);

    QStringList indicators; ///< of all themes as they follow each other
    QStringList questions, themes, scores;

private:
    QString free(const QString& id, const char* kind);

    QSet<QString> m_taken;
};

/// The names that a form has for itself: "side", "group", "kind" say who answers, "meta" is XLSForm's.
const QStringList& formsOwnNames();

/// A cell of a form as findings call it: "survey!C7".
QString formCell(const QString& sheet, qint64 row, int column);

} // namespace daikou::exchange
