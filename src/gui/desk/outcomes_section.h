// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/desk/entry_section.h"

namespace daikou::gui {

class ChildRecordsModel;

/// What the event came to: issues, agreements, decisions, recommendations, promises, one a row.
class OutcomesSection : public EntrySection {
    Q_OBJECT

public:
    OutcomesSection(Session& session, const ReferenceLookup& known, const domain::RecordId& event);

    void refresh() override;

protected:
    domain::Record nextRow(const domain::Record* last, bool kept) const override;
    domain::RecordId idAt(int row) const override;

private:
    OutcomesSection(Session& session, const ReferenceLookup& known, const domain::RecordId& event,
                    ChildRecordsModel* model);

    domain::RecordId m_event;
    ChildRecordsModel* m_model;
};

} // namespace daikou::gui
