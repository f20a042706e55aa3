// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shared/session.h"

#include <QWidget>

#include <vector>

namespace daikou::gui {

class ReferenceLookup;

/// A tab of a record's page that records of one type have besides those that all have: the board of a plan, the results
/// of a round.
class RecordTab : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Reads the record anew; what is being typed about the same record stays.
    virtual void showRecord(const domain::RecordId& id) = 0;
    /// Keeps what is typed and can be kept. False where something is not.
    virtual bool commit() { return true; }
    /// Whether it needs the width of the window: the list beside it then makes room.
    virtual bool wantsRoom() const { return false; }
};

/// One such tab.
struct RecordTabSpec {
    const domain::RecordType& (*type)();
    const char* title; ///< English, marked for translation
    RecordTab* (*make)(Session& session, const ReferenceLookup& lookup);

    QString shownTitle() const;
};

/// Those of a type, in the order in which they stand behind the overview.
std::vector<const RecordTabSpec*> recordTabsOf(const domain::RecordType& type);

} // namespace daikou::gui
