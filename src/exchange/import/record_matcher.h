// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/register.h"

#include <QHash>
#include <QStringList>

namespace daikou::exchange {

/// Finds the record of the register that a row of a list means. By the fields that a person names; else by its id, what
/// its id follows from (an official code), or its names: every name that both have must fold alike.
class RecordMatcher {
public:
    /// Throws Error (Usage) for a field that the type does not have.
    RecordMatcher(store::Register& source, const domain::RecordType& type, const QStringList& fields);

    /// The records that it may be: none, one, or several that cannot be told apart.
    std::vector<domain::RecordId> find(const domain::Record& record);
    /// A record that was saved since.
    void remember(const domain::Record& record);

private:
    std::vector<domain::RecordId> findByName(const domain::Record& record);
    bool sameNames(const domain::Record& one, const domain::Record& other) const;
    QString keyOf(const domain::Record& record) const;

    store::Register& m_register;
    const domain::RecordType& m_type;
    std::vector<const domain::Field*> m_fields; ///< named by a person
    std::vector<const domain::Field*> m_names;  ///< texts that name a record of this type
    bool m_never = false;
    QHash<QString, QList<domain::RecordId>> m_known; ///< by the named fields
};

} // namespace daikou::exchange
