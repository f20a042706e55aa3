// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/raw_file.h"
#include "support/test_register.h"

#include "store/change.h"
#include "store/change_log/change_log.h"
#include "store/database/database.h"

#include <QBuffer>
#include <QCryptographicHash>

#include <rapidcheck/gtest.h>

using namespace daikou;
using namespace daikou::domain;
using daikou::test::text;

namespace {

class ChangeTest : public test::TestRegister {
protected:
    void remove(const RecordId& id)
    {
        reg().perform({}, [&](store::Change& change) { change.remove(id); });
    }
    Party addParty(const RecordId& partnership, const RecordId& organisation, PartyRole role = {})
    {
        Party party;
        party.partnership = partnership;
        party.organisation = organisation;
        party.role = role;
        save(party);
        return party;
    }
};

QString sentenceOf(const std::function<void()>& work)
{
    try {
        work();
    } catch (const store::Rejected& rejected) {
        return rejected.sentence();
    }
    return {};
}

} // namespace

TEST_F(ChangeTest, savesARecordSeveralTimesInOneChange)
{
    Organisation organisation;
    reg().perform({}, [&](store::Change& change) {
        organisation.name.en = QStringLiteral("First");
        organisation.acronym = QStringLiteral("F");
        change.save(organisation);
        organisation.name.en = QStringLiteral("Second");
        change.save(organisation);
        organisation.acronym.clear();
        organisation.kind = OrganisationKind::Donor;
        change.save(organisation);
    });
    const auto loaded = reg().require<Organisation>(organisation.id);
    EXPECT_EQ(loaded.name.en, QStringLiteral("Second"));
    EXPECT_EQ(loaded.acronym, QString());
    const QStringList after = test::dumpOf(reg());
    reg().undo();
    EXPECT_FALSE(reg().find(organisation.id));
    reg().redo();
    EXPECT_EQ(test::dumpOf(reg()), after);
}

TEST_F(ChangeTest, undoesSeveralEditsOfOneChangeToWhatStoodBefore)
{
    const RecordId id = addOrganisation("Before");
    const QStringList before = test::dumpOf(reg());
    reg().perform({}, [&](store::Change& change) {
        auto organisation = reg().require<Organisation>(id);
        organisation.name.en = QStringLiteral("During");
        change.save(organisation);
        organisation.name.en = QStringLiteral("After");
        organisation.acronym = QStringLiteral("A");
        change.save(organisation);
    });
    reg().undo();
    EXPECT_EQ(test::dumpOf(reg()), before);
}

TEST_F(ChangeTest, makesAndDeletesInOneChange)
{
    const QStringList before = test::dumpOf(reg());
    Tag tag;
    tag.name.en = QStringLiteral("Roads");
    reg().perform({}, [&](store::Change& change) {
        change.save(tag);
        change.remove(tag.id);
    });
    EXPECT_EQ(test::dumpOf(reg()), before);
    reg().undo();
    EXPECT_EQ(test::dumpOf(reg()), before);
    reg().redo();
    EXPECT_EQ(test::dumpOf(reg()), before);
}

TEST_F(ChangeTest, deletesAndMakesAnewInOneChange)
{
    const RecordId partnership = addPartnership("Road");
    Party party = addParty(partnership, addOrganisation("Women for Water"), PartyRole::Lead);
    const QStringList before = test::dumpOf(reg());
    reg().perform({}, [&](store::Change& change) {
        change.remove(party.id);
        Party again;
        again.partnership = partnership;
        again.organisation = party.organisation;
        again.joined = QDate(2004, 1, 1);
        change.save(again);
    });
    EXPECT_EQ(reg().require<Party>(party.id).role, PartyRole::Unset);
    reg().undo();
    EXPECT_EQ(test::dumpOf(reg()), before);
}

TEST_F(ChangeTest, undoOfARevivalAndOfTheDeletionBringsTheFirstValuesBack)
{
    const RecordId partnership = addPartnership("Road");
    Party party = addParty(partnership, addOrganisation("Women for Water"), PartyRole::Lead);
    const QStringList first = test::dumpOf(reg());
    remove(party.id);
    addParty(partnership, party.organisation, PartyRole::Funder);
    const QStringList last = test::dumpOf(reg());
    reg().undo();
    EXPECT_FALSE(reg().find(party.id));
    reg().undo();
    EXPECT_EQ(test::dumpOf(reg()), first) << "lead again, not what the revived one was";
    reg().redo();
    reg().redo();
    EXPECT_EQ(test::dumpOf(reg()), last);
}

TEST_F(ChangeTest, refusesASecondRecordOfWhatTheWorldNumbersOnce)
{
    addArea("02", "Battambang", "បាត់ដំបង");
    const QString sentence = sentenceOf([&] { addArea("02", "Another", ""); });
    EXPECT_TRUE(sentence.contains(text("“02”"))) << sentence.toStdString();
}

TEST_F(ChangeTest, refusesALinkThatIsEditedIntoAnother)
{
    const RecordId partnership = addPartnership("Road");
    addParty(partnership, addOrganisation("A"));
    Party second = addParty(partnership, addOrganisation("B"));
    second.organisation = reg().children<Party>(partnership).front().organisation;
    EXPECT_THROW(save(second), store::Rejected);
    second.organisation = addOrganisation("C");
    EXPECT_EQ(save(second), second.id) << "one that is free is taken";
}

TEST_F(ChangeTest, keepsAListWhoseOtherMembersWereDeletedSince)
{
    Partnership partnership;
    partnership.title.en = QStringLiteral("Road");
    partnership.areas = {addArea("02", "Battambang", ""), addArea("03", "Kampong Cham", "")};
    save(partnership);
    remove(partnership.areas[0]);
    partnership.areas += addArea("04", "Kampong Chhnang", "");
    EXPECT_NO_THROW(save(partnership));
    EXPECT_EQ(reg().require<Partnership>(partnership.id).areas.size(), 3);
    Partnership other;
    other.title.en = QStringLiteral("Other");
    other.areas = {partnership.areas[0]};
    EXPECT_THROW(save(other), store::Rejected) << "a new reference to a deleted record";
}

TEST_F(ChangeTest, refusesAReferenceToARecordOfAnotherType)
{
    Party party;
    party.partnership = addPartnership("Road");
    party.council = addPerson("Sok Dara");
    const QString sentence = sentenceOf([&] { save(party); });
    EXPECT_TRUE(sentence.contains(QStringLiteral("Person"))) << sentence.toStdString();
}

TEST_F(ChangeTest, refusesToSaveARecordUnderTheIdOfAnotherType)
{
    const RecordId person = addPerson("Sok Dara");
    Tag tag;
    tag.id = person;
    tag.name.en = QStringLiteral("Roads");
    EXPECT_THROW(save(tag), Error);
    remove(person);
    EXPECT_THROW(save(tag), Error) << "a deleted one too";
}

TEST_F(ChangeTest, keepsASectorWhileRecordsAreFiledUnderIt)
{
    Sector sector;
    sector.code = QStringLiteral("x-water");
    sector.name.en = QStringLiteral("Water");
    save(sector);
    Partnership partnership;
    partnership.title.en = QStringLiteral("Wells");
    partnership.sectors = {sector.id};
    save(partnership);
    EXPECT_THROW(remove(sector.id), Error);
    EXPECT_TRUE(reg().isLive(sector.id));
    EXPECT_EQ(reg().require<Partnership>(partnership.id).sectors, QList<RecordId>{sector.id});
    partnership.sectors.clear();
    save(partnership);
    remove(sector.id);
    EXPECT_FALSE(reg().isLive(sector.id));
    reg().undo();
    reg().undo(); // the partnership has its sector again
    EXPECT_THROW(remove(sector.id), Error);
    reg().perform({}, [&](store::Change& change) {
        change.remove(partnership.id);
        change.remove(sector.id); // what used it goes along
    });
    EXPECT_FALSE(reg().isLive(sector.id));
}

TEST_F(ChangeTest, deletesWhatBelongsToEachOtherWithoutEnd)
{
    Attachment first;
    first.record = addOrganisation("Women for Water");
    first.fileName = QStringLiteral("a.txt");
    save(first);
    Attachment second = first;
    second.id = {};
    second.record = first.id;
    save(second);
    first.record = second.id;
    save(first);
    const QStringList before = test::dumpOf(reg());
    remove(first.id);
    EXPECT_FALSE(reg().find(second.id));
    reg().undo();
    EXPECT_EQ(test::dumpOf(reg()), before);
}

TEST_F(ChangeTest, tellsWhatRefersAndWhatBelongs)
{
    const RecordId organisation = addOrganisation("Women for Water");
    const RecordId partnership = addPartnership("Road");
    const Party party = addParty(partnership, organisation);
    EXPECT_EQ(reg().referrers(organisation), std::vector<RecordId>{party.id});
    EXPECT_TRUE(reg().referrers(partnership).empty()) << "parties belong to it";
    EXPECT_EQ(reg().children<Party>(partnership).size(), 1U);
    EXPECT_THROW(remove(RecordId::derived("nobody")), Error);
    remove(organisation);
    EXPECT_EQ(reg().require<Party>(party.id).organisation, organisation) << "what refers to it goes on doing so";
    EXPECT_EQ(reg().titleOf(organisation, Language::English), QString());
}

TEST_F(ChangeTest, keepsAnyTextAsItIs)
{
    for (const char* nasty :
         {"'; DROP TABLE organisation; --", "<script>alert(1)</script>", "=SUM(A1:A9)", "%1 %2 \x1f", "\"\\\n\t"}) {
        const RecordId id = addOrganisation(nasty);
        EXPECT_EQ(reg().require<Organisation>(id).name.en, text(nasty));
    }
    Organisation odd;
    odd.name.en = QStringLiteral("nul");
    odd.name.en += QChar(0);
    odd.name.en += QStringLiteral("behind");
    save(odd);
    EXPECT_EQ(reg().require<Organisation>(odd.id).name.en, odd.name.en);
}

TEST_F(ChangeTest, tellsOnlyThatMuchChangedWhereMuchDid)
{
    const auto notice = reg().perform({}, [](store::Change& change) {
        for (int i = 0; i < 1500; ++i) {
            Tag tag;
            tag.name.en = QString::number(i);
            change.save(tag);
        }
    });
    EXPECT_TRUE(notice.everything);
    EXPECT_EQ(notice.records, 1500);
    EXPECT_LE(notice.items.size(), qsizetype(store::ChangeNotice::mostItems));
}

TEST_F(ChangeTest, leavesNothingOfWorkThatThrows)
{
    const QStringList before = test::rowsOf(path());
    const auto work = [&](store::Change& change) {
        QBuffer buffer;
        buffer.setData("content");
        buffer.open(QIODevice::ReadOnly);
        change.keepContent(buffer);
        Tag tag;
        tag.name.en = QStringLiteral("Roads");
        change.save(tag);
        throw Error(Error::Kind::Cancelled, QStringLiteral("stopped"));
    };
    EXPECT_THROW(reg().perform({}, work), Error);
    EXPECT_EQ(test::rowsOf(path()), before);
    addOrganisation("and the next change works");
}

namespace {

QString keep(store::Register& reg, const QByteArray& bytes)
{
    QString hash;
    reg.perform({ChangeLabel::Code::Attach, {QStringLiteral("a.txt")}}, [&](store::Change& change) {
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        hash = change.keepContent(buffer);
        Tag tag; // a change without entries leaves nothing, not even content
        tag.name.en = hash + QString::number(reg.count(Tag::type()));
        change.save(tag);
    });
    return hash;
}

} // namespace

TEST_F(ChangeTest, keepsAFileByItsHashInPiecesAndOnce)
{
    const QByteArray large(700'000, 'x');
    const QString hash = keep(reg(), large);
    EXPECT_EQ(hash.toLatin1(), QCryptographicHash::hash(large, QCryptographicHash::Sha256).toHex());
    EXPECT_EQ(reg().content(hash), large);
    EXPECT_EQ(reg().database().number("SELECT count(*) FROM content_piece"), 3);
    EXPECT_EQ(keep(reg(), large), hash);
    EXPECT_EQ(reg().database().number("SELECT count(*) FROM content"), 1);
    EXPECT_EQ(reg().database().number("SELECT count(*) FROM content_piece"), 3);
    keep(reg(), QByteArray());
    EXPECT_EQ(reg().database().number("SELECT count(*) FROM content"), 2) << "an empty file is a file";
    EXPECT_EQ(reg().content(QStringLiteral("00")), QByteArray());
}

TEST_F(ChangeTest, refusesAFileThatCannotBeRead)
{
    QFile missing(m_folder.filePath(QStringLiteral("missing")));
    EXPECT_THROW(reg().perform({}, [&](store::Change& change) { change.keepContent(missing); }), Error);
}

namespace {

/// Something that a person could do next.
void doSomething(store::Register& reg, QList<RecordId>& made)
{
    reg.perform({}, [&](store::Change& change) {
        for (int times = *rc::gen::inRange(1, 4); times > 0; --times) {
            const auto any = [&](const RecordType& type) {
                QList<RecordId> fitting;
                for (const RecordId& id : made)
                    if (const auto record = reg.find(id); record && record->type == &type)
                        fitting += id;
                return fitting.isEmpty() ? RecordId() : fitting[*rc::gen::inRange<qsizetype>(0, fitting.size())];
            };
            const QString word = QString::number(*rc::gen::inRange(0, 1000));
            switch (*rc::gen::inRange(0, 6)) {
            case 0: {
                Organisation organisation;
                organisation.name.en = word;
                organisation.kind = *rc::gen::element(OrganisationKind::Unset, OrganisationKind::Cso);
                made += change.save(organisation);
                break;
            }
            case 1: {
                Partnership partnership;
                partnership.title.km = word;
                made += change.save(partnership);
                break;
            }
            case 2: {
                Party party;
                party.partnership = any(Partnership::type());
                party.organisation = any(Organisation::type());
                party.role = *rc::gen::element(PartyRole::Lead, PartyRole::Funder);
                const auto id = identityOf(toRecord(party));
                if (!party.partnership.isNull() && !party.organisation.isNull() && !reg.isLive(*id))
                    made += change.save(party);
                break;
            }
            case 3:
                if (const RecordId id = any(Organisation::type()); !id.isNull()) {
                    auto organisation = reg.require<Organisation>(id);
                    organisation.name.km = word;
                    organisation.acronym = *rc::gen::element(QString(), word);
                    change.save(organisation);
                }
                break;
            case 4:
                if (const RecordId id = any(Party::type()); !id.isNull())
                    change.remove(id);
                break;
            default:
                if (const RecordId id = any(Partnership::type()); !id.isNull())
                    change.remove(id);
            }
        }
    });
}

} // namespace

TEST_F(ChangeTest, undoingAllLeavesTheStartAndRedoingAllTheEndWhateverWasDone)
{
    const auto holds = rc::check([this] {
        const QStringList start = test::dumpOf(reg());
        const qint64 standing = reg().undoable() ? reg().undoable()->number : 0;
        QList<RecordId> made;
        for (int steps = *rc::gen::inRange(1, 8); steps > 0; --steps)
            doSomething(reg(), made);
        const QStringList end = test::dumpOf(reg());
        int undone = 0;
        const bool restarts = *rc::gen::arbitrary<bool>();
        while (reg().undoable() && reg().undoable()->number != standing) {
            reg().undo();
            ++undone;
            if (restarts && undone % 3 == 0)
                reopen();
        }
        RC_ASSERT(test::dumpOf(reg()) == start);
        for (int i = 0; i < undone; ++i)
            reg().redo();
        RC_ASSERT(test::dumpOf(reg()) == end);
        for (int i = 0; i < undone; ++i)
            reg().undo();
        RC_ASSERT(test::dumpOf(reg()) == start);
    });
    EXPECT_TRUE(holds);
}
