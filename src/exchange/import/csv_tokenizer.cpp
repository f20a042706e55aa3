// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/csv_tokenizer.h"

#include "domain/error.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace daikou::exchange {

using domain::Error;

namespace {

constexpr int atTextEnd = -1;

const char16_t* units(QStringView text)
{
    return text.utf16();
}

/// Without a new allocation where the string has room and is held by nobody else.
void assign(QString& field, const char16_t* start, qsizetype size)
{
    field.resize(size);
    if (size > 0)
        std::memcpy(static_cast<void*>(field.data()), start, size_t(size) * sizeof(char16_t));
}

} // namespace

CsvTokenizer::CsvTokenizer(TextReader& reader, QString name, QString prefix, QChar delimiter, qint64 line)
    : m_reader(reader), m_name(std::move(name)), m_prefix(std::move(prefix)), m_delimiter(delimiter.unicode()),
      m_at(units(m_prefix)), m_end(m_at + m_prefix.size()), m_line(line)
{}

bool CsvTokenizer::read(CsvRow& row)
{
    while (peek() != atTextEnd) {
        if (parseRow(row))
            return true;
    }
    return false;
}

/// False for a blank line.
bool CsvTokenizer::parseRow(CsvRow& row)
{
    m_row = &row;
    m_count = 0;
    m_rowSize = 0;
    row.line = m_line;
    row.oddQuotes = false;
    Stop stop = Stop::Delimiter;
    while (stop == Stop::Delimiter) {
        m_kept.resize(0);
        m_fieldLine = m_line;
        m_quoted = peek() == u'"';
        stop = m_quoted ? parseQuotedField() : parsePlainField();
    }
    const bool blank = m_count == 1 && !m_quoted && QStringView(row.fields.constFirst()).trimmed().isEmpty();
    row.fields.resize(m_count);
    row.damaged = std::any_of(row.fields.cbegin(), row.fields.cend(),
                              [](const QString& field) { return field.contains(QChar(QChar::ReplacementCharacter)); });
    return !blank;
}

CsvTokenizer::Stop CsvTokenizer::parsePlainField()
{
    for (;;) {
        const char16_t* const start = m_at;
        const char16_t* at = start;
        while (at != m_end && *at != m_delimiter && *at != u'\n' && *at != u'\r' && *at != 0)
            ++at;
        if (at != m_end) {
            store(start, at);
            m_at = at + 1;
            return stopAt(*at);
        }
        keep(start, at);
        if (!refill()) {
            store(m_end, m_end);
            return Stop::TextEnd;
        }
    }
}

CsvTokenizer::Stop CsvTokenizer::parseQuotedField()
{
    ++m_at;
    for (;;) {
        const char16_t* const start = m_at;
        const char16_t* at = start;
        while (at != m_end && *at != u'"' && *at != u'\n' && *at != u'\r' && *at != 0)
            ++at;
        if (at != m_end && *at == u'"' && at + 1 != m_end && *(at + 1) == m_delimiter) {
            store(start, at);
            m_at = at + 2;
            return Stop::Delimiter;
        }
        keep(start, at);
        m_at = at;
        if (at == m_end) {
            if (!refill())
                refuseUnclosed();
            continue;
        }
        ++m_at;
        if (*at != u'"') {
            keepLineEnd(*at);
            continue;
        }
        if (peek() != u'"')
            return parseAfterQuote();
        keep(m_at, m_at + 1);
        ++m_at;
    }
}

/// Behind the closing mark there should be a separator or the end of the line. Other text is taken as it stands.
CsvTokenizer::Stop CsvTokenizer::parseAfterQuote()
{
    const int next = peek();
    const bool regular = next == atTextEnd || next == m_delimiter || next == u'\n' || next == u'\r';
    if (!regular) {
        m_row->oddQuotes = true;
        if (m_suspectLine == 0 && m_line != m_fieldLine)
            m_suspectLine = m_fieldLine;
    }
    return parsePlainField();
}

/// What the character behind a field, already passed, means.
CsvTokenizer::Stop CsvTokenizer::stopAt(char16_t character)
{
    if (character == m_delimiter)
        return Stop::Delimiter;
    if (character == 0)
        refuseZero();
    ++m_line;
    if (character == u'\r' && peek() == u'\n')
        ++m_at;
    return Stop::LineEnd;
}

/// A line end within quotes belongs to the field as it stands, and counts as one line.
void CsvTokenizer::keepLineEnd(char16_t character)
{
    if (character == 0)
        refuseZero();
    ++m_line;
    keep(&character, &character + 1);
    if (character == u'\r' && peek() == u'\n') {
        keep(m_at, m_at + 1);
        ++m_at;
    }
}

int CsvTokenizer::peek()
{
    return m_at != m_end || refill() ? *m_at : atTextEnd;
}

bool CsvTokenizer::refill()
{
    const QStringView piece = m_reader.next();
    m_at = units(piece);
    m_end = m_at + piece.size();
    return !piece.isEmpty();
}

void CsvTokenizer::keep(const char16_t* start, const char16_t* end)
{
    if (m_kept.size() + (end - start) > fieldLimit)
        refuseLongField();
    m_kept.append(reinterpret_cast<const QChar*>(start), end - start);
}

void CsvTokenizer::store(const char16_t* start, const char16_t* end)
{
    if (!m_kept.isEmpty()) {
        keep(start, end);
        start = units(m_kept);
        end = start + m_kept.size();
    }
    const qsizetype size = end - start;
    m_rowSize += size;
    if (size > fieldLimit || m_rowSize > rowLimit)
        refuseLongField();
    if (m_count == columnLimit)
        refuseWideRow();
    if (m_count == m_row->fields.size())
        m_row->fields.emplaceBack();
    assign(m_row->fields[m_count++], start, size);
}

void CsvTokenizer::refuseUnclosed() const
{
    throw Error(Error::Kind::Input,
                QCoreApplication::translate(
                    "exchange",
                    "%1: the quotation mark opened on line %2 is never closed; close it, or delete it, and try "
                    "again")
                    .arg(m_name, QString::number(m_suspectLine > 0 ? m_suspectLine : m_fieldLine)));
}

void CsvTokenizer::refuseLongField() const
{
    const QString sentence =
        m_quoted
            ? QCoreApplication::translate(
                  "exchange", "%1: the text in quotation marks that begins on line %2 is longer than can be right; "
                              "close the mark where the text ends, or shorten the text, and try again")
            : QCoreApplication::translate(
                  "exchange", "%1: the text on line %2 is longer than can be right; check that this is a list with one "
                              "record a line, shorten the text and try again");
    throw Error(Error::Kind::Input, sentence.arg(m_name, QString::number(m_fieldLine)));
}

void CsvTokenizer::refuseWideRow() const
{
    throw Error(Error::Kind::Input,
                QCoreApplication::translate(
                    "exchange", "%1: line %2 has more than %3 columns; check the separator, or delete columns, and try "
                                "again")
                    .arg(m_name, QString::number(m_row->line), QString::number(columnLimit)));
}

void CsvTokenizer::refuseZero() const
{
    throw Error(Error::Kind::Input,
                QCoreApplication::translate(
                    "exchange",
                    "%1: line %2 holds a zero byte, so this is not a CSV file, or not in the encoding %3; save it "
                    "again as “CSV UTF-8” and try again")
                    .arg(m_name, QString::number(m_line), encodingName(m_reader.encoding())));
}

} // namespace daikou::exchange
