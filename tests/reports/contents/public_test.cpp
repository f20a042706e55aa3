// SPDX-License-Identifier: GPL-3.0-or-later
// What must not reach the public does not, in any report, language or format.
#include "reports/contents/report_register.h"

#include "domain/rules/place_rules.h"
#include "reports/program.h"

namespace daikou::reports::testing {

using test::text;

namespace {

class PublicReport : public ReportRegister {
protected:
    void SetUp() override
    {
        ReportRegister::SetUp();
        nameInTexts();
    }
    /// Free texts that mention the person who did not agree, as people write them.
    void nameInTexts()
    {
        auto practice = reg().require<domain::Practice>(roadPractice);
        practice.difficulties = {text("SOPHEA, Canary left early"), text("លោកស្រីខាណារីសុភាឈប់មុន")};
        save(practice);
        domain::Review review;
        review.practice = roadPractice;
        review.meeting = text("canary  sophea's meeting");
        review.remark = {text("Canary Sophea agreed"), text("ខាណារីសុភា យល់ព្រម")};
        save(review);
        auto partnership = reg().require<domain::Partnership>(wells);
        partnership.title.en = text("Wells for schools (Canary Sophea)");
        save(partnership);
        domain::Contribution help;
        help.partnership = wells;
        help.organisation = association;
        help.kind = domain::ContributionKind::Labour;
        help.description.en = text("carried by Canary Sophea herself");
        save(help);
    }
    static ReportRequest of(const ReportKind& kind, LanguageMode mode, Audience audience)
    {
        return {.name = kind.name, .scope = {}, .mode = mode, .audience = audience, .format = {}};
    }
};

constexpr LanguageMode modes[] = {LanguageMode::English, LanguageMode::Khmer, LanguageMode::Both};

} // namespace

TEST_F(PublicReport, holdsNoCanary)
{
    for (const ReportKind& kind : reportKinds())
        for (const auto mode : modes)
            for (const QStringView format : {u"pdf", u"html", u"md"}) {
                const QString whole = withoutBlanks(made(of(kind, mode, Audience::Public), format)).toLower();
                EXPECT_GT(whole.size(), 300);
                EXPECT_FALSE(whole.contains(text("canary"))) << kind.name.toStdString();
                for (const Canary& canary : canaries())
                    EXPECT_FALSE(whole.contains(withoutBlanks(text(canary.text)).toLower()))
                        << kind.name.toStdString() << ": " << canary.where;
            }
}

TEST_F(PublicReport, saysThatANameIsWithheldWhereOneWouldStand)
{
    const Words withheld{"a person (name withheld)", "បុគ្គលម្នាក់ (មិនបញ្ចេញឈ្មោះ)"};
    for (const ReportKind& kind : reportKinds()) {
        if (kind.toFillIn && kind.name != u"follow-up-form")
            continue; // blank: names nobody
        EXPECT_TRUE(made(of(kind, LanguageMode::English, Audience::Public)).contains(withheld.in(Language::English)))
            << kind.name.toStdString();
        EXPECT_TRUE(made(of(kind, LanguageMode::Khmer, Audience::Public)).contains(withheld.in(Language::Khmer)))
            << kind.name.toStdString();
    }
}

TEST_F(PublicReport, aFreeTextNamesNobodyWhoDidNotAgree)
{
    auto practice = reg().require<domain::Practice>(roadPractice);
    practice.validatedBy = text("Canary Sophea and Willing Bopha");
    save(practice);
    const QString whole = made(request("practice", LanguageMode::English, Audience::Public));
    EXPECT_TRUE(whole.contains(text("a person (name withheld) and Willing Bopha"))) << whole.toStdString();
    EXPECT_TRUE(made(request("practice")).contains(text("Canary Sophea and Willing Bopha")));
}

TEST_F(PublicReport, aPlaceThatIsCalledLikeAPersonIsNamed)
{
    domain::Person person;
    person.name = {text("Preaek Norint"), {}};
    save(person);
    EXPECT_TRUE(made(request("practice", LanguageMode::English, Audience::Public)).contains(text("Preaek Norint")));
}

TEST_F(PublicReport, namesThoseWhoAgreed)
{
    EXPECT_TRUE(made(request("council", LanguageMode::English, Audience::Public)).contains(text("Willing Bopha")));
    EXPECT_TRUE(made(request("directory", LanguageMode::Khmer, Audience::Public)).contains(text("បុប្ផា")));
}

TEST_F(PublicReport, saysHowManyAreNotNamed)
{
    EXPECT_TRUE(made(request("booklet", LanguageMode::English, Audience::Public))
                    .contains(text("| **People not named** | 1 |")));
    EXPECT_FALSE(made(request("booklet")).contains(text("People not named")));
}

TEST_F(PublicReport, doesNotListDraftsOfACouncil)
{
    domain::Practice draft;
    draft.title.en = text("A draft from here");
    draft.area = domain::areaIdOf(text("020502"));
    draft.status = domain::PracticeStatus::Draft;
    save(draft);
    EXPECT_TRUE(made(request("council")).contains(draft.title.en));
    EXPECT_FALSE(made(request("council", LanguageMode::English, Audience::Public)).contains(draft.title.en));
}

TEST_F(PublicReport, doesNotTellAScopeThatNamesSomebody)
{
    const char* scope = "party.person=\"Canary Sophea\"";
    EXPECT_TRUE(made(request("directory", LanguageMode::English, Audience::Group, scope)).contains(text("**Scope**")));
    EXPECT_FALSE(made(request("directory", LanguageMode::English, Audience::Public, scope)).contains(text("Canary")));
}

TEST_F(PublicReport, theGroupReadsTheNames)
{
    EXPECT_TRUE(made(request("practice")).contains(text("Canary Sophea")));
    EXPECT_TRUE(made(request("directory")).contains(text("012-CANARY-1")));
    EXPECT_TRUE(made(request("council", LanguageMode::Khmer)).contains(text("ខាណារីសុភា")));
}

} // namespace daikou::reports::testing
