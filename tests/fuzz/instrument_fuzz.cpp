// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as an instrument: what is read keeps the rules and is written and read back the same; what is not has
// sentences.
#include "domain/assessments/instrument_rules.h"
#include "store/instruments/instrument_json.h"

#include <cstdlib>

using namespace daikou;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto reading = store::readInstrument(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    if (reading.instrument.has_value() != reading.findings.empty())
        std::abort();
    for (const domain::InstrumentFinding& finding : reading.findings)
        if (finding.sentence(domain::Language::English).isEmpty())
            std::abort();
    if (!reading.instrument)
        return 0;
    const QByteArray json = store::writeInstrument(*reading.instrument);
    const auto again = store::readInstrument(json);
    if (!domain::findings(*reading.instrument).empty() || again.instrument != reading.instrument)
        std::abort();
    return 0;
}
