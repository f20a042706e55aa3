// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QStringList>

#include <unistd.h>

#include <cstdlib>
#include <vector>

namespace daikou::fault {

/// One line of what a window that is to be killed said: the time in beats, what, the field, the text. A beat is a tenth
/// of a second in which the program came to run, so that a slow computer loses nobody's time.
struct Said {
    qint64 beat;
    QString what, field, text;
};

/// By the window, on standard output, at once.
inline void say(qint64 beat, const char* what, const QString& field = {}, const QString& text = {})
{
    const QByteArray line =
        QByteArray::number(beat) + '\t' + what + '\t' + field.toUtf8() + '\t' + text.toUtf8() + '\n';
    if (write(STDOUT_FILENO, line.constData(), size_t(line.size())) != line.size())
        std::exit(2);
}

/// By the test, of the file that this went to. A line that was cut short by the kill does not count.
inline std::vector<Said> readSaid(const QString& path)
{
    std::vector<Said> all;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray& line : file.readAll().split('\n'))
            if (const QStringList parts = QString::fromUtf8(line).split(u'\t'); parts.size() == 4)
                all.push_back({parts[0].toLongLong(), parts[1], parts[2], parts[3]});
    return all;
}

} // namespace daikou::fault
