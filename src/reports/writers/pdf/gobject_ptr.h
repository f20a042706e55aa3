// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cairo.h>
#include <pango/pangocairo.h>

#include <memory>

namespace daikou::reports::pdf {

/// Frees what the C libraries made, by the function that they name for it.
template <auto release>
struct ReleasedBy {
    template <class T>
    void operator()(T* thing) const
    {
        release(thing);
    }
};

template <class T>
using GObjectPtr = std::unique_ptr<T, ReleasedBy<g_object_unref>>;
using SurfacePtr = std::unique_ptr<cairo_surface_t, ReleasedBy<cairo_surface_destroy>>;
using CairoPtr = std::unique_ptr<cairo_t, ReleasedBy<cairo_destroy>>;
using FontDescriptionPtr = std::unique_ptr<PangoFontDescription, ReleasedBy<pango_font_description_free>>;

} // namespace daikou::reports::pdf
