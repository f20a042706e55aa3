// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace daikou::exchange {

/// Counts what in a stream of bytes is UTF-8 beyond ASCII and what cannot be, in pieces cut anywhere.
class Utf8Census {
public:
    void add(QByteArrayView piece);
    /// A sequence that the end cuts short is malformed.
    void finish();

    qint64 sequences() const { return m_sequences; } ///< valid ones of two to four bytes
    qint64 malformed() const { return m_malformed; } ///< bytes, or beginnings of sequences, that fit nowhere

private:
    void startSequence(unsigned char byte);
    bool continueSequence(unsigned char byte);

    qint64 m_sequences = 0;
    qint64 m_malformed = 0;
    int m_missing = 0;             // continuation bytes that the present sequence still needs
    unsigned char m_lowest = 0x80; // bounds of the next continuation byte
    unsigned char m_highest = 0xBF;
};

} // namespace daikou::exchange
