// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSizeF>

#include <cairo.h>

#include <functional>

namespace daikou::reports::pdf {

/// A picture that can be painted at any size. Nothing to paint (an empty size) where the bytes are no picture.
struct Picture {
    QSizeF size; ///< in its own units; only the shape matters
    std::function<void(cairo_t*, double x, double y, double width)> paint;
};

/// The size alone, from the first bytes where they tell it; empty where the bytes are no picture.
QSizeF readPictureSize(const QByteArray& bytes);

/// Reads SVG (painted as vectors), PNG or JPEG (a JPEG is kept as it is). Files that an SVG names are not read.
Picture readPicture(const QByteArray& bytes);

} // namespace daikou::reports::pdf
