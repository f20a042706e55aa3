// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/text_reader.h"

#include "domain/error.h"
#include "exchange/import/file_signature.h"

#include <QCoreApplication>
#include <QIODevice>

namespace daikou::exchange {

using domain::Error;

namespace {

constexpr qsizetype signatureSize = 4096;

/// Before anything is decoded the file is looked at, and what stands before the text is passed over.
TextEncoding prepare(QIODevice& device, const QString& name, EncodingChoice choice, qint64& bytesRead)
{
    refuseOtherFormats(device.peek(signatureSize), name);
    const FoundEncoding found = detectEncoding(device, choice);
    bytesRead = found.markLength;
    device.skip(found.markLength);
    return found.encoding;
}

} // namespace

TextReader::TextReader(QIODevice& device, QString name, EncodingChoice choice, qsizetype pieceSize)
    : m_device(device), m_name(std::move(name)), m_encoding(prepare(device, m_name, choice, m_bytesRead)),
      m_decoder(m_encoding), m_piece(pieceSize, Qt::Uninitialized)
{}

QStringView TextReader::next()
{
    QStringView text;
    while (text.isEmpty() && !m_atEnd) {
        const qsizetype size = readPiece();
        m_atEnd = size == 0;
        text = m_decoder.decode(QByteArrayView(m_piece).first(size), m_atEnd);
    }
    return text;
}

qsizetype TextReader::readPiece()
{
    const qint64 size = m_device.read(m_piece.data(), m_piece.size());
    if (size < 0 || (size == 0 && !m_device.atEnd()))
        throw Error(Error::Kind::Io,
                    QCoreApplication::translate(
                        "exchange", "%1: cannot be read to its end; check the disk or the stick and try again")
                        .arg(m_name),
                    m_device.errorString());
    m_bytesRead += size;
    return size;
}

} // namespace daikou::exchange
