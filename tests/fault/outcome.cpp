// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault/outcome.h"

#include "domain/error.h"
#include "store/check.h"
#include "store/register.h"

#include <QFile>
#include <QStringList>

#include <malloc.h>

namespace daikou::fault {

namespace {

/// A line of what the system knows of this process, such as "VmHWM:".
qint64 statusInBytes(QByteArrayView name)
{
    constexpr qint64 kilobyte = 1024;
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray& line : status.readAll().split('\n'))
            if (line.startsWith(name))
                return line.mid(name.size()).replace("kB", "").trimmed().toLongLong() * kilobyte;
    return 0;
}

} // namespace

QString wordsOf(const std::function<QString()>& work, const QString& folder)
{
    QString words;
    try {
        words = work();
    } catch (const domain::Error& error) {
        words = error.sentence();
    }
    return words.remove(folder + u'/');
}

QString opening(const QString& path, const QString& folder)
{
    return wordsOf(
        [&] {
            const auto reg = store::Register::open(path, store::Environment::real());
            QStringList words{reg->isReadOnly() ? reg->whyReadOnly() : QStringLiteral("opened")};
            for (const auto& finding : store::check(*reg))
                if (words.size() < 3)
                    words += finding.what;
            return words.join(QStringLiteral(" · "));
        },
        folder);
}

qint64 memoryTakenBy(const std::function<void()>& work)
{
    malloc_trim(0);
    QFile peak(QStringLiteral("/proc/self/clear_refs"));
    if (peak.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        peak.write("5"); // the peak counts from now
    const qint64 before = statusInBytes("VmRSS:");
    work();
    return statusInBytes("VmHWM:") - before;
}

} // namespace daikou::fault
