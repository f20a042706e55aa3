// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/records/index_sums.h"

namespace daikou::store {

namespace {

/// Spreads every bit of a number over all others (the finaliser of MurmurHash3, A. Appleby, public domain).
quint64 spread(quint64 number)
{
    number ^= number >> 33;
    number *= 0xff51afd7ed558ccdULL;
    number ^= number >> 33;
    number *= 0xc4ceb9fe1a85ec53ULL;
    return number ^ number >> 33;
}

quint64 sumOf(QByteArrayView bytes, quint64 where)
{
    return spread(qHashBits(bytes.data(), size_t(bytes.size())) ^ spread(where));
}

/// Where a token stands: the record, the column by its first letter, and how many tokens stand before it there.
quint64 place(qint64 key, char column, qint64 offset)
{
    return (quint64(key) << 32 | quint64(quint8(column)) << 24) + quint64(offset);
}

quint64 nameOf(qint64 key, qint64 type)
{
    return quint64(key) << 16 | quint64(type);
}

quint64 sumOfTokens(qint64 key, char column, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    quint64 sum = 0;
    qint64 offset = 0;
    for (qsizetype from = 0; from < utf8.size();) {
        qsizetype end = utf8.indexOf(' ', from);
        if (end < 0)
            end = utf8.size();
        if (end > from)
            sum += sumOf(QByteArrayView(utf8).sliced(from, end - from), place(key, column, offset++));
        from = end + 1;
    }
    return sum;
}

} // namespace

void IndexSums::add(qint64 key, const domain::RecordType& type, const IndexTexts& texts)
{
    for (const QString& name : texts.names)
        names += sumOf(name.toUtf8(), nameOf(key, type.number()));
    if (!texts.isSearchable())
        return;
    search += sumOfTokens(key, 'n', texts.name) + sumOfTokens(key, 's', texts.sound) +
              sumOfTokens(key, 'd', texts.detail) + sumOfTokens(key, 't', texts.text);
}

IndexSums indexSums(Database& database)
{
    IndexSums sums;
    {
        Statement rows(database, "SELECT folded, record, type FROM name");
        while (rows.step())
            sums.names += sumOf(rows.view(0), nameOf(rows.integer(1), rows.integer(2)));
    }
    database.execute("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, search, instance)");
    {
        Statement rows(database, "SELECT term, doc, col, offset FROM temp.vocabulary");
        while (rows.step())
            sums.search += sumOf(rows.view(0), place(rows.integer(1), rows.view(2).front(), rows.integer(3)));
    }
    database.execute("DROP TABLE temp.vocabulary");
    return sums;
}

} // namespace daikou::store
