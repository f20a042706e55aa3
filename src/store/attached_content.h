// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/progress.h"

#include <QString>

#include <optional>

class QIODevice;

namespace daikou::store {

class Register;

/// How many bytes the content of an attachment has; nothing where this register does not have it.
std::optional<qint64> contentSize(Register& source, const QString& hash);

/// What this register has of the content of an attachment.
enum class ContentState { Whole, Missing, Damaged };

/// Writes the content of an attachment to `target`, piece by piece, and compares it with its hash. Where the answer is
/// not Whole, `target` holds what is good for nothing. Throws Error (Io where `target` cannot be written, Cancelled).
ContentState readContent(Register& source, const QString& hash, QIODevice& target,
                         const domain::Progress& progress = {});

/// The same; throws Error (NotFound, Damaged) where it is not whole.
void copyContent(Register& source, const QString& hash, QIODevice& target, const domain::Progress& progress = {});

/// What is wrong, for people; empty where it is whole.
QString sentenceOf(ContentState state);

} // namespace daikou::store
