// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/people.h"
#include "exchange/demo/demo_places.h"

namespace daikou::exchange::demo {

/// Saves an invented person: a Khmer name in both scripts, some with consent to be named, some without.
domain::Person makePerson(DemoWriter& writer, int percentWomen);

/// A telephone number that nobody can have.
QString invalidPhone(Dice& dice);

/// A council for each commune, for many of them the mandates since 2002, for some the people in them. Notes the
/// councils and the chiefs in `places`.
void makeCouncils(DemoWriter& writer, DemoPlaces& places);

} // namespace daikou::exchange::demo
