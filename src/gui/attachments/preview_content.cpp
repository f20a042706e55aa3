// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/attachments/preview_content.h"

#include "gui/attachments/attachment_kind.h"
#include "gui/shared/style.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QStringDecoder>

#include <algorithm>

namespace daikou::gui {

namespace {

PreviewContent nothing(const QString& reason)
{
    PreviewContent preview;
    preview.reason = reason;
    return preview;
}

/// A JPEG is made small while it is read; other formats are read whole first.
bool isTooLarge(QSize size, const QByteArray& format)
{
    constexpr qint64 mostWhole = 30'000'000, mostJpeg = 250'000'000; // pixels; 4 bytes each
    const qint64 pixels = qint64(size.width()) * size.height();
    return pixels > (format == "jpeg" ? mostJpeg : mostWhole);
}

PreviewContent previewPicture(const QByteArray& content, QSize room)
{
    static const QList<QByteArray> raster{"png", "jpeg", "gif", "bmp", "webp", "tiff", "ppm", "pgm", "ico"};
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    if (!raster.contains(format))
        return nothing(QCoreApplication::translate(
            "attachments", "This kind of picture cannot be shown here. Open it with another program."));
    if (!size.isValid() || size.isEmpty())
        return nothing(QCoreApplication::translate("attachments", "This picture is damaged and cannot be shown."));
    if (isTooLarge(size, format))
        return nothing(
            QCoreApplication::translate(
                "attachments",
                "This picture of %1 × %2 points is too large to be shown here. Open it with another program.")
                .arg(size.width())
                .arg(size.height()));
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const QSize frame = turned ? room.transposed() : room;
    if (size.width() > frame.width() || size.height() > frame.height())
        reader.setScaledSize(size.scaled(frame, Qt::KeepAspectRatio).expandedTo({1, 1}));
    PreviewContent preview;
    preview.picture = reader.read();
    if (preview.picture.isNull())
        return nothing(QCoreApplication::translate("attachments", "This picture is damaged and cannot be shown."));
    return preview;
}

/// A page is painted without the paper that it stands on.
QImage onPaper(const QImage& ink)
{
    if (ink.isNull())
        return ink;
    QImage page(ink.size(), QImage::Format_RGB32);
    page.fill(colour(Tone::Paper, false));
    QPainter(&page).drawImage(0, 0, ink);
    return page;
}

PreviewContent previewPages(const QByteArray& content, QSize room, int page)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    if (document.error() == QPdfDocument::Error::IncorrectPassword)
        return nothing(
            QCoreApplication::translate("attachments", "This PDF has a password. Open it with another program."));
    if (document.status() != QPdfDocument::Status::Ready || document.pageCount() <= 0)
        return nothing(QCoreApplication::translate("attachments", "This PDF is damaged and cannot be shown."));
    PreviewContent preview;
    preview.pages = document.pageCount();
    preview.page = std::clamp(page, 0, preview.pages - 1);
    const QSizeF size = document.pagePointSize(preview.page);
    if (size.isEmpty())
        return nothing(QCoreApplication::translate("attachments", "This PDF is damaged and cannot be shown."));
    preview.picture =
        onPaper(document.render(preview.page, size.scaled(room, Qt::KeepAspectRatio).toSize().expandedTo({1, 1})));
    if (preview.picture.isNull())
        return nothing(QCoreApplication::translate("attachments", "This PDF is damaged and cannot be shown."));
    preview.text = document.getAllText(preview.page).text();
    return preview;
}

/// The beginning, in lines that a text widget takes with ease.
PreviewContent previewText(const QByteArray& content)
{
    constexpr qsizetype mostBytes = 64 * 1024, mostLine = 1000;
    const auto encoding = QStringConverter::encodingForData(content.first(std::min<qsizetype>(content.size(), 4)));
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8));
    QString text = decoder.decode(content.first(std::min(content.size(), mostBytes)));
    text.remove(QChar(QChar::Null));
    PreviewContent preview;
    for (const QString& line : text.split(u'\n'))
        preview.text += (line.size() > mostLine ? QString(line.left(mostLine) + u'…') : line) + u'\n';
    if (content.size() > mostBytes)
        preview.text += u'…';
    if (content.isEmpty())
        preview.reason = QCoreApplication::translate("attachments", "This file is empty.");
    return preview;
}

} // namespace

PreviewContent makePreview(const QByteArray& content, const QString& mediaType, QSize room, int page)
{
    switch (attachmentKind(mediaType).shown) {
    case AttachmentKind::Shown::AsPicture:
        return previewPicture(content, room);
    case AttachmentKind::Shown::AsPages:
        return previewPages(content, room, page);
    case AttachmentKind::Shown::AsText:
        return previewText(content);
    case AttachmentKind::Shown::NotAtAll:
        break;
    }
    return {};
}

} // namespace daikou::gui
