// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/instruments/kept_instrument.h"

#include "domain/error.h"
#include "domain/values/current_language.h"
#include "store/change.h"
#include "store/instruments/instrument_json.h"
#include "store/register.h"
#include "store/tr.h"

namespace daikou::store {

using domain::Error;
using domain::InstrumentVersion;
using domain::RecordId;

std::shared_ptr<const domain::Instrument> keptInstrument(Register& source, const RecordId& version)
{
    const auto kept = source.require<InstrumentVersion>(version);
    auto reading = readInstrument(kept.content.toUtf8());
    if (!reading.instrument)
        throw Error(Error::Kind::Damaged, tr("the questionnaire “%1” cannot be read: %2")
                                              .arg(source.titleOf(version, domain::currentLanguage()),
                                                   reading.findings.front().sentence(domain::currentLanguage())));
    return std::make_shared<const domain::Instrument>(std::move(*reading.instrument));
}

std::shared_ptr<const domain::Instrument> instrumentOfRound(Register& source, const RecordId& assessment)
{
    const auto round = source.require<domain::Assessment>(assessment);
    if (round.instrument.isNull())
        throw Error(Error::Kind::Input, tr("this round has no questionnaire yet; choose one in its overview"));
    return keptInstrument(source, round.instrument);
}

InstrumentVersion versionOf(const domain::Instrument& instrument)
{
    InstrumentVersion version;
    version.code = instrument.id;
    version.version = instrument.version;
    version.title = instrument.title;
    version.content = QString::fromUtf8(writeInstrument(instrument));
    return version;
}

RecordId keepInstrument(Register& source, Change& change, const domain::Instrument& instrument)
{
    const auto record = domain::completed(domain::toRecord(versionOf(instrument)));
    const auto id = domain::identityOf(record).value_or(RecordId());
    return source.isLive(id) ? id : change.save(record);
}

} // namespace daikou::store
