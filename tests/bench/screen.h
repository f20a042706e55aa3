// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace daikou::bench {

/// When a program's window had come to rest, and what the program held then.
struct Appearance {
    double seconds = 0; ///< from exec to the last change of the picture
    double bytes = 0;   ///< resident, of the program and its children
};

/// An X server of its own (Xvfb) whose picture is watched from outside, so that every program is measured alike.
class Screen {
public:
    Screen();
    ~Screen();

    bool isReady() const { return m_ready; }
    /// Starts the program and waits until the picture, once it has changed, is still. Blinking cursors do not count.
    /// Nothing within a minute: 0 seconds. The program is stopped then.
    Appearance appearance(const QString& program, const QStringList& arguments);

private:
    QTemporaryDir m_folder;
    QProcess m_server;
    QString m_display;
    bool m_ready = false;
};

} // namespace daikou::bench
