// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import/row_reader.h"

#include <QChar>

#include <memory>
#include <optional>

class QIODevice;

namespace daikou::exchange {

class CsvTokenizer;
class TextReader;

struct CsvReaderOptions {
    EncodingChoice encoding = EncodingChoice::Detect;
    std::optional<QChar> delimiter;   ///< found by itself where absent
    bool takeGuardsBack = false;      ///< remove the apostrophes that CsvWriter puts before formulas
    qsizetype pieceSize = 256 * 1024; ///< bytes read at a time, at least 1
};

/// Reads a list row by row in bounded memory: encoding and separator are found, the first row that is not blank is the
/// header. What the columns mean is left to the importer.
class CsvReader : public RowReader {
public:
    /// Throws NotFound or Io where the file cannot be opened, Input where it is empty or no CSV at all.
    explicit CsvReader(const QString& path, const CsvReaderOptions& options = {});
    /// The device is open for reading and outlives the reader; `name` is what messages call it.
    CsvReader(QIODevice& device, const QString& name, const CsvReaderOptions& options = {});
    ~CsvReader() override;

    const QStringList& header() const override { return m_header.fields; }
    qint64 headerLine() const { return m_header.line; }
    TextEncoding encoding() const override;
    QChar delimiter() const { return m_delimiter; }

    bool read(CsvRow& row) override;

    /// In bytes.
    qint64 position() const override;
    qint64 size() const override;

private:
    void start(const QString& name);

    CsvReaderOptions m_options;
    std::unique_ptr<QIODevice> m_file; // only where opened here
    QIODevice* m_device;
    std::unique_ptr<TextReader> m_text;
    std::unique_ptr<CsvTokenizer> m_tokenizer;
    QChar m_delimiter;
    CsvRow m_header;
};

} // namespace daikou::exchange
