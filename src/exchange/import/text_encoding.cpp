// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/text_encoding.h"

#include "domain/error.h"
#include "exchange/import/utf8_census.h"

#include <QCoreApplication>
#include <QIODevice>

#include <utility>

namespace daikou::exchange {

using domain::Error;

namespace {

constexpr qsizetype detectionSample = 64 * 1024;
constexpr qsizetype pieceSize = 256 * 1024;

FoundEncoding markAt(QByteArrayView start)
{
    if (start.startsWith("\xEF\xBB\xBF"))
        return {TextEncoding::Utf8, 3};
    if (start.startsWith("\xFF\xFE"))
        return {TextEncoding::Utf16LE, 2};
    if (start.startsWith("\xFE\xFF"))
        return {TextEncoding::Utf16BE, 2};
    return {};
}

/// Whether the bytes read as UTF-16 in this order hold a line end, which ordinary bytes with stray zeros hardly do.
bool holdsLineEnd(QByteArrayView bytes, qsizetype zeroOffset)
{
    for (qsizetype at = 0; at + 1 < bytes.size(); at += 2) {
        const char low = bytes[at + 1 - zeroOffset];
        if (bytes[at + zeroOffset] == '\0' && (low == '\n' || low == '\r'))
            return true;
    }
    return false;
}

/// In UTF-16 the zero bytes of digits, commas and line ends all stand on one side of their pairs, even in Khmer text. A
/// few on the other side (U+0100, U+2000) change nothing.
std::optional<TextEncoding> utf16ByZeros(QByteArrayView bytes)
{
    qint64 zeros[2] = {0, 0};
    for (qsizetype at = 0; at < bytes.size(); ++at)
        zeros[at % 2] += bytes[at] == '\0';
    const qsizetype side = zeros[1] > zeros[0] ? 1 : 0;
    if (zeros[side] == 0 || zeros[1 - side] * 20 > zeros[side])
        return std::nullopt;
    const bool mostlyLatin = zeros[side] * 4 >= bytes.size();
    if (!mostlyLatin && !holdsLineEnd(bytes, side))
        return std::nullopt;
    return side == 1 ? TextEncoding::Utf16LE : TextEncoding::Utf16BE;
}

QByteArray readPiece(QIODevice& device, qint64 size)
{
    const QByteArray piece = device.read(size);
    if (piece.isEmpty() && !device.atEnd())
        throw Error(Error::Kind::Io,
                    QCoreApplication::translate("exchange",
                                                "The list cannot be read; check the disk or the stick and try "
                                                "again"),
                    device.errorString());
    return piece;
}

/// A device may give less than it is asked for before its end.
QByteArray readSample(QIODevice& device)
{
    QByteArray sample;
    while (sample.size() < detectionSample && !device.atEnd())
        sample += readPiece(device, detectionSample - sample.size());
    return sample;
}

Utf8Census countUtf8(QIODevice& device, QByteArrayView sample)
{
    Utf8Census census;
    census.add(sample);
    while (!device.isSequential() && !device.atEnd())
        census.add(readPiece(device, pieceSize));
    if (!device.isSequential())
        census.finish();
    return census;
}

/// Damaged UTF-8 stays UTF-8: read as Windows-1252, one bad byte would garble every Khmer word of the file.
TextEncoding utf8OrWindows(const Utf8Census& census)
{
    const bool utf8 = census.malformed() == 0 || census.sequences() > 4 * census.malformed();
    return utf8 ? TextEncoding::Utf8 : TextEncoding::Windows1252;
}

FoundEncoding detectFrom(QIODevice& device, QByteArrayView sample, EncodingChoice choice)
{
    const FoundEncoding mark = markAt(sample);
    const bool wideMark = mark.markLength == 2;
    const auto chosen = [&mark](TextEncoding encoding) {
        return FoundEncoding{encoding, mark.encoding == encoding ? mark.markLength : 0};
    };
    switch (choice) {
    case EncodingChoice::Utf8:
        return chosen(TextEncoding::Utf8);
    case EncodingChoice::Utf16LE:
        return chosen(TextEncoding::Utf16LE);
    case EncodingChoice::Utf16BE:
        return chosen(TextEncoding::Utf16BE);
    case EncodingChoice::Windows1252:
        return {TextEncoding::Windows1252, 0};
    case EncodingChoice::Utf16:
        return wideMark ? mark : FoundEncoding{utf16ByZeros(sample).value_or(TextEncoding::Utf16LE), 0};
    case EncodingChoice::Detect:
        break;
    }
    if (mark.markLength > 0)
        return mark;
    if (const auto wide = utf16ByZeros(sample))
        return {*wide, 0};
    return {utf8OrWindows(countUtf8(device, sample)), 0};
}

} // namespace

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringLiteral("utf-8");
    case TextEncoding::Utf16LE:
        return QStringLiteral("utf-16le");
    case TextEncoding::Utf16BE:
        return QStringLiteral("utf-16be");
    case TextEncoding::Windows1252:
        break;
    }
    return QStringLiteral("windows-1252");
}

EncodingChoice requireEncodingChoice(const QString& name)
{
    static const std::pair<QLatin1String, EncodingChoice> choices[] = {
        {QLatin1String(""), EncodingChoice::Detect},
        {QLatin1String("utf-8"), EncodingChoice::Utf8},
        {QLatin1String("utf-16"), EncodingChoice::Utf16},
        {QLatin1String("utf-16le"), EncodingChoice::Utf16LE},
        {QLatin1String("utf-16be"), EncodingChoice::Utf16BE},
        {QLatin1String("windows-1252"), EncodingChoice::Windows1252},
    };
    for (const auto& [known, choice] : choices) {
        if (name.compare(known, Qt::CaseInsensitive) == 0)
            return choice;
    }
    throw Error(Error::Kind::Usage, QCoreApplication::translate(
                                        "exchange", "%1: no such encoding; use utf-8, utf-16, utf-16le, utf-16be or "
                                                    "windows-1252, or leave it out to have it found")
                                        .arg(name));
}

FoundEncoding detectEncoding(QIODevice& device, EncodingChoice choice)
{
    if (device.isSequential())
        return detectFrom(device, device.peek(detectionSample), choice);
    const qint64 start = device.pos();
    const QByteArray sample = readSample(device);
    const FoundEncoding found = detectFrom(device, sample, choice);
    device.seek(start);
    return found;
}

qsizetype unfinishedUtf8(QByteArrayView bytes)
{
    const qsizetype most = std::min<qsizetype>(3, bytes.size());
    for (qsizetype back = 1; back <= most; ++back) {
        const auto byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
        if (byte < 0x80)
            return 0;
        if (byte >= 0xC0) {
            const qsizetype length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
            return length > back ? back : 0;
        }
    }
    return 0;
}

} // namespace daikou::exchange
