// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/records/index_texts.h"

#include <future>
#include <vector>

namespace daikou::store {

class Database;

/// Writes the search index. What new records hold is cut into tokens on another thread, many at once, while the change
/// goes on; so what was added is in the index only after flush(). On the database's thread.
class SearchWriter {
public:
    explicit SearchWriter(Database& database) : m_database(database) {}
    ~SearchWriter() { forget(); }
    SearchWriter(const SearchWriter&) = delete;
    SearchWriter& operator=(const SearchWriter&) = delete;

    void add(qint64 key, const domain::Record& record);
    /// The texts as they stand in the index; a contentless table has to be told.
    void remove(qint64 key, const IndexTexts& texts);
    void addNow(qint64 key, const IndexTexts& texts);
    void flush();
    /// Drops what waits: the change is taken back.
    void forget();

private:
    using Keyed = std::vector<std::pair<qint64, domain::Record>>;
    using KeyedTexts = std::vector<std::pair<qint64, IndexTexts>>;
    static KeyedTexts textsOf(const Keyed& records);
    void writeCut();
    void write(const char* sql, qint64 key, const IndexTexts& texts);

    Database& m_database;
    Keyed m_waiting;
    std::future<KeyedTexts> m_cut; ///< being cut on the other thread
};

} // namespace daikou::store
