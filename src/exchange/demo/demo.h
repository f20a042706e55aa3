// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/progress.h"
#include "store/register.h"

#include <optional>

namespace daikou::exchange::demo {

/// How much a demo register holds.
struct DemoScale {
    int provinces = 0, communes = 0, organisations = 0, partnerships = 0, practices = 0, events = 0, plans = 0;
    int leastRounds = 0, mostRounds = 0; ///< of assessing each council
    int leastGroups = 0, mostGroups = 0; ///< that answer in each round, from 3 to 7
    int healthChecks = 0;                ///< partnerships that assess themselves

    /// 30 communes in six provinces, some 60 partnerships and 30 action plans, two or three assessment rounds of each
    /// council: to look at and to learn with.
    static DemoScale small();
    /// The country: 1,652 communes, 20,000 organisations, 100,000 partnerships, 50,000 action plans with
    /// some 300,000 activities, three assessment rounds of each council with 1,000,000 scores; `times` as much of it.
    /// There are never more communes than the country has.
    static DemoScale national(double times = 1);
    /// "small", "national" or a number that multiplies national ("0.1"; at most 100); none for anything else.
    static std::optional<DemoScale> fromText(QStringView text);

    bool operator==(const DemoScale&) const = default;
};

/// Makes a register of invented data at `path`: the same records, ids and values for the same scale and seed, whatever
/// the computer and the day. Its facts say that it is invented. Only who made it and on which device comes from
/// `environment`, so that two computers with the same demo remain two devices. The file appears when it is whole.
/// Throws Error (Exists, Io, Cancelled); then there is no file.
void makeDemo(const QString& path, const DemoScale& scale, quint64 seed, const store::Environment& environment,
              const domain::Progress& progress = {});

} // namespace daikou::exchange::demo
