// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

#include <memory>

namespace daikou::exchange {

/// Opens a file of others for reading: a file, no folder and no pipe, which would wait for ever. Throws Error
/// (NotFound, Io).
std::unique_ptr<QFile> openInput(const QString& path);

} // namespace daikou::exchange
