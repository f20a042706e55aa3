// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/record_type.h"

namespace daikou::domain {

enum class Sex { Unset, Woman, Man, Other, NotRecorded };

/// Someone named in the register. Everything but the name's existence is personal; see Visibility.
struct Person : RecordBase {
    Bilingual name;
    Sex sex{};
    std::optional<qint64> birthYear;
    QString phone, email;
    bool consent = false;    ///< agreed to be named in what goes to the public
    bool disability = false; ///< kept only with consent

    static const RecordType& type();
};

inline constexpr Choice sexChoices[] = {
    {"woman", {"Woman", "ស្ត្រី"}, {}, u"female|f|w|ស្រី|ស"},
    {"man", {"Man", "បុរស"}, {}, u"male|m|ប្រុស|ប"},
    {"other", {"Other", "ផ្សេងទៀត"}},
    {"not_recorded", {"Not recorded", "មិនបានកត់ត្រា"}},
};
template <>
inline constexpr Choices choiceTable<Sex> = sexChoices;

} // namespace daikou::domain
