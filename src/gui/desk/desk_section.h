// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shared/session.h"

#include <QWidget>

class QKeyEvent;

namespace daikou::gui {

struct Draft;

/// One part of what is recorded of an event: an entry of the desk's agenda and the grid beside it.
class DeskSection : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows again what the register holds; what is being typed stays.
    virtual void refresh() = 0;
    /// Puts the keyboard where one types next.
    virtual void enter() = 0;
    /// Saves the row that is typed and begins the next one; `kept`: which keeps what the rows have in common. False
    /// where the row cannot be saved yet, which it then says.
    virtual bool saveAndNext(bool kept) = 0;
    /// Gives up the row that is being corrected; false where none is.
    virtual bool stepBack() { return false; }
    /// Takes away the row that is chosen.
    virtual void removeChosen() {}
    /// Takes up what was typed before and not kept; false where it is not of this section.
    virtual bool restore(const Draft&) { return false; }
};

} // namespace daikou::gui
