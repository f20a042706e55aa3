// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/write_lock.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace daikou::store {

std::shared_ptr<WriteLock> WriteLock::take(const QString& registerPath, QString& reason)
{
    std::shared_ptr<WriteLock> lock(
        new WriteLock(QFileInfo(registerPath).absoluteFilePath() + QStringLiteral(".lock")));
    lock->m_file.setStaleLockTime(0); // stale only when its process is gone, never by age
    if (lock->m_file.tryLock(0))
        return lock;
    if (lock->m_file.error() == QLockFile::LockFailedError) {
        qint64 process = 0;
        QString host, program;
        lock->m_file.getLockInfo(&process, &host, &program);
        reason = QCoreApplication::translate(
                     "store", "%1 is open in another window (%2, process %3 on %4); close it there to write here")
                     .arg(registerPath, program, QString::number(process), host);
    } else {
        reason =
            QCoreApplication::translate(
                "store", "the folder of %1 cannot be written; copy the register to a folder of yours to work on it")
                .arg(registerPath);
    }
    return nullptr;
}

} // namespace daikou::store
