// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/change_log/causality.h"

#include <QByteArray>

namespace daikou::store {

/// The field number under which a record's existence is logged: true when it is made or brought back, false when
/// deleted.
constexpr int existsField = 0;

/// What one change wrote in one record: field numbers with their values and what their author had seen of each.
struct Entry {
    struct FieldWrite {
        int field = 0;
        nlohmann::json value;
        Context context;
    };
    std::vector<FieldWrite> writes;
};

/// The two columns of an entry. `body` is a CBOR array [field, value, field, value …]; `context`, empty for a new
/// record, a CBOR array [[device, sequence, device, sequence …], [field …]] … with the fields that share one context.
struct EncodedEntry {
    QByteArray body, context;
};

EncodedEntry encode(const Entry& entry);
/// Throws Error (Damaged) where the bytes are not an entry.
Entry decode(QByteArrayView body, QByteArrayView context);

} // namespace daikou::store
