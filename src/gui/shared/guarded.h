// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace daikou::gui {

/// Why work could not be done: a sentence for people, a detail for the log.
struct Failure {
    QString sentence, detail;
    bool cancelled = false; ///< it was stopped, by a person or by what they did next
};

/// Runs `work`, on any thread, and turns what it throws into a Failure: the one place in the windows that catches.
/// True where nothing was thrown.
bool guarded(const std::function<void()>& work, Failure& failure);

} // namespace daikou::gui
