// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/progress.h"
#include "exchange/instruments/card_list.h"
#include "store/register.h"

namespace daikou::exchange {

/// What a list of cards made of a round.
struct CardImport {
    qint64 scores = 0; ///< records made or changed
    int groupsMade = 0, groupsFound = 0;
    qint64 cards = 0; ///< that came in
};

/// Adds the cards of a list that was read with the round's questionnaire, within a change. Each group of the list goes
/// to the round's group card of the same side, kind and name, in either language and whatever the case; where there is
/// none one is made. Its answers stand behind those that are there, and as many are counted as present as there are
/// cards, at least. A kind is understood by its code or label; without one the name is looked at, and a kind that is
/// not known is kept as the name of an "other" group. The same list twice adds its cards twice. Throws Error (NotFound;
/// Input where a group has a tally or a level for what is on the cards, where there is no room for so many cards, or
/// where cards say that they are what was agreed).
CardImport addCards(store::Register& target, store::Change& change, const domain::RecordId& round, const CardList& list,
                    const domain::Progress& progress = {});

} // namespace daikou::exchange
