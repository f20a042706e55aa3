// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_register.h"

#include "domain/error.h"
#include "domain/values/short_code.h"

using namespace daikou;
using namespace daikou::domain;
using daikou::test::text;

namespace {

class RegisterTest : public test::TestRegister {};

} // namespace

TEST_F(RegisterTest, aSavedPartnershipComesBackAsItWas)
{
    Partnership partnership;
    partnership.title = {text("Village road upkeep"), text("ថែទាំផ្លូវភូមិ")};
    partnership.start = QDate(2004, 3, 1);
    partnership.status = PartnershipStatus::Active;
    partnership.areas = {addArea("02", "Battambang", "បាត់ដំបង")};
    save(partnership);
    reopen();
    const auto loaded = reg().require<Partnership>(partnership.id);
    EXPECT_EQ(loaded.title, partnership.title);
    EXPECT_EQ(loaded.start, partnership.start);
    EXPECT_EQ(loaded.status, PartnershipStatus::Active);
    EXPECT_EQ(loaded.areas, partnership.areas);
}

TEST_F(RegisterTest, savingWhatIsThereAlreadyLeavesNoChange)
{
    const RecordId id = addOrganisation("Women for Water");
    auto organisation = reg().require<Organisation>(id);
    const auto last = reg().undoable()->number;
    const auto notice = reg().perform({}, [&](store::Change& change) { change.save(organisation); });
    EXPECT_EQ(notice.number, 0);
    EXPECT_EQ(reg().undoable()->number, last);
}

TEST_F(RegisterTest, aCodeOnPaperMeansItsRecordAndOneThatSeveralHaveIsTold)
{
    const auto bytes = [](char last) { return RecordId::fromBytes(QByteArray(15, '\x21').append(last)); };
    Organisation one, twin;
    one.id = bytes('1');
    one.name.en = text("Women for Water");
    save(one);
    const QString code = shortCode(one.id);
    EXPECT_EQ(reg().requireCoded(code), one.id);
    EXPECT_EQ(std::get<RecordId>(reg().resolve(code.toLower().remove(u'-'), Organisation::type())), one.id);
    EXPECT_TRUE(std::holds_alternative<Finding>(reg().resolve(code, Person::type())));
    reg().perform({}, [&](store::Change& change) { change.remove(one.id); });
    EXPECT_TRUE(reg().coded(code).empty());
    reg().undo();
    twin.id = bytes('2');
    twin.name.en = text("Road committee");
    save(twin);
    EXPECT_EQ(reg().coded(code).size(), 2U);
    EXPECT_EQ(std::get<Finding>(reg().resolve(code, Organisation::type())).code, FindingCode::SeveralRecords);
    try {
        reg().requireCoded(code);
        ADD_FAILURE();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::NotFound);
        EXPECT_TRUE(error.sentence().contains(twin.id.toText())) << error.sentence().toStdString();
    }
}

TEST_F(RegisterTest, undoAndRedoStillWorkAfterARestart)
{
    const RecordId id = addOrganisation("Women for Water");
    auto organisation = reg().require<Organisation>(id);
    organisation.acronym = QStringLiteral("WW");
    save(organisation);
    const QStringList full = test::dumpOf(reg());
    reopen();
    reg().undo();
    EXPECT_EQ(reg().require<Organisation>(id).acronym, QString());
    reopen();
    reg().undo();
    EXPECT_FALSE(reg().find(id));
    EXPECT_FALSE(reg().undoable());
    reopen();
    reg().redo();
    reg().redo();
    EXPECT_FALSE(reg().redoable());
    EXPECT_EQ(test::dumpOf(reg()), full);
    reg().undo();
    EXPECT_EQ(reg().require<Organisation>(id).acronym, QString());
}

TEST_F(RegisterTest, aNewChangeEndsWhatCouldBeRedone)
{
    addOrganisation("One");
    reg().undo();
    EXPECT_TRUE(reg().redoable());
    addOrganisation("Two");
    EXPECT_FALSE(reg().redoable());
}

TEST_F(RegisterTest, deletingAPartnershipTakesItsPartiesAlongAndUndoBringsThemBack)
{
    const RecordId council = addPrekNorinCouncil();
    const RecordId partnership = addPartnership("Village road upkeep");
    Party party;
    party.partnership = partnership;
    party.council = council;
    save(party);
    const QStringList before = test::dumpOf(reg());
    reg().perform({ChangeLabel::Code::Delete, {}}, [&](store::Change& change) { change.remove(partnership); });
    EXPECT_FALSE(reg().find(partnership));
    EXPECT_FALSE(reg().find(party.id));
    reg().undo();
    EXPECT_EQ(test::dumpOf(reg()), before);
}

TEST_F(RegisterTest, aRecordThatBreaksARuleIsRefusedAndNothingIsWritten)
{
    const QStringList before = test::dumpOf(reg());
    Partnership partnership;
    partnership.title.en = QStringLiteral("Backwards");
    partnership.start = QDate(2005, 1, 1);
    partnership.end = QDate(2004, 1, 1);
    const auto both = [&](store::Change& change) {
        Organisation organisation;
        organisation.name.en = QStringLiteral("Saved first");
        change.save(organisation);
        change.save(partnership);
    };
    EXPECT_THROW(reg().perform({}, both), store::Rejected);
    EXPECT_EQ(test::dumpOf(reg()), before);
}

TEST_F(RegisterTest, theSamePartyTwiceIsThereAlready)
{
    const RecordId council = addPrekNorinCouncil();
    const RecordId partnership = addPartnership("Village road upkeep");
    const auto add = [&] {
        Party party;
        party.partnership = partnership;
        party.council = council;
        save(party);
    };
    add();
    EXPECT_THROW(add(), store::Rejected);
}

TEST_F(RegisterTest, aDeletedPartyCanBeAddedAgain)
{
    const RecordId partnership = addPartnership("Village road upkeep");
    Party party;
    party.partnership = partnership;
    party.organisation = addOrganisation("Women for Water");
    party.role = PartyRole::Lead;
    const RecordId first = save(party);
    reg().perform({}, [&](store::Change& change) { change.remove(first); });
    Party again;
    again.partnership = partnership;
    again.organisation = party.organisation;
    EXPECT_EQ(save(again), first) << "the same link is the same record on every laptop";
    EXPECT_EQ(reg().require<Party>(first).role, PartyRole::Unset);
}

TEST_F(RegisterTest, aReferenceToNothingIsRefused)
{
    Party party;
    party.partnership = RecordId::derived("nothing");
    party.person = addPerson("Sok Dara");
    EXPECT_THROW(save(party), store::Rejected);
}

TEST_F(RegisterTest, titlesFollowTheLanguageAndFallBackToTheOther)
{
    const RecordId council = addPrekNorinCouncil();
    EXPECT_EQ(reg().titleOf(council, Language::Khmer), text("ព្រែកនរិន្ទ"));
    EXPECT_EQ(reg().titleOf(council, Language::English), QStringLiteral("Preaek Norint"));
    const RecordId organisation = addOrganisation("Women for Water");
    EXPECT_EQ(reg().titleOf(organisation, Language::Khmer), QStringLiteral("Women for Water"));
}

TEST_F(RegisterTest, recordsAreMeantByCodeNameAcronymAndId)
{
    const RecordId council = addPrekNorinCouncil();
    const RecordId organisation = addOrganisation("Women for Water", "ស្ត្រីដើម្បីទឹក", "WW");
    const auto means = [&](const char* words, const RecordType& type) {
        const auto found = reg().resolve(text(words), type);
        return std::holds_alternative<RecordId>(found) ? std::get<RecordId>(found) : RecordId();
    };
    EXPECT_EQ(means("020502", Council::type()), council);
    EXPECT_EQ(means("ព្រែកនរិន្ទ", Council::type()), council);
    EXPECT_EQ(means("women for  WATER", Organisation::type()), organisation);
    EXPECT_EQ(means("ww", Organisation::type()), organisation);
    EXPECT_EQ(means("ស្ត្រី​ដើម្បី​ទឹក", Organisation::type()), organisation)
        << "zero-width spaces do not matter";
    EXPECT_EQ(reg().resolve(organisation.toText(), Organisation::type()),
              (std::variant<RecordId, Finding>(organisation)));
    EXPECT_TRUE(means("Nobody", Organisation::type()).isNull());
}

TEST_F(RegisterTest, aNameThatFitsTwoRecordsIsNoReference)
{
    addOrganisation("Youth Club");
    addOrganisation("Youth club");
    const auto found = reg().resolve(QStringLiteral("Youth Club"), Organisation::type());
    ASSERT_TRUE(std::holds_alternative<Finding>(found));
    EXPECT_EQ(std::get<Finding>(found).code, FindingCode::SeveralRecords);
}

TEST_F(RegisterTest, listenersLearnWhichRecordAndFieldsChanged)
{
    const RecordId id = addOrganisation("Women for Water");
    store::ChangeNotice heard;
    QObject listener;
    QObject::connect(&reg(), &store::Register::changed, &listener,
                     [&](const store::ChangeNotice& notice) { heard = notice; });
    auto organisation = reg().require<Organisation>(id);
    organisation.acronym = QStringLiteral("WW");
    save(organisation);
    ASSERT_EQ(heard.items.size(), 1);
    EXPECT_EQ(heard.items.front().id, id);
    EXPECT_EQ(heard.items.front().fields, QSet<int>{Organisation::type().find(u"acronym")->number});
}
