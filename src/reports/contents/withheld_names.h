// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/register.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace daikou::reports {

inline constexpr domain::Words withheldName{"a person (name withheld)", "បុគ្គលម្នាក់ (មិនបញ្ចេញឈ្មោះ)"};

/// The names of all who did not agree to be named, and free texts without them. A name is found in any spelling that
/// folds alike, family name first or last, where it stands as words of its own; a name of a single short word is not
/// looked for, since it would strike ordinary words.
class WithheldNames {
public:
    explicit WithheldNames(store::Register& source) : m_register(source) {}

    /// The text with "a person (name withheld)" in the place of each such name.
    QString without(const QString& text);
    /// The record with its free texts so; what an organisation, a place or a sector is called stays.
    domain::Record without(domain::Record record);
    /// The people whose names were found so far.
    const QSet<domain::RecordId>& found() const { return m_found; }

private:
    struct Name {
        QString letters; ///< folded, without gaps
        domain::RecordId person;
    };
    void load();
    void add(const QString& folded, const domain::RecordId& person);

    store::Register& m_register;
    QHash<QString, std::vector<Name>> m_names; ///< by their first letters; longest first
    QSet<domain::RecordId> m_found;
    bool m_loaded = false;
};

} // namespace daikou::reports
