// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/language.h"

#include <QByteArray>
#include <QStringView>

#include <memory>

struct UCollator;

namespace daikou::store {

/// Makes the keys by which lists of names are sorted, in the order of one language, numbers by their value.
/// Holds an ICU collator and a buffer that every call reuses: not thread safe, each thread takes its own.
class Collation {
public:
    /// Throws domain::Error where ICU has no collation data at all.
    explicit Collation(domain::Language language);

    /// Bytes whose memcmp order is the order of the texts, cut to `maxBytes`: texts that agree that far are equal.
    /// Empty for empty text, so that it sorts first.
    QByteArray key(QStringView text, int maxBytes = 48) const;

private:
    struct Close {
        void operator()(UCollator* collator) const;
    };
    std::unique_ptr<UCollator, Close> m_collator;
    mutable QByteArray m_buffer;
};

} // namespace daikou::store
