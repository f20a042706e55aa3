// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace daikou::gui {

/// A label that wraps and shows its text as it is, looked after by whom it is added to. `role` chooses its look
/// (resources/styles): "plain", "muted", "heading" and so on.
inline QLabel* textLabel(const QString& text, const char* role)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", QLatin1String(role));
    return label;
}

} // namespace daikou::gui
