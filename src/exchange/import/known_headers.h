// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <span>

namespace daikou::exchange {

/// What a code in a list of others means as a value of ours.
struct ForeignCode {
    const char* theirs;
    const char* ours;
};

/// A column of a list that others publish: which field it fills, or that it says nothing that is not known already.
struct KnownHeader {
    const char* type;   ///< of the records that it is imported into
    const char* header; ///< as headerKey() makes it
    const char* field;  ///< null: left out, since it follows from other columns
    std::span<const ForeignCode> codes = {};
};

/// The one form in which spellings of a header are equal: `Title.EN`, `title en` and `title_en` are the same.
QString headerKey(QStringView header);

/// The known header of a public list; null where it is none.
const KnownHeader* findKnownHeader(QStringView type, QStringView key);

} // namespace daikou::exchange
