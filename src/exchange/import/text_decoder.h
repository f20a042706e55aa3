// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import/text_encoding.h"

namespace daikou::exchange {

/// Turns pieces of bytes, cut anywhere, into text. What is not valid becomes U+FFFD.
class TextDecoder {
public:
    explicit TextDecoder(TextEncoding encoding) : m_encoding(encoding) {}

    /// The text of this piece, together with what the last one left unfinished. `last` says that nothing follows. The
    /// text stays valid until the next call.
    QStringView decode(QByteArrayView piece, bool last = false);

private:
    void decodeUtf8(QByteArrayView bytes);
    void decodeUtf16(QByteArrayView bytes);
    void decodeWindows1252(QByteArrayView bytes);
    qsizetype unfinished(QByteArrayView bytes) const;
    qsizetype unfinishedUtf16(QByteArrayView bytes) const;

    TextEncoding m_encoding;
    QByteArray m_rest; // the unfinished character at the end of the last piece, and in decode() the piece behind it
    QString m_text;    // keeps its room from piece to piece
    qsizetype m_length = 0;
};

} // namespace daikou::exchange
