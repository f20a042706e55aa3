// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/field.h"

#include <QByteArray>
#include <QDate>

namespace daikou::store {

/// The place of a choice in its table, from 1, where choices have an order of their own (draft, reviewed …); a code of
/// a later version comes last.
int rankOf(const domain::Field& field, const QString& code);
/// The same in SQL, of what `column` says, so that choices compare in their own order.
QByteArray choiceRankSql(const domain::Field& field, const QByteArray& column);

/// A field's column as people see it on this day (domain::shownValue).
QByteArray shownColumn(const domain::Field& field, const QByteArray& alias, QDate today);

/// Where a field of choices shows this one on this day; `code` is one of its table.
QByteArray choiceCondition(const domain::Field& field, const QString& code, const QByteArray& alias, QDate today);

} // namespace daikou::store
