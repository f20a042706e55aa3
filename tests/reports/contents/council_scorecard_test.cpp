// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/report_register.h"

#include "reports/charts/score_board.h"
#include "reports/golden.h"
#include "reports/program.h"
#include "store/instruments/instrument_json.h"

#include <QDir>

namespace daikou::reports::testing {

using charts::Light;
using namespace domain;
using test::text;

namespace {

constexpr LanguageMode allModes[] = {LanguageMode::English, LanguageMode::Khmer, LanguageMode::Both};

class CouncilScorecard : public ReportRegister {
protected:
    ReportRequest of(const RecordId& id, LanguageMode mode = LanguageMode::English,
                     Audience audience = Audience::Group) const
    {
        ReportRequest wanted = request("council_scorecard", mode, audience);
        wanted.scope = QStringLiteral("id=") + id.toText();
        return wanted;
    }
    void addActivities(const RecordId& card, int count, int repeated)
    {
        for (int i = 0; i < count; ++i) {
            Activity activity;
            activity.plan = plan;
            activity.what = {
                text("Put up a notice board in every village and tell people what is decided. ").repeated(repeated),
                text("ដាក់ក្ដារព័ត៌មានក្នុងភូមិនីមួយៗ ហើយប្រាប់ប្រជាពលរដ្ឋពីអ្វីដែលបានសម្រេច។ ").repeated(repeated)};
            activity.due = QDate(2024, 1, 1).addMonths(i);
            activity.score = scoreOf(card, text("meetings_open"));
            save(activity);
        }
    }
    /// Keeps the page as a picture where DAIKOU_PICTURES names a folder: for looking at.
    static void keepPicture(const PdfFile& pdf, const QString& name)
    {
        if (const QString folder = qEnvironmentVariable("DAIKOU_PICTURES"); !folder.isEmpty())
            outputOf(QStringLiteral("pdftoppm"),
                     {text("-r"), text("80"), text("-png"), pdf.path(), QDir(folder).filePath(name)});
    }
};

} // namespace

TEST(TrafficLight, isTheThirdOfTheScale)
{
    EXPECT_EQ(charts::lightOf(0), Light::Weak);
    EXPECT_EQ(charts::lightOf(0.33), Light::Weak);
    EXPECT_EQ(charts::lightOf(1.0 / 3), Light::Between);
    EXPECT_EQ(charts::lightOf(0.66), Light::Between);
    EXPECT_EQ(charts::lightOf(2.0 / 3), Light::Good);
    EXPECT_EQ(charts::lightOf(1), Light::Good);
}

TEST(TrafficLight, hasAnotherLetterForEachInBothLanguages)
{
    for (const auto language : {Language::English, Language::Khmer})
        EXPECT_EQ(
            QSet<QString>({charts::lightLetter(Light::Weak, language), charts::lightLetter(Light::Between, language),
                           charts::lightLetter(Light::Good, language)})
                .size(),
            3);
}

TEST_F(CouncilScorecard, isAsItWasLookedAt)
{
    expectGolden(text("council-scorecard-en.md"), made(of(round)).toUtf8());
    expectGolden(text("council-scorecard-km.md"), made(of(round, LanguageMode::Khmer)).toUtf8());
}

TEST_F(CouncilScorecard, fitsOnePageInEveryLanguageHoweverMuchWasAgreed)
{
    addActivities(womenCard, 4, 1);
    for (const auto mode : allModes) {
        const PdfFile pdf(buildReport(reg(), of(round, mode)));
        EXPECT_EQ(pdf.pages(), 1) << int(mode);
        keepPicture(pdf, text("usual-%1").arg(int(mode)));
    }
    addActivities(womenCard, 20, 4);
    for (const auto mode : allModes) {
        const PdfFile pdf(buildReport(reg(), of(round, mode)));
        EXPECT_EQ(pdf.pages(), 1) << int(mode);
        keepPicture(pdf, text("long-%1").arg(int(mode)));
    }
}

TEST_F(CouncilScorecard, fitsOnePageUnderTheLongestTitleAndWithTheLongestQuestions)
{
    Instrument instrument = store::instrumentsSupplied().front();
    instrument.id = text("long");
    for (auto& theme : instrument.themes) {
        theme.title = {theme.title.en.repeated(4), theme.title.km.repeated(4)};
        for (auto& indicator : theme.indicators)
            indicator.text = {indicator.text.en.repeated(4), indicator.text.km.repeated(4)};
    }
    Partnership partnership;
    partnership.title = {text("Wide road ").repeated(20), text("ផ្លូវធំ").repeated(25)};
    Assessment held;
    held.partnership = save(partnership);
    const RecordId id = addRound(instrument, held);
    for (const char* side : {"citizens", "council"}) {
        GroupCard card;
        card.assessment = id;
        card.side = text(side);
        card.present = 30;
        addActivities(addGroup(instrument, card, 3), 10, 2);
    }
    for (const auto mode : allModes) {
        const PdfFile pdf(buildReport(reg(), of(id, mode)));
        EXPECT_EQ(pdf.pages(), 1) << int(mode);
        keepPicture(pdf, text("longest-%1").arg(int(mode)));
    }
}

TEST_F(CouncilScorecard, ofOneSideHasOneColumn)
{
    const QString whole = made(of(firstRound));
    EXPECT_TRUE(whole.contains(text("Participation: Citizens "))) << whole.toStdString();
    EXPECT_FALSE(whole.contains(text("Council ")));
    EXPECT_TRUE(whole.contains(text("What was agreed to do: Nothing is recorded yet.")));
    const PdfFile pdf(buildReport(reg(), of(firstRound, LanguageMode::Khmer)));
    EXPECT_EQ(pdf.pages(), 1);
    keepPicture(pdf, text("one-side"));
}

TEST_F(CouncilScorecard, thePublicDoesNotReadOfPeopleWhoDidNotAgree)
{
    EXPECT_TRUE(made(of(round)).contains(text("Ask Canary Sophea for the pump")));
    const QString open = made(of(round, LanguageMode::English, Audience::Public));
    EXPECT_TRUE(open.contains(text("Ask a person (name withheld) for the pump")));
    EXPECT_FALSE(open.contains(text("Canary")));
}

TEST_F(CouncilScorecard, ofSeveralRoundsHasAPageForEach)
{
    const PdfFile pdf(buildReport(reg(), request("council_scorecard")));
    EXPECT_EQ(pdf.pages(), 2);
}

} // namespace daikou::reports::testing
