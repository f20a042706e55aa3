// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/write_lock.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>
#include <QSysInfo>
#include <QThread>

namespace daikou::store {

/// A process that was killed between making its lock file and writing its name into it leaves one that names nobody.
/// QLockFile takes over from a process that died with the help of a further file, which a full disk does not hold; so
/// here it is done without. It removes no lock file that a living process of this computer holds by flock().
bool WriteLock::tryTake()
{
    if (m_file.tryLock(0))
        return true;
    constexpr int timeToWriteAName = 100; // milliseconds
    for (int look = 0; look < 2; ++look) {
        if (m_file.error() != QLockFile::LockFailedError || isOfAnotherComputer())
            return false;
        if (look == 0)
            QThread::msleep(timeToWriteAName);
    }
    return m_file.removeStaleLockFile() && m_file.tryLock(0);
}

bool WriteLock::isOfAnotherComputer() const
{
    QString host;
    return m_file.getLockInfo(nullptr, &host, nullptr) && !host.isEmpty() && host != QSysInfo::machineHostName();
}

/// QLockFile knows no word for it.
bool WriteLock::isDiskFull() const
{
    constexpr qint64 little = 4096; // bytes: a lock file takes less
    return m_file.error() == QLockFile::UnknownError &&
           QStorageInfo(QFileInfo(m_file.fileName()).absolutePath()).bytesAvailable() < little;
}

std::shared_ptr<WriteLock> WriteLock::take(const QString& registerPath, Reason& reason)
{
    std::shared_ptr<WriteLock> lock(
        new WriteLock(QFileInfo(registerPath).absoluteFilePath() + QStringLiteral(".lock")));
    lock->m_file.setStaleLockTime(0); // stale only when its process is gone, never by age
    if (lock->tryTake())
        return lock;
    if (lock->m_file.error() == QLockFile::LockFailedError) {
        qint64 process = 0;
        QString host, program;
        lock->m_file.getLockInfo(&process, &host, &program);
        reason = [=] {
            return QCoreApplication::translate(
                       "store", "%1 is open in another window (%2, process %3 on %4); close it there to write here")
                .arg(registerPath, program, QString::number(process), host);
        };
    } else if (lock->isDiskFull()) {
        reason = [=] {
            return QCoreApplication::translate("store",
                                               "the disk with %1 is full; free some space and open the register again")
                .arg(registerPath);
        };
    } else {
        reason = [=] {
            return QCoreApplication::translate(
                       "store",
                       "the folder of %1 cannot be written; copy the register to a folder of yours to work on it")
                .arg(registerPath);
        };
    }
    return nullptr;
}

} // namespace daikou::store
