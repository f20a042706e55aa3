// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/change_log/causality.h"

#include <optional>

namespace daikou::store {

/// Follows the values of one record's fields back through undo and redo: what an undo writes is the value that some
/// earlier change gave, and counts as that change's. So a change can be taken back when everything behind it was.
/// Fed with the writes of a record in the order in which they arrived.
class ValueOrigins {
public:
    /// A write of `field` by the change; of an undo or redo, `target` is the number of the change that it takes back,
    /// else 0. `after` is the field with this write in it.
    void add(qint64 number, const ChangeName& name, qint64 target, int field, const FieldState& after);

    /// Whether the value that this change wrote, or an equal one brought back, is among those of the field.
    bool stands(const ChangeName& name, int field, const FieldState& now) const;

private:
    struct Shown {
        qint64 number = 0;
        ChangeName origin;
    };
    struct Field {
        std::map<ChangeName, ChangeName> origins; ///< of each write; no name where it emptied the field again
        std::vector<Shown> shown;                 ///< after each change
    };

    static ChangeName shownBefore(const Field& field, qint64 number);

    std::map<int, Field> m_fields;
};

} // namespace daikou::store
