// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

#include <functional>
#include <memory>

namespace daikou::store {

/// Says in the present language why a register cannot be written.
using Reason = std::function<QString()>;

/// The right of one process to write a register: a lock file beside it that names the holder, and that is taken over
/// from a process which has died.
class WriteLock {
public:
    /// Tries to take the lock at once. Where that fails, `reason` says who has it or what is wrong.
    static std::shared_ptr<WriteLock> take(const QString& registerPath, Reason& reason);

private:
    explicit WriteLock(const QString& path) : m_file(path) {}
    bool tryTake();
    bool isOfAnotherComputer() const;
    bool isDiskFull() const;

    QLockFile m_file;
};

} // namespace daikou::store
