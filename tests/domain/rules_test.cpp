// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/findings.h"

#include "support/printing.h"

#include "domain/records/all.h"
#include "domain/rules/field_rules.h"
#include "domain/rules/partnership_rules.h"
#include "domain/rules/place_rules.h"
#include "domain/rules/practice_rules.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <set>

using namespace daikou::domain;
using daikou::test::has;
using daikou::test::text;

namespace {

template <class R>
Findings findingsOf(const R& record)
{
    return R::type().check(record);
}

Area area(const char* code)
{
    Area area;
    area.code = QLatin1String(code);
    area.name.en = QStringLiteral("Somewhere");
    completeArea(area);
    return area;
}

Partnership partnership()
{
    Partnership partnership;
    partnership.title.en = QStringLiteral("Village road upkeep");
    return partnership;
}

Party party(const char* who)
{
    Party party;
    party.id = RecordId::derived(QByteArray("party of ").append(who));
    party.partnership = RecordId::derived("partnership");
    party.organisation = RecordId::derived(who);
    return party;
}

Contribution contribution(const char* who)
{
    Contribution contribution;
    contribution.id = RecordId::derived(QByteArray("contribution of ").append(who));
    contribution.partnership = RecordId::derived("partnership");
    contribution.organisation = RecordId::derived(who);
    contribution.kind = ContributionKind::Labour;
    return contribution;
}

/// Meets the definition: two parties that contribute, activities, a goal.
WholePartnership whole()
{
    WholePartnership whole;
    whole.partnership = partnership();
    whole.partnership.goal.km = text("ថែទាំផ្លូវ");
    whole.partnership.activities.en = QStringLiteral("Fill the holes each March");
    whole.parties = {party("A"), party("B")};
    whole.contributions = {contribution("A"), contribution("B")};
    return whole;
}

QString named(const RecordId& id)
{
    return id == RecordId::derived("A") ? QStringLiteral("A") : QStringLiteral("B");
}

const QDate today(2006, 1, 1);

} // namespace

TEST(FieldRules, askForWhatIsRequiredInOneLanguageAtLeast)
{
    Partnership empty;
    EXPECT_TRUE(has(findingsOf(empty), FindingCode::Required, u"title"));
    empty.title.km = text("ផ្លូវ");
    EXPECT_FALSE(has(findingsOf(empty), FindingCode::Required));
    empty.title = {QStringLiteral("  "), text("\xE2\x80\x8B")};
    EXPECT_TRUE(has(findingsOf(empty), FindingCode::Required, u"title")) << "what shows nothing fills nothing";
}

TEST(FieldRules, setLimitsToLengthsAndNumbers)
{
    Partnership partnership = ::partnership();
    partnership.title.en = QString(300, u'x');
    EXPECT_FALSE(hasErrors(findingsOf(partnership)));
    partnership.title.en += u'x';
    EXPECT_TRUE(has(findingsOf(partnership), FindingCode::TooLong, u"title.en"));
    Council council;
    council.area = RecordId::derived("area");
    council.seats = 4;
    EXPECT_TRUE(has(findingsOf(council), FindingCode::TooSmall, u"seats"));
    council.seats = 12;
    EXPECT_TRUE(has(findingsOf(council), FindingCode::TooLarge, u"seats"));
    Contribution contribution = ::contribution("A");
    contribution.amount = Money{-1, Currency::Dollar};
    EXPECT_TRUE(has(findingsOf(contribution), FindingCode::TooSmall, u"amount"));
}

TEST(FieldRules, countWordsOfBothLanguages)
{
    EXPECT_EQ(countWords(u""), 0);
    EXPECT_EQ(countWords(u"  two\n words "), 2);
    EXPECT_EQ(countWords(text("ផ្លូវ\xE2\x80\x8Bលំ")), 2) << "zero-width spaces part words";
    EXPECT_EQ(countWords(text("កកកកកក")), 1);
    EXPECT_EQ(countWords(text("កកកកកកក")), 2);
    EXPECT_EQ(countWords(text("road ផ្លូវ 2004")), 3);
}

TEST(FieldRules, warnWhenAWordBudgetIsSpent)
{
    Practice practice;
    practice.title.en = QStringLiteral("Road committees");
    practice.objective.en = QStringLiteral("word ").repeated(81);
    const Findings findings = findingsOf(practice);
    EXPECT_TRUE(has(findings, FindingCode::OverBudget, u"objective.en"));
    EXPECT_FALSE(hasErrors(findings)) << "a warning keeps nobody from saving";
}

TEST(AreaRules, areMetByACodeThatIsFilledInByItself)
{
    for (const char* code : {"02", "0205", "020502", "02050201"})
        EXPECT_TRUE(findingsOf(area(code)).empty()) << code;
    EXPECT_EQ(area("020502").level, AreaLevel::Commune);
    EXPECT_EQ(area("020502").parent, areaIdOf(QStringLiteral("0205")));
    EXPECT_TRUE(area("02").parent.isNull());
}

TEST(AreaRules, takeKhmerDigits)
{
    Area khmer;
    khmer.code = text("០២០៥");
    khmer.name.en = QStringLiteral("Aek Phnum");
    const Record record = completed(toRecord(khmer));
    EXPECT_EQ(record.value(u"code"), Value(QStringLiteral("0205")));
    EXPECT_FALSE(hasErrors(check(toRecord(khmer)))) << "checked as it would be saved";
}

TEST(AreaRules, aPlaceMayWaitForItsCode)
{
    Area named = area("");
    named.level = AreaLevel::Commune;
    EXPECT_FALSE(hasErrors(findingsOf(named)));
    EXPECT_TRUE(has(findingsOf(named), FindingCode::NoCode, u"code"));
    EXPECT_FALSE(identityOf(toRecord(named)).has_value()) << "two communes without a code are two";
}

TEST(AreaRules, findWrongCodesLevelsAndParents)
{
    EXPECT_TRUE(has(findingsOf(area("02a5")), FindingCode::CodeDigits, u"code"));
    Area wrongLevel = area("0205");
    wrongLevel.level = AreaLevel::Commune;
    EXPECT_TRUE(has(findingsOf(wrongLevel), FindingCode::CodeLength, u"code"));
    Area wrongParent = area("0205");
    wrongParent.parent = areaIdOf(QStringLiteral("03"));
    EXPECT_TRUE(has(findingsOf(wrongParent), FindingCode::ParentNotPrefix, u"parent"));
    EXPECT_TRUE(hasErrors(findingsOf(area("02050"))));
    EXPECT_TRUE(has(findingsOf(area("0205020101")), FindingCode::TooLong, u"code"));
    EXPECT_EQ(codeLengthOf(int(AreaLevel::Village)), 8);
}

TEST(DateRules, keepBeginningsBeforeEnds)
{
    const QDate late(2005, 1, 1), early(2004, 1, 1);
    const auto expectOrder = [&](auto record, auto begin, auto end, QStringView field) {
        record.*begin = late;
        record.*end = early;
        EXPECT_TRUE(has(findingsOf(record), FindingCode::DatesOutOfOrder, field)) << field.toString().toStdString();
        record.*end = late;
        EXPECT_FALSE(has(findingsOf(record), FindingCode::DatesOutOfOrder)) << "one day is in order";
        record.*begin = QDate();
        EXPECT_FALSE(has(findingsOf(record), FindingCode::DatesOutOfOrder));
    };
    expectOrder(Partnership(), &Partnership::start, &Partnership::end, u"end");
    expectOrder(Party(), &Party::joined, &Party::left, u"left");
    expectOrder(Contribution(), &Contribution::promised, &Contribution::delivered, u"delivered");
    expectOrder(Agreement(), &Agreement::signedOn, &Agreement::expires, u"expires");
    expectOrder(Area(), &Area::validFrom, &Area::validTo, u"valid_to");
    expectOrder(Mandate(), &Mandate::elected, &Mandate::ended, u"ended");
    expectOrder(Councillor(), &Councillor::from, &Councillor::to, u"to");
    expectOrder(Affiliation(), &Affiliation::from, &Affiliation::to, u"to");
    expectOrder(Practice(), &Practice::from, &Practice::to, u"to");
}

TEST(PlaceRules, seatNoMoreWomenThanThereAreSeats)
{
    Mandate mandate;
    mandate.council = RecordId::derived("council");
    mandate.elected = QDate(2002, 2, 3);
    mandate.seats = 7;
    mandate.women = 8;
    EXPECT_TRUE(has(findingsOf(mandate), FindingCode::WomenOverSeats, u"women"));
    mandate.women = 7;
    EXPECT_TRUE(findingsOf(mandate).empty());
}

TEST(PeopleRules, keepTheDisabilityFlagOnlyWithConsent)
{
    Person person;
    person.name.en = QStringLiteral("Sok Dara");
    person.disability = true;
    EXPECT_TRUE(has(findingsOf(person), FindingCode::NoConsent, u"disability"));
    person.consent = true;
    EXPECT_TRUE(findingsOf(person).empty());
}

TEST(PeopleRules, knowAnEmailAddress)
{
    Person person;
    person.name.en = QStringLiteral("Sok Dara");
    for (const char* good : {"dara@example.org", "d.sok+x@mail.example.com.kh"}) {
        person.email = QLatin1String(good);
        EXPECT_TRUE(findingsOf(person).empty()) << good;
    }
    for (const char* bad :
         {"dara", "@example.org", "dara@", "dara@org", "dara@.org", "da ra@example.org", "dara@example."}) {
        person.email = QLatin1String(bad);
        EXPECT_TRUE(has(findingsOf(person), FindingCode::EmailForm, u"email")) << bad;
    }
    Organisation organisation;
    organisation.name.en = QStringLiteral("Women for Water");
    organisation.email = QStringLiteral("none");
    EXPECT_TRUE(has(findingsOf(organisation), FindingCode::EmailForm));
}

TEST(PartyRules, nameExactlyOne)
{
    Party none;
    none.partnership = RecordId::derived("partnership");
    EXPECT_TRUE(has(findingsOf(none), FindingCode::NoParty));
    Party two = party("A");
    two.person = RecordId::derived("person");
    EXPECT_TRUE(has(findingsOf(two), FindingCode::SeveralParties));
    EXPECT_TRUE(findingsOf(party("A")).empty());
    EXPECT_TRUE(has(findingsOf(Contribution()), FindingCode::NoParty));
}

TEST(ContributionRules, countInDollarsOnlyWithARate)
{
    Contribution labour = contribution("A");
    EXPECT_FALSE(valueInDollars(labour));
    labour.amount = Money{20'000, Currency::Dollar};
    EXPECT_EQ(valueInDollars(labour), 200.0);
    labour.amount = Money{80'000'000, Currency::Riel};
    EXPECT_FALSE(valueInDollars(labour));
    EXPECT_TRUE(has(findingsOf(labour), FindingCode::NoRate, u"rate"));
    labour.rate = 4000;
    EXPECT_EQ(valueInDollars(labour), 200.0);
    labour.rate = 0;
    EXPECT_FALSE(valueInDollars(labour)) << "nothing is worth infinitely much";
}

TEST(DefinitionMeter, countsTheFourParts)
{
    EXPECT_EQ(definitionOf(WholePartnership()).met(), 0);
    EXPECT_EQ(definitionOf(whole()).met(), DefinitionMeter::of);
    auto one = whole();
    one.contributions = {contribution("A"), contribution("A")};
    EXPECT_FALSE(definitionOf(one).contributions) << "two from one party are not from two";
    auto stranger = whole();
    stranger.contributions = {contribution("A"), contribution("C")};
    EXPECT_FALSE(definitionOf(stranger).contributions);
}

TEST(WholeRules, areMetByAWholePartnership)
{
    EXPECT_TRUE(checkWhole(whole(), today, named).empty());
}

TEST(WholeRules, sayWhatIsMissingAndFromWhom)
{
    auto partial = whole();
    partial.parties.pop_back();
    partial.contributions.clear();
    partial.partnership.goal = {};
    partial.partnership.activities = {};
    const Findings findings = checkWhole(partial, today, named);
    EXPECT_TRUE(has(findings, FindingCode::FewParties));
    EXPECT_TRUE(has(findings, FindingCode::NoGoal, u"goal"));
    EXPECT_TRUE(has(findings, FindingCode::NoActivities, u"activities"));
    const auto few = std::ranges::find(findings, FindingCode::FewContributors, &Finding::code);
    ASSERT_NE(few, findings.end());
    EXPECT_EQ(few->arguments, (QStringList{QStringLiteral("0"), QStringLiteral("A")}));
    EXPECT_FALSE(hasErrors(findings)) << "Daikou never refuses a partnership that falls short";
}

TEST(WholeRules, nameNobodyWhereNobodyIsMissing)
{
    const Findings findings = checkWhole(WholePartnership(), today, named);
    EXPECT_TRUE(has(findings, FindingCode::NoOtherContributor));
    EXPECT_FALSE(has(findings, FindingCode::FewContributors));
}

TEST(WholeRules, findAPartyTwiceAndAContributorWhoIsNone)
{
    auto twice = whole();
    twice.parties.push_back(party("A"));
    twice.contributions.push_back(contribution("C"));
    const Findings findings = checkWhole(twice, today, named);
    EXPECT_EQ(std::ranges::count(findings, FindingCode::PartyTwice, &Finding::code), 1);
    const auto stranger = std::ranges::find(findings, FindingCode::NotAParty, &Finding::code);
    ASSERT_NE(stranger, findings.end());
    EXPECT_EQ(stranger->record, RecordId::derived("contribution of C"));
}

TEST(WholeRules, findASignatoryWhoHasLeftOfficeWhileTheAgreementRuns)
{
    auto signedByA = whole();
    Agreement agreement;
    agreement.id = RecordId::derived("agreement");
    agreement.kind = AgreementKind::Contract;
    agreement.signatories = {RecordId::derived("A")};
    signedByA.agreements = {agreement};
    EXPECT_FALSE(has(checkWhole(signedByA, today, named), FindingCode::SignatoryLeft)) << "still in office";
    signedByA.leftOffice = {{RecordId::derived("A"), today}};
    EXPECT_TRUE(has(checkWhole(signedByA, today, named), FindingCode::SignatoryLeft));
    EXPECT_FALSE(has(checkWhole(signedByA, today.addDays(-1), named), FindingCode::SignatoryLeft)) << "not yet";
    signedByA.agreements[0].expires = today;
    EXPECT_TRUE(has(checkWhole(signedByA, today, named), FindingCode::SignatoryLeft)) << "runs through its last day";
    signedByA.agreements[0].expires = today.addDays(-1);
    EXPECT_FALSE(has(checkWhole(signedByA, today, named), FindingCode::SignatoryLeft));
}

TEST(PracticeRules, readStepsALineEach)
{
    const auto steps =
        stepsOf(text(" Elected a committee → women first\n\nFilled holes -> stones nearby\nMet monthly"));
    ASSERT_EQ(steps.size(), 3U);
    EXPECT_EQ(steps[0].done, QStringLiteral("Elected a committee"));
    EXPECT_EQ(steps[0].because, QStringLiteral("women first"));
    EXPECT_EQ(steps[1].because, QStringLiteral("stones nearby"));
    EXPECT_EQ(steps[2].because, QString());
    EXPECT_TRUE(stepsOf(QStringLiteral(" \n ")).empty());
}

TEST(PracticeRules, warnOfMoreThanSixStepsAndOfAnUnprovenClaim)
{
    Practice practice;
    practice.title.en = QStringLiteral("Road committees");
    practice.steps.km = QStringLiteral("1\n2\n3\n4\n5\n6");
    EXPECT_TRUE(findingsOf(practice).empty());
    practice.steps.km += QStringLiteral("\n7");
    EXPECT_TRUE(has(findingsOf(practice), FindingCode::TooManySteps, u"steps.km"));
    practice.status = PracticeStatus::Published;
    EXPECT_TRUE(has(findingsOf(practice), FindingCode::NotValidated, u"validated_by"));
    practice.validatedBy = QStringLiteral("Working group meeting");
    EXPECT_TRUE(has(findingsOf(practice), FindingCode::NotValidated, u"validated_on"));
    practice.validatedOn = QDate(2004, 1, 20);
    EXPECT_FALSE(has(findingsOf(practice), FindingCode::NotValidated));
}

TEST(PracticeRules, countAHeadingWrittenInEitherLanguage)
{
    Practice practice;
    const Completeness none = completenessOf(practice);
    EXPECT_EQ(none.written, 0);
    EXPECT_EQ(int(none.missing.size()), none.of);
    EXPECT_EQ(none.missing.front()->base, QStringLiteral("summary"));
    practice.summary.km = text("សង្ខេប");
    practice.cost.en = QStringLiteral("40 USD");
    const Completeness two = completenessOf(practice);
    EXPECT_EQ(two.written, 2);
    EXPECT_EQ(two.percent(), 200 / two.of);
}

namespace {

class Sentence : public ::testing::TestWithParam<int> {};

} // namespace

INSTANTIATE_TEST_SUITE_P(Each, Sentence, ::testing::Range(0, int(FindingCode::NoCode) + 1));

TEST_P(Sentence, hasNoPlaceholderLeftAndStandsInBothLanguages)
{
    const Finding finding{Severity::Error, FindingCode(GetParam()), {}, {QStringLiteral("%2"), QStringLiteral("B")}};
    static const QRegularExpression khmer(QStringLiteral("[\\x{1780}-\\x{17d3}]"));
    const QString english = finding.sentence(Language::English);
    EXPECT_FALSE(english.contains(khmer));
    EXPECT_TRUE(finding.sentence(Language::Khmer).contains(khmer));
    EXPECT_TRUE(english.endsWith(u'.')) << english.toStdString();
    EXPECT_NE(finding.codeName(), QString());
    const Finding plain{Severity::Error, FindingCode(GetParam()), {}, {QStringLiteral("A"), QStringLiteral("B")}};
    for (const Language language : {Language::English, Language::Khmer})
        EXPECT_FALSE(plain.sentence(language).contains(u'%'));
    EXPECT_EQ(plain.sentence(Language::English).contains(u'A') &&
                  plain.sentence(Language::English).contains(QStringLiteral("%2")),
              false);
}

TEST_P(Sentence, asksForNoMoreArgumentsInOneLanguageThanInTheOther)
{
    const QStringList marks{QStringLiteral("\x01"), QStringLiteral("\x02")};
    const Finding finding{Severity::Error, FindingCode(GetParam()), {}, marks};
    for (const QString& mark : marks)
        EXPECT_EQ(finding.sentence(Language::English).contains(mark), finding.sentence(Language::Khmer).contains(mark));
}

TEST(Sentences, nameTypesAndDaysAsPeopleDo)
{
    const Finding none{Severity::Error, FindingCode::NoSuchRecord, {}, {text("Kantueu"), text("area")}};
    EXPECT_FALSE(none.sentence(Language::Khmer).contains(text("area"))) << none.sentence(Language::Khmer).toStdString();
    EXPECT_TRUE(none.sentence(Language::Khmer).contains(Area::type().one().in(Language::Khmer)));
    const Finding early{Severity::Warning, FindingCode::BeforeEvent, {}, {text("2003-11-01"), text("2003-11-20")}};
    EXPECT_TRUE(early.sentence(Language::English).contains(text("1 November 2003")));
    EXPECT_FALSE(early.sentence(Language::Khmer).contains(text("2003-11")));
}

TEST(Sentences, haveCodeNamesOfTheirOwn)
{
    std::set<QString> names;
    for (int code = 0; code <= int(FindingCode::NoCode); ++code)
        EXPECT_TRUE(names.insert(Finding{Severity::Error, FindingCode(code), {}, {}}.codeName()).second);
}
