// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv_samples.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace daikou::exchange {

namespace {

class CsvRealFiles : public testing::Test {
protected:
    void SetUp() override
    {
        if (!QFile::exists(sharedData("messy-csv")))
            GTEST_SKIP() << "the folder of real input is not here: " DAIKOU_SHARED_DATA;
    }
};

Table tableAt(const QString& path)
{
    CsvReader reader(path);
    return tableFrom(reader);
}

Table tableAt(const char* path)
{
    return tableAt(sharedData(path));
}

QJsonArray asJson(const Table& table)
{
    QJsonArray rows;
    for (const CsvRow& row : table.rows) {
        QJsonObject object;
        for (qsizetype column = 0; column < row.fields.size(); ++column)
            object.insert(table.header.value(column), row.fields[column]);
        rows += object;
    }
    return rows;
}

QJsonArray jsonAt(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    return document.isArray() ? document.array() : QJsonArray{document.object()};
}

void expectEvenRows(const Table& table)
{
    for (const CsvRow& row : table.rows) {
        EXPECT_EQ(row.fieldCount, CsvRow::FieldCount::AsHeader) << row.line;
        EXPECT_FALSE(row.oddQuotes) << row.line;
        EXPECT_FALSE(row.damaged) << row.line;
    }
}

} // namespace

TEST_F(CsvRealFiles, theSpectrumMeansWhatItsJsonSays)
{
    const QDir folder(sharedData("csv-spectrum/csvs"));
    const QStringList names = folder.entryList({QStringLiteral("*.csv")});
    EXPECT_EQ(names.size(), 12);
    for (const QString& name : names) {
        if (name == QLatin1String("location_coordinates.csv"))
            continue; // its JSON has another telephone number
        const QString json = sharedData("csv-spectrum/json/") + name.chopped(3) + QStringLiteral("json");
        EXPECT_EQ(asJson(tableAt(folder.filePath(name))), jsonAt(json)) << name.toStdString();
    }
}

TEST_F(CsvRealFiles, coordinatesWithMarksAmongTheDigitsAreReadAsTextAndTheLostDegreesAreMarked)
{
    const Table table = tableAt("csv-spectrum/csvs/location_coordinates.csv");
    const QJsonArray json = jsonAt(sharedData("csv-spectrum/json/location_coordinates.json"));
    EXPECT_EQ(table.rows.first().fields.value(1),
              json.first().toObject().value(QStringLiteral("Location Coordinates")).toString());
    EXPECT_TRUE(table.rows.first().damaged);
}

TEST_F(CsvRealFiles, theSameCommunesComeOutOfEveryMessyFile)
{
    const Table reference = tableAt("messy-csv/utf8-bom-crlf.csv");
    EXPECT_EQ(reference.header.first(), QStringLiteral("Code"));
    EXPECT_EQ(reference.rows.first().fields.value(1), QStringLiteral("បន្ទាយនាង"));
    expectEvenRows(reference);

    const Table wide = tableAt("messy-csv/utf16le-bom-tab.csv");
    EXPECT_EQ(wide.encoding, TextEncoding::Utf16LE);
    EXPECT_EQ(wide.delimiter, QChar(u'\t'));
    EXPECT_EQ(wide.fields(), reference.fields());

    const Table semicolons = tableAt("messy-csv/semicolon-cr.csv");
    EXPECT_EQ(semicolons.delimiter, QChar(u';'));
    EXPECT_EQ(semicolons.fields(), reference.fields());
    EXPECT_EQ(semicolons.lines(), reference.lines());
}

TEST_F(CsvRealFiles, windows1252IsFoundAndReadsWell)
{
    const Table table = tableAt("messy-csv/cp1252-ungegn.csv");
    EXPECT_EQ(table.encoding, TextEncoding::Windows1252);
    EXPECT_EQ(table.rows.first().fields.value(2), QStringLiteral("Bântéay Néang"));
    expectEvenRows(table);
}

TEST_F(CsvRealFiles, dirtyNamesAreDeliveredAsTheyStand)
{
    const Table table = tableAt("messy-csv/dirty-names.csv");
    EXPECT_EQ(table.rows.value(1).fields.value(2), QStringLiteral("BAT TRANG  "));
    EXPECT_GT(tableAt("messy-csv/excel-lost-zeros.csv").rows.size(), 1600);
}

TEST_F(CsvRealFiles, theOpenQuoteIsNamedByItsLine)
{
    const domain::Error error = errorOf([] { tableAt("messy-csv/unclosed-quote.csv"); });
    EXPECT_EQ(error.kind(), domain::Error::Kind::Input);
    EXPECT_EQ(error.sentence(),
              QStringLiteral("unclosed-quote.csv: the quotation mark opened on line 2 is never closed; "
                             "close it, or delete it, and try again"));
}

TEST_F(CsvRealFiles, theGazetteerIsReadWhole)
{
    const Table areas = tableAt("gazetteer/cambodia-areas.csv");
    EXPECT_EQ(areas.rows.size(), 1887);
    EXPECT_EQ(areas.header.size(), 9);
    expectEvenRows(areas);
    const Table villages = tableAt("gazetteer/cambodia-villages.csv");
    EXPECT_EQ(villages.rows.size(), 14578);
    expectEvenRows(villages);
}

TEST_F(CsvRealFiles, theListsOfOrganisationsAreReadWhole)
{
    const Table institutions = tableAt("organisations/institutions-names-only.csv");
    EXPECT_EQ(institutions.rows.size(), 78);
    expectEvenRows(institutions);
    const Table publishers = tableAt("organisations/iati-publishers-names.csv");
    EXPECT_EQ(publishers.rows.size(), 2087);
    EXPECT_EQ(publishers.header.size(), 6);
}

TEST_F(CsvRealFiles, koboExportsKeepTheirLongHeaders)
{
    const QDir folder(sharedData("kobo-exports"));
    for (const QString& name : folder.entryList({QStringLiteral("*.csv")})) {
        const Table table = tableAt(folder.filePath(name));
        EXPECT_EQ(table.delimiter, QChar(u',')) << name.toStdString();
        EXPECT_FALSE(table.rows.isEmpty()) << name.toStdString();
        expectEvenRows(table);
    }
    EXPECT_EQ(tableAt("kobo-exports/tutorial_w_repeats.csv").header.value(4),
              QStringLiteral("children[1]/childs_name"));
}

} // namespace daikou::exchange
