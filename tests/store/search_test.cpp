// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_register.h"

#include "store/change.h"

#include "store/query/list_query.h"
#include "store/search/search.h"
#include "store/whole.h"

using namespace daikou;
using namespace daikou::domain;
using daikou::test::text;

namespace {

class SearchTest : public test::TestRegister {
protected:
    QStringList hits(const char* words, const RecordType* type = nullptr, bool asTyped = false)
    {
        QStringList titles;
        for (const auto& hit : store::search(reg(), {.words = text(words), .type = type, .asTyped = asTyped}))
            titles += hit.title;
        return titles;
    }
};

} // namespace

TEST_F(SearchTest, ranksTheExactNameThenBeginningsThenTheRest)
{
    addOrganisation("The Water Committee of the Province");
    addOrganisation("Water for Life");
    addOrganisation("Water");
    Organisation other;
    other.name.en = QStringLiteral("Roads");
    other.notes = QStringLiteral("Has worked on water since 2001");
    save(other);
    EXPECT_EQ(hits("water", &Organisation::type()),
              (QStringList{QStringLiteral("Water"), QStringLiteral("Water for Life"),
                           QStringLiteral("The Water Committee of the Province"), QStringLiteral("Roads")}));
}

TEST_F(SearchTest, findsAcrossScriptsAndSpellings)
{
    addArea("17", "Siem Reap", "សៀមរាប");
    for (const char* typed : {"Siem Reap", "siem reab", "សៀមរាប", "SIEMREAP", "17"})
        EXPECT_TRUE(hits(typed, &Area::type()).contains(QStringLiteral("Siem Reap"))) << typed;
    EXPECT_TRUE(hits("Kandal", &Area::type()).isEmpty());
}

TEST_F(SearchTest, findsAsOneTypesAndByAcronymAndCode)
{
    addOrganisation("Women for Water", "ស្ត្រីដើម្បីទឹក", "WW");
    EXPECT_EQ(hits("wom", nullptr, true).size(), 1);
    EXPECT_TRUE(hits("wome", nullptr, false).isEmpty() || hits("wome", nullptr, false).size() == 1);
    EXPECT_EQ(hits("ww").size(), 1);
    EXPECT_EQ(hits("ទឹក", &Organisation::type()).size(), 1);
    addPrekNorinCouncil();
    EXPECT_EQ(hits("020502", &Area::type()).size(), 1);
}

TEST_F(SearchTest, keepsUpWithEditsDeletionUndoAndRedo)
{
    const RecordId id = addOrganisation("Women for Water");
    auto organisation = reg().require<Organisation>(id);
    organisation.name.en = QStringLiteral("Women for Roads");
    save(organisation);
    EXPECT_TRUE(hits("water", &Organisation::type()).isEmpty());
    EXPECT_EQ(hits("roads", &Organisation::type()).size(), 1);
    reg().undo();
    EXPECT_EQ(hits("water", &Organisation::type()).size(), 1);
    reg().redo();
    EXPECT_TRUE(hits("water", &Organisation::type()).isEmpty());
    reg().perform({}, [&](store::Change& change) { change.remove(id); });
    EXPECT_TRUE(hits("roads", &Organisation::type()).isEmpty());
    reg().undo();
    EXPECT_EQ(hits("roads", &Organisation::type()).size(), 1);
}

TEST_F(SearchTest, findsACouncilByTheNameOfItsArea)
{
    addPrekNorinCouncil();
    const auto found = store::search(reg(), {.words = text("ព្រែកន"), .type = &Council::type(), .asTyped = true});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].snippet, text("Aek Phnum · Battambang"));
    const auto all = store::search(reg(), {.words = QStringLiteral("prek norin")});
    ASSERT_GE(all.size(), 2U);
    EXPECT_EQ(all[0].type, &Area::type());
    EXPECT_EQ(all[1].type, &Council::type()) << "right behind its area";
    const store::ListQuery list(reg(), {.type = &Council::type(), .words = QStringLiteral("norin")});
    EXPECT_EQ(list.count(), 1);
}

TEST_F(SearchTest, namesComeBeforeWordsInTextsAndThoseBeforeSounds)
{
    addOrganisation("Rattana");
    Organisation text;
    text.name.en = QStringLiteral("Builders");
    text.notes = QStringLiteral("They mend every road");
    save(text);
    addOrganisation("The Road");
    const QStringList found = hits("road", &Organisation::type(), true);
    ASSERT_GE(found.size(), 2);
    EXPECT_EQ(found[0], QStringLiteral("The Road"));
    EXPECT_EQ(found[1], QStringLiteral("Builders"));
}

TEST_F(SearchTest, showsWhereItWasFound)
{
    Organisation organisation;
    organisation.name.en = QStringLiteral("Roads");
    organisation.notes = QStringLiteral("word ").repeated(40) + QStringLiteral("the bridge of Preaek ") +
                         QStringLiteral("word ").repeated(40);
    save(organisation);
    const auto found = store::search(reg(), {.words = QStringLiteral("bridge"), .language = Language::English});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_TRUE(found[0].snippet.contains(QStringLiteral("the bridge of Preaek")));
    EXPECT_TRUE(found[0].snippet.startsWith(u'…') && found[0].snippet.endsWith(u'…'));
    addPrekNorinCouncil();
    const auto commune = store::search(reg(), {.words = text("ព្រែកនរិន្ទ"), .type = &Area::type()});
    ASSERT_FALSE(commune.empty());
    EXPECT_EQ(commune[0].snippet, text("Aek Phnum · Battambang"));
}

TEST_F(SearchTest, keepsToItsLimitAndOrder)
{
    for (int i = 0; i < 300; ++i)
        addOrganisation(("Water " + QByteArray::number(i)).operator QByteArray().constData());
    Organisation rest;
    rest.name.en = QStringLiteral("Wells");
    rest.notes = QStringLiteral("water");
    save(rest);
    EXPECT_EQ(store::search(reg(), {.words = QStringLiteral("water"), .limit = 5}).size(), 5U);
    const auto all =
        store::search(reg(), {.words = QStringLiteral("water"), .type = &Organisation::type(), .limit = 400});
    ASSERT_EQ(all.size(), 301U);
    EXPECT_EQ(all.back().title, QStringLiteral("Wells")) << "names that begin with it come before, however many";
    for (size_t i = 1; i < all.size(); ++i)
        EXPECT_GE(all[i - 1].score, all[i].score);
}

TEST_F(SearchTest, takesAnythingForWords)
{
    addOrganisation("Women for Water");
    for (const char* typed : {"", "   ", "\"", "\"\"", "*", "name:women", "women OR water", "NEAR(women water)", "(",
                              "-", "^women", "'; DROP TABLE search; --", "\x01\x02"})
        EXPECT_NO_THROW(hits(typed)) << typed;
    EXPECT_TRUE(hits("").isEmpty());
}

TEST_F(SearchTest, findingsOfAPartnershipLookAcrossItsRecords)
{
    const RecordId council = addPrekNorinCouncil();
    const RecordId partnership = addPartnership("Road");
    const RecordId person = addPerson("Sok Dara");
    Mandate mandate;
    mandate.council = council;
    mandate.elected = QDate(2002, 2, 3);
    mandate.ended = QDate(2007, 4, 1);
    save(mandate);
    Councillor chief;
    chief.mandate = mandate.id;
    chief.person = person;
    chief.post = Post::Chief;
    save(chief);
    Agreement agreement;
    agreement.partnership = partnership;
    agreement.kind = AgreementKind::Contract;
    agreement.signatories = {person};
    save(agreement);
    const auto codes = [&](const RecordId& id) {
        QStringList names;
        for (const Finding& finding : store::findingsOf(reg(), reg().require(id)))
            names += finding.codeName();
        return names;
    };
    EXPECT_EQ(codes(partnership), (QStringList{QStringLiteral("few_parties"), QStringLiteral("no_other_contributor"),
                                               QStringLiteral("no_activities"), QStringLiteral("no_goal"),
                                               QStringLiteral("signatory_left")}));
    EXPECT_EQ(codes(agreement.id), QStringList{QStringLiteral("signatory_left")}) << "with the mandate";
    mandate.ended = QDate();
    save(mandate);
    EXPECT_TRUE(codes(agreement.id).isEmpty()) << "still in office";
}
