// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/record_type.h"

namespace daikou::domain {

enum class OrganisationKind {
    Unset,
    Cso,
    LocalNgo,
    InternationalNgo,
    Donor,
    Ministry,
    District,
    Province,
    Private,
    Media,
    Academic
};

/// Any body that is not a council: civil society, donors, departments, firms.
struct Organisation : RecordBase {
    Bilingual name;
    QString acronym;
    OrganisationKind kind{};
    QList<RecordId> sectors;
    RecordId homeArea;
    QList<RecordId> areas; ///< where it works
    QString country;       ///< ISO 3166 code of its seat
    QString contact, phone, email, website;
    Bilingual address;
    QString registration; ///< number it is registered under, or its code in a public list

    static const RecordType& type();
};

/// A person's role in an organisation.
struct Affiliation : RecordBase {
    RecordId person, organisation;
    Bilingual role;
    QDate from, to;

    static const RecordType& type();
};

inline constexpr Choice organisationKindChoices[] = {
    {"CSO", {"CSO or CBO", "អង្គការសង្គមស៊ីវិល / សហគមន៍មូលដ្ឋាន"}},
    {"local_ngo", {"Local NGO", "អង្គការក្រៅរដ្ឋាភិបាលក្នុងស្រុក"}},
    {"international_ngo", {"International NGO", "អង្គការក្រៅរដ្ឋាភិបាលអន្តរជាតិ"}},
    {"donor", {"Donor", "ម្ចាស់ជំនួយ"}},
    {"ministry", {"Ministry or department", "ក្រសួង ឬមន្ទីរ"}},
    {"district", {"District administration", "រដ្ឋបាលស្រុក"}},
    {"province", {"Provincial administration", "រដ្ឋបាលខេត្ត"}},
    {"private", {"Private sector", "វិស័យឯកជន"}},
    {"media", {"Media", "ប្រព័ន្ធផ្សព្វផ្សាយ"}},
    {"academic", {"Academic", "គ្រឹះស្ថានសិក្សា"}},
};
template <>
inline constexpr Choices choiceTable<OrganisationKind> = organisationKindChoices;

} // namespace daikou::domain
