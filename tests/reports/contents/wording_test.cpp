// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/contributions.h"
#include "reports/contents/wording.h"

#include <gtest/gtest.h>

#include "support/printing.h"

namespace daikou::reports {

using domain::Contribution;
using domain::ContributionKind;

namespace {

QString u8text(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

TEST(Wording, figuresAreTheSameInBothLanguagesWhereBothAreShown)
{
    EXPECT_EQ(Figures(LanguageMode::Both).number(1250).km, u8text("1,250"));
    EXPECT_EQ(Figures(LanguageMode::Khmer).number(1250).km, u8text("១,២៥០"));
    EXPECT_EQ(Figures(LanguageMode::English).dollars(1250).en, u8text("1,250"));
    EXPECT_EQ(Figures(LanguageMode::English).dollars(0.5).en, u8text("0.50"));
    EXPECT_EQ(Figures(LanguageMode::English).share(0, 0).en, u8text("–"));
    EXPECT_EQ(Figures(LanguageMode::English).share(1, 3).en, u8text("1 of 3 (33 %)"));
}

TEST(Wording, periodsSayWhatIsKnown)
{
    const QDate from(2004, 3, 1), to(2005, 6, 30);
    EXPECT_EQ(periodWords(from, to).en, u8text("1 March 2004 to 30 June 2005"));
    EXPECT_EQ(periodWords(from, {}).km, u8text("ចាប់ពី ១ មីនា ២០០៤"));
    EXPECT_EQ(periodWords({}, to).en, u8text("until 30 June 2005"));
    EXPECT_TRUE(periodWords({}, {}).isEmpty());
}

TEST(Wording, aPercentSignInATextIsSafe)
{
    constexpr Words pattern{"%1 and %2", "%1 និង %2"};
    EXPECT_EQ(filled(pattern, {{u8text("50%2"), {}}, {u8text("100 %"), {}}}).en, u8text("50%2 and 100 %"));
}

TEST(Wording, whatIsKnownInOneLanguageStandsInBothLists)
{
    const Bilingual list = joined({{u8text("roads"), u8text("ផ្លូវ")}, {}, {u8text("wells"), {}}});
    EXPECT_EQ(list.en, u8text("roads; wells"));
    EXPECT_EQ(list.km, u8text("ផ្លូវ; wells"));
}

TEST(Wording, aFieldTypedInBothLanguagesIsTakenApart)
{
    const Bilingual both = typedWords(u8text("Meeting 14 · កិច្ចប្រជុំទី១៤"));
    EXPECT_EQ(both.en, u8text("Meeting 14"));
    EXPECT_EQ(both.km, u8text("កិច្ចប្រជុំទី១៤"));
    EXPECT_EQ(typedWords(u8text("A · B")).km, u8text("A · B"));
}

TEST(Wording, usualUnitsAreKnownInBothLanguages)
{
    EXPECT_EQ(unitWords(u8text("day")).km, u8text("ថ្ងៃ"));
    EXPECT_EQ(unitWords(u8text("Days ")).en, u8text("Days"));
    EXPECT_EQ(unitWords(u8text("ថ្ងៃ")).en, u8text("days"));
    EXPECT_EQ(unitWords(u8text("ox carts")).km, u8text("ox carts"));
}

TEST(Contributions, areSaidInWords)
{
    Contribution cash;
    cash.kind = ContributionKind::Cash;
    cash.amount = domain::Money{50'000, domain::Currency::Dollar};
    EXPECT_EQ(contributionWords(cash).en, u8text("Cash: 500 USD"));
    cash.promised = QDate(2004, 1, 1);
    EXPECT_EQ(contributionWords(cash).en, u8text("Cash: 500 USD (promised)"));
    Contribution labour;
    labour.kind = ContributionKind::Labour;
    labour.quantity = 40;
    labour.unit = u8text("days");
    labour.description = {u8text("ditches"), u8text("ប្រឡាយ")};
    EXPECT_EQ(contributionWords(labour).km, u8text("កម្លាំងពលកម្ម៖ ប្រឡាយ, ៤០ ថ្ងៃ"));
}

TEST(Contributions, rielWithoutARateHasNoWorthButIsShown)
{
    Contribution riel;
    riel.kind = ContributionKind::Materials;
    riel.amount = domain::Money{100'000, domain::Currency::Riel};
    EXPECT_EQ(contributionWords(riel).en, u8text("Materials: 1,000៛"));
    EXPECT_FALSE((Share{.who = {}, .joined = {}, .left = {}, .contact = {}, .brought = {riel}}.worth()));
}

TEST(Contributions, someoneWhoIsNotAPartyIsListedToo)
{
    domain::WholePartnership whole;
    whole.parties.resize(1);
    whole.parties[0].organisation = domain::RecordId::derived("one");
    Contribution other;
    other.organisation = domain::RecordId::derived("two");
    whole.contributions = {other};
    const auto shares = sharesOf(whole);
    ASSERT_EQ(shares.size(), 2u);
    EXPECT_TRUE(shares[0].isParty && shares[0].brought.empty());
    EXPECT_FALSE(shares[1].isParty);
}

} // namespace daikou::reports
