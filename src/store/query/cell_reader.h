// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/query/path.h"
#include "store/records/record_tables.h"
#include "store/records/title_reader.h"
#include "store/register.h"

#include <optional>
#include <unordered_map>

namespace daikou::store {

struct ListRow {
    domain::RecordId id;
    QStringList cells; ///< references by title, several joined by "; "
};

/// Reads the cells of a list's rows: walks each column's path over records, each of which is read and named once. Lives
/// as long as one run of rows is read. On the register's thread.
class CellReader {
public:
    /// Columns by their paths from a record of the type. `forFiles`: cells as files hold them (ISO dates, codes of
    /// choices, plain numbers, ids). Throws Error (Input) where a path leads nowhere.
    CellReader(Register& source, const domain::RecordType& type, const QStringList& columns, domain::Language language,
               bool forFiles);

    /// The cells of a record, by its key in this file: in each column what stands at the end of the first of the ways
    /// along which anything stands, several joined by "; ". Without an id where there is no such record.
    ListRow row(qint64 key);

private:
    /// A column: its ways, and where it is a reference of the record itself, where keysSql() has its key.
    struct Way {
        std::vector<Path> paths;
        int keyAt = -1;
    };
    void readKeys(qint64 key, QStringList& cells);
    QString cell(const domain::Record& record, const std::vector<Path>& ways);
    using Children = std::shared_ptr<const std::vector<domain::Record>>;

    const std::optional<domain::Record>& load(const domain::RecordId& id);
    QString titleOf(const domain::RecordId& id);
    QString titlesOf(const domain::Value& reference);
    void collect(const domain::Record& record, const Path& path, size_t step, QStringList& texts);
    QString endText(const domain::Record& record, const Path& path);
    Children children(const domain::Record& record, const PathStep& step);
    std::vector<domain::Record> childrenOf(const domain::Record& record, const PathStep& step);

    Register& m_register;
    domain::Language m_language;
    bool m_forFiles;
    QDate m_today;
    TitleReader m_titles;
    std::vector<Way> m_ways; ///< one a column
    QByteArray m_keysSql;    ///< the references of the record itself, as keys
    std::optional<RecordPart> m_part;
    std::unordered_map<domain::RecordId, std::optional<domain::Record>> m_records;
    /// Of the last record that was asked for them: they stand in several columns, and are read once.
    std::unordered_map<const domain::Field*, std::pair<domain::RecordId, Children>> m_children;
};

} // namespace daikou::store
