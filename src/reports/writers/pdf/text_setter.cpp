// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/pdf/text_setter.h"

#include "domain/error.h"

#include <QCoreApplication>

#include <algorithm>

namespace daikou::reports::pdf {

using domain::Error;

namespace {

std::unique_ptr<icu::BreakIterator> breaksOf(icu::BreakIterator* (*create)(const icu::Locale&, UErrorCode&))
{
    UErrorCode error = U_ZERO_ERROR;
    std::unique_ptr<icu::BreakIterator> breaks(create(icu::Locale("km"), error));
    if (U_FAILURE(error))
        throw Error(Error::Kind::Internal,
                    QCoreApplication::translate("reports", "The rules for line breaks (ICU data) are missing; install "
                                                           "Daikou again"),
                    QLatin1String(u_errorName(error)));
    return breaks;
}

/// Where the line of this height has its baseline: Khmer hangs lower and rises higher than Latin.
double ascentShare(bool khmer)
{
    return khmer ? 0.66 : 0.74;
}

bool isBreakingSpace(QChar c)
{
    return c.isSpace() && c != QChar::Nbsp && c.unicode() != 0x202F;
}

} // namespace

double heightOf(const Lines& lines)
{
    double height = 0;
    for (const auto& line : lines)
        height += line.height;
    return height;
}

/// The lines so far. Blanks wait until a word follows on the same line, so that none hangs at its end.
struct TextSetter::Builder {
    double width;
    Lines lines;
    Line current;
    std::vector<PlacedWord> blanks;
    double blankWidth = 0;
    double height = 0;
    bool khmer = false;

    bool fits(double wordWidth) const
    {
        return current.words.empty() || current.width + blankWidth + wordWidth <= width + 0.01;
    }

    void addBlank(ShapedWordPtr blank, const Colour& colour)
    {
        if (current.words.empty())
            return;
        blankWidth += blank->width;
        blanks.push_back({std::move(blank), 0, colour});
    }

    void addWord(ShapedWordPtr word, const Colour& colour)
    {
        for (auto& blank : blanks) {
            blank.x = current.width;
            current.width += blank.word->width;
            current.words.push_back(std::move(blank));
        }
        dropBlanks();
        const double x = current.width;
        current.width += word->width;
        current.words.push_back({std::move(word), x, colour});
    }

    void dropBlanks()
    {
        blanks.clear();
        blankWidth = 0;
    }

    void endLine()
    {
        dropBlanks();
        lines.push_back(std::exchange(current, {}));
    }
};

TextSetter::TextSetter()
    : m_lineBreaks(breaksOf(icu::BreakIterator::createLineInstance)),
      m_clusterBreaks(breaksOf(icu::BreakIterator::createCharacterInstance))
{}

Lines TextSetter::set(const std::vector<Span>& spans, double width)
{
    Builder builder{width, {}, {}, {}};
    for (const auto& span : spans)
        builder.khmer = builder.khmer || hasKhmer(span.text);
    for (const auto& span : spans) {
        const double leading = builder.khmer ? span.look.khmerLeading : span.look.latinLeading;
        builder.height = std::max(builder.height, span.look.size * leading);
        setSpan(builder, span);
    }
    if (!builder.current.words.empty())
        builder.endLine();
    for (auto& line : builder.lines) {
        line.height = builder.height;
        line.ascent = builder.height * ascentShare(builder.khmer);
    }
    return std::move(builder.lines);
}

double TextSetter::widthOf(const QString& text, const Look& look)
{
    constexpr double endless = 1e6;
    double width = 0;
    for (const auto& line : set(text, look, endless))
        width = std::max(width, line.width);
    return width;
}

void TextSetter::setSpan(Builder& builder, const Span& span)
{
    const icu::UnicodeString text(false, span.text.utf16(), int32_t(span.text.size())); // an alias, not a copy
    m_lineBreaks->setText(text);
    int32_t start = m_lineBreaks->first();
    for (int32_t end = m_lineBreaks->next(); end != icu::BreakIterator::DONE; start = end, end = m_lineBreaks->next())
        setSegment(builder, QStringView(span.text).mid(start, end - start), span.look);
}

void TextSetter::setSegment(Builder& builder, QStringView segment, const Look& look)
{
    qsizetype wordEnd = segment.size();
    while (wordEnd > 0 && isBreakingSpace(segment[wordEnd - 1]))
        --wordEnd;
    if (wordEnd > 0) {
        auto word = m_shaper.shape(segment.first(wordEnd), look.face, look.size);
        if (!builder.fits(word->width))
            builder.endLine();
        if (word->width > builder.width)
            setTooLong(builder, segment.first(wordEnd), look);
        else
            builder.addWord(std::move(word), look.colour);
    }
    for (const QChar blank : segment.sliced(wordEnd)) {
        if (blank == u'\n' || blank == QChar::LineSeparator || blank == QChar::ParagraphSeparator)
            builder.endLine();
        else if (blank != u'\r')
            builder.addBlank(m_shaper.shape(u" ", look.face, look.size), look.colour);
    }
}

void TextSetter::setTooLong(Builder& builder, QStringView word, const Look& look)
{
    const QString copy = word.toString();
    const icu::UnicodeString text(false, copy.utf16(), int32_t(copy.size()));
    m_clusterBreaks->setText(text);
    int32_t start = m_clusterBreaks->first();
    for (int32_t end = m_clusterBreaks->next(); end != icu::BreakIterator::DONE;
         start = end, end = m_clusterBreaks->next()) {
        auto cluster = m_shaper.shape(QStringView(copy).mid(start, end - start), look.face, look.size);
        if (!builder.fits(cluster->width))
            builder.endLine();
        builder.addWord(std::move(cluster), look.colour);
    }
}

} // namespace daikou::reports::pdf
