// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/whole.h"
#include "store/records/record_tables.h"

#include "domain/records/all.h"
#include "domain/values/current_language.h"

#include <QDateTime>
#include <QSet>

namespace daikou::store {

using domain::RecordId;

namespace {

/// The day on which a person left the last post in a council, with its mandate where no other day is known; none who
/// holds one, or never held any.
std::optional<QDate> leftOffice(Register& source, const RecordId& person)
{
    const auto known = source.tables().find(person);
    if (!known)
        return {};
    std::optional<QDate> last;
    Cursor row(source.database().prepared("SELECT coalesce(c.\"to\", m.ended) FROM councillor c "
                                          "LEFT JOIN mandate m ON m.key = c.mandate WHERE c.person = ?1"));
    row->bind(1, known->key);
    while (row.step()) {
        if (row->isNull(0))
            return {};
        const QDate left = QDate::fromString(row->text(0), Qt::ISODate);
        last = last ? std::max(*last, left) : left;
    }
    return last;
}

/// The partnership that a record is or belongs to; none for the rest.
RecordId partnershipOf(const domain::Record& record)
{
    if (record.type == &domain::Partnership::type())
        return record.id;
    const domain::Field* owner = record.type->ownerField();
    if (!owner || owner->target() != domain::Partnership::type().name())
        return {};
    const auto* id = std::get_if<RecordId>(&record[*owner]);
    return id ? *id : RecordId();
}

} // namespace

domain::WholePartnership loadWhole(Register& source, const RecordId& id)
{
    domain::WholePartnership whole{.partnership = source.require<domain::Partnership>(id),
                                   .parties = source.children<domain::Party>(id),
                                   .contributions = source.children<domain::Contribution>(id),
                                   .agreements = source.children<domain::Agreement>(id),
                                   .leftOffice = {}};
    QSet<RecordId> signatories;
    for (const auto& agreement : whole.agreements)
        for (const RecordId& person : agreement.signatories)
            signatories.insert(person);
    for (const RecordId& person : signatories)
        if (const auto left = leftOffice(source, person))
            whole.leftOffice.emplace_back(person, *left);
    return whole;
}

domain::Findings findingsOf(Register& source, const domain::Record& record)
{
    domain::Findings findings = domain::check(record);
    const RecordId partnership = partnershipOf(record);
    if (partnership.isNull() || !source.isLive(partnership))
        return findings;
    const auto language = domain::currentLanguage();
    const QDate today = QDateTime::fromMSecsSinceEpoch(source.environment().now()).date();
    const auto whole = domain::checkWhole(loadWhole(source, partnership), today,
                                          [&](const RecordId& id) { return source.titleOf(id, language); });
    for (const auto& finding : whole) {
        const bool own = record.type == &domain::Partnership::type() || finding.record == record.id;
        if (own)
            findings.push_back(finding);
    }
    return findings;
}

} // namespace daikou::store
