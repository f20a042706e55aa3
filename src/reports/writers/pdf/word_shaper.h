// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/writers/pdf/gobject_ptr.h"
#include "reports/writers/pdf/look.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <array>
#include <memory>
#include <vector>

namespace daikou::reports::pdf {

/// Part of a word in one font: glyphs at places relative to the word's start, and which text they stand for.
struct ShapedRun {
    std::shared_ptr<cairo_scaled_font_t> font;
    std::vector<cairo_glyph_t> glyphs;
    std::vector<cairo_text_cluster_t> clusters;
    int byteStart = 0;
    int byteCount = 0;
};

/// A word ready to be painted.
struct ShapedWord {
    QByteArray utf8;
    std::vector<ShapedRun> runs;
    double width = 0;
    bool khmer = false;
};

using ShapedWordPtr = std::shared_ptr<const ShapedWord>;

/// True where a character of the Khmer block stands in the text.
bool hasKhmer(QStringView text);

/// Shapes words with Pango and remembers them: a report says the same words many times, and shaping is the dearest part
/// of setting a page (5.6 ms a page without this memory). Belongs to the thread that
/// makes it, and uses that thread's fonts, which Pango keeps from one report to the next.
class WordShaper {
public:
    WordShaper();

    /// The word in a face at a size in points. `word` has no line break in it.
    ShapedWordPtr shape(QStringView word, Face face, double size);

private:
    struct Shelf {
        Face face;
        double size;
        QHash<QString, ShapedWordPtr> words;
    };

    Shelf& shelfFor(Face face, double size);
    ShapedWordPtr shapeAnew(const QString& word, Face face, double size);
    void appendRun(ShapedWord& word, PangoItem* item);

    GObjectPtr<PangoContext> m_context;
    std::vector<Shelf> m_shelves;
};

} // namespace daikou::reports::pdf
