// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv_samples.h"

#include <QElapsedTimer>

namespace daikou::exchange {

namespace {

constexpr int rowCount = 100'000;

/// A list of ten columns, half of them Khmer or quoted.
QByteArray longList()
{
    QByteArray bytes = "code,parent,level,title_en,title_km,name_km,name_en,date,amount,note\n";
    for (int row = 0; row < rowCount; ++row)
        bytes +=
            QByteArray::number(10'000'000 + row) +
            ",010201,commune,Commune,ឃុំ,បន្ទាយនាង,Banteay Neang,2004-03-01,1250000,\"said \"\"yes\"\", then left\"\n";
    return bytes;
}

} // namespace

TEST(CsvSpeed, aHundredThousandRowsOfTenColumnsAreReadWellBelowHalfASecond)
{
    QByteArray bytes = longList();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QElapsedTimer timer;
    timer.start();
    CsvReader reader(buffer, QStringLiteral("list.csv"));
    CsvRow row;
    qsizetype rows = 0;
    while (reader.read(row))
        rows += row.fields.size() == 10;
    const qint64 milliseconds = timer.elapsed();
    RecordProperty("milliseconds", int(milliseconds));
    RecordProperty("bytes", int(bytes.size()));
    EXPECT_EQ(rows, rowCount);
    // The aim is half a second; four times that, so that sanitizers and a busy machine do not fail it.
    EXPECT_LT(milliseconds, 2'000);
}

} // namespace daikou::exchange
