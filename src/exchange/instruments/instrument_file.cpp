// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/instruments/instrument_file.h"

#include "domain/error.h"
#include "exchange/instruments/xlsform_reader.h"
#include "exchange/tr.h"

#include <QFile>

namespace daikou::exchange {

using domain::Error;
using store::InstrumentReading;

InstrumentReading readInstrumentFile(const QString& path)
{
    constexpr qint64 most = 8 << 20; // bytes: more is refused by the reader, and need not be in memory
    QFile file(path);
    if (!file.exists())
        throw Error(Error::Kind::NotFound, tr("there is no file “%1”; check the name and the folder").arg(path));
    if (looksLikeXlsForm(path))
        return readXlsForm(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::Io, tr("%1 cannot be opened; check the folder and your right to read it").arg(path),
                    file.errorString());
    return store::readInstrument(file.read(most));
}

} // namespace daikou::exchange
