// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/register.h"

namespace daikou::gui {

/// Whether a record of this type can begin with nothing but a name: what somebody types that nobody is called yet.
bool beginsWithAName(const domain::RecordType& type);

/// What such a record is called where it is offered: its type, or what it is among those of its type ("Commune").
QString kindOfNamed(const domain::RecordType& type);

/// Saves a record of which the name alone is known, in the half that its script belongs to. A type that is called
/// after another record (a council after its commune) gets that one made along with it, unless just one of that name
/// is there without such a record. Throws as Change::save does.
domain::RecordId saveNamed(store::Change& change, store::Register& source, const domain::RecordType& type,
                           const QString& name);

} // namespace daikou::gui
