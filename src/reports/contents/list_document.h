// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document/document.h"
#include "store/query/list_query.h"

namespace daikou::reports {

/// A list as it is on the screen, set on pages: its title, how many records, and its columns as a table in the
/// request's language. It reads the register while it is written, so the register must outlive it and be used on its
/// own thread. Throws Error (Input) where the request cannot be understood.
Report listDocument(store::Register& source, const store::ListRequest& request,
                    const std::vector<store::Column>& columns);

} // namespace daikou::reports
