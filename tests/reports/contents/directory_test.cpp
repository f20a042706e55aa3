// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/report_register.h"

namespace daikou::reports::testing {

using namespace domain;
using test::text;

using Directory = ReportRegister;
using CouncilProfile = ReportRegister;

TEST_F(Directory, showsHowMuchOfTheDefinitionIsMet)
{
    const QString markdown = made(request("directory"));
    EXPECT_TRUE(markdown.contains(text("▣▣▣▣ 4 of 4: the whole definition"))) << markdown.toStdString();
    EXPECT_TRUE(markdown.contains(
        text("▢▢▢▢ 0 of 4; not yet: two parties, contributions from two, joint activities, a common goal")));
    EXPECT_TRUE(markdown.contains(text("| **Meet the whole definition** | 1 of 2 (50 %) |")));
}

TEST_F(Directory, standsByProvinceAndCommuneAndEndsWithWhatHasNoPlace)
{
    const QString markdown = made(request("directory"));
    const auto province = markdown.indexOf(text("## Battambang"));
    const auto commune = markdown.indexOf(text("### Preaek Norint commune, Aek Phnum district"));
    const auto entry = markdown.indexOf(text("#### Village road upkeep"));
    const auto nowhere = markdown.indexOf(text("## Place not recorded"));
    EXPECT_LT(0, province);
    EXPECT_LT(province, commune);
    EXPECT_LT(commune, entry);
    EXPECT_LT(entry, nowhere);
    EXPECT_LT(nowhere, markdown.indexOf(text("#### Wells for schools")));
}

TEST_F(Directory, saysWhoBroughtWhatAndWhoSigned)
{
    const QString markdown = made(request("directory", LanguageMode::English, Audience::Public));
    EXPECT_TRUE(markdown.contains(text("Preaek Norint commune council (Lead): Cash: gravel, 800,000៛, worth 200 USD")))
        << markdown.toStdString();
    EXPECT_TRUE(markdown.contains(text("Women for Water (WW) (Partner): Labour: 40 days, worth 120.50 USD")));
    EXPECT_TRUE(markdown.contains(text("a person (name withheld) (Facilitator): Expertise (promised)")));
    EXPECT_TRUE(markdown.contains(
        text("Memorandum of understanding 12/2004, signed 1 March 2004, by a person (name withheld); Willing Bopha")));
}

TEST_F(CouncilProfile, hasMandatesCouncillorsPartnershipsAndPractices)
{
    const QString markdown = made(request("council"));
    EXPECT_TRUE(markdown.contains(text("| **Place** | Preaek Norint commune, Aek Phnum district, Battambang |")));
    EXPECT_TRUE(markdown.contains(text("| 3 February 2002 |  | 7 | 2 of 7 (29 %) |"))) << markdown.toStdString();
    EXPECT_TRUE(markdown.contains(text("| Willing Bopha | First deputy | 3 February 2002 |")));
    EXPECT_TRUE(markdown.contains(text("| Village road upkeep | Lead | Cash: gravel, 800,000៛ | 200 | Active |")));
    EXPECT_TRUE(markdown.contains(text("| Road committees that last | 1 March 2004 to 30 June 2005 | Published |")));
    EXPECT_FALSE(markdown.contains(text("Not recorded:")));
}

TEST_F(CouncilProfile, saysWhatIsNotRecorded)
{
    Area area;
    area.code = text("020503");
    area.name.en = text("Samraong Knong");
    Council other;
    other.area = save(area);
    save(other);
    const QString markdown = made(request("council", LanguageMode::English, Audience::Public, "area=020503"));
    EXPECT_TRUE(markdown.contains(text("Not recorded: seats, mandates, councillors, partnerships, practices")))
        << markdown.toStdString();
    EXPECT_TRUE(markdown.contains(text("| **Seats** | not recorded |")));
    EXPECT_FALSE(made(request("council")).isEmpty()); // both, with cover and contents
}

} // namespace daikou::reports::testing
