// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/record_type.h"

namespace daikou::domain {

enum class PartnershipLevel { Unset, Village, Commune, District, Province, National };
enum class PartnershipStage { Unset, Networking, Coordinating, Cooperating, Collaborating };
enum class PartnershipStatus { Unset, Idea, Agreed, Active, Paused, Completed, EndedEarly };
enum class PartyRole { Unset, Lead, Partner, Funder, Facilitator, Other };
enum class ContributionKind { Unset, Cash, Labour, Materials, Space, Expertise, Other };
enum class AgreementKind { Unset, TemporaryAgreement, MemorandumOfUnderstanding, Contract, Letter, Verbal };

/// People and organisations that combine their resources for activities towards a common goal.
struct Partnership : RecordBase {
    Bilingual title, goal;
    Bilingual activities; ///< what they do together, in words
    QList<RecordId> sectors;
    PartnershipLevel level{};
    QList<RecordId> areas;
    QDate start, end;
    PartnershipStage stage{};
    PartnershipStatus status{};
    QDate statusSince;
    RecordId event; ///< that it came from

    static const RecordType& type();
};

/// Who takes part: exactly one of council, organisation and person.
struct PartyReference {
    RecordId council, organisation, person;

    bool operator==(const PartyReference&) const = default;
};

/// One council, organisation or person in a partnership.
struct Party : RecordBase {
    RecordId partnership, council, organisation, person;
    PartyRole role{};
    QDate joined, left;
    RecordId contact;

    PartyReference who() const { return {council, organisation, person}; }
    static const RecordType& type();
};

/// What one party brings.
struct Contribution : RecordBase {
    RecordId partnership, council, organisation, person;
    ContributionKind kind{};
    Bilingual description;
    std::optional<double> quantity;
    QString unit;
    std::optional<Money> amount; ///< the sum, or for a contribution in kind its estimated worth
    std::optional<double> rate;  ///< riel for one dollar, where the amount is in riel
    QDate promised, delivered;

    PartyReference who() const { return {council, organisation, person}; }
    static const RecordType& type();
};

/// What they signed, or promised by word of mouth.
struct Agreement : RecordBase {
    RecordId partnership;
    AgreementKind kind{};
    QString number;
    QDate signedOn, expires;
    QList<RecordId> signatories;

    static const RecordType& type();
};

inline constexpr Choice partnershipLevelChoices[] = {
    {"village", {"Village", "ភូមិ"}},     {"commune", {"Commune", "ឃុំ / សង្កាត់"}}, {"district", {"District", "ស្រុក / ខណ្ឌ"}},
    {"province", {"Province", "ខេត្ត"}}, {"national", {"National", "ថ្នាក់ជាតិ"}},
};
template <>
inline constexpr Choices choiceTable<PartnershipLevel> = partnershipLevelChoices;

inline constexpr Choice partnershipStageChoices[] = {
    {"networking", {"Networking", "បង្កើតបណ្ដាញ"}},
    {"coordinating", {"Coordinating", "សម្របសម្រួល"}},
    {"cooperating", {"Cooperating", "សហការ"}},
    {"collaborating", {"Collaborating", "សហប្រតិបត្តិការ"}},
};
template <>
inline constexpr Choices choiceTable<PartnershipStage> = partnershipStageChoices;

inline constexpr Choice partnershipStatusChoices[] = {
    {"idea", {"Idea", "គំនិតផ្ដួចផ្ដើម"}},        {"agreed", {"Agreed", "បានព្រមព្រៀង"}},
    {"active", {"Active", "កំពុងដំណើរការ"}},    {"paused", {"Paused", "ផ្អាក"}},
    {"completed", {"Completed", "បានបញ្ចប់"}}, {"ended_early", {"Ended early", "បញ្ចប់មុនកាលកំណត់"}},
};
template <>
inline constexpr Choices choiceTable<PartnershipStatus> = partnershipStatusChoices;

inline constexpr Choice partyRoleChoices[] = {
    {"lead", {"Lead", "អ្នកដឹកនាំ"}},        {"partner", {"Partner", "ដៃគូ"}},
    {"funder", {"Funder", "អ្នកផ្ដល់មូលនិធិ"}}, {"facilitator", {"Facilitator", "អ្នកសម្របសម្រួល"}},
    {"other", {"Other", "ផ្សេងទៀត"}},
};
template <>
inline constexpr Choices choiceTable<PartyRole> = partyRoleChoices;

inline constexpr Choice contributionKindChoices[] = {
    {"cash", {"Cash", "សាច់ប្រាក់"}},  {"labour", {"Labour", "កម្លាំងពលកម្ម"}}, {"materials", {"Materials", "សម្ភារៈ"}},
    {"space", {"Space", "ទីកន្លែង"}}, {"expertise", {"Expertise", "ជំនាញ"}}, {"other", {"Other", "ផ្សេងទៀត"}},
};
template <>
inline constexpr Choices choiceTable<ContributionKind> = contributionKindChoices;

inline constexpr Choice agreementKindChoices[] = {
    {"temporary_agreement",
     {"Temporary Agreement (District Integration Workshop)", "កិច្ចព្រមព្រៀងបណ្ដោះអាសន្ន (សិក្ខាសាលាសមាហរណកម្មស្រុក)"}},
    {"memorandum", {"Memorandum of understanding", "អនុស្សរណៈនៃការយោគយល់គ្នា"}},
    {"contract", {"Contract", "កិច្ចសន្យា"}},
    {"letter", {"Letter", "លិខិត"}},
    {"verbal", {"Verbal", "ដោយពាក្យសម្ដី"}},
};
template <>
inline constexpr Choices choiceTable<AgreementKind> = agreementKindChoices;

} // namespace daikou::domain
