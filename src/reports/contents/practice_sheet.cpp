// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/practice_sheet.h"

#include "reports/contents/data_card.h"
#include "reports/contents/practice_page.h"

namespace daikou::reports {

namespace {

/// A single sheet is called what its practice is called.
Bilingual titleOf(Basis& basis, const ReportKind& kind)
{
    Bilingual title = kind.title;
    if (basis.count() == 1)
        basis.forEach<domain::Practice>([&](const domain::Practice& practice) { title = practice.title; });
    return title;
}

} // namespace

BuiltReport buildPracticeSheet(store::Register& source, const ReportRequest& request, const ReportKind& kind)
{
    const auto basis = std::make_shared<Basis>(source, request, kind, QStringList{QStringLiteral("area.code")});
    const auto contents = [basis](DocumentWriter& out) {
        PracticeTally tally;
        basis->forEach<domain::Practice>([&](const domain::Practice& practice) {
            const WholePractice whole = loadPractice(*basis, practice);
            writePractice(*basis, out, whole);
            tally.add(whole);
        });
        out.write(dataCardOf(*basis, tally));
    };
    return builtReport(basis, titleOf(*basis, kind), contents);
}

} // namespace daikou::reports
