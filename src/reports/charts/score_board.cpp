// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/score_board.h"

#include "domain/values/display.h"
#include "domain/values/khmer.h"
#include "reports/charts/text_lines.h"

#include <QPainter>

#include <algorithm>

namespace daikou::reports::charts {

namespace {

constexpr double boardSpace = 10;
constexpr double labelText = 20, digitText = 34, lampSide = 30, headingText = 18, itemText = 16.5, noteText = 14;
constexpr Words moreItems{"and %1 more", "និង %1 ទៀត"};

/// Not Khmer words: vowels on both sides of a letter come apart where bold ones go into a PDF as a picture.
bool canBeBold(const QString& text)
{
    return !domain::holdsKhmer(text) || std::ranges::none_of(text, [](QChar c) { return c.isLetter(); });
}

QString boardNumber(double mean, LanguageMode mode)
{
    const QString text = QString::number(mean, 'f', 1);
    return mode == LanguageMode::Khmer ? domain::khmerDigits(text) : text;
}

} // namespace

/// Sets one thing below the other and remembers where it stands.
class ScoreBoard::Setter {
public:
    Setter(const ScoreBoard& board, const Room& room) : m_board(board), m_content(board.m_content), m_room(room) {}

    Layout set()
    {
        setWords(m_content.head, {0, chartWidth}, noteText + 1, false, 1);
        setThemes();
        setLegend();
        const double top = m_y + boardSpace, half = (chartWidth - 2 * boardSpace) / 2;
        m_y = top;
        setList(m_content.best, {0, half}, m_room.ranked, false);
        const double left = m_y;
        m_y = top;
        setList(m_content.weakest, {chartWidth - half, chartWidth}, m_room.ranked, false);
        m_y = std::max(m_y, left) + boardSpace * 0.6;
        m_layout.divide = m_y;
        rule(0, chartWidth, 1.5);
        m_y += boardSpace;
        m_layout.agreed = setList(m_content.agreed, {0, chartWidth}, m_room.agreed, true);
        m_y += boardSpace * 0.4;
        setWords(m_content.foot, {0, chartWidth}, noteText - 2, false, 1);
        m_layout.height = m_y;
        return std::move(m_layout);
    }

private:
    struct Span {
        double left = 0, right = 0;
        double width() const { return right - left; }
    };
    double sized(double pixels) const { return pixels * m_room.size; }

    QStringList linesIn(const Bilingual& text, double pixels, double width, int most) const
    {
        QStringList lines;
        for (const auto& shown : shownTexts(text, m_board.m_mode)) {
            lines += linesOf(shown.text.simplified(), pixels, width, most);
            if (!lines.isEmpty() &&
                textWidth(lines.last(), pixels) > width * 1.1) // else it is only set a little smaller
                lines.last() = linesOf(lines.last(), pixels, width - pixels, 2).first() + u'…';
        }
        return lines;
    }
    double heightOf(const QStringList& lines, double pixels) const { return double(lines.size()) * lineHeight(pixels); }
    /// Lines in the middle of the place from top to bottom.
    void put(const QRectF& place, int alignment, const QStringList& lines, double pixels, bool bold, bool muted = false)
    {
        double top = place.center().y() - heightOf(lines, pixels) / 2;
        for (const QString& line : lines) {
            const QRectF own(place.left(), top, place.width(), lineHeight(pixels));
            m_layout.texts.push_back({own, alignment, line, pixels, bold && canBeBold(line), muted});
            top += lineHeight(pixels);
        }
    }
    /// A text of its own, with all languages; `m_y` moves below it.
    void setWords(const Bilingual& text, Span span, double pixels, bool bold, int most)
    {
        const QStringList lines = linesIn(text, sized(pixels), span.width(), most);
        const double height = heightOf(lines, sized(pixels));
        put({span.left, m_y, span.width(), height}, Qt::AlignLeft, lines, sized(pixels), bold, !bold);
        m_y += height;
    }
    void rule(double left, double right, double thick)
    {
        m_layout.rules.emplace_back(left, m_y, right - left, thick);
        m_y += thick;
    }

    void setThemes()
    {
        constexpr double mostOfWidth = 0.58, step = 0.02, least = 0.2;
        const double most = chartWidth * mostOfWidth / double(std::max<size_t>(1, sides()));
        for (m_marks = m_room.size; m_marks > least && markWidth() > most; m_marks -= step) {
        }
        const double column = std::min(most, markWidth()), lamp = lampSide * m_marks;
        const double labels = chartWidth - column * double(sides());
        m_y += boardSpace * 0.6;
        double heads = 0;
        for (size_t side = 0; side < sides(); ++side) {
            const double left = labels + column * double(side) + boardSpace;
            const QStringList lines = linesIn(m_content.sides[side], sized(headingText), column - boardSpace, 2);
            put({left, m_y, column - boardSpace, heightOf(lines, sized(headingText))}, Qt::AlignLeft, lines,
                sized(headingText), true);
            heads = std::max(heads, heightOf(lines, sized(headingText)));
        }
        m_y += heads + 2;
        rule(0, chartWidth, 1.5);
        for (const BoardRow& row : m_content.rows) {
            const QStringList lines = linesIn(row.label, sized(labelText), labels - boardSpace, 2);
            const double height = std::max(heightOf(lines, sized(labelText)), lamp + 8) + 8 * m_room.size;
            put({0, m_y, labels - boardSpace, height}, Qt::AlignLeft, lines, sized(labelText), true);
            for (size_t side = 0; side < sides(); ++side)
                setMark(row.marks[side],
                        {labels + column * double(side) + boardSpace, m_y, column - boardSpace, height});
            m_y += height;
            rule(0, chartWidth, 0.7);
        }
    }
    void setMark(const std::optional<BoardMark>& mark, const QRectF& place)
    {
        const double lamp = lampSide * m_marks, digits = digitWidth();
        const QString number = mark ? boardNumber(mark->mean, m_board.m_mode) : QStringLiteral("–");
        put({place.left(), place.top(), digits, place.height()}, Qt::AlignLeft, {number}, digitText * m_marks, true);
        if (mark)
            m_layout.lamps.push_back(
                {{place.left() + digits + boardSpace, place.center().y() - lamp / 2, lightWidth(lamp), lamp},
                 mark->light});
    }
    double digitWidth() const
    {
        constexpr double widest = 8.8;
        return textWidth(boardNumber(widest, m_board.m_mode), digitText * m_marks, true) + 2;
    }
    double markWidth() const { return 3 * boardSpace + digitWidth() + lightWidth(lampSide * m_marks); }
    /// What the lamps say, the best first.
    void setLegend()
    {
        const double lamp = sized(noteText) * 1.2, height = lamp + 8;
        double x = 0;
        m_y += 3;
        for (const Light light : {Light::Good, Light::Between, Light::Weak}) {
            const QString words = shownLine(lightWords(light), m_board.m_mode);
            const double width = textWidth(words, sized(noteText)) + 2;
            m_layout.lamps.push_back({{x, m_y + (height - lamp) / 2, lightWidth(lamp), lamp}, light});
            x += lightWidth(lamp) + 6;
            put({x, m_y, width, height}, Qt::AlignLeft, {words}, sized(noteText), false);
            x += width + 2 * boardSpace;
        }
        m_y += height;
    }
    size_t setList(const BoardList& list, Span span, size_t most, bool wide)
    {
        const int lines = m_board.m_mode == LanguageMode::Both ? 2 : 3;
        setWords(list.heading, span, headingText, true, 2);
        m_y += 3;
        if (list.items.empty())
            setWords(list.ifEmpty, span, itemText, false, 2);
        const size_t shown = std::min(most, list.items.size());
        for (size_t item = 0; item < shown; ++item)
            setItem(list.items[item], span, wide, lines);
        if (wide && shown < list.items.size()) {
            const auto left = qint64(list.items.size() - shown);
            setWords({moreItems.in(Language::English).arg(shownNumber(left, LanguageMode::English)),
                      moreItems.in(Language::Khmer).arg(shownNumber(left, LanguageMode::Khmer))},
                     span, noteText, false, 1);
        }
        return shown;
    }
    void setItem(const BoardItem& item, Span span, bool wide, int most)
    {
        const double end = wide ? chartWidth * 0.27 : sized(itemText) * 2.6;
        const double pixels = sized(itemText), bullet = sized(itemText);
        const QStringList lines = linesIn(item.text, pixels, span.width() - end - bullet - boardSpace, most);
        const QStringList ends = linesIn(item.end, wide ? sized(noteText) : pixels, end, 2);
        const double height =
            std::max(heightOf(lines, pixels), heightOf(ends, wide ? sized(noteText) : pixels)) + 5 * m_room.size;
        put({span.left, m_y, bullet, std::min(height, lineHeight(pixels))}, Qt::AlignLeft, {QStringLiteral("•")},
            pixels, true);
        put({span.left + bullet, m_y, span.width() - end - bullet - boardSpace, heightOf(lines, pixels)}, Qt::AlignLeft,
            lines, pixels, false);
        put({span.right - end, m_y, end, heightOf(ends, wide ? sized(noteText) : pixels)}, Qt::AlignRight, ends,
            wide ? sized(noteText) : pixels, true);
        m_y += height;
    }
    size_t sides() const { return m_content.sides.size(); }

    const ScoreBoard& m_board;
    const BoardContent& m_content;
    Room m_room;
    Layout m_layout;
    double m_y = 0;
    double m_marks = 1; ///< the size of digits and lights
};

ScoreBoard::ScoreBoard(BoardContent content, double mostHeight, LanguageMode mode)
    : m_content(std::move(content)), m_mode(mode)
{
    chooseLayout(mostHeight);
    m_to = m_layout.height;
}

ScoreBoard ScoreBoard::part(double from, double to) const
{
    ScoreBoard shown = *this;
    shown.m_from = from;
    shown.m_to = to;
    return shown;
}

void ScoreBoard::chooseLayout(double mostHeight)
{
    // Smaller texts first, then fewer agreements, then fewer indicators, then texts that are hard to read from afar; at
    // last the writer makes the picture as a whole fit.
    constexpr double largest = 1.3, large = 0.85, readable = 0.65, step = 0.05, least = 0.45;
    constexpr size_t mostRanked = 3, mostAgreed = 10, fewestAgreed = 3;
    const auto fits = [&](const Room& room) {
        m_layout = layoutIn(room);
        return m_layout.height <= mostHeight;
    };
    for (double size = largest; size > large - step / 2; size -= step)
        if (fits({size, mostRanked, mostAgreed}))
            return;
    for (double size = 1; size > least - step / 2; size -= size > readable ? 2 * step : step)
        for (size_t ranked = mostRanked; ranked > (size > readable ? mostRanked - 1 : 0); --ranked)
            for (size_t agreed = mostAgreed; agreed >= fewestAgreed; --agreed)
                if (fits({size, ranked, agreed}))
                    return;
}

ScoreBoard::Layout ScoreBoard::layoutIn(const Room& room) const
{
    return Setter(*this, room).set();
}

void ScoreBoard::paint(QPainter& painter, const QRectF& area) const
{
    const QSizeF size = naturalSize();
    const double scale = std::min(area.width() / size.width(), area.height() / size.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.topLeft());
    painter.scale(scale, scale);
    painter.translate(0, -m_from);
    const auto isShown = [this](const QRectF& place) { return place.top() >= m_from && place.top() < m_to; };
    for (const QRectF& rule : m_layout.rules)
        if (isShown(rule))
            painter.fillRect(rule, rule.height() > 1 ? m_colours.high : m_colours.line);
    for (const Lamp& lamp : m_layout.lamps)
        if (isShown(lamp.place))
            paintLight(painter, lamp.place, lamp.light, mainLanguage(m_mode), m_colours);
    for (const Text& text : m_layout.texts) {
        if (!isShown(text.place))
            continue;
        painter.setPen(text.muted ? m_colours.muted : m_colours.text);
        paintText(painter, text.place, text.alignment | Qt::AlignVCenter, text.line, text.pixels, text.bold);
    }
    painter.restore();
}

} // namespace daikou::reports::charts
