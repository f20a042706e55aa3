// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/report_register.h"

#include "reports/golden.h"
#include "reports/program.h"
#include "store/assessments/round_figures.h"
#include "store/instruments/instrument_json.h"

namespace daikou::reports::testing {

using namespace domain;
using test::text;

namespace {

class AssessmentReport : public ReportRegister {
protected:
    ReportRequest of(const RecordId& id, LanguageMode mode = LanguageMode::English,
                     Audience audience = Audience::Group) const
    {
        ReportRequest wanted = request("assessment", mode, audience);
        wanted.scope = QStringLiteral("id=") + id.toText();
        return wanted;
    }
    static QString number(double mean, qint64 n)
    {
        return QStringLiteral("%1 (%2)").arg(QString::number(mean, 'f', 1)).arg(n);
    }
};

} // namespace

TEST_F(AssessmentReport, isAsItWasLookedAt)
{
    expectGolden(text("assessment-en.md"), made(of(round)).toUtf8());
    expectGolden(text("assessment-km.md"), made(of(round, LanguageMode::Khmer)).toUtf8());
}

TEST_F(AssessmentReport, theNumbersOfTheTableAreThoseOfScoring)
{
    const QString whole = made(of(round)).remove(u'\\');
    const auto figures = store::figuresOfRound(reg(), round);
    const auto indicators = indicatorsOf(*figures.instrument);
    for (size_t place = 0; place < indicators.size(); ++place) {
        const auto& citizens = figures.results.sides[0].figures.indicators[place];
        const auto& council = figures.results.sides[1].figures.indicators[place];
        const double gap = std::round(figures.results.indicators[place].gap->difference * 10) / 10;
        QString shown = QString::number(std::abs(gap), 'f', 1);
        if (gap != 0)
            shown.prepend(gap > 0 ? QStringLiteral("+") : QStringLiteral("−"));
        const QString row = QStringLiteral("| %1 | %2 | %3 | %4 |")
                                .arg(indicators[place]->text.en, number(*citizens.mean, citizens.n),
                                     number(*council.mean, council.n), shown);
        EXPECT_TRUE(whole.contains(row)) << row.toStdString();
    }
}

TEST_F(AssessmentReport, aRoundOfOneSideHasNoGap)
{
    const QString whole = made(of(firstRound));
    EXPECT_TRUE(whole.contains(text("Only this side has answered: Citizens. There is no gap to show.")));
    EXPECT_FALSE(whole.contains(text("| Gap |")));
    EXPECT_FALSE(whole.contains(text("| Council |"))) << "no column of dashes";
    EXPECT_FALSE(whole.contains(text("−")));
}

TEST_F(AssessmentReport, tellsTheChangeSinceTheRoundBefore)
{
    const QString whole = made(of(round));
    EXPECT_TRUE(whole.contains(text("Citizens since “Round 1”: +"))) << whole.toStdString();
    EXPECT_TRUE(whole.contains(text("Higher than in the last round.")));
    EXPECT_FALSE(whole.contains(text("Council since “"))) << "it did not answer then";
}

TEST_F(AssessmentReport, tooFewToJudgeAChangeIsSaid)
{
    Assessment third;
    third.council = council;
    third.round = 3;
    third.start = QDate(2005, 2, 1);
    const auto instrument = store::instrumentsSupplied().front();
    const RecordId id = addRound(instrument, third);
    GroupCard few;
    few.assessment = id;
    few.side = text("citizens");
    few.present = 5;
    addGroup(instrument, few, 4);
    EXPECT_TRUE(made(of(id)).contains(text("Too few to say")));
}

TEST_F(AssessmentReport, aStageThatIsLateIsTold)
{
    EXPECT_TRUE(made(of(round)).contains(text("| **Follow-up** | **1 June 2004** |")));
    EXPECT_TRUE(made(of(round)).contains(text("**late by ")));
}

TEST_F(AssessmentReport, scoresThatDoNotFitAreCountedAndTold)
{
    EXPECT_FALSE(made(of(round)).contains(text("do not fit")));
    save(Score{.card = womenCard, .indicator = text("no_such_indicator"), .level = 2});
    EXPECT_TRUE(made(of(round)).contains(text("Scores that do not fit the questionnaire and are not counted: 1.")));
}

TEST_F(AssessmentReport, thePublicDoesNotReadOfPeopleWhoDidNotAgree)
{
    const QString group = made(of(round)), open = made(of(round, LanguageMode::English, Audience::Public));
    EXPECT_TRUE(group.contains(text("| Canary Sophea was not let in | Open the door |")));
    EXPECT_TRUE(open.contains(text("| a person (name withheld) was not let in | Open the door |")));
    EXPECT_TRUE(open.contains(text("a person (name withheld); Willing Bopha"))) << "of the facilitators";
}

TEST_F(AssessmentReport, ofAPartnershipComparesThePartiesByTheirSpread)
{
    const auto instrument = store::instrumentsSupplied().back();
    Assessment health;
    health.partnership = roads;
    health.start = QDate(2004, 5, 1);
    const RecordId id = addRound(instrument, health);
    GroupCard party;
    party.assessment = id;
    party.side = instrument.sides.front().id;
    party.kind = GroupKind::Party;
    party.council = council;
    party.present = 1;
    addGroup(instrument, party, 4);
    party = GroupCard{};
    party.assessment = id;
    party.side = instrument.sides.front().id;
    party.kind = GroupKind::Party;
    party.organisation = women;
    party.present = 1;
    addGroup(instrument, party, 2);
    const QString whole = made(of(id));
    EXPECT_TRUE(whole.contains(text("Village road upkeep")));
    EXPECT_TRUE(whole.contains(text("| Spread |"))) << whole.toStdString();
    EXPECT_FALSE(whole.contains(text("| Gap |")));
    EXPECT_TRUE(whole.contains(text("Women for Water")));
}

TEST_F(AssessmentReport, aRoundWithoutAnswersSaysSo)
{
    Assessment empty;
    empty.council = council;
    empty.round = 9;
    const RecordId id = addRound(store::instrumentsSupplied().front(), empty);
    EXPECT_TRUE(made(of(id)).contains(text("Nobody has answered yet.")));
}

} // namespace daikou::reports::testing
