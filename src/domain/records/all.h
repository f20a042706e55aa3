// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/assessments.h"
#include "domain/records/common.h"
#include "domain/records/events.h"
#include "domain/records/organisations.h"
#include "domain/records/partnerships.h"
#include "domain/records/people.h"
#include "domain/records/places.h"
#include "domain/records/plans.h"
#include "domain/records/practices.h"

namespace daikou::domain {

/// Every record type, owners before what belongs to them.
const std::vector<const RecordType*>& recordTypes();

/// By name; null where there is none.
const RecordType* findRecordType(QStringView name);
const RecordType* findRecordType(int number);
/// By name. Throws Error (Usage) that lists the names.
const RecordType& requireRecordType(QStringView name);

/// The types whose records belong to records of this one (a party to a partnership), in the order of recordTypes().
/// Types that may belong to any record (attachments) are among them.
std::vector<const RecordType*> childTypes(const RecordType& type);

} // namespace daikou::domain
