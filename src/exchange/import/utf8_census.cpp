// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/utf8_census.h"

#include <cstring>

namespace daikou::exchange {

namespace {

/// Past the ASCII at the start, eight bytes at a time.
const char* skipAscii(const char* at, const char* end)
{
    constexpr quint64 highBits = 0x8080808080808080;
    for (quint64 eight = 0; end - at >= 8; at += 8) {
        std::memcpy(&eight, at, 8);
        if (eight & highBits)
            break;
    }
    while (at != end && static_cast<unsigned char>(*at) < 0x80)
        ++at;
    return at;
}

bool continues(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

/// Past sequences of three bytes that stand whole, of those that may go on with any continuation (Khmer is among them).
const char* skipThrees(const char* at, const char* end, qint64& sequences)
{
    for (; end - at >= 3; at += 3, ++sequences) {
        const auto first = static_cast<unsigned char>(at[0]);
        if (first < 0xE1 || first > 0xEC || !continues(at[1]) || !continues(at[2]))
            break;
    }
    return at;
}

} // namespace

void Utf8Census::add(QByteArrayView piece)
{
    const char* at = piece.begin();
    const char* const end = piece.end();
    while (at != end) {
        if (m_missing == 0) {
            at = skipThrees(skipAscii(at, end), end, m_sequences);
            if (at != end && static_cast<unsigned char>(*at) >= 0x80)
                startSequence(static_cast<unsigned char>(*at++));
        } else if (continueSequence(static_cast<unsigned char>(*at))) {
            ++at;
        }
    }
}

void Utf8Census::finish()
{
    if (m_missing > 0)
        ++m_malformed;
    m_missing = 0;
}

/// The first byte fixes the length, and for some (no overlong forms, no surrogates, no more than U+10FFFF) the range of
/// the second: Unicode Standard, table 3-7.
void Utf8Census::startSequence(unsigned char byte)
{
    m_lowest = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
    m_highest = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
    if (byte >= 0xC2 && byte <= 0xDF)
        m_missing = 1;
    else if (byte >= 0xE0 && byte <= 0xEF)
        m_missing = 2;
    else if (byte >= 0xF0 && byte <= 0xF4)
        m_missing = 3;
    else
        ++m_malformed;
}

/// False where the byte does not belong to the sequence: it is then looked at again as a beginning.
bool Utf8Census::continueSequence(unsigned char byte)
{
    const bool fits = byte >= m_lowest && byte <= m_highest;
    m_lowest = 0x80;
    m_highest = 0xBF;
    if (!fits) {
        ++m_malformed;
        m_missing = 0;
    } else if (--m_missing == 0) {
        ++m_sequences;
    }
    return fits;
}

} // namespace daikou::exchange
