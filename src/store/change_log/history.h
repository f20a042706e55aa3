// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/register.h"

namespace daikou::store {

/// One field that one change wrote in one record, with what stood there before and after it.
struct HistoryItem {
    ChangeHead change;
    QString device; ///< the laptop's name
    domain::RecordId record;
    const domain::RecordType* type = nullptr; ///< null: of a type of a later version
    const domain::Field* field = nullptr;     ///< null: the record was made, deleted or brought back
    bool exists = true;                       ///< for that case
    domain::Value before, after;
};

/// The changes of the register, newest first: `limit` of them, from `before` (a change's number, not with it) on.
std::vector<ChangeHead> recentChanges(Register& source, int limit, std::optional<qint64> before = {});

/// The same, of those made up to a moment (milliseconds since 1970).
std::vector<ChangeHead> changesUntil(Register& source, qint64 time, int limit);

/// Every change of a record, newest first, at most `limit` items.
std::vector<HistoryItem> historyOf(Register& source, const domain::RecordId& id, int limit = 10'000);

/// What one change wrote, in its order, at most `limit` items.
std::vector<HistoryItem> itemsOf(Register& source, const ChangeHead& change, int limit = 1000);

/// The record as it was at a moment (milliseconds since 1970); none where it did not exist then.
std::optional<domain::Record> recordAsOf(Register& source, const domain::RecordId& id, qint64 time);

/// What to show of a history item's value.
QString displayBefore(Register& source, const HistoryItem& item, domain::Language language);
QString displayAfter(Register& source, const HistoryItem& item, domain::Language language);

} // namespace daikou::store
