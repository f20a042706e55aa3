// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include <cstdio>

namespace daikou::cli {

using domain::Error;

ExitCode exitCodeFor(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Usage:
        return Misused;
    case Error::Kind::Input:
    case Error::Kind::NewerFile:
    case Error::Kind::NotOurs:
    case Error::Kind::Damaged:
        return Invalid;
    case Error::Kind::NotFound:
    case Error::Kind::Exists:
    case Error::Kind::Locked:
    case Error::Kind::ReadOnly:
    case Error::Kind::Io:
    case Error::Kind::Cancelled:
    case Error::Kind::Internal:
        break;
    }
    return Failed;
}

Console::Console(bool json, domain::Language language) : m_json(json), m_language(language)
{
    m_out.open(stdout, QIODevice::WriteOnly);
    m_error.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

void Console::print(const QString& line)
{
    m_out.write((line + u'\n').toUtf8());
}

void Console::print(const Json& result)
{
    m_out.write(QByteArray::fromStdString(result.dump(2)) + '\n');
}

void Console::warn(const QString& line)
{
    if (m_json)
        return;
    m_out.flush();
    m_error.write((line + u'\n').toUtf8());
}

void Console::fail(const QString& command, const Error& error)
{
    m_out.flush();
    if (m_json) {
        const Json object{{"error",
                           {{"kind", utf8(domain::kindName(error.kind()))},
                            {"message", utf8(error.sentence())},
                            {"detail", utf8(error.detail())}}}};
        m_error.write(QByteArray::fromStdString(object.dump()) + '\n');
        return;
    }
    const QString where = command.isEmpty() ? QString() : QString(command + QStringLiteral(": "));
    m_error.write((QStringLiteral("daikouctl: ") + where + error.sentence().simplified() + u'\n').toUtf8());
}

} // namespace daikou::cli
