// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/text_decoder.h"

#include <QStringDecoder>
#include <QtEndian>

namespace daikou::exchange {

namespace {

/// Windows-1252 from 0x80 to 0x9F; the rest is Latin-1. Five bytes stand for nothing.
constexpr char16_t windows1252[32] = {0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                      0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                      0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                      0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

} // namespace

QStringView TextDecoder::decode(QByteArrayView piece, bool last)
{
    m_length = 0;
    if (!m_rest.isEmpty()) {
        m_rest.append(piece.data(), piece.size());
        piece = m_rest;
    }
    const qsizetype kept = unfinished(piece);
    const QByteArrayView whole = piece.chopped(kept);
    if (m_text.size() <= whole.size()) // never more units than bytes, and one for a character cut short by the end
        m_text.resize(whole.size() + 1);
    switch (m_encoding) {
    case TextEncoding::Utf8:
        decodeUtf8(whole);
        break;
    case TextEncoding::Utf16LE:
    case TextEncoding::Utf16BE:
        decodeUtf16(whole);
        break;
    case TextEncoding::Windows1252:
        decodeWindows1252(whole);
        break;
    }
    m_rest = piece.last(kept).toByteArray();
    if (last && kept > 0) {
        m_rest.clear();
        m_text.data()[m_length++] = QChar::ReplacementCharacter;
    }
    return QStringView(m_text).first(m_length);
}

/// Each call decodes whole characters only, so a decoder without state is enough and the cut cannot matter.
void TextDecoder::decodeUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QChar* const end = decoder.appendToBuffer(m_text.data(), bytes);
    m_length = end - m_text.constData();
}

void TextDecoder::decodeUtf16(QByteArrayView bytes)
{
    auto* const text = reinterpret_cast<char16_t*>(m_text.data());
    m_length = bytes.size() / 2;
    if (m_length == 0)
        return;
    if (m_encoding == TextEncoding::Utf16LE)
        qFromLittleEndian<char16_t>(bytes.data(), m_length, text);
    else
        qFromBigEndian<char16_t>(bytes.data(), m_length, text);
    for (qsizetype i = 0; i < m_length; ++i) {
        const bool pair = QChar::isHighSurrogate(text[i]) && i + 1 < m_length && QChar::isLowSurrogate(text[i + 1]);
        if (pair)
            ++i;
        else if (QChar::isSurrogate(text[i]))
            text[i] = QChar::ReplacementCharacter;
    }
}

void TextDecoder::decodeWindows1252(QByteArrayView bytes)
{
    auto* text = reinterpret_cast<char16_t*>(m_text.data());
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        const char16_t unit = code >= 0x80 && code < 0xA0 ? windows1252[code - 0x80] : code;
        *text++ = unit;
    }
    m_length = bytes.size();
}

/// Half a unit, and half a pair of units.
qsizetype TextDecoder::unfinishedUtf16(QByteArrayView bytes) const
{
    const qsizetype half = bytes.size() % 2, units = bytes.size() / 2;
    if (units == 0)
        return half;
    const qsizetype highByte = 2 * (units - 1) + (m_encoding == TextEncoding::Utf16LE ? 1 : 0);
    const bool halfAPair = (quint8(bytes[highByte]) & 0xfc) == 0xd8;
    return half + (halfAPair ? 2 : 0);
}

qsizetype TextDecoder::unfinished(QByteArrayView bytes) const
{
    switch (m_encoding) {
    case TextEncoding::Utf8:
        return unfinishedUtf8(bytes);
    case TextEncoding::Utf16LE:
    case TextEncoding::Utf16BE:
        return unfinishedUtf16(bytes);
    case TextEncoding::Windows1252:
        break;
    }
    return 0;
}

} // namespace daikou::exchange
