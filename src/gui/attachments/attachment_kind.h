// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace daikou::gui {

/// What an attached file is, as far as it matters here: what it is called, its icon, and how it is shown.
struct AttachmentKind {
    enum class Shown { AsPicture, AsPages, AsText, NotAtAll };

    const char* media; ///< what its media type begins with
    const char* icon;  ///< of Breeze
    const char* word;  ///< in English, of the context "attachments"
    Shown shown;
};

/// The kind of a media type ("image/png"); an ordinary file where it is none that is known.
const AttachmentKind& attachmentKind(const QString& mediaType);
QString kindWord(const QString& mediaType);
/// "1.4 MB": as people write the size of a file. Nothing for less than 0.
QString sizeText(qint64 bytes);
/// Whether opening such a file could run it.
bool isProgram(const QString& fileName, const QString& mediaType);

} // namespace daikou::gui
