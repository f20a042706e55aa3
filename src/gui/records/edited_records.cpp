// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/edited_records.h"

#include "domain/values/current_language.h"
#include "store/whole.h"

namespace daikou::gui {

std::optional<domain::Record> EditedRecords::find(const domain::RecordId& id) const
{
    return m_source.find(id);
}

domain::Record EditedRecords::completed(const domain::Record& typed) const
{
    return domain::completed(typed);
}

domain::Findings EditedRecords::check(const domain::Record& record) const
{
    domain::Findings findings = store::findingsOf(m_source, record);
    if (!record.id.isNull())
        return findings;
    const auto identity = domain::identityOf(record);
    if (identity && m_source.isLive(*identity))
        findings.push_back({.severity = domain::Severity::Error,
                            .code = domain::FindingCode::AlreadyThere,
                            .field = record.type->identity().back(),
                            .arguments = {m_source.titleOf(*identity, domain::currentLanguage())}});
    return findings;
}

domain::RecordId EditedRecords::save(store::Change& change, const domain::Record& record) const
{
    return change.save(record);
}

QString EditedRecords::titleOf(const domain::Record& record) const
{
    return m_source.titleOf(record, domain::currentLanguage());
}

} // namespace daikou::gui
