// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault/plan.h"

#include <QDir>
#include <QFile>

#include <cstdio>

namespace daikou::fault {

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr qint64 share = 20;
constexpr bool sanitized = true;
#else
constexpr qint64 share = 1;
constexpr bool sanitized = false;
#endif

QString regressionFolder()
{
    return QStringLiteral(DAIKOU_SOURCE_DIR "/tests/fault/regressions");
}

} // namespace

bool isLong()
{
    return qEnvironmentVariableIntValue("DAIKOU_LONG") != 0;
}

bool isSanitized()
{
    return sanitized;
}

qint64 amount(qint64 usual, qint64 whole)
{
    return std::max<qint64>(1, (isLong() ? whole : usual) / share);
}

qint64 apart(qint64 usual)
{
    return isLong() ? 1 : usual * share;
}

quint64 seed()
{
    constexpr quint64 usual = 20'040'301;
    bool given = false;
    const quint64 number = qEnvironmentVariable("DAIKOU_SEED").toULongLong(&given);
    return given ? number : usual;
}

void tell(const char* suite, const QString& what, qint64 number, const char* unit, const QString& more)
{
    QString line =
        QStringLiteral("fault: %1 %2 %3, seed %4").arg(what).arg(number).arg(QLatin1String(unit)).arg(seed());
    if (!more.isEmpty())
        line += QStringLiteral("; ") + more;
    line += u'\n';
    std::fputs(line.toUtf8().constData(), stdout);
    std::fflush(stdout);
    const QString folder = QStringLiteral(DAIKOU_BIN_DIR "/../fault");
    QDir().mkpath(folder);
    QFile file(folder + u'/' + QLatin1String(suite) + QStringLiteral(".txt"));
    if (file.open(QIODevice::WriteOnly))
        file.write(line.toUtf8());
}

QStringList regressions(const char* suite, const QString& end)
{
    const QDir folder(regressionFolder());
    QStringList paths;
    for (const QString& name :
         folder.entryList({QLatin1String(suite) + QStringLiteral("-*") + end}, QDir::Files, QDir::Name))
        paths += folder.filePath(name);
    return paths;
}

QString regressionPath(const char* suite, const QString& name)
{
    QString path = regressionFolder() + u'/' + QLatin1String(suite) + u'-' + name;
    std::printf("fault: the failure is kept in %s\n", path.toUtf8().constData());
    return path;
}

} // namespace daikou::fault
