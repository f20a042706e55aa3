// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "exchange/import/csv_reader.h"

#include <QBuffer>
#include <QFile>
#include <QStringEncoder>

#include <gtest/gtest.h>

#include <functional>
#include <ostream>

namespace daikou::exchange {

/// All that a reader gives, to be compared as one value.
struct Table {
    QStringList header;
    QList<CsvRow> rows;
    QChar delimiter;
    TextEncoding encoding = TextEncoding::Utf8;

    QList<QStringList> fields() const
    {
        QList<QStringList> all;
        for (const CsvRow& row : rows)
            all += row.fields;
        return all;
    }
    QList<qint64> lines() const
    {
        QList<qint64> all;
        for (const CsvRow& row : rows)
            all += row.line;
        return all;
    }
};

inline bool operator==(const CsvRow& a, const CsvRow& b)
{
    return a.line == b.line && a.fields == b.fields && a.fieldCount == b.fieldCount && a.oddQuotes == b.oddQuotes &&
           a.damaged == b.damaged;
}

inline bool operator==(const Table& a, const Table& b)
{
    return a.header == b.header && a.rows == b.rows && a.delimiter == b.delimiter && a.encoding == b.encoding;
}

inline Table tableFrom(CsvReader& reader)
{
    Table table{reader.header(), {}, reader.delimiter(), reader.encoding()};
    CsvRow row;
    while (reader.read(row))
        table.rows += row;
    return table;
}

inline Table tableOf(QByteArray bytes, CsvReaderOptions options = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, QStringLiteral("list.csv"), options);
    return tableFrom(reader);
}

/// The error that `job` throws; fails the test where it throws none.
inline domain::Error errorOf(const std::function<void()>& job)
{
    try {
        job();
    } catch (const domain::Error& error) {
        return error;
    }
    ADD_FAILURE() << "no error was thrown";
    return {domain::Error::Kind::Internal, QString()};
}

inline domain::Error errorOf(const QByteArray& bytes, CsvReaderOptions options = {})
{
    return errorOf([&] { tableOf(bytes, options); });
}

/// Bytes of a text in an encoding that can hold it, without a byte-order mark.
inline QByteArray encoded(const QString& text, TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return text.toUtf8();
    case TextEncoding::Utf16LE:
        return QStringEncoder(QStringEncoder::Utf16LE).encode(text);
    case TextEncoding::Utf16BE:
        return QStringEncoder(QStringEncoder::Utf16BE).encode(text);
    case TextEncoding::Windows1252:
        break;
    }
    QByteArray bytes = text.toLatin1();
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'€')
            bytes[at] = '\x80';
        if (text[at] == u'’')
            bytes[at] = '\x92';
    }
    return bytes;
}

inline EncodingChoice choiceOf(TextEncoding encoding)
{
    return requireEncodingChoice(encodingName(encoding));
}

inline QString sharedData(const char* path)
{
    return QStringLiteral(DAIKOU_SHARED_DATA "/") + QLatin1String(path);
}

inline void PrintTo(const Table& table, std::ostream* out)
{
    *out << encodingName(table.encoding).toStdString() << " '" << char(table.delimiter.unicode()) << "' "
         << table.header.join(u'|').toStdString();
    for (const CsvRow& row : table.rows)
        *out << "\n  " << row.line << ": " << row.fields.join(u'|').toStdString();
}

} // namespace daikou::exchange
