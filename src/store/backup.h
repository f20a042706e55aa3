// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/progress.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace daikou::store {

/// A consistent copy of a register while others work on it: written under a temporary name, read back and compared, its
/// pages checked unless those of the register were (seen_file.h), then renamed. Replaces `to` only where `overwrite`.
/// Throws Error.
void backUp(const QString& from, const QString& to, bool overwrite = false, const domain::Progress& progress = {});

/// Makes a register file of a backup, which is checked before; refuses to overwrite. Throws Error.
void restore(const QString& backup, const QString& to);

struct BackupFile {
    QString path;
    QDateTime time;
};

/// The backups of one register in one folder: one a day, of which 12 daily, 10 weekly and 9 monthly ones are kept.
class BackupKeeper {
public:
    BackupKeeper(QString registerPath, QString folder);

    /// Newest first.
    std::vector<BackupFile> files() const;
    bool isDue(const QDateTime& now) const;
    /// Makes today's backup and removes those that are no longer kept. Throws Error.
    BackupFile keep(const QDateTime& now);
    /// Which of the files are kept: the newest of each of the last 12 days, 10 weeks and 9 months that have one.
    static std::vector<BackupFile> kept(const std::vector<BackupFile>& newestFirst);

private:
    QString m_register, m_folder;
};

} // namespace daikou::store
