// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/attachments/attachment_kind.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMimeDatabase>

#include <algorithm>
#include <iterator>

namespace daikou::gui {

namespace {

using Shown = AttachmentKind::Shown;

/// The first that fits counts; the last is for everything else.
constexpr AttachmentKind kinds[] = {
    {"image/svg", "image-x-generic", QT_TRANSLATE_NOOP("attachments", "Drawing"), Shown::NotAtAll},
    {"image/", "image-x-generic", QT_TRANSLATE_NOOP("attachments", "Picture"), Shown::AsPicture},
    {"application/pdf", "application-pdf", QT_TRANSLATE_NOOP("attachments", "PDF"), Shown::AsPages},
    {"text/csv", "text-csv", QT_TRANSLATE_NOOP("attachments", "List (CSV)"), Shown::AsText},
    {"text/html", "text-html", QT_TRANSLATE_NOOP("attachments", "Web page"), Shown::NotAtAll},
    {"text/", "text-plain", QT_TRANSLATE_NOOP("attachments", "Text"), Shown::AsText},
    {"application/json", "text-plain", QT_TRANSLATE_NOOP("attachments", "Text"), Shown::AsText},
    {"application/msword", "x-office-document", QT_TRANSLATE_NOOP("attachments", "Document"), Shown::NotAtAll},
    {"application/vnd.openxmlformats-officedocument.wordprocessingml", "x-office-document",
     QT_TRANSLATE_NOOP("attachments", "Document"), Shown::NotAtAll},
    {"application/vnd.oasis.opendocument.text", "x-office-document", QT_TRANSLATE_NOOP("attachments", "Document"),
     Shown::NotAtAll},
    {"application/vnd.ms-excel", "x-office-spreadsheet", QT_TRANSLATE_NOOP("attachments", "Spreadsheet"),
     Shown::NotAtAll},
    {"application/vnd.openxmlformats-officedocument.spreadsheetml", "x-office-spreadsheet",
     QT_TRANSLATE_NOOP("attachments", "Spreadsheet"), Shown::NotAtAll},
    {"application/vnd.oasis.opendocument.spreadsheet", "x-office-spreadsheet",
     QT_TRANSLATE_NOOP("attachments", "Spreadsheet"), Shown::NotAtAll},
    {"application/vnd.ms-powerpoint", "x-office-presentation", QT_TRANSLATE_NOOP("attachments", "Slides"),
     Shown::NotAtAll},
    {"application/vnd.openxmlformats-officedocument.presentationml", "x-office-presentation",
     QT_TRANSLATE_NOOP("attachments", "Slides"), Shown::NotAtAll},
    {"application/vnd.oasis.opendocument.presentation", "x-office-presentation",
     QT_TRANSLATE_NOOP("attachments", "Slides"), Shown::NotAtAll},
    {"audio/", "audio-x-generic", QT_TRANSLATE_NOOP("attachments", "Sound"), Shown::NotAtAll},
    {"video/", "video-x-generic", QT_TRANSLATE_NOOP("attachments", "Film"), Shown::NotAtAll},
    {"application/zip", "package-x-generic", QT_TRANSLATE_NOOP("attachments", "Archive"), Shown::NotAtAll},
    {"", "unknown", QT_TRANSLATE_NOOP("attachments", "File"), Shown::NotAtAll},
};

} // namespace

const AttachmentKind& attachmentKind(const QString& mediaType)
{
    // Of a type that is not recorded, not even the empty beginning would be found.
    const auto found = std::ranges::find_if(
        kinds, [&](const AttachmentKind& kind) { return mediaType.startsWith(QLatin1String(kind.media)); });
    return found == std::end(kinds) ? *std::rbegin(kinds) : *found;
}

QString kindWord(const QString& mediaType)
{
    return QCoreApplication::translate("attachments", attachmentKind(mediaType).word);
}

QString sizeText(qint64 bytes)
{
    return bytes < 0 ? QString() : QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

bool isProgram(const QString& fileName, const QString& mediaType)
{
    static constexpr const char* programs[] = {
        "application/x-desktop",
        "application/x-executable",
        "application/x-sharedlib",
        "application/x-pie-executable",
        "application/x-shellscript",
        "application/x-ms-dos-executable",
        "application/vnd.microsoft.portable-executable",
        "application/x-msdownload",
        "application/x-msi",
        "application/x-perl",
        "text/x-python",
        "application/javascript",
        "application/x-java-archive",
        "application/vnd.appimage",
        "application/vnd.debian.binary-package",
    };
    const QMimeDatabase known;
    const auto byName = known.mimeTypeForFile(fileName, QMimeDatabase::MatchExtension);
    const auto byMedia = known.mimeTypeForName(mediaType);
    return std::ranges::any_of(programs, [&](const char* each) {
        const QString program = QLatin1String(each);
        return mediaType == program || byName.inherits(program) || (byMedia.isValid() && byMedia.inherits(program));
    });
}

} // namespace daikou::gui
