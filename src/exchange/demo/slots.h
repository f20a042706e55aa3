// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/language.h"

#include <map>
#include <string>

namespace daikou::exchange::demo {

/// Fills the slots of the text tables: "{place}" becomes the place's name, in each language its own.
class Slots {
public:
    Slots& set(std::string_view name, domain::Bilingual value);
    /// The number with its thousands apart; in Khmer with Khmer digits.
    Slots& set(std::string_view name, int number);
    /// A year, in Khmer with Khmer digits.
    Slots& setYear(std::string_view name, int year);

    /// A slot that was not set stays as it stands.
    domain::Bilingual fill(const domain::Words& words) const;

private:
    QString fillOne(std::string_view text, QString domain::Bilingual::*language) const;

    std::map<std::string, domain::Bilingual, std::less<>> m_values;
};

} // namespace daikou::exchange::demo
