// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace daikou::reports::pdf {

struct Colour {
    double red = 0;
    double green = 0;
    double blue = 0;

    bool operator==(const Colour&) const = default;
};

constexpr Colour rgb(unsigned hex)
{
    return {double(hex >> 16 & 0xff) / 255, double(hex >> 8 & 0xff) / 255, double(hex & 0xff) / 255};
}

/// The colours of the pages. All text colours keep 4.5 : 1 on white and on the tint.
namespace colours {
constexpr Colour ink = rgb(0x1d2329);
constexpr Colour muted = rgb(0x56616b);
constexpr Colour accent = rgb(0x0f4c5c);
constexpr Colour gold = rgb(0xb8862d);
constexpr Colour hairline = rgb(0xcbd3d8);
constexpr Colour tint = rgb(0xf1f5f6);
constexpr Colour paper = rgb(0xffffff);
constexpr Colour onAccent = rgb(0xd7e6ea);
} // namespace colours

/// What a text is set in; each stands for one Latin and one Khmer font that look well side by side.
enum class Face { Serif, SerifItalic, Sans, SansBold, Display };
constexpr int faceCount = 5;

/// How a text looks. The line heights are multiples of the size; Khmer needs more for its vowels and subscripts.
struct Look {
    Face face = Face::Serif;
    double size = 10;
    Colour colour = colours::ink;
    double latinLeading = 1.42;
    double khmerLeading = 1.72;
};

namespace looks {
constexpr Look body{Face::Serif, 9.8};
constexpr Look bodyBold{Face::SansBold, 9.2};
constexpr Look lead{Face::Serif, 11.6, colours::accent, 1.45, 1.75};
constexpr Look quote{Face::SerifItalic, 10.2, colours::ink, 1.45, 1.75};
constexpr Look small{Face::Sans, 8, colours::muted, 1.4, 1.7};
constexpr Look smallBold{Face::SansBold, 8, colours::muted, 1.4, 1.7};
constexpr Look cell{Face::Sans, 8.6, colours::ink, 1.38, 1.68};
constexpr Look cellBold{Face::SansBold, 8.6, colours::ink, 1.38, 1.68};
constexpr Look heading2{Face::SansBold, 12.4, colours::accent, 1.3, 1.7};
constexpr Look heading3{Face::SansBold, 10.2, colours::ink, 1.3, 1.65};
constexpr Look title{Face::Display, 20, colours::accent, 1.24, 1.9};
constexpr Look titleSecond{Face::Display, 15, colours::accent, 1.24, 1.9};
} // namespace looks

/// How close texts stand: factors on the size of running text, on the height of Khmer lines and on the space between
/// blocks. Titles keep their size.
struct Density {
    double size = 1;
    double khmerLeading = 1;
    double space = 1;

    Look of(Look look) const
    {
        if (look.face == Face::Display)
            return look;
        look.size *= size;
        look.khmerLeading *= khmerLeading;
        return look;
    }
};

/// Khmer takes more height than English for the same text, and two languages side by side twice the room: each is set
/// so that a practice stands on the same few pages (docs/decisions/0011).
namespace densities {
constexpr Density english{};
constexpr Density khmer{0.96, 0.93, 0.8};
constexpr Density both{0.86, 0.9, 0.6};
} // namespace densities

} // namespace daikou::reports::pdf
