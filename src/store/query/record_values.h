// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/query/path.h"
#include "store/query/sort_values.h"

#include <QSet>

namespace daikou::store {

class Database;

/// Reads what all records of a type have at the end of a path, in the form in which it sorts: names by ICU's keys,
/// choices in their own order, references by the title of what they refer to.
class RecordValues {
public:
    RecordValues(Database& database, domain::Language language, QDate today)
        : m_database(database), m_language(language), m_today(today)
    {}

    /// One value a record, of several the least. An empty path means what the records are called.
    /// Throws Error (Input) where the path leads nowhere.
    SortValues along(const domain::RecordType& type, const QString& path);

    /// Of which types records were read so far: what was read holds until one of these is written.
    const QSet<const domain::RecordType*>& typesRead() const { return m_read; }

private:
    static constexpr int deepestTitle = 4; ///< titles of titles: a councillor's mandate's council's area

    SortValues along(const Path& way, const std::vector<PathStep>& steps, size_t at);
    SortValues ofEnd(const Path& way);
    SortValues ofField(const domain::RecordType& type, const domain::Field& field, bool bilingual);
    SortValues ofTitle(const domain::RecordType& type, int depth = 0);
    SortValues ofTitlePart(const domain::RecordType& type, const domain::Field& field, int depth);
    SortValues ofColumn(const domain::RecordType& type, const QByteArray& column, const domain::Field& field);
    /// `links`: pairs of a record and one that it leads to. Each gets the least value of those.
    SortValues through(const QByteArray& links, SortValues reached);

    Database& m_database;
    domain::Language m_language;
    QDate m_today; ///< on which choices that follow from a date are looked at
    QSet<const domain::RecordType*> m_read;
};

} // namespace daikou::store
