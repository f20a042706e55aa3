// SPDX-License-Identifier: GPL-3.0-or-later
// The instruments that come with Daikou: instrumentsSupplied of instrument_json.h.
#include "domain/error.h"
#include "store/instruments/instrument_json.h"

#include <QDir>
#include <QFile>

// A resource of a static library must be asked for by name, outside any namespace.
static void loadInstruments()
{
    Q_INIT_RESOURCE(instruments);
}

namespace daikou::store {

std::vector<domain::Instrument> instrumentsSupplied()
{
    loadInstruments();
    std::vector<domain::Instrument> instruments;
    const QDir folder(QStringLiteral(":/instruments"));
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        auto reading = readInstrument(isOpen ? file.readAll() : QByteArray());
        if (!reading.instrument)
            throw domain::Error(domain::Error::Kind::Internal, QStringLiteral("instrument %1 is not whole").arg(name));
        instruments.push_back(std::move(*reading.instrument));
    }
    return instruments;
}

} // namespace daikou::store
