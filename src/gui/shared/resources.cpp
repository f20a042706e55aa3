// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shared/resources.h"

#include <QDir>

/// Outside any namespace, as Qt asks of the resources of a static library.
static void initResources()
{
    Q_INIT_RESOURCE(gui);
}

namespace daikou::gui {

void loadResources()
{
    initResources();
}

} // namespace daikou::gui
