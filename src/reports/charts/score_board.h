// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/charts/traffic_light.h"

#include <optional>
#include <vector>

namespace daikou::reports::charts {

/// What one side says of one theme.
struct BoardMark {
    double mean = 0;
    Light light = Light::Between;
};

/// A theme; no mark where nobody of a side answered.
struct BoardRow {
    Bilingual label;
    std::vector<std::optional<BoardMark>> marks; ///< by side
};

/// A line of a list, and what stands at its end: a mean, or a day and a status.
struct BoardItem {
    Bilingual text;
    Bilingual end;
};

struct BoardList {
    Bilingual heading;
    std::vector<BoardItem> items;
    Bilingual ifEmpty; ///< stands there where there are no items
};

/// What stands on a board.
struct BoardContent {
    Bilingual head; ///< above everything: of which round and when
    std::vector<Bilingual> sides;
    std::vector<BoardRow> rows;
    BoardList best, weakest, agreed;
    Bilingual foot;
};

/// A round as one picture to be hung on a wall: large digits and lights of every theme, what is best and what is
/// weakest, what was agreed. It is never higher than `mostHeight`: texts grow smaller, and lists are cut, with how many
/// are left out.
class ScoreBoard {
public:
    ScoreBoard(BoardContent content, double mostHeight, LanguageMode mode);

    /// In two pictures, since a document makes a high one smaller: what was rated, and what was agreed.
    ScoreBoard ratings() const { return part(0, m_layout.divide); }
    ScoreBoard agreements() const { return part(m_layout.divide, m_layout.height); }

    QSizeF naturalSize() const { return {chartWidth, m_to - m_from}; }
    /// Paints into the area, as large as fits, at its top.
    void paint(QPainter& painter, const QRectF& area) const;
    /// How many lines of the agreed list are shown.
    size_t agreedShown() const { return m_layout.agreed; }

private:
    struct Text {
        QRectF place;
        int alignment = 0;
        QString line;
        double pixels = chartText;
        bool bold = false, muted = false;
    };
    struct Lamp {
        QRectF place;
        Light light = Light::Between;
    };
    struct Layout {
        std::vector<Text> texts;
        std::vector<Lamp> lamps;
        std::vector<QRectF> rules;
        double height = 0, divide = 0;
        size_t agreed = 0;
    };
    class Setter;
    /// How much room there is for what, from the most to the least.
    struct Room {
        double size = 1; ///< of texts
        size_t ranked = 0, agreed = 0;
    };
    Layout layoutIn(const Room& room) const;
    void chooseLayout(double mostHeight);
    ScoreBoard part(double from, double to) const;

    BoardContent m_content;
    LanguageMode m_mode;
    ChartColours m_colours = lightColours();
    Layout m_layout;
    double m_from = 0, m_to = 0; ///< what is shown of the layout
};

} // namespace daikou::reports::charts
