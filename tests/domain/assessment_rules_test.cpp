// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assessments/sample_instrument.h"
#include "domain/findings.h"

#include "support/printing.h"

#include "domain/records/all.h"
#include "domain/rules/assessment_rules.h"
#include "domain/values/parse.h"

#include <gtest/gtest.h>

#include <set>

using namespace daikou::domain;
using daikou::test::has;
using daikou::test::sampleInstrument;
using daikou::test::text;

namespace {

InstrumentVersion versionOne()
{
    InstrumentVersion version;
    version.code = text("council-performance");
    version.version = 1;
    version.title.en = text("Council performance");
    version.content = text("{}");
    return version;
}

Assessment secondRound()
{
    Assessment assessment;
    assessment.council = RecordId::derived("council");
    assessment.instrument = RecordId::derived("instrument");
    assessment.round = 2;
    return assessment;
}

GroupCard womenOfTheVillage()
{
    GroupCard card;
    card.id = RecordId::derived("card");
    card.assessment = RecordId::derived("assessment");
    card.side = text("citizens");
    card.kind = GroupKind::Women;
    card.present = 5;
    return card;
}

Score scoreOf(const char* indicator = "a")
{
    Score score;
    score.card = RecordId::derived("card");
    score.indicator = text(indicator);
    return score;
}

Findings check(const Score& score)
{
    return Score::type().check(score);
}

Findings against(const Score& score, const GroupCard& card = womenOfTheVillage())
{
    return checkAgainst(sampleInstrument(), card, score);
}

} // namespace

TEST(InstrumentVersionRules, wantAllOfIt)
{
    EXPECT_TRUE(InstrumentVersion::type().check(versionOne()).empty());
    const auto findings = InstrumentVersion::type().check(InstrumentVersion());
    for (const QStringView field : {u"code", u"version", u"title", u"content"})
        EXPECT_TRUE(has(findings, FindingCode::Required, field));
    InstrumentVersion zeroth = versionOne();
    zeroth.version = 0;
    EXPECT_TRUE(has(InstrumentVersion::type().check(zeroth), FindingCode::TooSmall, u"version"));
}

TEST(InstrumentVersionRules, keepWhatWasUsed)
{
    InstrumentVersion kept = versionOne();
    kept.id = *identityOf(toRecord(kept));
    kept.title.km = text("ការងារក្រុមប្រឹក្សា");
    EXPECT_TRUE(InstrumentVersion::type().check(kept).empty()) << "how it is called may be corrected";
    InstrumentVersion other = kept;
    other.content = text("{ }");
    EXPECT_TRUE(has(InstrumentVersion::type().check(other), FindingCode::InstrumentChanged));
    EXPECT_TRUE(hasErrors(InstrumentVersion::type().check(other)));
    other = kept;
    other.version = 2;
    EXPECT_TRUE(has(InstrumentVersion::type().check(other), FindingCode::InstrumentChanged));
    other.id = {};
    EXPECT_TRUE(InstrumentVersion::type().check(other).empty()) << "that is another version";
    EXPECT_NE(identityOf(toRecord(other)), kept.id);
}

TEST(InstrumentVersionRules, makeOneIdWithOrWithoutALastLine)
{
    InstrumentVersion written = versionOne();
    written.content += u'\n';
    EXPECT_EQ(identityOf(completed(toRecord(written))), identityOf(toRecord(versionOne())));
}

TEST(InstrumentVersionRules, haveItsContentInNoFormAndNoSearch)
{
    const Field& content = *InstrumentVersion::type().find(u"content");
    EXPECT_TRUE(content.options.machine);
    EXPECT_EQ(content.options.weight, 0);
    for (const RecordType* type : recordTypes())
        for (const Field& field : type->fields())
            EXPECT_TRUE(!field.options.machine || field.kind == Kind::LongText) << field.name.toStdString();
}

TEST(AssessmentRules, wantACouncilOrAPartnership)
{
    Assessment assessment = secondRound();
    EXPECT_TRUE(Assessment::type().check(assessment).empty());
    assessment.council = {};
    EXPECT_TRUE(has(Assessment::type().check(assessment), FindingCode::NoAssessed, u"council"));
    EXPECT_FALSE(hasErrors(Assessment::type().check(assessment)));
    assessment.partnership = RecordId::derived("partnership");
    EXPECT_TRUE(Assessment::type().check(assessment).empty());
    assessment.start = QDate(2004, 5, 2);
    assessment.end = QDate(2004, 5, 1);
    EXPECT_TRUE(has(Assessment::type().check(assessment), FindingCode::DatesOutOfOrder, u"end"));
}

TEST(AssessmentRules, wantTheStagesPlannedInTheirOrder)
{
    Assessment assessment = secondRound();
    assessment.groundworkDue = QDate(2004, 5, 1);
    assessment.scoringDue = QDate(2004, 5, 10);
    assessment.selfAssessmentDue = QDate(2004, 5, 10);
    assessment.followUpDue = QDate(2004, 8, 1);
    EXPECT_TRUE(Assessment::type().check(assessment).empty()) << "two may be on one day";
    assessment.interfaceMeetingDue = QDate(2004, 5, 9);
    const auto findings = Assessment::type().check(assessment);
    ASSERT_EQ(findings.size(), 1U) << "the follow-up is after all that come before it";
    EXPECT_EQ(findings[0].severity, Severity::Hint);
    EXPECT_EQ(findings[0].field, text("interface_meeting_due"));
    EXPECT_EQ(findings[0].sentence(Language::English),
              text("Interface meeting is planned for 9 May 2004, before Self-assessment (10 May 2004). Correct one of "
                   "the dates."));
    EXPECT_TRUE(findings[0].sentence(Language::Khmer).contains(text("ការវាយតម្លៃខ្លួនឯង")));
}

TEST(Stages, haveTwoDaysEachInTheTable)
{
    ASSERT_EQ(stages().size(), 6U);
    std::set<const Field*> fields;
    for (const Stage& stage : stages()) {
        const QString code = QLatin1String(stage.code);
        EXPECT_EQ(findStage(code), &stage);
        Assessment assessment;
        assessment.*stage.due = QDate(2004, 1, 1);
        assessment.*stage.done = QDate(2004, 2, 2);
        const Record record = toRecord(assessment);
        EXPECT_EQ(record.value(QString(code + text("_due"))), Value(QDate(2004, 1, 1))) << stage.code;
        EXPECT_EQ(record.value(QString(code + text("_done"))), Value(QDate(2004, 2, 2))) << stage.code;
        fields.insert(Assessment::type().find(QString::fromLatin1(stage.dueField)));
        fields.insert(Assessment::type().find(QString::fromLatin1(stage.doneField)));
        for (const Language language : {Language::English, Language::Khmer}) {
            EXPECT_TRUE(stage.dueLabel.in(language).startsWith(stage.words.in(language)));
            EXPECT_TRUE(stage.doneLabel.in(language).startsWith(stage.words.in(language)));
        }
    }
    EXPECT_EQ(fields.size(), 12U);
    EXPECT_EQ(findStage(u"party"), nullptr);
}

TEST(LateStages, areThoseWhoseDayHasPassedAndThatWereNotHeld)
{
    Assessment assessment = secondRound();
    const QDate today(2004, 6, 1);
    EXPECT_TRUE(lateStages(assessment, today).empty());
    EXPECT_FALSE(nextStage(assessment, today));
    assessment.groundworkDue = assessment.groundworkDone = today.addDays(-30);
    assessment.inputTrackingDue = today.addDays(-3);
    assessment.scoringDue = today;
    assessment.selfAssessmentDue = today.addDays(-1);
    assessment.interfaceMeetingDue = today.addDays(10);
    const auto late = lateStages(assessment, today);
    ASSERT_EQ(late.size(), 2U);
    EXPECT_EQ(late[0], (OpenStage{findStage(u"input_tracking"), today.addDays(-3), 3}));
    EXPECT_EQ(late[1], (OpenStage{findStage(u"self_assessment"), today.addDays(-1), 1}));
    EXPECT_EQ(nextStage(assessment, today), late[0]);
}

TEST(NextStage, isTheOpenOneThatIsPlannedFirst)
{
    Assessment assessment = secondRound();
    const QDate today(2004, 6, 1);
    assessment.followUpDue = today.addDays(90);
    assessment.interfaceMeetingDue = assessment.selfAssessmentDue = today.addDays(5);
    EXPECT_EQ(nextStage(assessment, today), (OpenStage{findStage(u"self_assessment"), today.addDays(5), 0}));
    assessment.selfAssessmentDone = today;
    EXPECT_EQ(nextStage(assessment, today)->stage, findStage(u"interface_meeting"));
    assessment.interfaceMeetingDone = assessment.followUpDone = today;
    EXPECT_FALSE(nextStage(assessment, today));
}

TEST(GroupCardRules, wantASideSaveOfWhatWasAgreed)
{
    GroupCard card = womenOfTheVillage();
    EXPECT_TRUE(GroupCard::type().check(card).empty());
    card.side.clear();
    EXPECT_TRUE(has(GroupCard::type().check(card), FindingCode::NoSide, u"side"));
    card.kind = GroupKind::Agreed;
    EXPECT_TRUE(GroupCard::type().check(card).empty());
    card.side = text("council");
    EXPECT_TRUE(has(GroupCard::type().check(card), FindingCode::AgreedWithSide, u"side"));
    EXPECT_FALSE(hasErrors(GroupCard::type().check(card)));
}

TEST(GroupCardRules, doNotLetMoreWomenComeThanPeople)
{
    GroupCard card = womenOfTheVillage();
    card.women = 5;
    EXPECT_TRUE(GroupCard::type().check(card).empty());
    card.women = 6;
    EXPECT_TRUE(has(GroupCard::type().check(card), FindingCode::WomenOverPresent, u"women"));
    card.present = {};
    EXPECT_TRUE(GroupCard::type().check(card).empty()) << "nobody counted the others";
    card.women = -1;
    EXPECT_TRUE(has(GroupCard::type().check(card), FindingCode::TooSmall, u"women"));
}

TEST(ScoreRules, letOneOfLevelVotesAndCardsBeFilled)
{
    Score score = scoreOf();
    EXPECT_TRUE(check(score).empty()) << "nobody answered";
    score.level = 4;
    EXPECT_TRUE(check(score).empty());
    score.votes = text("0 3 5");
    EXPECT_TRUE(has(check(score), FindingCode::SeveralAnswers, u"votes"));
    score.level = {};
    score.notAnswered = 2;
    EXPECT_TRUE(check(score).empty());
    score.cards = text("4 5 .");
    EXPECT_TRUE(has(check(score), FindingCode::SeveralAnswers, u"cards"));
    EXPECT_TRUE(hasErrors(check(score)));
    score.votes.clear();
    EXPECT_FALSE(has(check(score), FindingCode::SeveralAnswers));
    EXPECT_TRUE(has(check(score), FindingCode::NoVotes, u"not_answered"));
}

TEST(ScoreRules, sayWhereATextIsNoAnswer)
{
    Score score = scoreOf();
    score.votes = text("7 votes");
    auto findings = check(score);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].code, FindingCode::NotVotes);
    EXPECT_TRUE(
        findings[0].sentence(Language::English).startsWith(text("“votes” (number 2) is not a number of votes.")));
    score.votes = text("1 2 3 4 5 6 7 8 9 10 11 12");
    EXPECT_TRUE(has(check(score), FindingCode::TallyNotAsScale, u"votes"));
    score.votes.clear();
    score.cards = text("4 N/A");
    score.second = text("4 11");
    findings = check(score);
    ASSERT_EQ(findings.size(), 2U);
    EXPECT_EQ(findings[0].field, text("cards"));
    EXPECT_EQ(findings[0].arguments, (QStringList{text("N/A"), text("2")}));
    EXPECT_EQ(findings[1].field, text("second"));
    EXPECT_TRUE(hasErrors(findings));
}

TEST(ScoreRules, knowNoLevelOutsideOfEveryScale)
{
    Score score = scoreOf();
    score.level = 11;
    EXPECT_TRUE(has(check(score), FindingCode::TooLarge, u"level"));
    score.level = -1;
    EXPECT_TRUE(has(check(score), FindingCode::TooSmall, u"level"));
    const auto typed = parseValue(*Score::type().find(u"level"), text("N/A"));
    EXPECT_EQ(std::get<Finding>(typed).code, FindingCode::NotAWholeNumber);
}

TEST(ScoreRules, compareTheTwoEntriesOfTheSameCards)
{
    Score score = scoreOf();
    score.cards = text("4 5 . 3");
    score.second = text("4 5 . 3");
    EXPECT_TRUE(check(score).empty());
    score.second = text("4 . . 2 1");
    const auto findings = check(score);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].code, FindingCode::SecondEntryDiffers);
    EXPECT_EQ(findings[0].severity, Severity::Warning);
    EXPECT_EQ(findings[0].arguments, (QStringList{text("3"), text("2")}));
}

TEST(ScoreRules, bringTextsIntoTheirOneForm)
{
    Score score = scoreOf();
    score.votes = text("  ០ ៣\t5 ");
    score.cards = text("៤  – .");
    score.second = text("4  x");
    completeScore(score);
    EXPECT_EQ(score.votes, text("0 3 5"));
    EXPECT_EQ(score.cards, text("4 - ."));
    EXPECT_EQ(score.second, text("4  x")) << "what cannot be read stays as it was typed";
}

TEST(ScoreAgainstItsInstrument, isAnIndicatorAndASideOfIt)
{
    EXPECT_TRUE(against(scoreOf()).empty());
    EXPECT_TRUE(has(against(scoreOf("z")), FindingCode::NoSuchIndicator, u"indicator"));
    GroupCard card = womenOfTheVillage();
    card.side = text("donors");
    const auto findings = against(scoreOf(), card);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].record, card.id);
    EXPECT_EQ(findings[0].arguments, (QStringList{text("donors"), text("citizens, council")}));
    card.side.clear();
    EXPECT_TRUE(against(scoreOf(), card).empty()) << "checkGroupCard tells of that";
}

TEST(ScoreAgainstItsInstrument, isOnItsScale)
{
    Score score = scoreOf();
    score.level = 5;
    EXPECT_TRUE(against(score).empty());
    score.level = 7;
    const auto findings = against(score);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_TRUE(findings[0].sentence(Language::English).startsWith(text("7 is not on the scale of 1 to 5.")));
    score.level = {};
    score.cards = text("1 . - 0 7");
    const auto ofCards = against(score);
    ASSERT_EQ(ofCards.size(), 1U);
    EXPECT_EQ(ofCards[0].code, FindingCode::CardOffScale);
    EXPECT_EQ(ofCards[0].arguments, (QStringList{text("0"), text("4"), text("1"), text("5")}));
}

TEST(ScoreAgainstItsInstrument, talliesEveryLevelAndNoMorePeopleThanCame)
{
    Score score = scoreOf();
    score.votes = text("0 1 2 1");
    EXPECT_TRUE(has(against(score), FindingCode::TallyNotAsScale, u"votes"));
    score.votes = text("0 1 2 1 0");
    score.notAnswered = 1;
    EXPECT_TRUE(against(score).empty());
    score.notAnswered = 2;
    const auto findings = against(score);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].code, FindingCode::MoreThanPresent);
    EXPECT_EQ(findings[0].severity, Severity::Warning);
    EXPECT_EQ(findings[0].arguments, (QStringList{text("6"), text("5")}));
    score = scoreOf();
    score.cards = text("1 2 3 4 5 .");
    EXPECT_TRUE(has(against(score), FindingCode::MoreThanPresent, u"cards"));
    GroupCard uncounted = womenOfTheVillage();
    uncounted.present = {};
    EXPECT_TRUE(against(score, uncounted).empty());
}

TEST(AssessmentFindings, areSentencesInBothLanguages)
{
    for (int code = int(FindingCode::InstrumentChanged); code <= int(FindingCode::MoreThanPresent); ++code) {
        const Finding finding{Severity::Error, FindingCode(code), {}, {text("A1"), text("B2"), text("C3"), text("D4")}};
        EXPECT_TRUE(finding.sentence(Language::English).endsWith(u'.')) << finding.codeName().toStdString();
        EXPECT_TRUE(finding.sentence(Language::Khmer).endsWith(text("។"))) << finding.codeName().toStdString();
        for (const QString& argument : finding.arguments)
            EXPECT_EQ(finding.sentence(Language::English).contains(argument),
                      finding.sentence(Language::Khmer).contains(argument))
                << finding.codeName().toStdString();
    }
}
