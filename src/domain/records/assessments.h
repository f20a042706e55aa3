// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/record_type.h"

#include <span>

namespace daikou::domain {

enum class GroupKind {
    Unset,
    Women,
    Men,
    Mixed,
    Youth,
    PoorHouseholds,
    Disability,
    Indigenous,
    Councillors,
    Staff,
    Committee,
    Party,
    Agreed,
    Other
};

/// A questionnaire in one version, whole, as it was used. It never changes: a change is another version, with another
/// id. (The questionnaire itself, read from `content`, is domain::Instrument.)
struct InstrumentVersion : RecordBase {
    QString code;                  ///< the instrument's id
    std::optional<qint64> version; ///< from 1
    Bilingual title;
    QString content; ///< JSON, as docs/instrument-format.md says

    static const RecordType& type();
};

/// One round of answering an instrument's questions, about a council or a partnership. For each stage of community
/// score cards there are two days: planned and held (stages()).
struct Assessment : RecordBase {
    RecordId council, partnership; ///< whose; one of them
    RecordId instrument;           ///< an InstrumentVersion
    std::optional<qint64> round;   ///< from 1
    QDate start, end;
    QList<RecordId> facilitators; ///< persons
    RecordId meeting;             ///< the event at which the sides met
    QDate groundworkDue, groundworkDone, inputTrackingDue, inputTrackingDone, scoringDue, scoringDone;
    QDate selfAssessmentDue, selfAssessmentDone, interfaceMeetingDue, interfaceMeetingDone, followUpDue, followUpDone;

    static const RecordType& type();
};

/// Those who answered together, or what was agreed when the sides met.
struct GroupCard : RecordBase {
    RecordId assessment;
    QString side; ///< id of a side of the instrument; none only of what was agreed
    GroupKind kind{};
    Bilingual name;
    RecordId village;               ///< an area
    RecordId organisation, council; ///< the party of a partnership that answers
    std::optional<qint64> present, women;
    QDate held;

    static const RecordType& type();
};

/// What a group answered to one indicator: a level that it agreed on, or a tally, or its cards. The texts are those of
/// assessments/answer_texts.h.
struct Score : RecordBase {
    RecordId card;
    QString indicator;                 ///< its id in the instrument
    std::optional<qint64> level;       ///< as the scale counts
    QString votes;                     ///< for each level of the scale, the lowest first: "0 3 5 2 1"
    std::optional<qint64> notAnswered; ///< beside votes: those who were asked and did not vote
    QString cards;                     ///< card after card: "4 5 . - 3"
    QString second;                    ///< the same cards, typed once more by somebody else
    Bilingual reason, suggestion;

    static const RecordType& type();
};

/// Input tracking: what there should be, and what there is.
struct Standard : RecordBase {
    RecordId assessment;
    Bilingual entitlement;
    Bilingual source; ///< where it is laid down
    QString unit;
    std::optional<double> planned, actual; ///< in that unit
    Bilingual remark;

    static const RecordType& type();
};

/// A stage of community score cards.
struct Stage {
    const char* code; ///< "input_tracking"
    Words words;
    int number; ///< of the field of the planned day; the held one has the next
    const char* dueField;
    const char* doneField;
    Words dueLabel, doneLabel;
    QDate Assessment::*due;  ///< planned for
    QDate Assessment::*done; ///< held on
};

/// The six stages in the order in which a round goes through them.
std::span<const Stage> stages();
/// By code; null where there is none.
const Stage* findStage(QStringView code);

inline constexpr Choice groupKindChoices[] = {
    {"women", {"Women", "ស្ត្រី"}},
    {"men", {"Men", "បុរស"}},
    {"mixed", {"Women and men together", "ស្ត្រី និងបុរសជាមួយគ្នា"}},
    {"youth", {"Youth", "យុវជន"}},
    {"poor_households", {"Poor households", "គ្រួសារក្រីក្រ"}},
    {"disability", {"People with disability", "ជនមានពិការភាព"}},
    {"indigenous", {"Indigenous people", "ជនជាតិដើមភាគតិច"}},
    {"councillors", {"Councillors", "សមាជិកក្រុមប្រឹក្សា"}},
    {"staff", {"Staff", "បុគ្គលិក"}},
    {"committee", {"Committee", "គណៈកម្មការ"}},
    {"party", {"Party", "ភាគី"}},
    {"agreed", {"Agreed at the interface meeting", "បានព្រមព្រៀងនៅកិច្ចប្រជុំជួបគ្នា"}},
    {"other", {"Other", "ផ្សេងទៀត"}},
};
template <>
inline constexpr Choices choiceTable<GroupKind> = groupKindChoices;

} // namespace daikou::domain
