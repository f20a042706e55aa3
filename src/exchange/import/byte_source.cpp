// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/byte_source.h"

#include <QCoreApplication>

namespace daikou::exchange {

using domain::Error;

ByteSource::ByteSource(QIODevice& device, QString name, const domain::Progress& progress, QString stopped)
    : m_device(device), m_name(std::move(name)), m_progress(progress), m_stopped(std::move(stopped))
{
    refill();
}

void ByteSource::advance()
{
    m_line += qint64(m_newLine);
    m_newLine = current() == '\n';
    if (++m_at == m_piece.size())
        refill();
}

void ByteSource::refill()
{
    constexpr qint64 pieceSize = 64 * 1024;
    m_piece.resize(pieceSize);
    m_at = 0;
    const qint64 size = m_device.read(m_piece.data(), pieceSize);
    m_piece.resize(std::max<qint64>(size, 0));
    if (size < 0 || (size == 0 && !m_device.atEnd()))
        throw Error(Error::Kind::Io,
                    QCoreApplication::translate(
                        "exchange", "%1: cannot be read to its end; check the disk or the stick and try again")
                        .arg(m_name),
                    m_device.errorString());
    m_done += size;
    m_progress.step(m_done, m_device.size(), m_stopped);
}

} // namespace daikou::exchange
