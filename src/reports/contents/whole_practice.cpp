// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/whole_practice.h"

namespace daikou::reports {

using domain::Permission;

WholePractice loadPractice(Basis& basis, const domain::Practice& practice)
{
    store::Register& source = basis.source();
    WholePractice whole{.practice = practice,
                        .partnership = {},
                        .reviews = basis.children<domain::Review>(practice.id),
                        .adoptions = basis.children<domain::Adoption>(practice.id),
                        .attachments = {}};
    if (!practice.partnership.isNull() && source.isLive(practice.partnership))
        whole.partnership = basis.requireWhole(practice.partnership);
    for (const auto& attachment : basis.children<domain::Attachment>(practice.id))
        if (attachment.permission == Permission::Public ||
            (!basis.isPublic() && attachment.permission == Permission::Group))
            whole.attachments.push_back(attachment);
    return whole;
}

QList<domain::RecordId> placesOf(Basis& basis, const domain::Practice& practice)
{
    if (!practice.area.isNull())
        return {practice.area};
    if (practice.partnership.isNull() || !basis.source().isLive(practice.partnership))
        return {};
    return basis.source().require<domain::Partnership>(practice.partnership).areas;
}

} // namespace daikou::reports
