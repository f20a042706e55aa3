// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace daikou::gui {

/// What the program is, its version and licence.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent);
};

} // namespace daikou::gui
