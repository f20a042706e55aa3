// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/pdf/word_shaper.h"

#include <algorithm>

namespace daikou::reports::pdf {

namespace {

/// The fonts of a face: families in order of preference, the rest is found by fontconfig. Khmer OS fonts have no bold
/// and no slanted cut, and an artificial one is lost on the way into a PDF, so bold Khmer is Noto's.
struct FacePair {
    const char* latin;
    const char* khmer;
    double khmerScale;
};

constexpr std::array<FacePair, faceCount> facePairs{{
    {"Noto Serif,DejaVu Serif", "Khmer OS Battambang,Noto Sans Khmer,Noto Serif", 1.0},
    {"Noto Serif,DejaVu Serif Italic", "Khmer OS Battambang,Noto Sans Khmer,Noto Serif", 1.0},
    {"Noto Sans,DejaVu Sans", "Khmer OS Battambang,Noto Sans Khmer,Noto Sans", 1.04},
    {"Noto Sans,DejaVu Sans Bold", "Noto Sans Khmer,Khmer OS Battambang,Noto Sans Bold", 1.12},
    {"Noto Sans,DejaVu Sans Bold", "Khmer OS Muol Light,Khmer OS Battambang,Noto Sans", 0.94},
}};

/// One memory of words is emptied when it holds so many; a book of 2,000 pages has fewer in any one face.
constexpr qsizetype shelfLimit = 60'000;

/// Glyphs one by one where each stands for its own characters. A Khmer word is one cluster as a whole, so that whoever
/// copies it gets exactly what was typed: its glyphs stand in another order than its characters, above, below and
/// before each other, and readers that place them one by one put blanks and line breaks between.
std::vector<cairo_text_cluster_t> clustersOf(const PangoGlyphString& glyphs, int byteCount, bool khmer)
{
    std::vector<cairo_text_cluster_t> clusters;
    bool simple = !khmer;
    for (int i = 0; i < glyphs.num_glyphs && simple; ++i) {
        const int next = i + 1 < glyphs.num_glyphs ? glyphs.log_clusters[i + 1] : byteCount;
        const int bytes = next - glyphs.log_clusters[i];
        simple = bytes > 0 && !(glyphs.glyphs[i].glyph & PANGO_GLYPH_UNKNOWN_FLAG) &&
                 glyphs.glyphs[i].glyph != PANGO_GLYPH_EMPTY;
        clusters.push_back({bytes, 1});
    }
    if (!simple)
        clusters.clear();
    return clusters;
}

/// Puts the glyph that reaches furthest to the right last, as readers take the end of a cluster from its last glyph:
/// were it a subscript, they would see a gap after the word and copy a blank that nobody typed.
void putRightmostLast(std::vector<cairo_glyph_t>& glyphs, const std::vector<double>& rightEdges)
{
    const auto furthest = std::max_element(rightEdges.begin(), rightEdges.end()) - rightEdges.begin();
    if (furthest > 0 && furthest + 1 < qsizetype(glyphs.size()))
        std::rotate(glyphs.begin() + furthest, glyphs.begin() + furthest + 1, glyphs.end());
}

} // namespace

bool hasKhmer(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return (c.unicode() >= 0x1780 && c.unicode() <= 0x17FF) || (c.unicode() >= 0x19E0 && c.unicode() <= 0x19FF);
    });
}

WordShaper::WordShaper() : m_context(pango_font_map_create_context(pango_cairo_font_map_get_default()))
{
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(m_context.get(), options);
    cairo_font_options_destroy(options);
    pango_cairo_context_set_resolution(m_context.get(), 72);
    pango_context_set_round_glyph_positions(m_context.get(), false);
}

ShapedWordPtr WordShaper::shape(QStringView word, Face face, double size)
{
    auto& shelf = shelfFor(face, size);
    const QString key = word.toString();
    if (const auto found = shelf.words.constFind(key); found != shelf.words.constEnd())
        return *found;
    if (shelf.words.size() >= shelfLimit)
        shelf.words.clear();
    auto shaped = shapeAnew(key, face, size);
    shelf.words.insert(key, shaped);
    return shaped;
}

WordShaper::Shelf& WordShaper::shelfFor(Face face, double size)
{
    for (auto& shelf : m_shelves)
        if (shelf.face == face && shelf.size == size)
            return shelf;
    return m_shelves.emplace_back(Shelf{face, size, {}});
}

ShapedWordPtr WordShaper::shapeAnew(const QString& word, Face face, double size)
{
    auto shaped = std::make_shared<ShapedWord>();
    shaped->utf8 = word.toUtf8();
    shaped->khmer = hasKhmer(word);
    const auto& pair = facePairs[size_t(face)];
    const FontDescriptionPtr description(pango_font_description_from_string(shaped->khmer ? pair.khmer : pair.latin));
    pango_font_description_set_absolute_size(description.get(),
                                             size * (shaped->khmer ? pair.khmerScale : 1) * PANGO_SCALE);
    pango_context_set_font_description(m_context.get(), description.get());
    GList* items =
        pango_itemize(m_context.get(), shaped->utf8.constData(), 0, int(shaped->utf8.size()), nullptr, nullptr);
    for (GList* link = items; link; link = link->next)
        appendRun(*shaped, static_cast<PangoItem*>(link->data));
    g_list_free_full(items, [](gpointer item) { pango_item_free(static_cast<PangoItem*>(item)); });
    return shaped;
}

void WordShaper::appendRun(ShapedWord& word, PangoItem* item)
{
    PangoGlyphString* glyphs = pango_glyph_string_new();
    pango_shape_full(word.utf8.constData() + item->offset, item->length, word.utf8.constData(), int(word.utf8.size()),
                     &item->analysis, glyphs);
    ShapedRun run;
    run.byteStart = item->offset;
    run.byteCount = item->length;
    run.font.reset(cairo_scaled_font_reference(pango_cairo_font_get_scaled_font(PANGO_CAIRO_FONT(item->analysis.font))),
                   cairo_scaled_font_destroy);
    std::vector<double> rightEdges;
    run.clusters = clustersOf(*glyphs, item->length, word.khmer);
    for (int i = 0; i < glyphs->num_glyphs; ++i) {
        const auto& glyph = glyphs->glyphs[i];
        const double x = word.width + double(glyph.geometry.x_offset) / PANGO_SCALE;
        word.width += double(glyph.geometry.width) / PANGO_SCALE;
        if (glyph.glyph == PANGO_GLYPH_EMPTY)
            continue;
        const bool unknown = glyph.glyph & PANGO_GLYPH_UNKNOWN_FLAG;
        run.glyphs.push_back({unknown ? 0 : glyph.glyph, x, double(glyph.geometry.y_offset) / PANGO_SCALE});
        rightEdges.push_back(glyph.geometry.width > 0 ? word.width : x);
    }
    if (run.clusters.empty()) {
        putRightmostLast(run.glyphs, rightEdges);
        run.clusters.push_back({item->length, int(run.glyphs.size())});
    }
    pango_glyph_string_free(glyphs);
    word.runs.push_back(std::move(run));
}

} // namespace daikou::reports::pdf
