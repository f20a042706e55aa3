// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/round_charts.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace daikou::reports {

using charts::GapMark;
using charts::GapRow;
using domain::Comparison;
using domain::Results;

namespace {

using FigureOf = std::function<const domain::Figure&(const domain::Figures&)>;

bool bySides(const Results& results)
{
    return results.sides.size() > 1;
}

std::vector<GapMark> marksOf(const Results& results, const FigureOf& figureOf)
{
    std::vector<GapMark> marks;
    const auto add = [&](const domain::Figures& figures) {
        const domain::Figure& figure = figureOf(figures);
        marks.push_back({figure.mean, figure.n});
    };
    if (bySides(results))
        for (const auto& side : results.sides)
            add(side.figures);
    else
        for (const auto& group : results.groups)
            add(group.figures);
    return marks;
}

/// How far apart the marks are: what a row is sorted by.
double distance(const Comparison& comparison)
{
    if (comparison.gap)
        return std::abs(comparison.gap->difference);
    double widest = -1; // nothing to compare comes last
    if (comparison.spreads.size() == 1 && comparison.spreads.front())
        widest = comparison.spreads.front()->difference;
    return widest;
}

} // namespace

QString signedText(double number)
{
    const double rounded = std::round(number * 10) / 10;
    const QString digits = QString::number(std::abs(rounded), 'f', 1);
    if (rounded == 0)
        return digits;
    return (rounded > 0 ? QStringLiteral("+") : QStringLiteral("−")) + digits;
}

QString gapText(const Comparison& comparison, size_t sides)
{
    if (comparison.gap)
        return signedText(comparison.gap->difference);
    if (sides == 1 && comparison.spreads.size() == 1 && comparison.spreads.front())
        return QString::number(comparison.spreads.front()->difference, 'f', 1);
    return QStringLiteral("–");
}

std::vector<Bilingual> markedSides(const domain::Instrument& instrument, const Results& results,
                                   const QHash<QString, QString>& groupNames)
{
    std::vector<Bilingual> sides;
    if (bySides(results)) {
        for (const auto& side : instrument.sides)
            sides.push_back(side.name);
        return sides;
    }
    for (const auto& group : results.groups) {
        const QString name = groupNames.value(group.key, group.key);
        sides.push_back({name, name});
    }
    return sides;
}

RoundRows indicatorRows(const domain::Instrument& instrument, const Results& results, RowOrder order)
{
    RoundRows all;
    const auto indicators = domain::indicatorsOf(instrument);
    for (size_t place = 0; place < indicators.size(); ++place)
        all.places.push_back(place);
    if (order == RowOrder::Gap)
        std::ranges::stable_sort(all.places, std::greater(),
                                 [&](size_t place) { return distance(results.indicators[place]); });
    for (const size_t place : all.places)
        all.rows.push_back(
            {.label = indicators[place]->text,
             .marks = marksOf(
                 results, [place](const domain::Figures& f) -> const domain::Figure& { return f.indicators[place]; }),
             .shown = gapText(results.indicators[place], results.sides.size())});
    return all;
}

RoundRows themeRows(const domain::Instrument& instrument, const Results& results)
{
    RoundRows all;
    for (size_t place = 0; place < instrument.themes.size(); ++place) {
        all.places.push_back(place);
        all.rows.push_back(
            {.label = instrument.themes[place].title,
             .marks = marksOf(results,
                              [place](const domain::Figures& f) -> const domain::Figure& { return f.themes[place]; }),
             .shown = gapText(results.themes[place], results.sides.size())});
    }
    return all;
}

} // namespace daikou::reports
