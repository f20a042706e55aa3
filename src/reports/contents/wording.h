// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/member.h"
#include "reports/document/document.h"
#include "reports/document/language_mode.h"

#include <QDate>

#include <initializer_list>
#include <optional>
#include <vector>

namespace daikou::reports {

// What several reports say.
inline constexpr Words madeOn{"Made on %1", "ធ្វើនៅថ្ងៃទី%1"};
inline constexpr Words notRecorded{"not recorded", "មិនបានកត់ត្រា"};
inline constexpr Words notAParty{"not a party", "មិនមែនជាភាគី"};

/// A heading within a part: neither in the contents nor on a new page.
Heading unlistedHeading(int level, const Bilingual& text);

/// A name, a code or a number that reads the same in both languages.
inline Bilingual sameInBoth(const QString& text)
{
    return {text, text};
}

/// Figures that stand alone (in a cell, after a label): the same digits for both languages where both are shown, so
/// that they stand there once; Khmer digits in a report that is in Khmer only.
class Figures {
public:
    explicit Figures(LanguageMode mode) : m_mode(mode) {}

    Bilingual number(qint64 number) const;
    /// "1,250": a sum under a heading that names the currency, with cents only where there are any.
    Bilingual dollars(double sum) const;
    /// "8 of 12 (67 %)"; a dash of nothing.
    Bilingual share(qint64 part, qint64 of) const;
    /// A text that is the same in both languages but for its digits.
    Bilingual digits(const QString& text) const;

private:
    LanguageMode m_mode;
};

/// A number within a sentence: Khmer digits in the Khmer one.
Bilingual counted(qint64 number);
Bilingual counted(double number);
/// "1,250 USD".
Bilingual dollarWords(double sum);

/// "3 May 2004" and "៣ ឧសភា ២០០៤"; empty for no date.
Bilingual dateWords(QDate date);
/// "3 May 2004 to 1 June 2005", "since 3 May 2004", "until 1 June 2005"; empty where neither is known.
Bilingual periodWords(QDate from, QDate to);

/// The pattern of each language with %1, %2 … replaced; a text that holds a % sign is safe.
Bilingual filled(const Words& pattern, std::initializer_list<Bilingual> arguments);

/// One after the other; empty ones are left out. A text that is known in one language only stands in both.
Bilingual joined(const std::vector<Bilingual>& texts, const QString& joint = QStringLiteral("; "));

/// A text that is kept in one field only: "Meeting 14 · កិច្ចប្រជុំទី១៤" was typed in both languages and is taken apart;
/// anything else stands in both as it is.
Bilingual typedWords(const QString& text);

/// The label of a choice; empty for Unset.
template <class E>
Bilingual choiceWords(E choice)
{
    const auto index = size_t(choice);
    return index == 0 || index > domain::choiceTable<E>.size() ? Bilingual()
                                                               : Bilingual(domain::choiceTable<E>[index - 1].label);
}

/// The unit of a quantity in both languages where it is a usual one ("days", "ថ្ងៃ"); else as it was typed.
Bilingual unitWords(const QString& unit);

} // namespace daikou::reports
