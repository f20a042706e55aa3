// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/launch.h"

int main(int argc, char** argv)
{
    return daikou::gui::launch(argc, argv);
}
