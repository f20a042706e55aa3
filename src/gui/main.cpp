// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/launch.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

int main(int argc, char** argv)
{
#ifdef __GLIBC__
    // What puts 100,000 records in order takes large blocks for a moment: they go back to the system when it is done.
    // Left alone, glibc keeps them once it has seen a few.
    constexpr int largeBlock = 512 * 1024;
    mallopt(M_MMAP_THRESHOLD, largeBlock);
#endif
    return daikou::gui::launch(argc, argv);
}
