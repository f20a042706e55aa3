// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/screen.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QThread>

#include <cstring>

namespace daikou::bench {

namespace {

constexpr int display = 83;
constexpr qint64 fewestBytes = 4 * 400; // less is a blinking cursor
constexpr int restMilliseconds = 1500;
constexpr int longestMilliseconds = 60'000;

double residentBytes(qint64 process)
{
    const QString folder = QStringLiteral("/proc/%1/").arg(process);
    QFile status(folder + QStringLiteral("status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression resident(QStringLiteral("VmRSS:\\s*(\\d+)"));
    double bytes = resident.match(QString::fromLatin1(status.readAll())).captured(1).toDouble() * 1024;
    QFile children(folder + QStringLiteral("task/%1/children").arg(process));
    if (children.open(QIODevice::ReadOnly))
        for (const QByteArray& child : children.readAll().split(' '))
            if (!child.trimmed().isEmpty())
                bytes += residentBytes(child.trimmed().toLongLong());
    return bytes;
}

qint64 difference(const uchar* now, const QByteArray& before)
{
    qint64 different = 0;
    for (qsizetype i = 0; i < before.size(); i += 4)
        different += std::memcmp(now + i, before.constData() + i, 4) != 0 ? 4 : 0;
    return different;
}

} // namespace

Screen::Screen() : m_display(QStringLiteral(":%1").arg(display))
{
    m_server.start(QStringLiteral("Xvfb"), {m_display, QStringLiteral("-screen"), QStringLiteral("0"),
                                            QStringLiteral("1366x768x24"), QStringLiteral("-fbdir"), m_folder.path()});
    for (int i = 0; i < 100 && !m_ready && m_server.state() != QProcess::NotRunning; ++i) {
        QThread::msleep(50);
        m_ready = QFile::exists(m_folder.filePath(QStringLiteral("Xvfb_screen0"))) &&
                  QFile::exists(QStringLiteral("/tmp/.X11-unix/X%1").arg(display));
    }
}

Screen::~Screen()
{
    m_server.terminate();
    m_server.waitForFinished();
}

Appearance Screen::appearance(const QString& program, const QStringList& arguments)
{
    QFile picture(m_folder.filePath(QStringLiteral("Xvfb_screen0")));
    if (!m_ready || !picture.open(QIODevice::ReadOnly))
        return {};
    const qint64 size = picture.size();
    const uchar* pixels = picture.map(0, size);
    QByteArray before(reinterpret_cast<const char*>(pixels), size);

    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), m_display);
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.filePath(QStringLiteral("config")));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.filePath(QStringLiteral("data")));
    process.setProcessEnvironment(environment);
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    qint64 lastChange = 0;
    while (clock.elapsed() < longestMilliseconds &&
           (lastChange == 0 || clock.elapsed() - lastChange < restMilliseconds)) {
        QThread::msleep(4);
        if (difference(pixels, before) < fewestBytes)
            continue;
        lastChange = clock.elapsed();
        std::memcpy(before.data(), pixels, size_t(size));
    }
    const Appearance result{double(lastChange) / 1000, residentBytes(process.processId())};
    process.kill();
    process.waitForFinished();
    QThread::msleep(500); // until the screen is empty again
    return result;
}

} // namespace daikou::bench
