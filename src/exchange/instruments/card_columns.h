// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessments/instrument.h"

#include <map>

namespace daikou::exchange {

/// What one column of a list of cards holds.
struct CardColumn {
    enum class What {
        Strange,  ///< nothing of the instrument
        LeftOut,  ///< nobody wants it
        Metadata, ///< KoboToolbox's or ODK's own: start, deviceid, _uuid …
        Version,  ///< of the form that was filled in
        Side,
        Group,
        Kind,
        Indicator, ///< the one at place `at`
        Question,  ///< the one at place `at`
        Choice     ///< `choice` of the question at place `at`, of which any may be chosen: whether it was
    };

    QString header;
    What what = What::Strange;
    size_t at = 0, choice = 0;
    bool isGuess = false; ///< called almost so: not to be taken unseen

    bool isSame(const CardColumn& other) const
    {
        return what == other.what && at == other.at && choice == other.choice;
    }
};

/// What each column probably holds. One is known by an id or by its name in a form; by a path of groups before that, as
/// KoboToolbox ("access/well_near") and ODK Central ("access-well_near") write them; by a text in either language; a
/// choice by its question's name or text, "/" and its own. Case and spaces around do not matter. One that is called
/// almost so ("well_near_new", "Well near") is a guess, where only one thing can be meant that no other column holds.
std::vector<CardColumn> proposeColumns(const domain::Instrument& instrument, const QStringList& header);

/// By header, what a column holds: "side", "group", "kind", the id of an indicator or question, "question/choice", or
/// empty to leave it out.
using CardMapping = std::map<QString, QString>;

/// How a mapping calls what a column holds; empty where it is nothing of the instrument.
QString mappedName(const domain::Instrument& instrument, const CardColumn& column);

/// Changes the columns that are named in the mapping. Throws Error (Input) where no column has such a header, or the
/// instrument nothing of that name.
void applyMapping(const domain::Instrument& instrument, const CardMapping& mapping, std::vector<CardColumn>& columns);

} // namespace daikou::exchange
