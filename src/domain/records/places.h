// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/record_type.h"

namespace daikou::domain {

enum class AreaLevel { Unset, Province, District, Commune, Village };
enum class AreaUnit { Unset, Khaet, ReachTheani, Srok, Krong, Khan, Khum, Sangkat, Phum };
enum class Post { Unset, Chief, FirstDeputy, SecondDeputy, Member, Clerk };

/// A place of the official gazetteer, from province to village. Its id comes from its code; a place that was written
/// down by its name alone has none yet, and an id of its own.
struct Area : RecordBase {
    QString code; ///< 2, 4, 6 or 8 digits; the parent's code is its beginning; may be empty
    RecordId parent;
    AreaLevel level{};
    AreaUnit unit{};
    Bilingual name; ///< English: the official Latin spelling
    QString ungegn; ///< romanised by the UNGEGN system
    QString aliases;
    QDate validFrom, validTo;
    RecordId predecessor;
    std::optional<double> latitude, longitude;

    static const RecordType& type();
};

/// The council of a commune or sangkat: lasts across elections.
struct Council : RecordBase {
    RecordId area;
    std::optional<qint64> seats;
    QString phone, email;
    Bilingual address;

    static const RecordType& type();
};

/// A council's term between two elections.
struct Mandate : RecordBase {
    RecordId council;
    QDate elected, ended;
    std::optional<qint64> seats, women;

    static const RecordType& type();
};

/// A person's post in a council during a mandate; the clerk is appointed, the others are elected.
struct Councillor : RecordBase {
    RecordId mandate, person;
    Post post{};
    QDate from, to;

    static const RecordType& type();
};

inline constexpr Choice areaLevelChoices[] = {
    {"province", {"Province", "ខេត្ត / រាជធានី"}},
    {"district", {"District", "ស្រុក / ខណ្ឌ"}},
    {"commune", {"Commune", "ឃុំ / សង្កាត់"}},
    {"village", {"Village", "ភូមិ"}},
};
template <>
inline constexpr Choices choiceTable<AreaLevel> = areaLevelChoices;

inline constexpr Choice areaUnitChoices[] = {
    {"khaet", {"Province", "ខេត្ត"}},   {"reach_theani", {"Capital", "រាជធានី"}},
    {"srok", {"District", "ស្រុក"}},     {"krong", {"Municipality", "ក្រុង"}},
    {"khan", {"Khan", "ខណ្ឌ"}},         {"khum", {"Commune", "ឃុំ"}},
    {"sangkat", {"Sangkat", "សង្កាត់"}}, {"phum", {"Village", "ភូមិ"}},
};
template <>
inline constexpr Choices choiceTable<AreaUnit> = areaUnitChoices;

inline constexpr Choice postChoices[] = {
    {"chief", {"Chief", "មេឃុំ / ចៅសង្កាត់"}},
    {"first_deputy", {"First deputy", "ជំទប់ទី១"}},
    {"second_deputy", {"Second deputy", "ជំទប់ទី២"}},
    {"member", {"Member", "សមាជិក"}},
    {"clerk", {"Clerk", "ស្មៀន"}},
};
template <>
inline constexpr Choices choiceTable<Post> = postChoices;

} // namespace daikou::domain
