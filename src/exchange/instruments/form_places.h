// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessments/instrument.h"
#include "exchange/instruments/form_outline.h"

namespace daikou::exchange {

/// Where in a form what of an instrument stands, so that what the rules find is told by its cell.
class FormPlaces {
public:
    explicit FormPlaces(FormNotes& notes) : m_notes(notes) {}

    void add(const QString& path, const QString& cell) { m_cells.insert(path, cell); }
    /// The words of a row in both languages (the columns `column`.en and .km), whose place is kept. A "${" in them is
    /// told.
    domain::Bilingual words(const FormSheet& sheet, const SheetRow& row, const QString& path,
                            const QString& column = QStringLiteral("label"));

    /// Adds what is wrong with the instrument itself, except in cells of which something was told already.
    void addRules(const domain::Instrument& instrument, bool isRated);
    /// Puts what was told into the order of the sheets, once each; of missing texts only the first.
    void finish(const QStringList& sheets);

private:
    QString cellOf(const domain::InstrumentFinding& finding) const;

    FormNotes& m_notes;
    QHash<QString, QString> m_cells; ///< by path
};

} // namespace daikou::exchange
