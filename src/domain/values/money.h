// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace daikou::domain {

enum class Currency { Riel, Dollar };

/// A sum in one currency. Riel has no decimals in use, so whole hundreds of hundredths; the dollar has cents.
struct Money {
    qint64 hundredths = 0;
    Currency currency = Currency::Dollar;

    bool operator==(const Money&) const = default;
};

} // namespace daikou::domain
