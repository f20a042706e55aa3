// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/pdf/gobject_ptr.h"
#include "reports/writers/pdf/picture.h"
#include "reports/writers/picture_kind.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QImage>

namespace daikou::reports::pdf {

namespace {

QByteArray imageOf(const char* format, QSize size = {40, 20})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(200, 30, 30));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 95);
    return bytes;
}

QByteArray svgOf(const char* inside, const char* box = "0 0 4 2")
{
    return QByteArray("<svg xmlns='http://www.w3.org/2000/svg' viewBox=\"") + box + "\">" + inside + "</svg>";
}

/// The colour in the middle of the picture when it is painted 100 wide.
QColor middleOf(const QByteArray& bytes)
{
    const Picture picture = readPicture(bytes);
    if (!picture.paint)
        return {};
    const SurfacePtr surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, 100, 100));
    const CairoPtr cairo(cairo_create(surface.get()));
    picture.paint(cairo.get(), 0, 0, 100);
    cairo_surface_flush(surface.get());
    const auto* row = cairo_image_surface_get_data(surface.get()) + 20 * cairo_image_surface_get_stride(surface.get());
    return QColor(row[4 * 50 + 2], row[4 * 50 + 1], row[4 * 50]);
}

bool alike(const QColor& one, const QColor& other)
{
    return qAbs(one.red() - other.red()) < 8 && qAbs(one.green() - other.green()) < 8 &&
           qAbs(one.blue() - other.blue()) < 8;
}

} // namespace

TEST(PictureKind, isToldByTheFirstBytes)
{
    EXPECT_EQ(pictureKind(imageOf("PNG")), QStringLiteral("image/png"));
    EXPECT_EQ(pictureKind(imageOf("JPEG")), QStringLiteral("image/jpeg"));
    EXPECT_EQ(pictureKind("  <svg/>"), QStringLiteral("image/svg+xml"));
    EXPECT_EQ(pictureKind("<?xml version='1.0'?><!-- drawn --><svg/>"), QStringLiteral("image/svg+xml"));
}

TEST(PictureKind, anythingElseIsNoPicture)
{
    for (const QByteArray bytes : {"", "text", "<html><svg/></html>", "%PDF-1.5", "GIF89a"})
        EXPECT_TRUE(pictureKind(bytes).isEmpty()) << bytes.toStdString();
}

TEST(Picture, everyKindIsPainted)
{
    EXPECT_TRUE(alike(middleOf(imageOf("PNG")), QColor(200, 30, 30)));
    EXPECT_TRUE(alike(middleOf(imageOf("JPEG")), QColor(200, 30, 30)));
    EXPECT_TRUE(alike(middleOf(svgOf("<rect width='4' height='2' fill='#1e9632'/>")), QColor(30, 150, 50)));
}

TEST(Picture, theSizeIsKnownWithoutPainting)
{
    EXPECT_EQ(readPictureSize(imageOf("PNG")), QSizeF(40, 20));
    EXPECT_EQ(readPictureSize(imageOf("JPEG", {30, 60})), QSizeF(30, 60));
    EXPECT_EQ(readPictureSize(svgOf("")), QSizeF(4, 2));
    EXPECT_EQ(readPictureSize("<svg xmlns='http://www.w3.org/2000/svg' width='30' height='10'/>"), QSizeF(30, 10));
}

TEST(Picture, theSizeThatIsReadEarlyIsTheSizeThatIsPainted)
{
    for (const auto& bytes : {imageOf("PNG"), imageOf("JPEG"), svgOf("<rect width='4' height='2'/>")})
        EXPECT_EQ(readPictureSize(bytes), readPicture(bytes).size);
}

TEST(Picture, brokenOnesHaveNoSize)
{
    for (const QByteArray& bytes : {QByteArray(), QByteArray("nothing"), QByteArray("<svg broken"),
                                    imageOf("PNG").left(12), QByteArray("\xff\xd8\xff broken")})
        EXPECT_TRUE(readPictureSize(bytes).isEmpty());
}

TEST(Picture, aPictureThatBreaksOffIsPaintedWithoutHarm)
{
    const auto whole = imageOf("PNG", {400, 400});
    middleOf(whole.left(whole.size() / 2));
    const auto photo = imageOf("JPEG", {400, 400});
    middleOf(photo.left(photo.size() / 2));
}

} // namespace daikou::reports::pdf
