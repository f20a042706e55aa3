// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/records/search_writer.h"

#include "store/database/database.h"

namespace daikou::store {

namespace {

constexpr size_t cutAtOnce = 256; // fewer are sooner cut here than handed over

constexpr auto insertSql = "INSERT INTO search(rowid, name, sound, detail, text) VALUES(?1, ?2, ?3, ?4, ?5)";
constexpr auto deleteSql = "INSERT INTO search(search, rowid, name, sound, detail, text) "
                           "VALUES('delete', ?1, ?2, ?3, ?4, ?5)";

} // namespace

SearchWriter::KeyedTexts SearchWriter::textsOf(const Keyed& records)
{
    KeyedTexts texts;
    texts.reserve(records.size());
    for (const auto& [key, record] : records)
        texts.emplace_back(key, indexTexts(record));
    return texts;
}

void SearchWriter::add(qint64 key, const domain::Record& record)
{
    m_waiting.emplace_back(key, record);
    if (m_waiting.size() < cutAtOnce)
        return;
    writeCut();
    m_cut = std::async(std::launch::async, textsOf, std::exchange(m_waiting, {}));
}

void SearchWriter::remove(qint64 key, const IndexTexts& texts)
{
    flush();
    write(deleteSql, key, texts);
}

void SearchWriter::addNow(qint64 key, const IndexTexts& texts)
{
    flush();
    write(insertSql, key, texts);
}

void SearchWriter::flush()
{
    writeCut();
    for (const auto& [key, texts] : textsOf(std::exchange(m_waiting, {})))
        write(insertSql, key, texts);
}

void SearchWriter::forget()
{
    m_waiting.clear();
    if (m_cut.valid())
        m_cut.wait();
    m_cut = {};
}

void SearchWriter::writeCut()
{
    if (!m_cut.valid())
        return;
    for (const auto& [key, texts] : m_cut.get())
        write(insertSql, key, texts);
}

void SearchWriter::write(const char* sql, qint64 key, const IndexTexts& texts)
{
    if (!texts.isSearchable())
        return;
    m_database.prepared(QByteArray::fromRawData(sql, qsizetype(strlen(sql))))
        .bind(1, key)
        .bind(2, texts.name)
        .bind(3, texts.sound)
        .bind(4, texts.detail)
        .bind(5, texts.text)
        .run();
}

} // namespace daikou::store
