// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import/csv_row.h"
#include "exchange/import/text_reader.h"

namespace daikou::exchange {

/// Cuts text into rows and fields after RFC 4180: quotation marks, doubled marks, line ends of any kind within them and
/// between rows. Knows lines and limits, but no header.
class CsvTokenizer {
public:
    static constexpr qsizetype fieldLimit = 1024 * 1024;    ///< characters
    static constexpr qsizetype rowLimit = 16 * 1024 * 1024; ///< characters
    static constexpr qsizetype columnLimit = 1000;

    /// The text begins with `prefix`, already taken from the reader, on line `line`. The reader outlives the tokenizer.
    CsvTokenizer(TextReader& reader, QString name, QString prefix, QChar delimiter, qint64 line);

    /// Fills line, fields, oddQuotes and damaged; blank lines are passed over. False at the end. The strings of the row
    /// given in are used again where nobody else holds them. Throws Input for text that is no CSV.
    bool read(CsvRow& row);

private:
    enum class Stop { Delimiter, LineEnd, TextEnd };

    bool parseRow(CsvRow& row);
    Stop parsePlainField();
    Stop parseQuotedField();
    Stop parseAfterQuote();
    Stop stopAt(char16_t character);
    int peek();
    bool refill();
    void keep(const char16_t* start, const char16_t* end);
    void store(const char16_t* start, const char16_t* end);
    void keepLineEnd(char16_t character);

    [[noreturn]] void refuseUnclosed() const;
    [[noreturn]] void refuseLongField() const;
    [[noreturn]] void refuseWideRow() const;
    [[noreturn]] void refuseZero() const;

    TextReader& m_reader;
    QString m_name;
    QString m_prefix;
    char16_t m_delimiter;
    const char16_t* m_at;
    const char16_t* m_end;
    QString m_kept; // the present field as far as it stood in earlier pieces or before a doubled mark
    CsvRow* m_row = nullptr;
    qsizetype m_count = 0; // fields of the present row
    qsizetype m_rowSize = 0;
    qint64 m_line;
    qint64 m_fieldLine = 0;
    qint64 m_suspectLine = 0; // a mark that closed lines further down, before other text: likely the one left open
    bool m_quoted = false;
};

} // namespace daikou::exchange
