// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace daikou::fault {

/// What a person is told when `work` is done: its own words, or the sentence of the error that it ends with. The folder
/// of the test is left out of it.
QString wordsOf(const std::function<QString()>& work, const QString& folder);

/// What becomes of opening this register and checking it: "opened", what the check finds, or the error's sentence.
QString opening(const QString& path, const QString& folder);

/// How much memory this process takes for `work` at most, in bytes, beyond what it has before.
qint64 memoryTakenBy(const std::function<void()>& work);

} // namespace daikou::fault
