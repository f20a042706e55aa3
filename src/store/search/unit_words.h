// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace daikou::store {

/// `folded` without the words for a unit (khum, sangkat, province, ឃុំ, សង្កាត់ …) that begin or end it; all of it
/// where nothing else would remain. Takes a folded name and views it.
QStringView withoutUnitWords(QStringView folded);

} // namespace daikou::store
