// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/register.h"

namespace daikou::reports {

struct ReportKind;

/// The record that a scope means which is no condition but the code on a paper: a short code or a whole id. A null id
/// where it is no such code, or nothing has it.
domain::RecordId recordOfScope(store::Register& source, const QString& scope);

/// The condition under which records of `type` have to do with one record: it alone, those that refer to it, or the
/// one it belongs to, at most two steps away. None where no way leads there.
std::optional<QString> conditionOf(store::Register& source, const domain::RecordId& id, const domain::RecordType& type);

/// The scope as a condition: a code becomes the condition of what it means for this kind of report, anything else
/// stays. Throws Error: NotFound where nothing has the code, Input where the report tells nothing of it.
QString understoodScope(store::Register& source, const QString& scope, const ReportKind& kind);

} // namespace daikou::reports
