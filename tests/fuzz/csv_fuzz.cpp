// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a list: read whole, in small pieces and in large ones, which must agree.
#include "domain/error.h"
#include "exchange/import/csv_reader.h"

#include <QBuffer>

#include <cstdlib>

using namespace daikou;

namespace {

/// The cells of all rows, and the sentence where reading ended in an error.
QStringList read(QByteArray& bytes, exchange::EncodingChoice encoding, qsizetype piece)
{
    QStringList all;
    try {
        QBuffer device(&bytes);
        device.open(QIODevice::ReadOnly);
        exchange::CsvReader reader(device, QStringLiteral("list"),
                                   {.encoding = encoding, .takeGuardsBack = true, .pieceSize = piece});
        all = reader.header();
        for (exchange::CsvRow row; reader.read(row);)
            all += row.fields;
    } catch (const domain::Error& error) {
        all += error.sentence();
    }
    return all;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0)
        return 0;
    using exchange::EncodingChoice;
    const auto encoding = data[0] % 2 ? EncodingChoice::Detect : EncodingChoice::Utf8;
    QByteArray bytes(reinterpret_cast<const char*>(data + 1), qsizetype(size - 1));
    constexpr qsizetype small = 7, large = 1 << 20;
    const QStringList whole = read(bytes, encoding, large);
    if (encoding == EncodingChoice::Utf8 && read(bytes, encoding, small) != whole)
        std::abort();
    return 0;
}
