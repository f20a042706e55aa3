// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/register.h"

namespace daikou::gui {

/// What a form edits: the records of the register as they are. Forms whose rows are not records one to one derive from
/// it. All functions run on the window's thread.
class EditedRecords {
public:
    explicit EditedRecords(store::Register& source) : m_source(source) {}
    virtual ~EditedRecords() = default;

    virtual std::optional<domain::Record> find(const domain::RecordId& id) const;
    /// What is typed, with what follows from it.
    virtual domain::Record completed(const domain::Record& typed) const;
    /// What is wrong with it; a record without id is not yet in the register.
    virtual domain::Findings check(const domain::Record& record) const;
    /// Returns the id by which find() finds it again.
    virtual domain::RecordId save(store::Change& change, const domain::Record& record) const;
    virtual QString titleOf(const domain::Record& record) const;

protected:
    store::Register& source() const { return m_source; }

private:
    store::Register& m_source;
};

} // namespace daikou::gui
