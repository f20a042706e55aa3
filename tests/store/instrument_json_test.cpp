// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assessments/some_instrument.h"

#include "support/printing.h"

#include "domain/assessments/instrument_rules.h"
#include "store/instruments/instrument_json.h"
#include "store/instruments/json_tree.h"

#include <QFile>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace daikou::store {

using domain::Aggregate;
using domain::Instrument;
using domain::Language;
using domain::ShowIf;
using test::sampleInstrument;
using test::text;
using test::when;
using test::words;

namespace {

// An instrument in 20 lines, in which one line at a time is made wrong.
const QStringList& lines()
{
    static const QStringList good = text(R"({
  "format": "daikou-instrument", "formatVersion": 1,
  "id": "small",
  "version": 1,
  "title": {"en": "Small", "km": "តូច"},
  "sides": [{"id": "citizens", "name": {"en": "Citizens", "km": "ប្រជាពលរដ្ឋ"}}],
  "scale": {"from": 1, "to": 2, "labels": [{"en": "No", "km": "ទេ"}, {"en": "Yes", "km": "បាទ"}]},
  "themes": [
    {
      "id": "open", "title": {"en": "Open", "km": "បើក"},
      "indicators": [
        {"id": "a", "text": {"en": "A", "km": "ក"}, "weight": 2},
        {"id": "b", "text": {"en": "B", "km": "ខ"},
          "showIf": {"indicator": "a", "op": ">=", "level": 2},
          "anchors": [{"en": "n", "km": "ន"}, {"en": "y", "km": "យ"}]}
      ]
    }
  ],
  "bandsOf": "mean",
  "bands": [{"from": 1, "to": 2, "name": {"en": "All", "km": "ទាំងអស់"}}]
})")
                                        .split(u'\n');
    return good;
}

/// What is found when in line `line` (from 1) `from` is made `to`: "line path code arguments", one a line.
QString foundWith(int line, const char* from, const char* to)
{
    QStringList changed = lines();
    QString& at = changed[line - 1];
    EXPECT_TRUE(at.contains(text(from))) << from;
    at.replace(text(from), text(to));
    QStringList all;
    const auto reading = readInstrument(changed.join(u'\n').toUtf8());
    EXPECT_EQ(reading.instrument.has_value(), reading.findings.empty());
    for (const auto& finding : reading.findings)
        all += QString(QString::number(finding.line) + u' ' + finding.path + u' ' + finding.codeName() + u' ' +
                       finding.arguments.join(u'|'))
                   .trimmed();
    return all.join(u'\n');
}

QString codeOf(const QByteArray& json)
{
    const auto reading = readInstrument(json);
    return reading.findings.size() == 1 ? reading.findings[0].codeName() : QString::number(reading.findings.size());
}

} // namespace

TEST(InstrumentJson, readsAGoodOne)
{
    const auto reading = readInstrument(lines().join(u'\n').toUtf8());
    ASSERT_TRUE(reading.instrument);
    const Instrument& instrument = *reading.instrument;
    EXPECT_EQ(instrument.title.km, text("តូច"));
    EXPECT_EQ(instrument.scale.to, 2);
    ASSERT_EQ(instrument.themes[0].indicators.size(), 2U);
    EXPECT_EQ(instrument.themes[0].indicators[0].weight, 2);
    EXPECT_EQ(instrument.themes[0].indicators[1].weight, 1);
    EXPECT_EQ(instrument.themes[0].indicators[1].showIf, when("a", ShowIf::Op::GreaterOrEqual, 2));
    EXPECT_EQ(instrument.bands.size(), 1U);
    EXPECT_TRUE(readInstrument("\xEF\xBB\xBF" + lines().join(QStringLiteral("\r\n")).toUtf8()).instrument);
}

TEST(InstrumentJson, theSuppliedOnesAreWhole)
{
    const auto supplied = instrumentsSupplied();
    ASSERT_EQ(supplied.size(), 2U);
    EXPECT_EQ(supplied[0].id, text("council-performance"));
    EXPECT_EQ(domain::indicatorsOf(supplied[0]).size(), 28U);
    EXPECT_EQ(supplied[0].themes.size(), 6U);
    EXPECT_EQ(supplied[0].bandsOf, Aggregate::Mean);
    EXPECT_EQ(supplied[1].id, text("partnership-health"));
    EXPECT_EQ(domain::indicatorsOf(supplied[1]).size(), 35U);
    EXPECT_EQ(supplied[1].themes.size(), 7U);
    EXPECT_EQ(supplied[1].bandsOf, Aggregate::Sum);
    for (const Instrument& instrument : supplied)
        EXPECT_EQ(readInstrument(writeInstrument(instrument)).instrument, instrument);
}

RC_GTEST_PROP(InstrumentJson, readsBackWhatItWrites, ())
{
    const Instrument instrument = *test::someInstrument(test::someWords());
    RC_ASSERT(domain::findings(instrument).empty());
    const QByteArray json = writeInstrument(instrument);
    const auto reading = readInstrument(json);
    RC_ASSERT(reading.findings.empty());
    RC_ASSERT(reading.instrument == instrument);
    RC_ASSERT(writeInstrument(*reading.instrument) == json);
}

TEST(InstrumentJson, theExampleOfTheDocumentationIsWhole)
{
    QFile page(QStringLiteral(DAIKOU_SOURCE_DIR "/docs/instrument-format.md"));
    ASSERT_TRUE(page.open(QIODevice::ReadOnly));
    const QString example = text(page.readAll().constData()).section(text("```json\n"), 1).section(text("```"), 0, 0);
    const auto reading = readInstrument(example.toUtf8());
    ASSERT_TRUE(reading.instrument) << reading.findings.front().sentence(Language::English).toStdString();
    EXPECT_EQ(reading.instrument->scores.size(), 1U);
    EXPECT_EQ(reading.instrument->questions.size(), 2U);
}

TEST(InstrumentJson, theDocumentationNamesEveryMistake)
{
    QFile page(QStringLiteral(DAIKOU_SOURCE_DIR "/docs/instrument-format.md"));
    ASSERT_TRUE(page.open(QIODevice::ReadOnly));
    const QByteArray words = page.readAll();
    for (int code = 0; code <= int(domain::lastFindingCode); ++code) {
        const QString name = domain::InstrumentFinding{domain::InstrumentFindingCode(code), {}, {}}.codeName();
        EXPECT_TRUE(words.contains(QString(u'`' + name + u'`').toUtf8())) << name.toStdString();
    }
}

TEST(InstrumentJson, saysWhereItIsNoJson)
{
    EXPECT_EQ(foundWith(5, "តូច\"", "តូច"), text("5  not_json 40")) << "the string goes on to the end of the line";
    EXPECT_EQ(foundWith(5, "},", "}"), text("6  not_json 9")) << "the end of what should not be there";
    EXPECT_EQ(foundWith(20, "]", "],]"), text("20  not_json 75"));
    EXPECT_EQ(codeOf(""), text("not_json"));
    EXPECT_EQ(codeOf("{\"format\": 1e999}"), text("not_json"));
    EXPECT_EQ(codeOf("{\"format\": \"\xFF\"}"), text("not_json"));
}

TEST(InstrumentJson, refusesOtherFilesWithOneSentence)
{
    EXPECT_EQ(codeOf("[]"), text("not_an_instrument"));
    EXPECT_EQ(codeOf("3"), text("not_an_instrument"));
    EXPECT_EQ(foundWith(2, "daikou-instrument", "form"), text("2 format not_an_instrument form"));
    EXPECT_EQ(foundWith(2, "\"formatVersion\": 1", "\"formatVersion\": 2, \"later\": 0"),
              text("2 formatVersion later_format 2|1"));
    EXPECT_EQ(foundWith(2, ", \"formatVersion\": 1", ""), text("1 formatVersion missing_key formatVersion"));
    EXPECT_EQ(foundWith(2, ": 1", ": 0.5"), text("2 formatVersion not_a_whole_number"));
}

TEST(InstrumentJson, findsKeys)
{
    EXPECT_EQ(foundWith(12, "weight", "wieght"),
              text("12 themes[0].indicators[0].wieght unknown_key wieght|id, text, anchors, weight, sides, showIf"));
    EXPECT_EQ(foundWith(4, "  \"version\": 1,", ""), text("1 version missing_key version"));
    EXPECT_EQ(foundWith(10, "\"id\": \"open\", ", ""), text("9 themes[0].id missing_key id"));
    EXPECT_EQ(foundWith(4, "1,", "1, \"id\": \"again\","), text("4 id key_twice id|3"));
    EXPECT_EQ(foundWith(19, "  \"bandsOf\": \"mean\",", ""), text("1 bandsOf missing_key bandsOf"));
}

TEST(InstrumentJson, findsValuesOfAnotherKind)
{
    EXPECT_EQ(foundWith(3, "\"small\"", "3"), text("3 id not_a_text"));
    EXPECT_EQ(foundWith(4, "1", "1.5"), text("4 version not_a_whole_number"));
    EXPECT_EQ(foundWith(4, "1", "99999999999"), text("4 version not_a_whole_number"));
    EXPECT_EQ(foundWith(4, "1", "\"1\""), text("4 version not_a_whole_number"));
    EXPECT_EQ(foundWith(12, "2}", "\"2\"}"), text("12 themes[0].indicators[0].weight not_a_number"));
    EXPECT_EQ(foundWith(5, "{\"en\": \"Small\", \"km\": \"តូច\"}", "\"Small\""), text("5 title not_an_object"));
    EXPECT_EQ(foundWith(5, "\"Small\"", "null"), text("5 title.en not_a_text"));
    EXPECT_EQ(foundWith(6, "[{\"id\": \"citizens\", \"name\": {\"en\": \"Citizens\", \"km\": \"ប្រជាពលរដ្ឋ\"}}]", "{}"),
              text("6 sides not_a_list"));
    EXPECT_EQ(foundWith(12, "{\"id\"", "7, {\"id\""), text("12 themes[0].indicators[0] not_an_object"));
    EXPECT_EQ(foundWith(19, "mean", "middle"), text("19 bandsOf not_one_of middle|mean, sum"));
}

TEST(InstrumentJson, findsWhatIsWrongInItself)
{
    EXPECT_EQ(foundWith(3, "small", "Not small"), text("3 id bad_id Not small"));
    EXPECT_EQ(foundWith(13, "\"b\"", "\"a\""),
              text("13 themes[0].indicators[1].id duplicate_id a|themes[0].indicators[0].id"));
    EXPECT_EQ(foundWith(5, "តូច", ""), text("5 title no_khmer"));
    EXPECT_EQ(foundWith(12, "\"A\"", "\"\""), text("12 themes[0].indicators[0].text no_english"));
    EXPECT_EQ(foundWith(12, "2}", "0}"), text("12 themes[0].indicators[0].weight weight_not_positive 0"));
    EXPECT_EQ(foundWith(15, "{\"en\": \"n\", \"km\": \"ន\"}, ", ""),
              text("15 themes[0].indicators[1].anchors anchors_not_as_scale 1|2"));
    EXPECT_EQ(foundWith(7, ", {\"en\": \"Yes\", \"km\": \"បាទ\"}", ""), text("7 scale.labels labels_not_as_scale 1|2"));
    EXPECT_EQ(foundWith(20, "\"to\": 2", "\"to\": 1.5"), text("20 bands[0].to bands_end 1.5|2"));
}

TEST(InstrumentJson, findsScalesThatAreNone)
{
    EXPECT_EQ(foundWith(7, "\"to\": 2", "\"to\": 1"), text("7 scale scale_order 1|1"));
    EXPECT_EQ(foundWith(7, "\"to\": 2", "\"to\": 12"),
              text("7 scale too_many_levels 12|11\n20 bands[0].to bands_end 2|12"));
    EXPECT_EQ(foundWith(7, "\"from\": 1, ", ""), text("7 scale.from missing_key from")) << "nothing follows from it";
}

TEST(InstrumentJson, findsConditions)
{
    EXPECT_EQ(foundWith(14, "\"a\"", "\"z\""), text("14 themes[0].indicators[1].showIf.indicator show_if_unknown z"));
    EXPECT_EQ(foundWith(14, "\"a\"", "\"b\""), text("14 themes[0].indicators[1].showIf show_if_cycle b → b"));
    EXPECT_EQ(foundWith(12, "2}", "2, \"showIf\": {\"any\": [{\"indicator\": \"b\", \"op\": \"=\", \"level\": 1}]}}"),
              text("12 themes[0].indicators[0].showIf show_if_cycle a → b → a"));
    EXPECT_EQ(foundWith(14, "level\": 2", "level\": 3"),
              text("14 themes[0].indicators[1].showIf.level show_if_level 3|1|2"));
    EXPECT_EQ(foundWith(14, ">=", "=>"),
              text("14 themes[0].indicators[1].showIf.op not_one_of =>|=, !=, <, <=, >, >="));
    EXPECT_EQ(foundWith(14, "\"level\": 2", "\"level\": 2, \"all\": []"),
              text("14 themes[0].indicators[1].showIf show_if_shape"));
    EXPECT_EQ(foundWith(14, "\"indicator\": \"a\", \"op\": \">=\", \"level\": 2", ""),
              text("14 themes[0].indicators[1].showIf show_if_shape"));
}

TEST(InstrumentJson, findsQuestions)
{
    const auto foundOf = [](const char* after) {
        const std::string question = std::string(R"({"id": "q", "text": {"en": "Q", "km": "ស"}, "kind": )") + after;
        return foundWith(19, "\"bandsOf\"", ("\"questions\": [" + question + "],\"bandsOf\"").c_str());
    };
    EXPECT_EQ(foundOf(R"("text"})"), QString());
    EXPECT_EQ(foundOf(R"("number", "least": 0, "most": 9})"), QString());
    EXPECT_EQ(foundOf(R"("number", "least": 0.5})"), text("19 questions[0].least not_a_whole_number"));
    EXPECT_EQ(foundOf(R"("one"})"), text("19 questions[0].choices missing_key choices"));
    EXPECT_EQ(foundOf(R"("some", "choices": [{"id": "1", "text": {"en": "a", "km": "ក"}}]})"),
              text("19 questions[0].kind not_one_of some|number, one, many, text"));
    EXPECT_EQ(foundOf(R"("one", "choices": [{"id": "1 2", "text": {"en": "", "km": "ក"}}]})"),
              text("19 questions[0].choices[0].id bad_choice_id 1 2\n19 questions[0].choices[0].text no_english"));
    EXPECT_EQ(foundOf(R"("text", "score": 1})"),
              text("19 questions[0].score unknown_key score|id, text, kind, choices, least, most"));
}

TEST(InstrumentJson, findsAllMistakesInTheOrderOfTheLines)
{
    QStringList wrong = lines();
    wrong[18].replace(text("mean"), text("all"));
    wrong[11].replace(text("\"A\""), text("\"\""));
    wrong[3].replace(text("1"), text("0"));
    wrong[2].replace(text("id"), text("Id"));
    const auto reading = readInstrument(wrong.join(u'\n').toUtf8());
    QStringList found;
    for (const auto& finding : reading.findings)
        found += finding.codeName();
    EXPECT_EQ(found, text("missing_key unknown_key bad_version no_english not_one_of").split(u' '));
    EXPECT_EQ(reading.findings[3].sentence(Language::English),
              text("line 12, themes[0].indicators[0].text: the English is missing. Write it."));
}

TEST(InstrumentJson, refusesWhatIsTooLargeAtOnce)
{
    EXPECT_EQ(codeOf(QByteArray(mostInstrumentBytes + 1, ' ')), text("file_too_large"));
    EXPECT_EQ(codeOf(QByteArray(2'000'000, '[')), text("too_many_values"));
    EXPECT_EQ(codeOf("[" + QByteArray("1,").repeated(300'000) + "1]"), text("too_many_values"));
    const QByteArray many = "{\n\"themes\": [{\"indicators\": [" + QByteArray("{},\n").repeated(2500) + "{}]}]}";
    const auto reading = readInstrument(many);
    ASSERT_EQ(reading.findings.size(), 1U);
    EXPECT_EQ(reading.findings[0].codeName(), text("too_many_indicators"));
    EXPECT_EQ(reading.findings[0].path, text("themes[0].indicators"));
    EXPECT_EQ(reading.findings[0].line, 2002) << "the first beyond 2,000";
}

TEST(InstrumentJson, isNotStoppedByManyMistakes)
{
    Instrument instrument = sampleInstrument();
    QByteArray json = writeInstrument(instrument);
    QByteArray keys;
    for (int i = 0; i < 50'000; ++i)
        keys += "\"k" + QByteArray::number(i) + "\": 0,\n";
    json.insert(2, keys);
    EXPECT_EQ(readInstrument(json).findings.size(), 50'000U);
}

TEST(JsonTree, findsTheNearestNodeOfAPath)
{
    domain::InstrumentFindings found;
    const auto root = parseInstrumentJson("{\n\"a\": [1,\n{\"b\":\n2\n}]}", found);
    ASSERT_TRUE(root);
    EXPECT_EQ(nodeAt(*root, u"").line, 1);
    EXPECT_EQ(nodeAt(*root, u"a").line, 2);
    EXPECT_EQ(nodeAt(*root, u"a[1]").line, 3);
    EXPECT_EQ(nodeAt(*root, u"a[1].b").line, 4);
    EXPECT_EQ(nodeAt(*root, u"a[1].c.d").line, 3) << "what is missing is missed there";
    EXPECT_EQ(nodeAt(*root, u"a[7]").line, 2);
}

} // namespace daikou::store
