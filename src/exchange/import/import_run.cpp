// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/import_run.h"

#include "domain/values/current_language.h"
#include "exchange/import/row_reader.h"
#include "exchange/tr.h"

#include <algorithm>

namespace daikou::exchange {

using domain::Record;
using domain::RecordId;

namespace {

constexpr int rowsBetweenReports = 128;

} // namespace

ImportRun::ImportRun(store::Register& target, store::Change& change, const ImportRequest& request, ImportResult& result)
    : m_register(target), m_change(change), m_request(request), m_result(result),
      m_parser(target, *request.type, result.columns), m_matcher(target, *request.type, request.match)
{}

void ImportRun::takeAll(RowReader& reader, const domain::Progress& progress)
{
    m_sheet = reader.sheet();
    CsvRow row;
    for (qint64 count = 0; reader.read(row); ++count) {
        if (count % rowsBetweenReports == 0)
            progress.step(reader.position(), reader.size(), tr("the import was stopped; nothing has come in"));
        if (row.allEmpty())
            continue;
        const auto fault = take(row);
        if (fault && fault->missingPeer)
            m_waiting.emplace_back(row, *fault);
        else if (fault)
            reject(row, *fault);
    }
    takeWaiting(progress);
    std::ranges::sort(m_result.rejected, {}, &RejectedRow::line);
}

/// Rows may come before those that they refer to: what waits is tried again as long as that brings something in.
void ImportRun::takeWaiting(const domain::Progress& progress)
{
    bool broughtSome = true;
    while (broughtSome && !m_waiting.empty()) {
        broughtSome = false;
        for (auto& [row, fault] : std::exchange(m_waiting, {})) {
            progress.step(0, 0, tr("the import was stopped; nothing has come in"));
            auto again = take(row);
            if (!again)
                broughtSome = true;
            else
                m_waiting.emplace_back(std::move(row), std::move(*again));
        }
    }
    for (const auto& [row, fault] : m_waiting)
        reject(row, fault);
}

void ImportRun::reject(const CsvRow& row, const RowFault& fault)
{
    m_result.rejected.push_back(rejectedRow(row, fault, m_sheet));
}

std::optional<RowFault> ImportRun::take(const CsvRow& row)
{
    auto understood = m_parser.parse(row);
    if (const auto* fault = std::get_if<RowFault>(&understood))
        return *fault;
    auto& parsed = std::get<ParsedRow>(understood);
    const auto found = m_matcher.find(parsed.record);
    if (found.empty())
        return add(parsed, row);
    if (found.size() > 1)
        return m_parser.faultOf(
            {{domain::Severity::Error,
              domain::FindingCode::SeveralRecords,
              m_request.type->title().empty() ? QString() : m_request.type->title().front(),
              {m_register.titleOf(found.front(), domain::Language::English), QString::number(found.size())}}},
            row);
    if (const auto* type = m_register.typeOf(found.front()); type != m_request.type)
        return m_parser.faultOf({{domain::Severity::Error,
                                  domain::FindingCode::WrongType,
                                  QStringLiteral("id"),
                                  {type ? type->name() : QString(), m_request.type->name()}}},
                                row);
    if (auto twice = claim(found.front(), row))
        return twice;
    if (m_request.onMatch == OnMatch::Skip) {
        ++m_result.skipped;
        return {};
    }
    return change(parsed, found.front(), row);
}

/// A record that an earlier line told already is not told again: which of them is right, only a person knows.
std::optional<RowFault> ImportRun::claim(const RecordId& id, const CsvRow& row)
{
    const auto earlier = m_lines.constFind(id);
    if (earlier != m_lines.constEnd())
        return m_parser.faultOfWhole(row,
                                     tr("This is the same record as in line %1; keep one of the two.").arg(*earlier));
    m_lines.insert(id, row.line);
    return {};
}

/// Rows come in by the thousand; the first show whether the list is understood.
void ImportRun::tell(const Record& record, qint64 line, bool isNew)
{
    if (m_result.incoming.size() < mostIncoming)
        m_result.incoming.push_back({line, m_register.titleOf(record, domain::currentLanguage()), isNew});
}

std::optional<RowFault> ImportRun::add(ParsedRow& parsed, const CsvRow& row)
{
    if (const auto id = domain::identityOf(parsed.record))
        parsed.record.id = *id; // that this id is free the matcher has found
    try {
        parsed.record.id = m_change.save(parsed.record);
    } catch (const store::Rejected& rejected) {
        return m_parser.faultOf(rejected.findings(), row);
    }
    m_matcher.remember(parsed.record);
    m_lines.insert(parsed.record.id, row.line);
    ++m_result.added;
    tell(parsed.record, row.line, true);
    return {};
}

std::optional<RowFault> ImportRun::change(const ParsedRow& parsed, const RecordId& id, const CsvRow& row)
{
    const Record before = m_register.require(id);
    Record after = before;
    for (const domain::Field* field : parsed.filled)
        if (m_request.onMatch == OnMatch::Update || domain::isEmpty(before[*field]))
            after[*field] = parsed.record[*field];
    if (after == before) {
        ++m_result.skipped;
        return {};
    }
    try {
        m_change.save(after);
    } catch (const store::Rejected& rejected) {
        m_lines.remove(id);
        return m_parser.faultOf(rejected.findings(), row);
    }
    ++m_result.updated;
    tell(after, row.line, false);
    return {};
}

} // namespace daikou::exchange
