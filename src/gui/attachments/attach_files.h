// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/progress.h"
#include "store/register.h"

#include <QImage>

namespace daikou::gui {

/// No file larger than this is taken into a register, which shall fit on a stick.
inline constexpr qint64 largestAttachment = qint64(256) * 1024 * 1024; // bytes

/// How many bytes the files have together. Throws Error (Io, Input) where one of them cannot be attached: it is not
/// there, is a folder or is too large.
qint64 requireAttachable(const QStringList& paths);

/// Takes the files' contents into the register as attachments of `owner`, as one change, all or none. On any thread.
/// Throws Error (Io, Input, Cancelled). Returns the last attachment made.
domain::RecordId attachFiles(store::Register& source, const domain::RecordId& owner, const QStringList& paths,
                             const domain::Progress& progress = {});
/// The same for a picture, as PNG under the name `fileName`.
domain::RecordId attachPicture(store::Register& source, const domain::RecordId& owner, const QImage& picture,
                               const QString& fileName, const domain::Progress& progress = {});

} // namespace daikou::gui
