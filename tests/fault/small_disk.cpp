// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault/small_disk.h"

#include <QDir>
#include <QFile>

#include <sys/mount.h>
#include <sys/statvfs.h>

#include <cerrno>
#include <cstring>

namespace daikou::fault {

SmallDisk::SmallDisk(const QString& folder, qint64 bytes) : m_folder(folder)
{
    QDir().mkpath(folder);
    const QByteArray size = "size=" + QByteArray::number(bytes);
    if (mount("tmpfs", folder.toUtf8().constData(), "tmpfs", 0, size.constData()) != 0)
        m_whyNot = QStringLiteral("no disk can be mounted here: ") + QString::fromLocal8Bit(std::strerror(errno));
}

SmallDisk::~SmallDisk()
{
    if (m_whyNot.isEmpty())
        umount2(m_folder.toUtf8().constData(), MNT_DETACH);
}

qint64 SmallDisk::free() const
{
    struct statvfs now {};
    statvfs(m_folder.toUtf8().constData(), &now);
    return qint64(now.f_bavail) * qint64(now.f_bsize);
}

void SmallDisk::leaveFree(qint64 bytes)
{
    QFile filling(path(QStringLiteral("filling")));
    filling.remove();
    if (bytes < 0)
        return;
    constexpr qint64 page = 4096;
    if (filling.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        filling.write(QByteArray(std::max<qint64>(0, free() - bytes) / page * page, 'f'));
    if (filling.isOpen()) // what the disk keeps for itself changes its count
        while (free() - page >= bytes && filling.write(QByteArray(page, 'f')) == page) {
        }
}

void SmallDisk::setReadOnly(bool readOnly)
{
    mount(nullptr, m_folder.toUtf8().constData(), nullptr, MS_REMOUNT | (readOnly ? MS_RDONLY : 0), nullptr);
}

void SmallDisk::pullOut()
{
    umount2(m_folder.toUtf8().constData(), MNT_DETACH);
    m_whyNot = QStringLiteral("it was pulled out");
}

} // namespace daikou::fault
