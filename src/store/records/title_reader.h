// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/record_type.h"
#include "store/database/database.h"

#include <unordered_map>

namespace daikou::store {

/// What records are called, from the columns of their title fields only. A title is read once; so a reader lives no
/// longer than one answer. On the database's thread.
class TitleReader {
public:
    TitleReader(Database& database, domain::Language language) : m_database(database), m_language(language) {}

    /// Empty where there is no such record.
    QString titleOf(qint64 key, const domain::RecordType& type) { return titleOf(key, type, 0); }
    /// The same for a record of whatever type it says itself.
    QString titleOf(qint64 key);

    /// A title of these parts.
    static QString joined(const QStringList& texts, const domain::RecordType& type, domain::Language language);

private:
    struct Part {
        QString text;
        qint64 reference = 0;
        const domain::RecordType* target = nullptr; ///< of the reference
    };
    QString titleOf(qint64 key, const domain::RecordType& type, int depth);
    QString readTitle(qint64 key, const domain::RecordType& type, int depth);
    Part readPart(Cursor& row, int& column, const domain::Field& field);
    const QByteArray& sqlFor(const domain::RecordType& type);
    const domain::RecordType* typeOf(qint64 key);

    Database& m_database;
    domain::Language m_language;
    std::unordered_map<qint64, QString> m_titles;
    std::unordered_map<const domain::RecordType*, QByteArray> m_sql;
};

} // namespace daikou::store
