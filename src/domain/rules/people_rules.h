// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/finding.h"

namespace daikou::domain {

struct RecordBase;

/// The disability flag only with consent; an e-mail address that is one.
Findings checkPerson(const RecordBase& person);
Findings checkOrganisation(const RecordBase& organisation);
Findings checkAffiliation(const RecordBase& affiliation);

} // namespace daikou::domain
