// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/language.h"

#include <QStringList>

#include <vector>

namespace daikou::domain {

/// What can be wrong with an instrument. The sentence of each stands once, in instrument_finding.cpp. The first group
/// is found while the file is read, the second in the instrument itself, the third while an XLSForm is read.
enum class InstrumentFindingCode {
    NotJson,         ///< broken off or misspelt at column %1
    FileTooLarge,    ///< more than %1 MB
    TooManyValues,   ///< more than %1 values, or brackets too deep
    NotAnInstrument, ///< the format is "%1"
    LaterFormat,     ///< format version %1 where %2 is the latest known
    UnknownKey,      ///< "%1" where %2 are known
    KeyTwice,        ///< "%1" stands on line %2 already
    MissingKey,      ///< "%1"
    NotAnObject,     ///< a value of another kind than belongs here, five times
    NotAList,
    NotAText,
    NotANumber,
    NotAWholeNumber,
    NotOneOf,    ///< "%1" where one of %2 belongs
    ShowIfShape, ///< neither a comparison nor "all" nor "any", or several at once

    TooManyIndicators, ///< more than %1
    BadId,             ///< "%1"
    DuplicateId,       ///< "%1" stands at %2 already
    NoEnglish,
    NoKhmer,
    BadVersion,        ///< %1 is below 1
    Nothing,           ///< a list that needs something in it
    ScaleOrder,        ///< from %1 to %2
    TooManyLevels,     ///< %1, at most %2
    LabelsNotAsScale,  ///< %1 labels for %2 levels
    AnchorsNotAsScale, ///< %1 anchors for %2 levels
    WeightNotPositive, ///< %1
    NoSuchSide,        ///< "%1"
    NoSuchIndicator,   ///< "%1"
    NamedTwice,        ///< "%1" in one list
    ShowIfUnknown,     ///< looks at "%1", which there is not
    ShowIfLater,       ///< looks at "%1", which comes later
    ShowIfCycle,       ///< the ring %1
    ShowIfLevel,       ///< level %1 on a scale from %2 to %3
    BandBackwards,     ///< from %1 to %2
    BandNotWhole,      ///< a sum is a whole number, %1 is none
    BandOverlap,       ///< begins at %1, before the one below is over at %2
    BandHole,          ///< begins at %1, so nothing is said from %2
    BandsBegin,        ///< begin at %1, the lowest result is %2
    BandsEnd,          ///< end at %1, the highest result is %2
    BandsNeedAll,      ///< of a sum, where not everybody is asked everything
    TooManyQuestions,  ///< more than %1
    TooManyChoices,    ///< more than %1
    BadChoiceId,       ///< "%1"
    NotOfKind,         ///< "%1" of a question of kind "%2"
    LeastAboveMost,    ///< %1 and %2

    FormTooLong,       ///< more than %1 rows
    FormNoSurvey,      ///< no sheet "survey"
    FormNoColumn,      ///< no column "%1"
    FormColumnTwice,   ///< "%1" stands at %2 already
    FormCell,          ///< an error, or a formula without its result
    FormUnknownType,   ///< "%1"
    FormRepeat,        ///< "%1"
    FormFromElsewhere, ///< "%1": choices or questions that do not stand in the form
    FormGroupEnd,      ///< of no group
    FormGroupOpen,     ///< "%1" has no end
    FormNoList,        ///< "%1" is not on the sheet of choices
    FormNoRating,      ///< no question is answered with a level
    FormCondition,     ///< not understood from "%1" on
    FormConditionOf,   ///< looks at "%1", which is not rated
    FormReference,     ///< "%1" in a text
    FormNumber,        ///< "%1" is none
    FormMoreMissing,   ///< %1 more texts are missing
    FormLeftOut,       ///< of type "%1"; from here on things that keep no form from use
    FormCalculation,
    FormOtherScale, ///< %1 to %2 where %3 to %4 is the scale
    FormConditionLost,
    FormOneTitle,
    FormMadeId,      ///< "%1" of "%2"
    FormMadeVersion, ///< "%1" is no version
    FormNoSide,
};
constexpr auto lastFindingCode = InstrumentFindingCode::FormNoSide;

/// One thing that is wrong with an instrument, and where; a value, never thrown. Each keeps the instrument from use.
struct InstrumentFinding {
    InstrumentFindingCode code = InstrumentFindingCode::NotJson;
    QString path; ///< "themes[2].indicators[0].anchors", counted from 0; empty for the file as a whole
    QStringList arguments;
    int line = 0;      ///< from 1; 0 where there is no file
    int firstLine = 0; ///< of an id that comes twice: where the first stands

    /// What is wrong and what to do, with the place before it: "line 41, themes[2].indicators[0].anchors: …".
    QString sentence(Language language) const;
    /// A word for machines ("not_json", "unknown_key" …).
    QString codeName() const;
    bool operator==(const InstrumentFinding&) const = default;
};

using InstrumentFindings = std::vector<InstrumentFinding>;

} // namespace daikou::domain
