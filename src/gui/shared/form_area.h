// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace daikou::gui {

/// Where a form scrolls up and down when it has not enough room. Takes no focus of its own: it follows the field that
/// has it.
class FormArea : public QScrollArea {
public:
    explicit FormArea(QWidget* parent = nullptr) : QScrollArea(parent)
    {
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
    }
};

} // namespace daikou::gui
