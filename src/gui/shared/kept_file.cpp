// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shared/kept_file.h"

#include <QFile>
#include <QSaveFile>

namespace daikou::gui {

bool keepFile(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    // commit() does not notice a failing last flush.
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush() ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || !file.commit())
        return false;
    QFile written(path);
    return written.open(QIODevice::ReadOnly) && written.readAll() == content;
}

} // namespace daikou::gui
