// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/council_scorecard.h"

#include "domain/rules/plan_rules.h"
#include "reports/charts/score_board.h"
#include "reports/charts/svg.h"
#include "reports/contents/whole_round.h"

#include <algorithm>

namespace daikou::reports {

using charts::BoardContent;
using charts::BoardItem;
using charts::BoardList;
using charts::Light;
using domain::Assessment;

namespace {

constexpr Words scorecardTitle{"Council scorecard", "ប័ណ្ណពិន្ទុក្រុមប្រឹក្សា"};
constexpr Words bestOf{"Best, as %1 say", "ចំណុចល្អជាងគេ តាមយោបល់%1"};
constexpr Words weakestOf{"Weakest, as %1 say", "ចំណុចខ្សោយជាងគេ តាមយោបល់%1"};
constexpr Words agreedToDo{"What was agreed to do", "អ្វីដែលបានព្រមព្រៀងធ្វើ"};
constexpr Words nothingAgreed{"Nothing is recorded yet.", "មិនទាន់មានកត់ត្រានៅឡើយទេ។"};
constexpr Words scaleIs{"Scale %1 to %2", "មាត្រដ្ឋាន ពី %1 ដល់ %2"};
constexpr Words nothingToShow{"There are no answers to show yet.", "មិនទាន់មានចម្លើយសម្រាប់បង្ហាញទេ។"};
constexpr size_t lights = 3, ranked = 3;

/// By the instrument's bands where it has three of means, else by thirds of the scale.
Light lightOfMean(const domain::Instrument& instrument, double mean)
{
    const auto band = instrument.bandsOf == domain::Aggregate::Mean && instrument.bands.size() == lights
                          ? domain::bandOf(instrument, mean)
                          : std::nullopt;
    if (band)
        return Light(*band);
    const auto& scale = instrument.scale;
    return charts::lightOf((mean - scale.from) / std::max(1, scale.to - scale.from));
}

/// The side whose judgement is ranked: the citizens where they answered.
size_t rankedSide(const WholeRound& round)
{
    const auto citizens = domain::findSide(round.instrument(), u"citizens");
    return citizens && std::ranges::find(round.answered, *citizens) != round.answered.end() ? *citizens
                                                                                            : round.answered.front();
}

/// The indicators that have a mean, the best first; of several alike in the order of the questionnaire.
std::vector<size_t> rankedIndicators(const WholeRound& round, size_t side)
{
    const auto& figures = round.results().sides[side].figures.indicators;
    std::vector<size_t> places;
    for (size_t place = 0; place < figures.size(); ++place)
        if (figures[place].mean)
            places.push_back(place);
    std::ranges::stable_sort(places, std::greater(), [&](size_t place) { return *figures[place].mean; });
    return places;
}

/// The first of the ranked ones, and from the other end the last: no indicator stands in both.
std::pair<BoardList, BoardList> bestAndWeakest(Basis& basis, const WholeRound& round)
{
    const size_t side = rankedSide(round);
    const Bilingual& name = round.instrument().sides[side].name;
    const auto lowerCase = [](Bilingual words) {
        words.en = words.en.toLower();
        return words;
    };
    std::pair<BoardList, BoardList> lists{{filled(bestOf, {lowerCase(name)}), {}, {}},
                                          {filled(weakestOf, {lowerCase(name)}), {}, {}}};
    const auto places = rankedIndicators(round, side);
    const auto indicators = domain::indicatorsOf(round.instrument());
    const auto itemOf = [&](size_t place) {
        const double mean = *round.results().sides[side].figures.indicators[place].mean;
        return BoardItem{indicators[place]->text, basis.figures().digits(QString::number(mean, 'f', 1))};
    };
    const size_t best = std::min(ranked, (places.size() + 1) / 2), weakest = std::min(ranked, places.size() / 2);
    for (size_t at = 0; at < best; ++at)
        lists.first.items.push_back(itemOf(places[at]));
    for (size_t at = 0; at < weakest; ++at)
        lists.second.items.push_back(itemOf(places[places.size() - 1 - at]));
    return lists;
}

BoardContent boardOf(Basis& basis, const WholeRound& round)
{
    const auto& instrument = round.instrument();
    const auto& held = round.assessment;
    BoardContent board;
    board.head = joined({roundWords(held), periodWords(held.start, held.end), instrument.title}, QStringLiteral(" · "));
    for (const size_t side : round.answered)
        board.sides.push_back(instrument.sides[side].name);
    for (size_t theme = 0; theme < instrument.themes.size(); ++theme) {
        charts::BoardRow row{instrument.themes[theme].title, {}};
        for (const size_t side : round.answered) {
            const auto& mean = round.results().sides[side].figures.themes[theme].mean;
            row.marks.push_back(mean ? std::optional(charts::BoardMark{*mean, lightOfMean(instrument, *mean)})
                                     : std::nullopt);
        }
        board.rows.push_back(std::move(row));
    }
    std::tie(board.best, board.weakest) = bestAndWeakest(basis, round);
    board.agreed = {agreedToDo, {}, nothingAgreed};
    for (const AnsweringActivity& one : round.activities)
        board.agreed.items.push_back(
            {one.activity.what,
             joined({dateWords(one.activity.due), choiceWords(domain::statusOn(one.activity, basis.today()))},
                    QStringLiteral(" · "))});
    board.foot =
        joined({filled(scaleIs, {counted(qint64(instrument.scale.from)), counted(qint64(instrument.scale.to))}),
                filled(madeOn, {dateWords(basis.today())})},
               QStringLiteral(" · "));
    return board;
}

/// All that a picture says, for those who cannot see it and for formats without pictures.
constexpr Words boardSays{"%1: %2", "%1៖ %2"};

Bilingual listWords(const BoardList& list)
{
    std::vector<Bilingual> items;
    for (const BoardItem& item : list.items)
        items.push_back(joined({item.text, item.end}, QStringLiteral(" ")));
    return filled(boardSays, {list.heading, items.empty() ? list.ifEmpty : joined(items)});
}

Bilingual ratingWords(Basis& basis, const BoardContent& board)
{
    static constexpr Words sideSays{"%1 %2 (%3)", "%1 %2 (%3)"};
    std::vector<Bilingual> parts{board.head};
    for (const charts::BoardRow& row : board.rows) {
        std::vector<Bilingual> said;
        for (size_t side = 0; side < board.sides.size(); ++side)
            if (const auto& mark = row.marks[side])
                said.push_back(
                    filled(sideSays, {board.sides[side], basis.figures().digits(QString::number(mark->mean, 'f', 1)),
                                      charts::lightWords(mark->light)}));
        parts.push_back(filled(boardSays, {row.label, joined(said, QStringLiteral(", "))}));
    }
    parts.push_back(listWords(board.best));
    parts.push_back(listWords(board.weakest));
    return joined(parts, QStringLiteral(" — "));
}

/// As long as two lines of a title can hold.
Bilingual shortTitle(Bilingual title)
{
    constexpr qsizetype most = 70;
    for (QString* text : {&title.en, &title.km})
        if (text->size() > most)
            *text = text->left(most).trimmed() + u'…';
    return title;
}

void writeScorecard(Basis& basis, DocumentWriter& out, const Assessment& held)
{
    const Bilingual title = shortTitle(aboutWords(basis, held));
    // What stays of the page below a title of two or, in both languages, four lines, in the measure of the picture.
    constexpr qsizetype oneLine = 34;
    const bool isLong = std::max(title.en.size(), title.km.size()) > oneLine;
    const double highest = basis.mode() == LanguageMode::Both ? (isLong ? 795 : 870) : (isLong ? 840 : 895);
    out.write(Heading{.level = 1, .text = title, .anchor = held.id.toText(), .startsPage = true});
    if (held.instrument.isNull())
        return out.write(Paragraph{nothingToShow, TextStyle::Lead});
    const WholeRound round = loadRound(basis, held);
    if (round.answered.empty())
        return out.write(Paragraph{nothingToShow, TextStyle::Lead});
    BoardContent content = boardOf(basis, round);
    const Bilingual rated = ratingWords(basis, content);
    const Bilingual agreed = joined({listWords(content.agreed), content.foot}, QStringLiteral(" — "));
    const charts::ScoreBoard board(std::move(content), highest, basis.mode());
    out.write(charts::figureOf(board.ratings(), {}, rated));
    out.write(charts::figureOf(board.agreements(), {}, agreed));
}

} // namespace

BuiltReport buildCouncilScorecard(store::Register& source, const ReportRequest& request, const ReportKind& kind)
{
    const auto basis =
        std::make_shared<Basis>(source, request, kind, QStringList{QStringLiteral("council"), QStringLiteral("start")});
    return builtReport(basis, scorecardTitle, [basis](DocumentWriter& out) {
        basis->forEach<Assessment>([&](const Assessment& held) { writeScorecard(*basis, out, held); });
    });
}

} // namespace daikou::reports
