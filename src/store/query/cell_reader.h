// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/query/path.h"
#include "store/register.h"

#include <unordered_map>

namespace daikou::store {

/// Reads the cells of a list's rows: walks each column's path over records, each of which is read once a page. Lives as
/// long as one page is read. On the register's thread.
class CellReader {
public:
    /// `forFiles`: cells as files hold them (ISO dates, codes of choices, plain numbers, ids).
    CellReader(Register& source, domain::Language language, bool forFiles)
        : m_register(source), m_language(language), m_forFiles(forFiles)
    {}

    /// What stands at the end of the first of the ways along which anything stands; several joined by "; ".
    QString cell(const domain::Record& record, const std::vector<Path>& ways);

private:
    using Children = std::shared_ptr<const std::vector<domain::Record>>;

    const std::optional<domain::Record>& load(const domain::RecordId& id);
    void collect(const domain::Record& record, const Path& path, size_t step, QStringList& texts);
    QString endText(const domain::Record& record, const Path& path);
    Children children(const domain::Record& record, const PathStep& step);
    std::vector<domain::Record> childrenOf(const domain::Record& record, const PathStep& step);

    Register& m_register;
    domain::Language m_language;
    bool m_forFiles;
    std::unordered_map<domain::RecordId, std::optional<domain::Record>> m_records;
    /// Of the last record that was asked for them: they stand in several columns, and are read once.
    std::unordered_map<const domain::Field*, std::pair<domain::RecordId, Children>> m_children;
};

} // namespace daikou::store
