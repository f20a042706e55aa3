// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/change_log/change_log.h"
#include "store/query/list_orders.h"
#include "store/records/record_tables.h"
#include "store/register.h"
#include "store/write_lock.h"

namespace daikou::store {

/// What an open register holds; shared by the files that implement Register, nobody else.
struct Register::State {
    State(const QString& path, Database::Mode mode, const Environment& surroundings);
    void readFacts();

    Database database;
    RecordTables tables;
    ChangeLog log;
    ListOrders orders;
    Environment environment;
    RegisterFacts facts;
    qint64 device = 0;
    std::shared_ptr<WriteLock> lock;
    Reason whyReadOnly;        ///< null where the register can be written
    bool noteAtEnd = false;    ///< this one looked through the file and alone may write it
    bool lookedThrough = true; ///< else it was as this computer had left it
};

} // namespace daikou::store
