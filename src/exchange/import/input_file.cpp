// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/input_file.h"

#include "domain/error.h"
#include "exchange/tr.h"

#include <QFileInfo>

namespace daikou::exchange {

using domain::Error;

std::unique_ptr<QFile> openInput(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        throw Error(Error::Kind::NotFound, tr("%1: there is no such file; check the name and the folder").arg(path));
    auto file = std::make_unique<QFile>(path);
    if (!info.isFile() || !file->open(QIODevice::ReadOnly))
        throw Error(Error::Kind::Io,
                    tr("%1: cannot be opened; check that it is a file and that you may read it").arg(path),
                    file->errorString());
    return file;
}

} // namespace daikou::exchange
