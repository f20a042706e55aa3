// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/events.h"
#include "store/register.h"

namespace daikou::exchange {

/// The people of the register that a name on a list of participants may mean: those of this name (spellings that fold
/// alike are equal) who are known to belong to the organisation or the council that they came for. Where the list names
/// neither: who is at this event already, or of whom no organisation and no council is known. An id in place of the
/// name means its person. Another sex is another person.
std::vector<domain::RecordId> findPeople(store::Register& source, const domain::Person& person,
                                         const domain::Participation& participation);

} // namespace daikou::exchange
