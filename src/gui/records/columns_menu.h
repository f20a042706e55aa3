// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/record_type.h"

#include <QStringList>

#include <functional>

class QWidget;

namespace daikou::gui {

/// Lets a person tick the columns of a list, in a menu below `anchor`.
void runColumnsMenu(QWidget& anchor, const domain::RecordType& type, const QStringList& shown,
                    const std::function<void(const QString& path, bool on)>& toggled);

} // namespace daikou::gui
