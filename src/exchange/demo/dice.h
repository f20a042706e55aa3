// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/record_id.h"

#include <QDate>

#include <random>
#include <span>

namespace daikou::exchange::demo {

/// Chance that is the same on every computer for the same seed: the engine is fixed by the C++ standard, and the
/// distributions are our own since those of the standard library differ.
class Dice {
public:
    explicit Dice(quint64 seed) : m_engine(seed) {}

    /// 0 up to and without `end`, which is at least 1.
    int below(int end) { return int(m_engine() % quint64(end)); }
    /// Both ends may come.
    int between(int from, int to) { return from + below(to - from + 1); }
    int between(int from, int to, int step) { return from + step * below((to - from) / step + 1); }
    bool chance(int percent) { return below(100) < percent; }
    QDate date(QDate from, QDate to) { return from.addDays(below(int(from.daysTo(to)) + 1)); }
    template <class T>
    const T& pick(std::span<const T> choices)
    {
        return choices[size_t(below(int(choices.size())))];
    }
    template <class T>
    const T& pick(const std::vector<T>& choices)
    {
        return pick(std::span<const T>(choices));
    }
    domain::RecordId id();

private:
    std::mt19937_64 m_engine;
};

} // namespace daikou::exchange::demo
