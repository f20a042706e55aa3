// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/finding.h"
#include "support/text.h"

#include <algorithm>

namespace daikou::test {

/// Whether this was found, at this field where one is named.
inline bool has(const domain::Findings& findings, domain::FindingCode code, QStringView field = {})
{
    return std::ranges::any_of(findings, [&](const domain::Finding& finding) {
        return finding.code == code && (field.isEmpty() || finding.field == field);
    });
}

} // namespace daikou::test
