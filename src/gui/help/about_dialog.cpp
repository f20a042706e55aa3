// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/help/about_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace daikou::gui {

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent)
{
    constexpr int width = 460;
    setWindowTitle(tr("About Daikou"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(width);
    auto* column = new QVBoxLayout(this);
    const auto add = [&](const QString& text, const char* role) {
        auto* label = new QLabel(text);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setProperty("role", QLatin1String(role));
        column->addWidget(label);
    };
    add(QStringLiteral("Daikou"), "title");
    add(tr("Version %1").arg(QStringLiteral(DAIKOU_VERSION)), "muted");
    add(tr("Keeps the partnerships between commune councils and civil society, and makes what was learned from them "
           "known. Works without a network; everything stays in one file of yours."),
        "plain");
    add(tr("Free software under the GNU General Public License, version 3 or later. It comes without any warranty."),
        "muted");
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace daikou::gui
