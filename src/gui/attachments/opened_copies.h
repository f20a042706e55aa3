// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/progress.h"
#include "domain/records/common.h"
#include "store/register.h"

#include <QTemporaryDir>

#include <memory>

namespace daikou::gui {

/// The copies of attached files that other programs were given to show. They can only be read, and go away with this.
class OpenedCopies {
public:
    /// The path where the copy of this file goes: a folder for each content, and a name that is safe on any disk.
    /// Throws Error (Io).
    QString pathFor(const domain::Attachment& attachment);
    /// Hands a copy to the program that the desktop has for it. Throws Error (NotFound) where it has none.
    static void open(const QString& path);

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

/// Writes an attached file to `path`, whole or not at all. On any thread. Throws Error (NotFound, Damaged, Io,
/// Cancelled).
void saveContent(store::Register& source, const domain::Attachment& attachment, const QString& path,
                 const domain::Progress& progress = {});
/// A file's name without what could lead out of a folder or hide it.
QString safeFileName(const QString& fileName);

} // namespace daikou::gui
