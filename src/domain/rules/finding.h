// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/language.h"
#include "domain/values/record_id.h"

#include <QStringList>

#include <vector>

namespace daikou::domain {

/// An error keeps a record from being saved; a warning stands beside the field; a hint says what would make it better.
enum class Severity { Hint, Warning, Error };

/// What a rule can find. The sentence of each stands once, in finding.cpp.
enum class FindingCode {
    Required,           ///< nothing in a field that must be filled
    TooLong,            ///< %1 characters, at most %2
    TooSmall,           ///< less than %1
    TooLarge,           ///< more than %1
    OverBudget,         ///< %1 words where %2 are enough
    DatesOutOfOrder,    ///< ends (%1) before it starts (%2)
    NotANumber,         ///< "%1" is not a number
    NotAWholeNumber,    ///< "%1" is not a whole number
    NotADate,           ///< "%1" is not a date
    NotAChoice,         ///< "%1" is none of %2
    NotMoney,           ///< "%1" is not a sum of money
    NotYesOrNo,         ///< "%1" is neither yes nor no
    NoSuchRecord,       ///< "%1" fits no %2
    SeveralRecords,     ///< "%1" fits %2 records
    WrongType,          ///< refers to a %1 where a %2 belongs
    AlreadyThere,       ///< "%1" is there already
    CodeLength,         ///< an area code of %1 digits for a %2
    CodeDigits,         ///< an area code that is not digits
    ParentNotPrefix,    ///< the parent's code is not the beginning of the code
    NoParty,            ///< names no council, organisation or person
    SeveralParties,     ///< names more than one
    NotAParty,          ///< a contribution by someone who is not a party
    PartyTwice,         ///< the same party again
    SignatoryLeft,      ///< %1 left office on %2, the agreement has not expired
    FewParties,         ///< fewer than two parties
    NoOtherContributor, ///< contributions from fewer than two parties, and no party that has brought nothing
    FewContributors,    ///< contributions from fewer than two parties: %1 has brought nothing yet
    NoActivities,       ///< nothing that they do together
    NoGoal,             ///< no goal in common
    TooManySteps,       ///< %1 steps, at most %2
    NotWritten,         ///< a heading of a practice with nothing under it
    NotValidated,       ///< published or validated without a date and a meeting
    NoConsent,          ///< personal facts that need consent
    EmailForm,          ///< not an e-mail address
    WomenOverSeats,     ///< more women than seats
    NoRate,             ///< riel without a rate has no value in dollars
    NoDate,             ///< an event without a first day
    NotDays,            ///< "%1" is not a list of days
    OutsideEvent,       ///< day %1 of an event of %2 days
    DayOutsideEvent,    ///< %1 is no day of the event
    NoOutcomes,         ///< an event is over and nothing came of it
    NoPlanOwner,        ///< a plan of no council and no partnership
    NoLead,             ///< an activity that nobody leads
    NoDueDate,          ///< an activity without a due date that does not say why
    ComputedChoice,     ///< a choice that only follows from a date
    BeforeEvent,        ///< %1 lies before the event (%2) at which it was agreed
    NoCode,             ///< a place without its official code
    InstrumentChanged,  ///< a kept questionnaire that is no longer what was kept
    NoAssessed,         ///< an assessment of no council and no partnership
    StagesOutOfOrder,   ///< stage %1 is planned for %2, before stage %3 (%4)
    WomenOverPresent,   ///< %1 women among %2 present
    NoSide,             ///< a group card of no side
    AgreedWithSide,     ///< what was agreed, with a side
    SeveralAnswers,     ///< more than one of level, votes and cards
    NotVotes,           ///< "%1", the number at place %2, is no number of votes
    NotCardAnswer,      ///< "%1", card %2, is no answer
    NoVotes,            ///< so many who did not vote where there are no votes
    SecondEntryDiffers, ///< two entries of cards differ on %1 of them, the first is card %2
    NoSuchSide,         ///< "%1" is none of the instrument's sides %2
    NoSuchIndicator,    ///< the instrument has no indicator "%1"
    LevelOffScale,      ///< %1 on a scale of %2 to %3
    CardOffScale,       ///< %1 on card %2, on a scale of %3 to %4
    TallyNotAsScale,    ///< %1 numbers of votes for %2 levels
    MoreThanPresent,    ///< %1 answers of %2 present
    AgreedWithoutLevel, ///< what was agreed, as votes or cards
};

/// One thing that a rule has found; a value, never thrown.
struct Finding {
    Severity severity = Severity::Error;
    FindingCode code = FindingCode::Required;
    QString field; ///< the field's name or base; empty for the record as a whole
    QStringList arguments;
    RecordId record; ///< the record found in, where the finding does not come from that record's own check

    /// One sentence that says what is wrong and what to do.
    QString sentence(Language language) const;
    /// A word for machines ("required", "too_long" …).
    QString codeName() const;
    bool operator==(const Finding&) const = default;
};

using Findings = std::vector<Finding>;

bool hasErrors(const Findings& findings);

} // namespace daikou::domain
