// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/council_maker.h"

#include "domain/records/places.h"

namespace daikou::exchange {

using domain::Area;
using domain::Council;

qint64 makeCouncils(store::Register& target, store::Change& change)
{
    std::vector<Council> missing;
    const domain::Value commune = QStringLiteral("commune");
    target.forEach(Area::type(), [&](const domain::Record& area) {
        Council council;
        council.area = area.id;
        const bool is = area.value(u"level") == commune && domain::isEmpty(area.value(u"valid_to"));
        if (is && !target.isLive(*domain::identityOf(domain::toRecord(council))))
            missing.push_back(council);
    });
    for (Council& council : missing)
        change.save(council);
    return qint64(missing.size());
}

qint64 makeCouncils(store::Register& target)
{
    qint64 made = 0;
    target.perform({domain::ChangeLabel::Code::MakeCouncils, {}}, [&](store::Change& change) {
        made = makeCouncils(target, change);
        change.setLabel({domain::ChangeLabel::Code::MakeCouncils, {QString::number(made)}});
    });
    return made;
}

} // namespace daikou::exchange
