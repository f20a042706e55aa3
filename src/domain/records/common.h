// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/record_type.h"

namespace daikou::domain {

enum class Permission { Unset, None, Group, Public };
enum class CipSector { Unset, Economic, Social, NaturalResources, Administration, Gender };

/// A file kept inside the register, by the hash of its content.
struct Attachment : RecordBase {
    RecordId record; ///< the record it belongs to, of any type
    QString fileName, mediaType;
    QString hash; ///< SHA-256 of the content, in hexadecimal
    std::optional<qint64> bytes;
    Bilingual caption;
    QString source;
    Permission permission{}; ///< to publish it

    static const RecordType& type();
};

/// A field of work, under one of the five sectors of the Commune Investment Programme.
struct Sector : RecordBase {
    QString code;
    Bilingual name;
    CipSector cip{};

    static const RecordType& type();
};

/// A word of one's own to find records by.
struct Tag : RecordBase {
    Bilingual name;

    static const RecordType& type();
};

inline constexpr Choice permissionChoices[] = {
    {"none", {"Not to be published", "មិនអនុញ្ញាតឱ្យផ្សព្វផ្សាយ"}},
    {"group", {"Within the group", "ក្នុងក្រុម"}},
    {"public", {"Public", "សាធារណៈ"}},
};
template <>
inline constexpr Choices choiceTable<Permission> = permissionChoices;

inline constexpr Choice cipSectorChoices[] = {
    {"economic", {"Economic", "សេដ្ឋកិច្ច"}},
    {"social", {"Social", "សង្គមកិច្ច"}},
    {"natural_resources", {"Natural resources and environment", "ធនធានធម្មជាតិ និងបរិស្ថាន"}},
    {"administration", {"Administration and security", "រដ្ឋបាល និងសន្តិសុខ"}},
    {"gender", {"Gender", "យេនឌ័រ"}},
};
template <>
inline constexpr Choices choiceTable<CipSector> = cipSectorChoices;

} // namespace daikou::domain
