// SPDX-License-Identifier: GPL-3.0-or-later
// Writing an instrument: writeInstrument of instrument_json.h.
#include "store/instruments/instrument_json.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace daikou::store {

using domain::Bilingual;
using domain::Instrument;
using domain::ShowIf;
using nlohmann::ordered_json;

namespace {

std::string written(const QString& text)
{
    return text.toStdString();
}

ordered_json written(const Bilingual& words)
{
    return {{"en", written(words.en)}, {"km", written(words.km)}};
}

ordered_json written(const std::vector<Bilingual>& all)
{
    ordered_json list = ordered_json::array();
    for (const Bilingual& words : all)
        list.push_back(written(words));
    return list;
}

ordered_json written(const QStringList& texts)
{
    ordered_json list = ordered_json::array();
    for (const QString& text : texts)
        list.push_back(written(text));
    return list;
}

/// Without a point where there is nothing behind it.
ordered_json written(double number)
{
    constexpr double exact = 1e15;
    if (number == std::floor(number) && std::abs(number) < exact)
        return qint64(number);
    return number;
}

const char* written(domain::Aggregate aggregate)
{
    return aggregate == domain::Aggregate::Sum ? "sum" : "mean";
}

ordered_json written(const ShowIf& condition)
{
    if (condition.kind == ShowIf::Kind::Level)
        return {{"indicator", written(condition.indicator)},
                {"op", written(domain::showIfSigns()[int(condition.op)])},
                {"level", condition.level}};
    ordered_json parts = ordered_json::array();
    for (const ShowIf& part : condition.parts)
        parts.push_back(written(part));
    ordered_json object;
    object[condition.kind == ShowIf::Kind::All ? "all" : "any"] = parts;
    return object;
}

ordered_json written(const domain::Indicator& indicator)
{
    ordered_json object{{"id", written(indicator.id)}, {"text", written(indicator.text)}};
    if (!indicator.anchors.empty())
        object["anchors"] = written(indicator.anchors);
    if (indicator.weight != 1)
        object["weight"] = written(indicator.weight);
    if (!indicator.sides.isEmpty())
        object["sides"] = written(indicator.sides);
    if (indicator.showIf)
        object["showIf"] = written(*indicator.showIf);
    return object;
}

ordered_json written(const domain::Theme& theme)
{
    ordered_json object{{"id", written(theme.id)}, {"title", written(theme.title)}};
    if (theme.weight != 1)
        object["weight"] = written(theme.weight);
    ordered_json& indicators = object["indicators"] = ordered_json::array();
    for (const domain::Indicator& indicator : theme.indicators)
        indicators.push_back(written(indicator));
    return object;
}

ordered_json written(const domain::ComputedScore& score)
{
    return {{"id", written(score.id)},
            {"title", written(score.title)},
            {"indicators", written(score.indicators)},
            {"of", written(score.of)}};
}

ordered_json written(const domain::Band& band)
{
    ordered_json object{{"from", written(band.from)}, {"to", written(band.to)}, {"name", written(band.name)}};
    if (!band.says.isEmpty())
        object["says"] = written(band.says);
    return object;
}

ordered_json written(const domain::Question& question)
{
    ordered_json object{{"id", written(question.id)},
                        {"text", written(question.text)},
                        {"kind", written(domain::questionKindNames()[int(question.kind)])}};
    for (const domain::AnswerChoice& choice : question.choices)
        object["choices"].push_back({{"id", written(choice.id)}, {"text", written(choice.text)}});
    if (question.least)
        object["least"] = *question.least;
    if (question.most)
        object["most"] = *question.most;
    return object;
}

} // namespace

QByteArray writeInstrument(const Instrument& instrument)
{
    ordered_json file{{"format", "daikou-instrument"},
                      {"formatVersion", instrumentFormat},
                      {"id", written(instrument.id)},
                      {"version", instrument.version},
                      {"title", written(instrument.title)}};
    if (!instrument.purpose.isEmpty())
        file["purpose"] = written(instrument.purpose);
    for (const domain::Side& side : instrument.sides)
        file["sides"].push_back({{"id", written(side.id)}, {"name", written(side.name)}});
    file["scale"] = {
        {"from", instrument.scale.from}, {"to", instrument.scale.to}, {"labels", written(instrument.scale.labels)}};
    for (const domain::Theme& theme : instrument.themes)
        file["themes"].push_back(written(theme));
    for (const domain::Question& question : instrument.questions)
        file["questions"].push_back(written(question));
    for (const domain::ComputedScore& score : instrument.scores)
        file["scores"].push_back(written(score));
    if (!instrument.bands.empty())
        file["bandsOf"] = written(instrument.bandsOf);
    for (const domain::Band& band : instrument.bands)
        file["bands"].push_back(written(band));
    return QByteArray::fromStdString(file.dump(2)) + '\n';
}

} // namespace daikou::store
