// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/contents/whole_practice.h"

namespace daikou::reports {

/// Writes one practice by the template of domain.md, on a page of its own. Headings with nothing under them are left
/// out; the group is told at the end which.
void writePractice(Basis& basis, DocumentWriter& out, const WholePractice& whole);

/// The anchor of its heading.
QString anchorOf(const domain::RecordId& id);

/// How we know: evidence, reviews by criterion, adoptions, photos and documents. Nothing where there is nothing.
void writeEvidence(Basis& basis, DocumentWriter& out, const WholePractice& whole);

} // namespace daikou::reports
