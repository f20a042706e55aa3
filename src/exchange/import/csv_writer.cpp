// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/csv_writer.h"

#include "domain/error.h"
#include "exchange/import/csv_delimiter.h"
#include "exchange/import/formula_guard.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace daikou::exchange {

using domain::Error;

namespace {

constexpr qsizetype bufferSize = 64 * 1024;

/// Every separator is quoted, not only the one in use, so that the reader cannot take another for it.
bool needsQuotes(const QString& text, QChar delimiter)
{
    if (text.isEmpty())
        return false;
    if (text.front().isSpace() || text.back().isSpace() || text.front() == QChar(QChar::ByteOrderMark) ||
        text.startsWith(QLatin1String("sep="), Qt::CaseInsensitive))
        return true;
    return std::any_of(text.begin(), text.end(), [delimiter](QChar character) {
        return character == u'"' || character == u'\n' || character == u'\r' || character == delimiter ||
               isCsvDelimiter(character);
    });
}

} // namespace

CsvWriter::CsvWriter(QIODevice& device, CsvWriterOptions options) : m_device(device), m_options(std::move(options))
{
    if (m_options.byteOrderMark)
        m_buffer = "\xEF\xBB\xBF";
}

void CsvWriter::write(const QStringList& row)
{
    bool first = true;
    for (const QString& text : row) {
        if (!first)
            m_buffer += QString(m_options.delimiter).toUtf8();
        first = false;
        append(m_options.guardFormulas ? guardedText(text) : text, row.size() == 1);
    }
    m_buffer += m_options.lineEnd;
    if (m_buffer.size() >= bufferSize)
        flush();
}

/// An empty text alone in its row is quoted: it would be a blank line otherwise.
void CsvWriter::append(const QString& text, bool alone)
{
    if (text.contains(QChar(QChar::Null)))
        throw Error(
            Error::Kind::Input,
            QCoreApplication::translate(
                "exchange", "A text holds a zero character, which a CSV file cannot keep; delete it and try again"),
            text.left(100));
    if (!needsQuotes(text, m_options.delimiter) && !(alone && text.isEmpty())) {
        m_buffer += text.toUtf8();
        return;
    }
    QByteArray bytes = text.toUtf8();
    m_buffer += '"';
    m_buffer += bytes.replace("\"", "\"\"");
    m_buffer += '"';
}

void CsvWriter::finish()
{
    flush();
}

void CsvWriter::flush()
{
    if (m_device.write(m_buffer) != m_buffer.size())
        throw Error(
            Error::Kind::Io,
            QCoreApplication::translate(
                "exchange", "The list cannot be written; check that there is room and that you may write there"),
            m_device.errorString());
    m_buffer.resize(0);
}

} // namespace daikou::exchange
