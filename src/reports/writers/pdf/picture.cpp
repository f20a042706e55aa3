// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/pdf/picture.h"

#include "reports/writers/pdf/gobject_ptr.h"
#include "reports/writers/picture_kind.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QRegularExpression>

#include <librsvg/rsvg.h>

#include <memory>

namespace daikou::reports::pdf {

namespace {

using HandlePtr = std::shared_ptr<RsvgHandle>;

Picture readSvg(const QByteArray& bytes)
{
    const HandlePtr handle(
        rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(bytes.constData()), gsize(bytes.size()), nullptr),
        [](RsvgHandle* made) { g_clear_object(&made); });
    if (!handle)
        return {};
    rsvg_handle_set_dpi(handle.get(), 90);
    gboolean hasBox = false;
    RsvgRectangle box{};
    rsvg_handle_get_intrinsic_dimensions(handle.get(), nullptr, nullptr, nullptr, nullptr, &hasBox, &box);
    QSizeF size(box.width, box.height);
    gdouble width = 0;
    gdouble height = 0;
    if (!hasBox && rsvg_handle_get_intrinsic_size_in_pixels(handle.get(), &width, &height))
        size = {width, height};
    if (size.isEmpty())
        return {};
    return {size, [handle, size](cairo_t* cairo, double x, double y, double shownWidth) {
                const RsvgRectangle place{x, y, shownWidth, shownWidth * size.height() / size.width()};
                rsvg_handle_render_document(handle.get(), cairo, &place, nullptr);
            }};
}

SurfacePtr surfaceOf(const QImage& image)
{
    const QImage pixels =
        image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    const auto format = image.hasAlphaChannel() ? CAIRO_FORMAT_ARGB32 : CAIRO_FORMAT_RGB24;
    SurfacePtr surface(cairo_image_surface_create(format, pixels.width(), pixels.height()));
    if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS)
        return surface;
    for (int y = 0; y < pixels.height(); ++y)
        std::copy_n(pixels.constScanLine(y), size_t(pixels.width()) * 4,
                    cairo_image_surface_get_data(surface.get()) + y * cairo_image_surface_get_stride(surface.get()));
    cairo_surface_mark_dirty(surface.get());
    return surface;
}

/// Gives the file's own bytes to Cairo, which puts them into the PDF as they are.
void keepJpeg(cairo_surface_t* surface, const QByteArray& bytes)
{
    auto* kept = new QByteArray(bytes);
    cairo_surface_set_mime_data(
        surface, CAIRO_MIME_TYPE_JPEG, reinterpret_cast<const unsigned char*>(kept->constData()),
        static_cast<unsigned long>(kept->size()), [](void* data) { delete static_cast<QByteArray*>(data); }, kept);
}

Picture readImage(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const bool turned = reader.transformation() != QImageIOHandler::TransformationNone;
    const bool jpeg = reader.format() == "jpeg";
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return {};
    const QSizeF shown = reader.transformation() & QImageIOHandler::TransformationRotate90 ? size.transposed() : size;
    return {shown, [bytes, jpeg, turned, shown](cairo_t* cairo, double x, double y, double shownWidth) {
                QBuffer source;
                source.setData(bytes);
                QImageReader again(&source);
                again.setAutoTransform(true);
                const QImage image = again.read();
                if (image.isNull())
                    return;
                const SurfacePtr surface = surfaceOf(image);
                if (jpeg && !turned)
                    keepJpeg(surface.get(), bytes);
                cairo_save(cairo);
                cairo_translate(cairo, x, y);
                cairo_scale(cairo, shownWidth / shown.width(), shownWidth / shown.width());
                cairo_set_source_surface(cairo, surface.get(), 0, 0);
                cairo_paint(cairo);
                cairo_restore(cairo);
            }};
}

} // namespace

QSizeF readPictureSize(const QByteArray& bytes)
{
    static const QRegularExpression viewBox(QStringLiteral("<svg[^>]*\\bviewBox=\"0 0 ([0-9.]+) ([0-9.]+)\""));
    const auto match = viewBox.match(QString::fromUtf8(bytes.left(1024)));
    if (match.hasMatch() && pictureKind(bytes) == QLatin1String("image/svg+xml"))
        return {match.captured(1).toDouble(), match.captured(2).toDouble()};
    return readPicture(bytes).size;
}

Picture readPicture(const QByteArray& bytes)
{
    const QString kind = pictureKind(bytes);
    if (kind.isEmpty())
        return {};
    return kind == QLatin1String("image/svg+xml") ? readSvg(bytes) : readImage(bytes);
}

} // namespace daikou::reports::pdf
