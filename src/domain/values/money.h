// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace daikou::domain {

enum class Currency { Riel, Dollar };

/// A sum in one currency. Riel has no decimals in use, so whole hundreds of hundredths; the dollar has cents.
struct Money {
    qint64 hundredths = 0;
    Currency currency = Currency::Dollar;

    bool operator==(const Money&) const = default;
};

/// A sum in dollars, by `rate` riel for one; none where riel stands without a rate.
inline std::optional<double> inDollars(const Money& money, std::optional<double> rate)
{
    const double sum = double(money.hundredths) / 100;
    if (money.currency == Currency::Dollar)
        return sum;
    return rate && *rate > 0 ? std::optional(sum / *rate) : std::nullopt;
}

} // namespace daikou::domain
