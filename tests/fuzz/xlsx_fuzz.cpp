// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a workbook, and any XML as its sheet: what is read has its cells in order; what is not is refused with a
// sentence.
#include "domain/error.h"
#include "exchange/xlsx/workbook_reader.h"
#include "support/xlsx_file.h"

#include <QBuffer>

#include <cstdlib>

using namespace daikou;

namespace {

void read(QByteArray bytes)
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    try {
        const auto workbook = exchange::readWorkbook(
            device, QStringLiteral("w"),
            {.fileMegabytes = 1, .unpackedMegabytes = 1, .cells = 1000, .columns = 50, .joined = 20});
        qint64 cells = 0;
        for (const exchange::Sheet& sheet : workbook.sheets)
            for (const exchange::SheetRow& row : sheet.rows) {
                int next = 0;
                for (const exchange::SheetCell& cell : row.cells) {
                    if (cell.column < next || cell.column >= 50)
                        std::abort();
                    next = cell.column + 1;
                    ++cells;
                }
            }
        if (cells > 1000)
            std::abort();
    } catch (const domain::Error& error) {
        if (error.kind() != domain::Error::Kind::Input || error.sentence().isEmpty())
            std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    read(bytes);
    read(test::workbookOf(bytes, "<si><t>a</t></si>", "<cellXfs><xf numFmtId=\"14\"/></cellXfs>"));
    return 0;
}
