// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulk_edit.h"

#include "store/whole.h"

#include <QCoreApplication>

namespace daikou::store {

BulkOutcome editAll(Register& source, const BulkEdit& edit, const domain::Progress& progress)
{
    BulkOutcome outcome;
    const QString stopped = QCoreApplication::translate("store", "stopped; no record was changed");
    const auto label = [&](qint64 count) {
        return domain::ChangeLabel{domain::ChangeLabel::Code::BulkEdit,
                                   {u'#' + edit.type->name(), QString::number(count)}};
    };
    source.perform(label(0), [&](Change& change) {
        qint64 done = 0;
        for (const auto& id : edit.ids) {
            progress.step(done++, qint64(edit.ids.size()), stopped);
            const auto before = source.find(id);
            if (!before || before->type != edit.type)
                continue;
            domain::Record record = *before;
            for (const auto& [field, value] : edit.values)
                record[*field] = value;
            record = domain::completed(record);
            if (record == *before)
                continue;
            auto findings = findingsOf(source, record);
            std::erase_if(findings, [](const auto& each) { return each.severity != domain::Severity::Error; });
            if (!findings.empty()) {
                outcome.refused.push_back({id, std::move(findings)});
                continue;
            }
            change.save(record);
            ++outcome.changed;
        }
        change.setLabel(label(outcome.changed));
    });
    progress.step(qint64(edit.ids.size()), qint64(edit.ids.size()), stopped);
    return outcome;
}

} // namespace daikou::store
