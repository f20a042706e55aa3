// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/withheld_names.h"

#include "support/test_register.h"

#include <rapidcheck/gtest.h>

namespace daikou::reports::testing {

using test::text;

namespace {

class WithheldNamesTest : public test::TestRegister {
protected:
    domain::RecordId addPerson(const char* english, const char* khmer, bool consent = false)
    {
        domain::Person person;
        person.name = {text(english), text(khmer)};
        person.consent = consent;
        return save(person);
    }
    QString without(const char* words)
    {
        WithheldNames names(reg());
        return names.without(text(words));
    }
};

const QString english = QString::fromUtf8(withheldName.en), khmer = QString::fromUtf8(withheldName.km);

TEST_F(WithheldNamesTest, aNameIsFoundInAnySpellingThatFoldsAlike)
{
    addPerson("Sok Dara", "សុខ ដារ៉ា");
    EXPECT_EQ(without("Sok Dara"), english);
    EXPECT_EQ(without("chaired by SOK  DARA, chief"), QString(text("chaired by ") + english + text(", chief")));
    EXPECT_EQ(without("Dara Sok signed"), QString(english + text(" signed")));
    EXPECT_EQ(without("Sók-Dara"), english);
    EXPECT_EQ(without("លោកសុខ ដារ៉ាបានយល់ព្រម"), QString(text("លោក") + khmer + text("បានយល់ព្រម")));
    EXPECT_EQ(without("សុខដារ៉ា"), khmer);
    EXPECT_EQ(without("Sok Dara; Sok Dara"), QString(english + text("; ") + english));
}

TEST_F(WithheldNamesTest, otherWordsStay)
{
    addPerson("Sok Dara", "មាន ជ័យ");
    addPerson("Chan", "ចាន់");
    for (const char* words : {"Sok Darany", "Besok Dara", "Sok and Dara", "Mr Chan", "ខណ្ឌមានជ័យ", "", "…", "100 %"})
        EXPECT_EQ(without(words), text(words));
}

TEST_F(WithheldNamesTest, thoseWhoAgreedAreNamed)
{
    addPerson("Sok Dara", "សុខ ដារ៉ា", true);
    EXPECT_EQ(without("Sok Dara"), text("Sok Dara"));
}

TEST_F(WithheldNamesTest, whoWasFoundIsCounted)
{
    const auto dara = addPerson("Sok Dara", "សុខ ដារ៉ា");
    addPerson("Chea Vanna", "ជា វណ្ណា");
    WithheldNames names(reg());
    names.without(text("Sok Dara, សុខ ដារ៉ា"));
    EXPECT_EQ(names.found(), QSet<domain::RecordId>{dara});
}

TEST_F(WithheldNamesTest, whateverStandsAroundANameIsKept)
{
    addPerson("Sok Dara", "សុខ ដារ៉ា");
    WithheldNames names(reg());
    rc::check([&](const std::string& before, const std::string& after) {
        const auto clean = [](const std::string& bytes) { return QString::fromUtf8(bytes).remove(QChar(0)); };
        const QString left = clean(before) + text(" | "), right = text(" | ") + clean(after);
        RC_ASSERT(names.without(QString(left + text("Sok Dara") + right)) == QString(left + english + right));
    });
}

} // namespace

} // namespace daikou::reports::testing
