// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/results_json.h"

namespace daikou::cli {

using domain::Figure;
using domain::Figures;
using store::RoundFigures;

namespace {

using Which = std::function<const Figure&(const Figures&)>;
using WhichChange = std::function<const std::optional<domain::MeanChange>&(const domain::SideChanges&)>;

template <class T>
Json valueOrNull(const std::optional<T>& value)
{
    return value ? Json(*value) : Json();
}

const char* wordOf(domain::ChangeSign sign)
{
    switch (sign) {
    case domain::ChangeSign::Higher:
        return "higher";
    case domain::ChangeSign::Lower:
        return "lower";
    case domain::ChangeSign::Unsure:
        return "unsure";
    case domain::ChangeSign::TooFew:
        break;
    }
    return "too_few";
}

const char* wordOf(domain::GapSign sign)
{
    switch (sign) {
    case domain::GapSign::Citizens:
        return "citizens";
    case domain::GapSign::Council:
        return "council";
    case domain::GapSign::None:
        break;
    }
    return "none";
}

Json totalJson(const domain::Total& total)
{
    return {{"value", valueOrNull(total.value)}, {"missing", total.missing}};
}

Json changeJson(const std::optional<domain::MeanChange>& change)
{
    if (!change)
        return {};
    return {{"difference", change->difference},
            {"lower", valueOrNull(change->lower)},
            {"upper", valueOrNull(change->upper)},
            {"before", change->before},
            {"now", change->now},
            {"sign", wordOf(change->sign)}};
}

/// Writes the parts of results, with what they share at hand.
class ResultsWriter {
public:
    explicit ResultsWriter(const RoundFigures& figures)
        : m_figures(figures), m_instrument(*figures.instrument), m_indicators(domain::indicatorsOf(m_instrument))
    {}

    Json all() const
    {
        const auto& results = m_figures.results;
        Json themes = Json::array(), indicators = Json::array(), groups = Json::array();
        for (size_t i = 0; i < m_instrument.themes.size(); ++i)
            themes.push_back(compared(
                m_instrument.themes[i].id, results.themes[i], [i](const Figures& f) -> auto& { return f.themes[i]; },
                [i](const domain::SideChanges& c) -> auto& { return c.themes[i]; }));
        for (size_t i = 0; i < m_indicators.size(); ++i)
            indicators.push_back(indicator(i));
        for (const auto& group : results.groups)
            groups.push_back(groupJson(group));
        return {{"instrument", utf8(m_instrument.id)},
                {"version", m_instrument.version},
                {"weighting", results.weighting == domain::Weighting::People ? "people" : "groups"},
                {"whole", whole()},
                {"themes", themes},
                {"indicators", indicators},
                {"groups", groups}};
    }

private:
    Json figureJson(const Figure& figure) const
    {
        const auto begin = figure.votes.begin();
        return {{"n", figure.n},
                {"notAnswered", figure.notAnswered},
                {"notAsked", figure.notAsked},
                {"people", figure.people},
                {"mean", valueOrNull(figure.mean)},
                {"votes", std::vector<qint64>(begin, begin + m_instrument.scale.levels())}};
    }

    Json compared(const QString& id, const domain::Comparison& comparison, const Which& which,
                  const WhichChange& whichChange) const
    {
        Json sides = Json::object(), spreads = Json::object(), changes = Json::object();
        const auto& results = m_figures.results;
        for (size_t i = 0; i < results.sides.size(); ++i) {
            const std::string side = utf8(results.sides[i].side);
            sides[side] = figureJson(which(results.sides[i].figures));
            if (const auto& spread = comparison.spreads[i])
                spreads[side] = {{"difference", spread->difference},
                                 {"lowest", utf8(results.groups[spread->lowest].key)},
                                 {"highest", utf8(results.groups[spread->highest].key)}};
        }
        for (const auto& side : m_figures.changes)
            changes[utf8(side.side)] = changeJson(whichChange(side));
        return {{"id", utf8(id)},
                {"sides", sides},
                {"gap", comparison.gap ? Json(comparison.gap->difference) : Json()},
                {"rateHigher", comparison.gap ? Json(wordOf(comparison.gap->sign)) : Json()},
                {"spreads", spreads},
                {"changes", changes}};
    }

    Json indicator(size_t i) const
    {
        Json json = compared(
            m_indicators[i]->id,
            m_figures.results.indicators[i], [i](const Figures& f) -> auto& { return f.indicators[i]; },
            [i](const domain::SideChanges& c) -> auto& { return c.indicators[i]; });
        if (i < m_figures.answers.agreed.size())
            json["agreed"] = valueOrNull(m_figures.answers.agreed[i]);
        return json;
    }

    Json whole() const
    {
        Json json = compared(
            m_instrument.id, m_figures.results.whole, [](const Figures& f) -> auto& { return f.whole; },
            [](const domain::SideChanges& c) -> auto& { return c.whole; });
        for (const auto& side : m_figures.results.sides)
            addTotals(json["sides"][utf8(side.side)], side.figures);
        return json;
    }

    /// Computed scores, the total and the band, of an instrument that has them.
    void addTotals(Json& json, const Figures& figures) const
    {
        Json scores = Json::object();
        for (size_t i = 0; i < m_instrument.scores.size(); ++i)
            scores[utf8(m_instrument.scores[i].id)] = totalJson(figures.scores[i]);
        json["scores"] = scores;
        json["total"] = figures.total ? totalJson(*figures.total) : Json();
        json["band"] = figures.band ? bothLanguages(m_instrument.bands[*figures.band].name) : Json();
    }

    Json groupJson(const domain::GroupResult& group) const
    {
        Json themes = Json::object(), indicators = Json::object();
        for (size_t i = 0; i < m_instrument.themes.size(); ++i)
            themes[utf8(m_instrument.themes[i].id)] = figureJson(group.figures.themes[i]);
        for (size_t i = 0; i < m_indicators.size(); ++i)
            indicators[utf8(m_indicators[i]->id)] = figureJson(group.figures.indicators[i]);
        Json whole = figureJson(group.figures.whole);
        addTotals(whole, group.figures);
        return {{"id", utf8(group.key)},    {"name", utf8(m_figures.groupNames.value(group.key, group.name))},
                {"side", utf8(group.side)}, {"kind", utf8(group.kind)},
                {"present", group.present}, {"whole", whole},
                {"themes", themes},         {"indicators", indicators}};
    }

    const RoundFigures& m_figures;
    const domain::Instrument& m_instrument;
    std::vector<const domain::Indicator*> m_indicators;
};

} // namespace

Json resultsJson(const RoundFigures& figures)
{
    return ResultsWriter(figures).all();
}

} // namespace daikou::cli
