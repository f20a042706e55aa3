// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/language.h"

#include <QStringList>

namespace daikou::domain {

/// What a change did, kept as a code and its arguments so that it reads well in either language. An argument that
/// begins with `@` is a record type's name and shows as "partnership", with `#` as "partnerships".
struct ChangeLabel {
    enum class Code {
        Add,
        Edit,
        Delete,
        Import,
        MakeCouncils,
        StartRegister,
        MakeDemo,
        Restore,
        Combine,
        Attach,
        TakeBack,
        BulkEdit,
        ImportEvent
    };

    Code code = Code::Edit;
    QStringList arguments;

    QString text(Language language) const;

    /// The form kept in the change log, and back; a code of a later version reads as an edit with its own text.
    QString stored() const;
    static ChangeLabel fromStored(const QString& stored);
};

} // namespace daikou::domain
