// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

class QIODevice;

namespace daikou::exchange {

/// The encodings that a list may come in.
enum class TextEncoding { Utf8, Utf16LE, Utf16BE, Windows1252 };

/// What a person asks for with `--encoding`. `Utf16` lets the byte-order mark, or the place of the zero bytes, decide;
/// without either it is little-endian, as Excel writes it.
enum class EncodingChoice { Detect, Utf8, Utf16, Utf16LE, Utf16BE, Windows1252 };

/// What a file is read as, and how many bytes of byte-order mark stand before its text.
struct FoundEncoding {
    TextEncoding encoding = TextEncoding::Utf8;
    qsizetype markLength = 0;

    bool operator==(const FoundEncoding&) const = default;
};

/// "utf-8", "utf-16le", "utf-16be" or "windows-1252", as on the command line and for the message about the choice.
QString encodingName(TextEncoding encoding);

/// The choice that a name on the command line stands for, whatever its case; empty means Detect. Throws Usage for a
/// name that is not one of utf-8, utf-16, utf-16le, utf-16be, windows-1252.
EncodingChoice requireEncodingChoice(const QString& name);

/// Tells the encoding of a whole file and leaves the device where it stood. A byte-order mark decides; else the place
/// of zero bytes among the first 64 KiB (UTF-16); else UTF-8 where the bytes are valid as such, or nearly so while most
/// of what is not ASCII is; else Windows-1252. A sequential device is judged by its first 64 KiB alone. Throws Io.
FoundEncoding detectEncoding(QIODevice& device, EncodingChoice choice = EncodingChoice::Detect);

/// How many bytes at the end may be the beginning of a UTF-8 sequence that goes on in the next piece (0 to 3).
qsizetype unfinishedUtf8(QByteArrayView bytes);

} // namespace daikou::exchange
