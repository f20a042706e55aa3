// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export/list_export.h"

#include "exchange/export/record_json.h"
#include "exchange/import/importer.h"
#include "support/test_register.h"

#include <QBuffer>
#include <QDir>

namespace daikou::exchange {

using namespace domain;
using test::text;

namespace {

class ListExportTest : public test::TestRegister {
protected:
    QByteArray written(const RecordType& type, const ListExport& options, const char* where = "")
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        writeList(buffer, reg(), {.type = &type, .where = text(where)}, options);
        return buffer.data();
    }

    RecordId addContribution(const RecordId& partnership, const RecordId& council)
    {
        Contribution contribution;
        contribution.partnership = partnership;
        contribution.council = council;
        contribution.kind = ContributionKind::Cash;
        contribution.amount = Money{20050, Currency::Dollar};
        contribution.quantity = 40;
        contribution.promised = QDate(2004, 3, 1);
        return save(contribution);
    }
};

} // namespace

TEST_F(ListExportTest, csvNamesReferencesAndWritesMachineReadableValues)
{
    const auto council = addPrekNorinCouncil();
    addContribution(addPartnership("Village road"), council);
    EXPECT_EQ(written(Contribution::type(),
                      {.columns = {QStringLiteral("partnership"), QStringLiteral("council"), QStringLiteral("kind"),
                                   QStringLiteral("quantity"), QStringLiteral("amount"), QStringLiteral("promised")}}),
              QByteArray("partnership,council,kind,quantity,amount,promised\r\n"
                         "Village road,Preaek Norint,cash,40,200.50 USD,2004-03-01\r\n"));
}

TEST_F(ListExportTest, csvHasTheMarkThatExcelNeedsWhereAsked)
{
    EXPECT_TRUE(written(Tag::type(), {.byteOrderMark = true}).startsWith("\xEF\xBB\xBF"));
    EXPECT_FALSE(written(Tag::type(), {}).startsWith("\xEF\xBB\xBF"));
}

TEST_F(ListExportTest, formulasAreGuarded)
{
    addOrganisation("=HYPERLINK(1)");
    EXPECT_TRUE(written(Organisation::type(), {.columns = {QStringLiteral("name.en")}}).contains("'=HYPERLINK"));
}

TEST_F(ListExportTest, whatCsvHoldsComesBackTheSame)
{
    addOrganisation("Women, \"for\" Water", "ស្ត្រីដើម្បីទឹក", "WW");
    addOrganisation("=cmd", "", "X");
    const QStringList before = test::dumpOf(reg());
    const ListExport everything{.columns = {QStringLiteral("id"), QStringLiteral("name.en"), QStringLiteral("name.km"),
                                            QStringLiteral("acronym")}};
    exportList(path("all.csv"), reg(), {.type = &Organisation::type()}, everything);
    std::vector<RecordId> ids;
    reg().forEach(Organisation::type(), [&](const Record& record) { ids.push_back(record.id); });
    reg().perform({}, [&](store::Change& change) {
        for (const auto& id : ids)
            change.remove(id);
    });
    const auto result = runImport(reg(), {.type = &Organisation::type(), .path = path("all.csv")});
    EXPECT_EQ(result.added, 2);
    EXPECT_EQ(test::dumpOf(reg()), before);
}

TEST_F(ListExportTest, jsonHasTheShapeOfTheContract)
{
    const auto council = addPrekNorinCouncil();
    const auto partnership = addPartnership("Village road", "ផ្លូវភូមិ");
    addContribution(partnership, council);
    const Json list = Json::parse(written(Contribution::type(), {.format = ListFormat::JsonArray}).toStdString());
    ASSERT_EQ(list.size(), 1u);
    EXPECT_EQ(list[0]["type"], "contribution");
    const Json& fields = list[0]["fields"];
    EXPECT_EQ(fields["amount"], Json({{"amount", 200.5}, {"currency", "USD"}}));
    EXPECT_EQ(fields["promised"], "2004-03-01");
    EXPECT_EQ(fields["council"], Json({{"id", council.toText().toStdString()}, {"title", "Preaek Norint"}}));

    const Json whole = RecordJson(reg(), Language::English).withChildren(reg().require(partnership));
    EXPECT_EQ(whole["fields"]["title"], Json({{"en", "Village road"}, {"km", "ផ្លូវភូមិ"}}));
    ASSERT_EQ(whole["children"]["contribution"].size(), 1u);
    EXPECT_EQ(whole["children"]["contribution"][0]["fields"]["kind"], "cash");
}

TEST_F(ListExportTest, jsonOfChosenColumnsHoldsThoseOnly)
{
    addContribution(addPartnership("Village road"), addPrekNorinCouncil());
    const Json list = Json::parse(
        written(Contribution::type(), {.format = ListFormat::JsonArray,
                                       .columns = {QStringLiteral("kind"), QStringLiteral("council.area.code")}})
            .toStdString());
    EXPECT_EQ(list[0]["fields"], Json({{"kind", "cash"}, {"council.area.code", "020502"}}));
}

TEST_F(ListExportTest, noRecordsAreAnEmptyArray)
{
    EXPECT_EQ(Json::parse(written(Tag::type(), {.format = ListFormat::JsonArray}).toStdString()), Json::array());
}

TEST_F(ListExportTest, aWorkbookIsWrittenWhole)
{
    addContribution(addPartnership("Village road"), addPrekNorinCouncil());
    exportList(path("list.xlsx"), reg(), {.type = &Contribution::type()}, {.format = ListFormat::Xlsx});
    QFile file(path("list.xlsx"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.read(2) == "PK");
}

TEST_F(ListExportTest, aFolderThatIsNotThereIsSaidSo)
{
    EXPECT_THROW(exportList(path("none/list.csv"), reg(), {.type = &Tag::type()}, {}), Error);
    EXPECT_FALSE(QFile::exists(path("none")));
}

TEST_F(ListExportTest, whatFailsLeavesNoFile)
{
    for (int i = 0; i < 3; ++i)
        addOrganisation(QByteArray("Organisation " + QByteArray::number(i)).constData());
    const Progress stop{[](qint64, qint64) { return false; }};
    EXPECT_THROW(exportList(path("stopped.csv"), reg(), {.type = &Organisation::type()}, {}, stop), Error);
    EXPECT_EQ(QDir(m_folder.path()).entryList({QStringLiteral("stopped*")}).size(), 0);
}

} // namespace daikou::exchange
