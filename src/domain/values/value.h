// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/language.h"
#include "domain/values/money.h"
#include "domain/values/record_id.h"

#include <QDate>
#include <QList>
#include <QString>

#include <variant>

namespace daikou::domain {

/// What a field can hold. Empty (monostate) is the one way to say "nothing": an empty text, an invalid date, an empty
/// list, false and a null id are stored as empty. A choice holds the code of the choice as text.
using Value = std::variant<std::monostate, QString, qint64, double, bool, QDate, RecordId, QList<RecordId>, Money>;

inline bool isEmpty(const Value& value)
{
    return std::holds_alternative<std::monostate>(value);
}

/// The text of a text value; empty for any other.
inline QString textOf(const Value& value)
{
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

} // namespace daikou::domain
