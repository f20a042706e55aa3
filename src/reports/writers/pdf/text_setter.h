// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document/language_mode.h"
#include "reports/writers/pdf/word_shaper.h"

#include <unicode/brkiter.h>

namespace daikou::reports::pdf {

/// A stretch of text in one look.
struct Span {
    QString text;
    Look look;
};

struct PlacedWord {
    ShapedWordPtr word;
    double x = 0;
    Colour colour;
};

/// A line of words; x runs from its start, its baseline lies `ascent` below its top.
struct Line {
    std::vector<PlacedWord> words;
    double width = 0;
    double height = 0;
    double ascent = 0;
};

using Lines = std::vector<Line>;

double heightOf(const Lines& lines);

/// Breaks text into lines: Latin at spaces, Khmer between words (ICU's dictionary), never inside an orthographic
/// cluster. Text is set ragged; Khmer is never justified. Nothing is put into the text, so what is copied is what was
/// typed.
class TextSetter {
public:
    TextSetter();

    Lines set(const std::vector<Span>& spans, double width);
    Lines set(const QString& text, const Look& look, double width) { return set({{text, look}}, width); }
    double widthOf(const QString& text, const Look& look);

private:
    struct Builder;

    void setSpan(Builder& builder, const Span& span);
    void setSegment(Builder& builder, QStringView segment, const Look& look);
    void setTooLong(Builder& builder, QStringView word, const Look& look);

    WordShaper m_shaper;
    std::unique_ptr<icu::BreakIterator> m_lineBreaks;
    std::unique_ptr<icu::BreakIterator> m_clusterBreaks;
};

} // namespace daikou::reports::pdf
