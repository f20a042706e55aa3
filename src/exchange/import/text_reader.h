// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import/text_decoder.h"

class QIODevice;

namespace daikou::exchange {

/// Reads a device as text, a piece at a time, in the encoding found or asked for. The byte-order mark is not part of
/// the text. Memory stays within a few times the piece size, however large the file.
class TextReader {
public:
    /// The device is open for reading and outlives the reader. Throws Input for a file of another format, Io.
    TextReader(QIODevice& device, QString name, EncodingChoice choice, qsizetype pieceSize);

    /// The next piece, valid until the next call; empty only at the end. Throws Io.
    QStringView next();

    TextEncoding encoding() const { return m_encoding; }
    qint64 bytesRead() const { return m_bytesRead; }

private:
    qsizetype readPiece();

    QIODevice& m_device;
    QString m_name;
    qint64 m_bytesRead = 0; // before m_encoding, whose finding passes over the mark
    TextEncoding m_encoding;
    TextDecoder m_decoder;
    QByteArray m_piece;
    bool m_atEnd = false;
};

} // namespace daikou::exchange
