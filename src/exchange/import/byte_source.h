// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/progress.h"

#include <QIODevice>

#include <iterator>

namespace daikou::exchange {

/// The bytes of a device one after the other, read a piece at a time, with the line they stand on. Tells how far it is.
class ByteSource {
public:
    /// The device is open for reading and outlives the source. `stopped` is the sentence of the Error (Cancelled).
    ByteSource(QIODevice& device, QString name, const domain::Progress& progress, QString stopped);

    bool atEnd() const { return m_at == m_piece.size(); }
    char current() const { return m_piece[m_at]; }
    /// Throws Error (Io, Cancelled).
    void advance();
    /// Of the last byte that was passed, from 1.
    qint64 line() const { return m_line; }

    /// Walks a source as the standard library wants it; all iterators on one source stand at the same byte.
    class Iterator {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = char;
        using difference_type = std::ptrdiff_t;
        using pointer = const char*;
        using reference = char;

        explicit Iterator(ByteSource* source = nullptr) : m_source(source) {}
        char operator*() const { return m_source->current(); }
        Iterator& operator++()
        {
            m_source->advance();
            return *this;
        }
        Iterator operator++(int) { return ++*this; }
        bool operator==(const Iterator& other) const { return isEnd() == other.isEnd(); }

    private:
        bool isEnd() const { return !m_source || m_source->atEnd(); }
        ByteSource* m_source;
    };

private:
    void refill();

    QIODevice& m_device;
    QString m_name;
    domain::Progress m_progress;
    QString m_stopped;
    QByteArray m_piece;
    qsizetype m_at = 0;
    qint64 m_done = 0, m_line = 1;
    bool m_newLine = false;
};

} // namespace daikou::exchange
