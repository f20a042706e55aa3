// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessments/question.h"
#include "domain/assessments/show_if.h"
#include "domain/values/language.h"

#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace daikou::domain {

constexpr int mostLevels = 11;          ///< 0 to 10 is the longest scale that people still tell apart
constexpr size_t mostIndicators = 2000; ///< of one instrument; nobody answers as many

/// Who answers, each on its own. The gap is taken between the sides "citizens" and "council".
struct Side {
    QString id;
    Bilingual name;

    bool operator==(const Side&) const = default;
};

/// The levels of an answer: whole numbers from `from` to `to`, a label each, the lowest first.
struct Scale {
    int from = 1;
    int to = 5;
    std::vector<Bilingual> labels;

    int levels() const { return to - from + 1; }
    bool operator==(const Scale&) const = default;
};

/// One question or statement that is answered with a level.
struct Indicator {
    QString id;
    Bilingual text;
    std::vector<Bilingual> anchors; ///< what each level looks like, the lowest first; none, or one a level
    double weight = 1;              ///< in the mean of its theme; above 0
    QStringList sides;              ///< ids of those that answer it; empty: all
    std::optional<ShowIf> showIf;   ///< none: always asked

    bool operator==(const Indicator&) const = default;
};

struct Theme {
    QString id;
    Bilingual title;
    double weight = 1; ///< in the mean of the whole; above 0
    std::vector<Indicator> indicators;

    bool operator==(const Theme&) const = default;
};

enum class Aggregate { Mean, Sum };

/// A figure over some indicators of any theme.
struct ComputedScore {
    QString id;
    Bilingual title;
    QStringList indicators;
    Aggregate of = Aggregate::Mean;

    bool operator==(const ComputedScore&) const = default;
};

/// What a result means. Bands of means touch: each goes from `from` up to, but without, the next one's `from`, and the
/// last has its `to` with it. Bands of sums are of whole numbers, each with both of its ends.
struct Band {
    double from = 0;
    double to = 0;
    Bilingual name;
    Bilingual says; ///< what to do about it; may be empty

    bool operator==(const Band&) const = default;
};

/// A questionnaire in one version. A value: a later version is another one.
struct Instrument {
    QString id;
    int version = 1; ///< from 1
    Bilingual title;
    Bilingual purpose; ///< may be empty
    std::vector<Side> sides;
    Scale scale;
    std::vector<Theme> themes;
    std::vector<Question> questions; ///< asked besides and not rated; may be none
    std::vector<ComputedScore> scores;
    Aggregate bandsOf = Aggregate::Mean; ///< of what of the whole; nothing where there are no bands
    std::vector<Band> bands;             ///< the lowest first; they leave nothing out, or there are none

    bool operator==(const Instrument&) const = default;
};

/// The indicators of all themes as they follow each other; their place in it is how answers and results call them. They
/// belong to the instrument.
std::vector<const Indicator*> indicatorsOf(const Instrument& instrument);

/// The indicator of this id; null where there is none.
const Indicator* findIndicator(const Instrument& instrument, QStringView id);

/// The place of a side among the instrument's; none where there is no such side.
std::optional<size_t> findSide(const Instrument& instrument, QStringView id);

/// The place of the band that a mean or a sum of the whole lies in: the last that begins at or below it. So a mean of
/// several people's sums that lies between two bands (84.5) is still in the lower. None without bands, or below all.
std::optional<size_t> bandOf(const Instrument& instrument, double value);

/// The ids of the indicators that are the same question in both, in a's order: same id, text and anchors on the same
/// scale. Only these may be joined in a trend; their themes and weights may differ.
QStringList comparable(const Instrument& a, const Instrument& b);

/// Whether a text may be an id: a small letter, then up to 63 small letters, digits, "_" and "-".
bool isInstrumentId(QStringView text);

} // namespace daikou::domain
