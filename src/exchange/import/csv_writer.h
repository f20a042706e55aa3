// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QChar>
#include <QStringList>

class QIODevice;

namespace daikou::exchange {

struct CsvWriterOptions {
    QChar delimiter = u',';
    QByteArray lineEnd = "\r\n"; ///< as RFC 4180 has it
    bool byteOrderMark = false;  ///< Excel needs it, or shows Khmer garbled
    bool guardFormulas = false;  ///< see formula_guard.h
};

/// Writes rows as CSV in UTF-8, quoted where reading it back needs that. CsvReader gives the same fields again, told
/// nothing.
class CsvWriter {
public:
    /// The device is open for writing and outlives the writer.
    explicit CsvWriter(QIODevice& device, CsvWriterOptions options = {});

    /// Throws Input for a text with a zero character, which no CSV can hold, and Io.
    void write(const QStringList& row);

    /// Hands what is left to the device. Call it last: the destructor writes nothing. Throws Io.
    void finish();

private:
    void append(const QString& text, bool alone);
    void flush();

    QIODevice& m_device;
    CsvWriterOptions m_options;
    QByteArray m_buffer;
};

} // namespace daikou::exchange
