// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/partnerships.h"
#include "exchange/demo/dice.h"
#include "exchange/demo/slots.h"
#include "exchange/demo/texts.h"

namespace daikou::exchange::demo {

/// Who brings something: a council, an organisation of the place, one that gives money, the state, a person.
enum class Giver { Council, Civil, Funder, Department, Person };

/// What such a party may bring to a partnership of this theme: kind, words, quantity and worth. Dates and the party
/// are the caller's.
domain::Contribution planContribution(Dice& dice, Giver giver, const Theme& theme, const Slots& texts);

} // namespace daikou::exchange::demo
