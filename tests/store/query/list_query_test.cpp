// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_register.h"

#include "store/query/list_query.h"

#include <rapidcheck/gtest.h>

using namespace daikou;
using namespace daikou::domain;
using daikou::test::text;

namespace {

class ListQueryTest : public test::TestRegister {
protected:
    void SetUp() override
    {
        TestRegister::SetUp();
        council = addPrekNorinCouncil();
        addArea("03", "Kampong Cham", "កំពង់ចាម");
        water = addOrganisation("Women for Water", "ស្ត្រីដើម្បីទឹក", "WW");
        youth = addOrganisation("Youth Club", "", "YC");
        road = addPartnership("Village road upkeep", "ថែទាំផ្លូវភូមិ");
        well = addPartnership("Wells", "អណ្ដូង");
        library = addPartnership("Library");
        edit<Partnership>(road, [](Partnership& p) {
            p.status = PartnershipStatus::Active;
            p.start = QDate(2004, 3, 1);
            p.goal.km = text("ផ្លូវល្អ");
        });
        edit<Partnership>(well, [](Partnership& p) {
            p.status = PartnershipStatus::Idea;
            p.start = QDate(2003, 1, 1);
            p.areas = {areaOf("03")};
        });
        addParty(road, council, {});
        addParty(road, {}, water);
        addParty(library, {}, youth);
    }

    template <class R, class Edit>
    void edit(const RecordId& id, const Edit& change)
    {
        auto record = reg().require<R>(id);
        change(record);
        save(record);
    }
    static RecordId areaOf(const char* code)
    {
        Area area;
        area.code = QLatin1String(code);
        return *identityOf(toRecord(area));
    }
    void addParty(const RecordId& partnership, const RecordId& byCouncil, const RecordId& organisation)
    {
        Party party;
        party.partnership = partnership;
        party.council = byCouncil;
        party.organisation = organisation;
        save(party);
    }

    QStringList titles(const RecordType& type, const char* where, const QStringList& sort = {},
                       Language language = Language::English, const char* words = "")
    {
        const store::ListQuery query(
            reg(), {.type = &type, .where = text(where), .words = text(words), .sort = sort, .language = language});
        QStringList titles;
        for (qint64 row = 0; row < query.count(); ++row)
            titles += reg().titleOf(query.idAt(row), language);
        return titles;
    }
    /// The first words of the partnerships found, by title.
    QString found(const char* where, const char* words = "")
    {
        QStringList first;
        for (const QString& title : titles(Partnership::type(), where, {}, Language::English, words))
            first += title.section(u' ', 0, 0);
        return first.join(u' ');
    }
    static QByteArray is(const char* field, const RecordId& id)
    {
        return QByteArray(field).append(id.toText().toUtf8());
    }
    void expectInputError(const RecordType& type, const char* where)
    {
        try {
            titles(type, where);
            ADD_FAILURE() << where << " was taken";
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), Error::Kind::Input) << where << ": " << error.detail().toStdString();
        }
    }

    RecordId council, water, youth, road, well, library;
};

} // namespace

TEST_F(ListQueryTest, showsNoDeletedRecordForWhatStillRefersToIt)
{
    Practice practice;
    practice.title.en = QStringLiteral("Aa");
    practice.partnership = library;
    save(practice);
    const auto count = [&](const char* sort) {
        return store::ListQuery(reg(), {.type = &Partnership::type(), .sort = {QString::fromLatin1(sort)}}).count();
    };
    ASSERT_EQ(count("practice.title"), reg().count(Partnership::type()));
    reg().perform({}, [&](store::Change& change) { change.remove(library); });
    EXPECT_EQ(count("practice.title"), reg().count(Partnership::type()));
    EXPECT_EQ(count("-practice.title"), reg().count(Partnership::type()));
}

TEST_F(ListQueryTest, comparesTextsInEitherLanguageWithoutCase)
{
    EXPECT_EQ(found("title=wells"), QStringLiteral("Wells"));
    EXPECT_EQ(found("title=\"ថែទាំផ្លូវភូមិ\""), QStringLiteral("Village"));
    EXPECT_EQ(found("title.km=wells"), QString());
    EXPECT_EQ(found("title~LL"), QStringLiteral("Village Wells"));
    EXPECT_EQ(found("title!~ll"), QStringLiteral("Library"));
    EXPECT_EQ(found("title>m"), QStringLiteral("Village Wells"));
    EXPECT_EQ(found("title~%"), QString()) << "a percent sign is a percent sign";
    EXPECT_EQ(found("title~_"), QString());
}

TEST_F(ListQueryTest, comparesDates)
{
    EXPECT_EQ(found("start>=2004-01-01"), QStringLiteral("Village"));
    EXPECT_EQ(found("start<1/3/2004"), QStringLiteral("Wells"));
    EXPECT_EQ(found("start=១/៣/២០០៤"), QStringLiteral("Village"));
    EXPECT_EQ(found("start<=2004-03-01"), QStringLiteral("Village Wells"));
    EXPECT_EQ(found("start~2003"), QStringLiteral("Wells"));
    expectInputError(Partnership::type(), "start>31/02/2004");
}

TEST_F(ListQueryTest, comparesChoicesByCodeLabelAndTheirOwnOrder)
{
    EXPECT_EQ(found("status=active"), QStringLiteral("Village"));
    EXPECT_EQ(found("status=\"កំពុងដំណើរការ\""), QStringLiteral("Village"));
    EXPECT_EQ(found("status<active"), QStringLiteral("Wells")) << "an idea comes before an active one";
    EXPECT_EQ(found("status>=idea"), QStringLiteral("Village Wells"));
    EXPECT_EQ(found("status~គំនិត"), QStringLiteral("Wells"));
    EXPECT_EQ(found("status~nothing"), QString());
    expectInputError(Partnership::type(), "status=ongoing");
}

TEST_F(ListQueryTest, negatesOverEmptyValues)
{
    EXPECT_EQ(found("status!=active"), QStringLiteral("Library Wells"));
    EXPECT_EQ(found("not status=active"), QStringLiteral("Library Wells"));
    EXPECT_EQ(found("not start<2004-01-01"), QStringLiteral("Library Village"));
    EXPECT_EQ(found("party.organisation!=WW"), QStringLiteral("Library Wells"));
}

TEST_F(ListQueryTest, asksForEmptyAndFilledFields)
{
    EXPECT_EQ(found("start=\"\""), QStringLiteral("Library"));
    EXPECT_EQ(found("start!=\"\""), QStringLiteral("Village Wells"));
    EXPECT_EQ(found("areas=\"\""), QStringLiteral("Library Village"));
    EXPECT_EQ(found("goal!=\"\""), QStringLiteral("Village"));
    EXPECT_EQ(found("party=\"\""), QStringLiteral("Wells"));
    EXPECT_EQ(found("party.council=\"\""), QStringLiteral("Library Wells"));
    EXPECT_EQ(found("province=\"\""), QStringLiteral("Library"));
    expectInputError(Partnership::type(), "start<\"\"");
}

TEST_F(ListQueryTest, comparesBooleansNumbersAndMoney)
{
    Contribution cash;
    cash.partnership = road;
    cash.organisation = water;
    cash.kind = ContributionKind::Cash;
    cash.quantity = 2.5;
    cash.amount = Money{20'000, Currency::Dollar};
    save(cash);
    const auto count = [&](const char* where) { return titles(Contribution::type(), where).size(); };
    EXPECT_EQ(count("amount=200$"), 1);
    EXPECT_EQ(count("amount=\"200 KHR\""), 0);
    EXPECT_EQ(count("amount>199.99"), 1);
    EXPECT_EQ(count("quantity<3 and quantity>=2.5"), 1);
    EXPECT_EQ(count("quantity~2.5"), 1);
    expectInputError(Contribution::type(), "amount~200");
    expectInputError(Contribution::type(), "quantity=many");
    edit<Council>(council, [](Council& c) { c.seats = 7; });
    EXPECT_EQ(titles(Council::type(), "seats=៧").size(), 1);
    addPerson("Sok Dara");
    EXPECT_EQ(titles(Person::type(), "consent=no").size(), 1);
    EXPECT_EQ(titles(Person::type(), "consent=yes").size(), 0);
    EXPECT_EQ(titles(Person::type(), "consent!=yes").size(), 1);
    expectInputError(Person::type(), "consent>no");
    expectInputError(Person::type(), "consent~y");
}

TEST_F(ListQueryTest, followsReferencesByNameCodeAcronymAndId)
{
    EXPECT_EQ(found("party.organisation=WW"), QStringLiteral("Village"));
    EXPECT_EQ(found("party.organisation.acronym=WW and status=active"), QStringLiteral("Village"));
    EXPECT_EQ(found("party.organisation.id=WW"), QStringLiteral("Village"));
    EXPECT_EQ(found(is("party.organisation.id=", youth).constData()), QStringLiteral("Library"));
    EXPECT_EQ(found(is("id=", youth).constData()), QString()); // an organisation is no partnership
    EXPECT_EQ(found("party.organisation=\"ស្ត្រីដើម្បីទឹក\""), QStringLiteral("Village"));
    EXPECT_EQ(found(is("party.organisation=", youth).constData()), QStringLiteral("Library"));
    EXPECT_EQ(found("party.organisation~club"), QStringLiteral("Library"));
    EXPECT_EQ(found("party.council=\"Preaek Norint\""), QStringLiteral("Village"));
    EXPECT_EQ(found("party.council=020502"), QStringLiteral("Village"));
    EXPECT_EQ(found("party.council~ព្រែក"), QStringLiteral("Village"));
    EXPECT_EQ(found("areas=03"), QStringLiteral("Wells"));
    EXPECT_EQ(found("areas.code~0"), QStringLiteral("Wells"));
    EXPECT_EQ(found("areas=Nowhere"), QString());
    expectInputError(Partnership::type(), "areas<03");
    expectInputError(Party::type(), "council>=020502");
}

TEST_F(ListQueryTest, knowsThePlacesOfCouncilsPartnershipsAndOrganisations)
{
    EXPECT_EQ(titles(Council::type(), "area.province=\"Battambang\"").size(), 1);
    EXPECT_EQ(titles(Council::type(), "province=Battambang and district=\"Aek Phnum\"").size(), 1);
    EXPECT_EQ(titles(Council::type(), "commune~norint").size(), 1);
    EXPECT_EQ(titles(Council::type(), "province=\"Kampong Cham\"").size(), 0);
    EXPECT_EQ(found("province=\"កំពង់ចាម\""), QStringLiteral("Wells")) << "by its own places";
    EXPECT_EQ(found("province=Battambang"), QStringLiteral("Village")) << "by its councils";
    EXPECT_EQ(found("province!=Battambang"), QStringLiteral("Library Wells"));
    edit<Organisation>(water, [](Organisation& o) { o.areas = {areaOf("020502")}; });
    EXPECT_EQ(titles(Organisation::type(), "province=02"), QStringList{QStringLiteral("Women for Water")});
    EXPECT_EQ(titles(Area::type(), "province=Battambang").size(), 3) << "the province itself among them";
    EXPECT_EQ(titles(Area::type(), "commune~n"), QStringList{QStringLiteral("Preaek Norint")})
        << "a province lies in no commune";
}

TEST_F(ListQueryTest, knowsPlacesFromTheMiddleOfAPath)
{
    EXPECT_EQ(titles(Party::type(), "partnership.province=Battambang").size(), 2);
    EXPECT_EQ(titles(Party::type(), "", {QStringLiteral("-partnership.province")}).size(), 3);
    const store::ListQuery query(reg(), {.type = &Party::type()});
    for (const auto& row :
         query.rows(0, 10, {store::resolveColumn(Party::type(), QStringLiteral("partnership.province"))}))
        EXPECT_TRUE(row.cells[0].isEmpty() || row.cells[0] == u"Battambang") << row.cells[0].toStdString();
}

TEST_F(ListQueryTest, findsAttachmentsByWhatTheyBelongTo)
{
    Attachment file;
    file.record = water;
    file.fileName = QStringLiteral("plan.pdf");
    save(file);
    EXPECT_EQ(titles(Attachment::type(), "record=WW").size(), 1);
    EXPECT_EQ(titles(Attachment::type(), is("record=", water).constData()).size(), 1);
    EXPECT_EQ(titles(Attachment::type(), "record~women").size(), 1);
    EXPECT_EQ(titles(Attachment::type(), "record=YC").size(), 0);
    EXPECT_EQ(titles(Attachment::type(), "record!=YC").size(), 1);
    EXPECT_EQ(titles(Organisation::type(), "attachment.file_name~plan").size(), 1);
}

TEST_F(ListQueryTest, namesTheStepThatIsNotThere)
{
    try {
        titles(Partnership::type(), "party.organisation.colour=red");
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::Input);
        EXPECT_TRUE(error.sentence().contains(text("“colour”"))) << error.sentence().toStdString();
        EXPECT_TRUE(error.sentence().contains(QStringLiteral("acronym"))) << "and what there is";
    }
    for (const char* where :
         {"titel=x", "title.fr=x", "title.en.km=x", "party.=x", ".title=x", "start.year=2004", "a..b=1", "party<1"})
        expectInputError(Partnership::type(), where);
    expectInputError(Area::type(), QByteArray("parent.").repeated(50).append("code=02").constData());
}

TEST_F(ListQueryTest, takesSqlForText)
{
    const QStringList before = test::dumpOf(reg());
    for (const char* typed :
         {"title=\"x'; DROP TABLE partnership; --\"", "title~\"\\\" OR 1=1 --\"", "title=\"' OR ''='\"",
          "party.organisation=\"x' UNION SELECT 1\"", "title~\"' ESCAPE '\""})
        EXPECT_EQ(found(typed), QString()) << typed;
    EXPECT_EQ(found("", "'; DROP TABLE search; --"), QString());
    EXPECT_EQ(found("", "\" OR name:*"), QString());
    EXPECT_EQ(test::dumpOf(reg()), before);
}

TEST_F(ListQueryTest, takesAsMuchAsALanguageAllowsOrSaysSo)
{
    QByteArray many = "title=a", deep = "title=library";
    for (int i = 0; i < 3000; ++i)
        many += " or title=b";
    for (int i = 0; i < 150; ++i)
        deep = (i % 2 ? "not (" : "(") + deep + ")";
    for (const QByteArray& where :
         {many, deep, QByteArray("not ").repeated(150).append("party.organisation.areas.province=02")})
        try {
            found(where.constData());
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), Error::Kind::Input) << error.detail().toStdString();
        }
    EXPECT_EQ(found("not (not (not (not (title=library or title=wells))))"), QStringLiteral("Library Wells"));
    const QByteArray nested = QByteArray("not ").repeated(10);
    for (const char* longest :
         {"party.contact.affiliation.organisation.areas.province~x", "party.council.mandate.councillor.person~x",
          "party.council.mandate.councillor~x", "province!~x", "party.partnership.party.partnership.party.council~x"})
        EXPECT_NO_THROW(found(QByteArray(nested).append(longest).constData())) << longest;
    QByteArray allowed = "title=library";
    for (int i = 0; i < 199; ++i)
        allowed += " or province=b";
    EXPECT_EQ(found(allowed.constData()), QStringLiteral("Library"));
}

TEST_F(ListQueryTest, neverFailsOtherwiseThanByInputWhateverIsTyped)
{
    const std::vector<std::string> pieces{
        "title", "status", "start", "party", ".",     "organisation", "province",   "areas",
        "=",     "!=",     "<",     ">=",    "~",     "!~",           "(",          ")",
        "\"",    "\\",     " and ", " or ",  " not ", "active",       "2004-01-01", "WW",
        "%",     "'",      ";",     "ព្រែក",  " ",     "\n",           "\x01",       "*",
        ":",     "-",      "en",    "km",    "goal",  "tags",         "notes",      "stage"};
    const auto holds = rc::check([&] {
        std::string where, words;
        for (const auto& piece : *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(pieces)))
            where += piece;
        for (const auto& piece : *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(pieces)))
            words += piece;
        const auto run = [&](const char* condition, const char* typed, const QStringList& sort) {
            try {
                titles(Partnership::type(), condition, sort, Language::Khmer, typed);
            } catch (const Error& error) {
                RC_TAG(error.detail().toStdString());
                RC_ASSERT(error.kind() == Error::Kind::Input);
            }
        };
        run(where.c_str(), "", {});
        run("", words.c_str(), {});
        run("", "", {QString::fromStdString(where)});
    });
    EXPECT_TRUE(holds);
}

TEST_F(ListQueryTest, runsEveryOperatorOnEveryFieldOfEveryType)
{
    for (const RecordType* type : recordTypes())
        for (const Field& field : type->fields())
            for (const char* op : {"=", "!=", "<", "<=", ">", ">=", "~", "!~"})
                for (const char* value : {"\"\"", "1", "yes", "2004-03-15", "x"})
                    try {
                        titles(*type, field.name.toUtf8().append(op).append(value).constData(),
                               {field.name, u'-' + field.base});
                    } catch (const Error& error) {
                        EXPECT_EQ(error.kind(), Error::Kind::Input)
                            << type->name().toStdString() << ' ' << field.name.toStdString() << op << value << ": "
                            << error.detail().toStdString();
                    }
}

TEST_F(ListQueryTest, showsAndSortsByEveryColumnThatATypeNames)
{
    for (const RecordType* type : recordTypes()) {
        std::vector<store::Column> columns;
        for (const QString& path : type->columns()) {
            columns.push_back(store::resolveColumn(*type, path));
            for (const Language language : {Language::English, Language::Khmer}) {
                EXPECT_FALSE(columns.back().label(language).isEmpty()) << path.toStdString();
                titles(*type, "", {path, u'-' + path}, language);
            }
        }
        const store::ListQuery query(reg(), {.type = type});
        EXPECT_EQ(qint64(query.rows(0, 1000, columns).size()), query.count());
        EXPECT_EQ(query.count(), reg().count(*type));
    }
}

TEST_F(ListQueryTest, sortsByTheOrderOfEachLanguage)
{
    for (const auto& [english, khmer] :
         {std::pair{"zebra", "ក"}, {"Éclair", "ខ"}, {"apple", "គ"}, {"10 b", "អ"}, {"9 a", ""}}) {
        Tag tag;
        tag.name = {text(english), text(khmer)};
        save(tag);
    }
    EXPECT_EQ(titles(Tag::type(), "").join(u'|'), text("9 a|10 b|apple|Éclair|zebra")) << "numbers by their value";
    EXPECT_EQ(titles(Tag::type(), "", {}, Language::Khmer).join(u'|'), text("9 a|ក|ខ|គ|អ"));
    EXPECT_EQ(titles(Tag::type(), "", {QStringLiteral("-name")}).join(u'|'), text("zebra|Éclair|apple|10 b|9 a"));
}

TEST_F(ListQueryTest, sortsEmptyValuesLastInBothDirections)
{
    EXPECT_EQ(titles(Partnership::type(), "", {QStringLiteral("start")}).back(), QStringLiteral("Library"));
    EXPECT_EQ(titles(Partnership::type(), "", {QStringLiteral("-start")}).back(), QStringLiteral("Library"));
    EXPECT_EQ(titles(Partnership::type(), "", {QStringLiteral("-start")}).front(),
              QStringLiteral("Village road upkeep"));
    EXPECT_EQ(titles(Partnership::type(), "", {QStringLiteral("status")}).front(), QStringLiteral("Wells"));
    EXPECT_EQ(titles(Partnership::type(), "", {QStringLiteral("province")}).front(),
              QStringLiteral("Village road upkeep"));
    EXPECT_EQ(titles(Party::type(), "").size(), 3);
    EXPECT_EQ(titles(Party::type(), "").front(), QStringLiteral("Preaek Norint"));
    EXPECT_EQ(titles(Party::type(), "").back(), QStringLiteral("Youth Club")) << "by whole titles";
}

TEST_F(ListQueryTest, readsRowsAndRecordsWhereTheyAreLookedAt)
{
    const store::ListQuery query(reg(), {.type = &Partnership::type(), .language = Language::Khmer});
    ASSERT_EQ(query.count(), 3);
    const auto columns = std::vector{store::resolveColumn(Partnership::type(), QStringLiteral("title")),
                                     store::resolveColumn(Partnership::type(), QStringLiteral("party.organisation")),
                                     store::resolveColumn(Partnership::type(), QStringLiteral("province")),
                                     store::resolveColumn(Partnership::type(), QStringLiteral("start"))};
    const auto rows = query.rows(query.rowOf(road), 1, columns);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].cells[0], text("ថែទាំផ្លូវភូមិ"));
    EXPECT_EQ(rows[0].cells[1], text("ស្ត្រីដើម្បីទឹក"));
    EXPECT_EQ(rows[0].cells[2], text("បាត់ដំបង"));
    EXPECT_EQ(rows[0].cells[3], text("1 មីនា 2004"));
    EXPECT_EQ(query.rows(1, 100, columns).size(), 2U);
    EXPECT_EQ(query.records(0, 100).size(), 3U);
    EXPECT_EQ(query.rowOf(water), -1);
    EXPECT_EQ(query.idAt(query.rowOf(well)), well);
    EXPECT_FALSE(columns[0].isNumber());
    EXPECT_EQ(columns[2].label(Language::Khmer), text("ខេត្ត / រាជធានី"));
    EXPECT_EQ(store::resolveColumn(Partnership::type(), QStringLiteral("title.km")).label(Language::English),
              QStringLiteral("Title (Khmer)"));
}

TEST_F(ListQueryTest, theSearchBoxTakesWordsAndConditions)
{
    EXPECT_EQ(found("", "village"), QStringLiteral("Village"));
    EXPECT_EQ(found("", "villag"), QStringLiteral("Village")) << "as one types";
    EXPECT_EQ(found("", "ផ្លូវ"), QStringLiteral("Village"));
    EXPECT_EQ(found("", "status:active"), QStringLiteral("Village"));
    EXPECT_EQ(found("", "title:well"), QStringLiteral("Wells"));
    EXPECT_EQ(found("", "road party.organisation:\"women for\""), QStringLiteral("Village"));
    EXPECT_EQ(found("", "road title:well"), QString());
    EXPECT_EQ(found("status=idea", "well"), QStringLiteral("Wells"));
    EXPECT_EQ(found("", "http://example.org/x"), QString()) << "an address is no condition, and no error";
    EXPECT_EQ(found("", "…"), QStringLiteral("Library Village Wells")) << "nothing to search for";
}
