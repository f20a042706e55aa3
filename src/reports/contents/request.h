// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document/language_mode.h"

namespace daikou::reports {

/// Who will read a report. For the public, people who did not agree to be named are not, and fields that are internal,
/// personal or sensitive are left out.
enum class Audience { Group, Public };

/// Which report is wanted, of what, for whom.
struct ReportRequest {
    QString name;  ///< of a ReportKind: "booklet"
    QString scope; ///< the list language over the kind's scope type, or the code of one record (record_scope.h); empty:
                   ///< all that the kind's own scope has
    LanguageMode mode = LanguageMode::English;
    Audience audience = Audience::Group;
    QString format; ///< pdf, html, md
};

} // namespace daikou::reports
