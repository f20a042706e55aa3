// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/csv_reader.h"

#include "domain/error.h"
#include "exchange/import/csv_delimiter.h"
#include "exchange/import/csv_tokenizer.h"
#include "exchange/import/formula_guard.h"
#include "exchange/import/input_file.h"
#include "exchange/import/text_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace daikou::exchange {

using domain::Error;

namespace {

/// Enough for the first lines, from which the separator is told.
constexpr qsizetype firstLook = 32 * 1024;

std::unique_ptr<QIODevice> openFile(const QString& path)
{
    auto file = openInput(path);
    constexpr qint64 megabyte = 1024 * 1024, largest = 512; // a change is held in memory until it is whole
    if (file->size() > largest * megabyte)
        throw Error(
            Error::Kind::Input,
            QCoreApplication::translate("exchange",
                                        "%1: a file of %2 MB is too large for one list; split it into parts "
                                        "of at most %3 MB")
                .arg(QFileInfo(path).fileName(), QString::number(file->size() / megabyte), QString::number(largest)));
    return file;
}

QString readSample(TextReader& reader, bool& whole)
{
    QString sample;
    QStringView piece;
    do {
        piece = reader.next();
        sample += piece;
    } while (!piece.isEmpty() && sample.size() < firstLook);
    whole = piece.isEmpty();
    while (sample.startsWith(QChar(QChar::ByteOrderMark))) // files joined by other programs have more than one
        sample.remove(0, 1);
    return sample;
}

void takeGuardsBack(CsvRow& row)
{
    for (QString& field : row.fields)
        field = unguardedText(field);
}

/// Takes the line "sep=;" off the text.
void removeFirstLine(QString& text)
{
    constexpr qsizetype length = 5;
    const qsizetype lineEnd = QStringView(text).sliced(length).startsWith(u"\r\n") ? 2 : 1;
    text.remove(0, length + lineEnd);
}

} // namespace

CsvReader::CsvReader(const QString& path, const CsvReaderOptions& options)
    : m_options(options), m_file(openFile(path)), m_device(m_file.get())
{
    start(QFileInfo(path).fileName());
}

CsvReader::CsvReader(QIODevice& device, const QString& name, const CsvReaderOptions& options)
    : m_options(options), m_device(&device)
{
    start(name);
}

CsvReader::~CsvReader() = default;

void CsvReader::start(const QString& name)
{
    m_text = std::make_unique<TextReader>(*m_device, name, m_options.encoding, m_options.pieceSize);
    bool whole = false;
    QString sample = readSample(*m_text, whole);
    qint64 line = 1;
    const std::optional<QChar> named = delimiterLine(sample);
    if (named) {
        removeFirstLine(sample);
        ++line;
    }
    m_delimiter = m_options.delimiter ? *m_options.delimiter : named ? *named : detectDelimiter(sample, whole);
    m_tokenizer = std::make_unique<CsvTokenizer>(*m_text, name, std::move(sample), m_delimiter, line);
    if (!m_tokenizer->read(m_header))
        throw Error(Error::Kind::Input,
                    QCoreApplication::translate(
                        "exchange", "%1: the file is empty; choose a list whose first line names its columns")
                        .arg(name));
    if (m_options.takeGuardsBack)
        takeGuardsBack(m_header);
}

TextEncoding CsvReader::encoding() const
{
    return m_text->encoding();
}

bool CsvReader::read(CsvRow& row)
{
    if (!m_tokenizer->read(row))
        return false;
    const qsizetype expected = m_header.fields.size();
    const qsizetype count = row.fields.size();
    row.fieldCount = count < expected   ? CsvRow::FieldCount::Fewer
                     : count > expected ? CsvRow::FieldCount::More
                                        : CsvRow::FieldCount::AsHeader;
    if (m_options.takeGuardsBack)
        takeGuardsBack(row);
    return true;
}

qint64 CsvReader::position() const
{
    return m_text->bytesRead();
}

qint64 CsvReader::size() const
{
    return m_device->isSequential() ? 0 : m_device->size();
}

} // namespace daikou::exchange
