// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assessments/sample_instrument.h"

#include "support/printing.h"

#include "domain/assessments/instrument_rules.h"
#include "domain/values/khmer.h"

#include <gtest/gtest.h>

using namespace daikou::domain;
using daikou::test::addSumBands;
using daikou::test::indicator;
using daikou::test::question;
using daikou::test::sampleInstrument;
using daikou::test::sampleQuestions;
using daikou::test::text;
using daikou::test::when;
using daikou::test::words;
using Code = InstrumentFindingCode;

namespace {

/// What the one finding says: its word for machines, path and arguments.
QString only(const Instrument& instrument)
{
    const InstrumentFindings found = findings(instrument);
    QStringList all;
    for (const InstrumentFinding& finding : found)
        all += finding.codeName() + u' ' + finding.path + u' ' + finding.arguments.join(u'|');
    return all.join(u'\n').trimmed();
}

} // namespace

TEST(InstrumentRules, findNothingInAGoodOne)
{
    Instrument instrument = sampleInstrument();
    EXPECT_EQ(only(instrument), QString());
    addSumBands(instrument);
    instrument.scores = {{text("a_and_c"), words(text("A and C")), {text("a"), text("c")}, Aggregate::Sum}};
    EXPECT_EQ(only(instrument), QString());
}

TEST(InstrumentRules, findIds)
{
    Instrument instrument = sampleInstrument();
    instrument.id = text("Not good");
    EXPECT_EQ(only(instrument), text("bad_id id Not good"));
    instrument = sampleInstrument();
    instrument.themes[1].indicators[0].id = text("a");
    EXPECT_EQ(only(instrument), text("duplicate_id themes[1].indicators[0].id a|themes[0].indicators[0].id"));
    instrument = sampleInstrument();
    instrument.themes[1].id = text("open");
    EXPECT_EQ(only(instrument), text("duplicate_id themes[1].id open|themes[0].id"));
    instrument = sampleInstrument();
    instrument.sides[1].id = text("citizens");
    EXPECT_EQ(only(instrument), text("duplicate_id sides[1].id citizens|sides[0].id"));
}

TEST(InstrumentRules, findWhatIsInOneLanguageOnly)
{
    Instrument instrument = sampleInstrument();
    instrument.title.km.clear();
    instrument.themes[0].indicators[1].text.en = text(" ");
    instrument.purpose.en = text("To know");
    EXPECT_EQ(only(instrument), text("no_khmer title \nno_khmer purpose \nno_english themes[0].indicators[1].text"));
}

TEST(InstrumentRules, findScalesThatAreNone)
{
    Instrument instrument = sampleInstrument();
    instrument.scale.from = 5;
    EXPECT_EQ(only(instrument), text("scale_order scale 5|5"));
    instrument.scale = {0, 11, {}};
    EXPECT_EQ(only(instrument), text("too_many_levels scale 12|11"));
    instrument = sampleInstrument();
    instrument.scale.labels.pop_back();
    instrument.themes[0].indicators[0].anchors = {words(text("only one"))};
    EXPECT_EQ(only(instrument),
              text("labels_not_as_scale scale.labels 4|5\nanchors_not_as_scale themes[0].indicators[0].anchors 1|5"));
}

TEST(InstrumentRules, findWeightsAndVersions)
{
    Instrument instrument = sampleInstrument();
    instrument.version = 0;
    instrument.themes[0].weight = 0;
    instrument.themes[0].indicators[0].weight = -1.5;
    EXPECT_EQ(only(instrument), text("bad_version version 0\nweight_not_positive themes[0].weight 0\n"
                                     "weight_not_positive themes[0].indicators[0].weight -1.5"));
}

TEST(InstrumentRules, findWhatIsNamedAndNotThere)
{
    Instrument instrument = sampleInstrument();
    instrument.themes[0].indicators[0].sides = {text("council"), text("donors"), text("council")};
    instrument.scores = {{text("s"), words(text("S")), {text("a"), text("z")}, {}},
                         {text("s"), words(text("S")), {}, {}}};
    EXPECT_EQ(only(instrument), text("no_such_side themes[0].indicators[0].sides[1] donors\n"
                                     "named_twice themes[0].indicators[0].sides[2] council\n"
                                     "no_such_indicator scores[0].indicators[1] z\n"
                                     "duplicate_id scores[1].id s|scores[0].id\n"
                                     "nothing scores[1].indicators"));
}

TEST(InstrumentRules, findEmptyLists)
{
    Instrument instrument = sampleInstrument();
    instrument.themes[1].indicators.clear();
    EXPECT_EQ(only(instrument), text("nothing themes[1].indicators"));
    instrument.themes.clear();
    instrument.sides.clear();
    EXPECT_EQ(only(instrument), text("nothing sides \nnothing themes"));
}

TEST(InstrumentRules, findTooManyIndicators)
{
    Instrument instrument = sampleInstrument();
    for (size_t i = 0; i < mostIndicators - 2; ++i)
        instrument.themes[0].indicators.push_back(indicator(QByteArray("q" + QByteArray::number(i)).constData()));
    EXPECT_EQ(only(instrument), text("too_many_indicators themes 2000"));
}

TEST(InstrumentRules, findConditionsOnNothingAndOnLaterIndicators)
{
    Instrument instrument = sampleInstrument();
    instrument.themes[0].indicators[0].showIf = when("b", ShowIf::Op::Equal, 9);
    instrument.themes[0].indicators[1].showIf.emplace();
    instrument.themes[0].indicators[1].showIf->kind = ShowIf::Kind::Any;
    instrument.themes[1].indicators[0].showIf = instrument.themes[0].indicators[1].showIf;
    instrument.themes[1].indicators[0].showIf->parts = {when("a", ShowIf::Op::Equal, 1),
                                                        when("x", ShowIf::Op::Equal, 1)};
    EXPECT_EQ(only(instrument), text("show_if_later themes[0].indicators[0].showIf.indicator b\n"
                                     "show_if_level themes[0].indicators[0].showIf.level 9|1|5\n"
                                     "nothing themes[0].indicators[1].showIf.any \n"
                                     "show_if_unknown themes[1].indicators[0].showIf.any[1].indicator x"));
}

TEST(InstrumentRules, nameTheRingOfConditions)
{
    Instrument instrument = sampleInstrument();
    auto& open = instrument.themes[0].indicators;
    open[0].showIf = when("c", ShowIf::Op::Equal, 1);
    open[1].showIf = when("a", ShowIf::Op::Equal, 1);
    instrument.themes[1].indicators[0].showIf = when("b", ShowIf::Op::Equal, 1);
    EXPECT_EQ(only(instrument), text("show_if_cycle themes[0].indicators[0].showIf a → c → b → a"));
    instrument.themes[1].indicators[0].showIf = when("c", ShowIf::Op::Equal, 1);
    EXPECT_EQ(only(instrument), text("show_if_cycle themes[1].indicators[0].showIf c → c\n"
                                     "show_if_later themes[0].indicators[0].showIf.indicator c"));
}

TEST(InstrumentRules, followALongChainOfConditions)
{
    Instrument instrument = sampleInstrument();
    auto& indicators = instrument.themes[0].indicators;
    for (size_t i = indicators.size(); i < mostIndicators - 1; ++i) {
        const QByteArray before = indicators.back().id.toUtf8();
        indicators.push_back(indicator(QByteArray("q" + QByteArray::number(i)).constData()));
        indicators.back().showIf = when(before.constData(), ShowIf::Op::Equal, 1);
    }
    EXPECT_EQ(only(instrument), QString());
    const QByteArray last = indicators.back().id.toUtf8();
    indicators[0].showIf = when(last.constData(), ShowIf::Op::Equal, 1);
    EXPECT_EQ(findings(instrument).front().code, Code::ShowIfLater) << "b does not wait for a, so there is no ring";
    indicators[1].showIf = when("a", ShowIf::Op::Equal, 1);
    ASSERT_EQ(findings(instrument).size(), 1U);
    EXPECT_EQ(findings(instrument).front().code, Code::ShowIfCycle);
}

TEST(BandRules, meansTouch)
{
    Instrument instrument = sampleInstrument();
    const auto bands = [&](std::vector<std::pair<double, double>> ends) {
        instrument.bands.clear();
        for (const auto& [from, to] : ends)
            instrument.bands.push_back({from, to, words(text("x")), {}});
        return only(instrument);
    };
    EXPECT_EQ(bands({{1, 2.5}, {2.5, 5}}), QString());
    EXPECT_EQ(bands({{1, 2.5}, {2, 5}}), text("band_overlap bands[1].from 2|2.5"));
    EXPECT_EQ(bands({{1, 2.5}, {3, 5}}), text("band_hole bands[1].from 3|2.5"));
    EXPECT_EQ(bands({{2, 5}}), text("bands_begin bands[0].from 2|1"));
    EXPECT_EQ(bands({{1, 4}}), text("bands_end bands[0].to 4|5"));
    EXPECT_EQ(bands({{1, 3}, {3, 3}, {3, 5}}), text("band_backwards bands[1] 3|3"));
}

TEST(BandRules, sumsAreWholeAndOfEverything)
{
    Instrument instrument = sampleInstrument();
    addSumBands(instrument);
    instrument.bands[1].from = 8;
    EXPECT_EQ(only(instrument), text("band_overlap bands[1].from 8|8"));
    instrument.bands[1].from = 10;
    EXPECT_EQ(only(instrument), text("band_hole bands[1].from 10|9"));
    instrument.bands[0].to = 8.5;
    instrument.bands[1].from = 9.5;
    EXPECT_EQ(only(instrument), text("band_not_whole bands[0] 8.5\nband_not_whole bands[1] 9.5"));
    addSumBands(instrument);
    instrument.bands[0].from = 1;
    EXPECT_EQ(only(instrument), text("bands_begin bands[0].from 1|3"));
    addSumBands(instrument);
    instrument.themes[0].indicators[0].sides = {text("council")};
    EXPECT_EQ(only(instrument), text("bands_need_all bandsOf"));
    instrument.themes[0].indicators[0].sides += text("citizens");
    EXPECT_EQ(only(instrument), QString());
    instrument.bands[0].says.en = text("Begin again");
    EXPECT_EQ(only(instrument), text("no_khmer bands[0].says"));
}

TEST(InstrumentFinding, saysThePlaceAndWhatToDoInBothLanguages)
{
    InstrumentFinding finding{
        Code::AnchorsNotAsScale, text("themes[2].indicators[0].anchors"), {text("4"), text("5")}, 41};
    EXPECT_EQ(finding.sentence(Language::English),
              text("line 41, themes[2].indicators[0].anchors: 4 anchors for 5 levels. Give each level its sentence, or "
                   "leave all out."));
    EXPECT_TRUE(finding.sentence(Language::Khmer).startsWith(text("បន្ទាត់ទី 41, themes[2].indicators[0].anchors: ")));
    finding = {Code::DuplicateId, text("themes[1].id"), {text("open"), text("themes[0].id")}, 30, 12};
    EXPECT_EQ(finding.sentence(Language::English), text("line 30, themes[1].id: the id “open” stands at line 12, "
                                                        "themes[0].id already. Give this one another id."));
    finding.line = finding.firstLine = 0;
    EXPECT_TRUE(
        finding.sentence(Language::English).startsWith(text("themes[1].id: the id “open” stands at themes[0].id")));
}

TEST(InstrumentRules, findQuestions)
{
    Instrument instrument = sampleInstrument();
    instrument.questions = sampleQuestions();
    EXPECT_EQ(only(instrument), QString());
    instrument.questions[0].id = text("b");
    EXPECT_EQ(only(instrument), text("duplicate_id questions[0].id b|themes[0].indicators[1].id"));
    instrument.questions[0].id = text("work");
    EXPECT_EQ(only(instrument), text("duplicate_id questions[1].id work|questions[0].id"));
    instrument.questions = {question("work", Question::Kind::One)};
    EXPECT_EQ(only(instrument), text("nothing questions[0].choices"));
    instrument.questions = {question("work", Question::Kind::Text, {"a"})};
    EXPECT_EQ(only(instrument), text("not_of_kind questions[0].choices choices|text"));
    instrument.questions = {question("work", Question::Kind::One, {"a", "A"})};
    EXPECT_EQ(only(instrument), text("duplicate_id questions[0].choices[1].id a|questions[0].choices[0].id"));
    instrument.questions[0].choices[1].id = text("a b");
    EXPECT_EQ(only(instrument), text("bad_choice_id questions[0].choices[1].id a b"));
    instrument.questions = {question("work", Question::Kind::Text)};
    instrument.questions[0].least = 3;
    EXPECT_EQ(only(instrument), text("not_of_kind questions[0].least least|text"));
    instrument.questions[0].kind = Question::Kind::Number;
    instrument.questions[0].most = 2;
    EXPECT_EQ(only(instrument), text("least_above_most questions[0].least 3|2"));
    instrument.questions.assign(mostQuestions + 1, question("work", Question::Kind::Text));
    EXPECT_EQ(findings(instrument)[0].codeName(), text("too_many_questions"));
    EXPECT_EQ(findings(instrument).size(), mostQuestions + 1) << "and each that stands there again";
    const std::vector<const char*> many(mostChoices + 1, "a");
    instrument.questions = {question("work", Question::Kind::One, many)};
    EXPECT_EQ(findings(instrument)[0].codeName(), text("too_many_choices"));
}

TEST(InstrumentFinding, hasASentenceForEveryCode)
{
    for (int code = 0; code <= int(lastFindingCode); ++code) {
        const InstrumentFinding finding{Code(code), {}, {text("1"), text("2"), text("3")}};
        EXPECT_FALSE(finding.codeName().isEmpty());
        EXPECT_FALSE(finding.sentence(Language::English).contains(u'%')) << finding.codeName().toStdString();
        EXPECT_FALSE(finding.sentence(Language::Khmer).contains(u'%')) << finding.codeName().toStdString();
        EXPECT_TRUE(holdsKhmer(finding.sentence(Language::Khmer))) << finding.codeName().toStdString();
    }
}
