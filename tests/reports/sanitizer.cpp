// SPDX-License-Identifier: GPL-3.0-or-later
// Fontconfig keeps its fonts to the end of the process and does not give them back; that is not a leak of ours.
extern "C" const char* __lsan_default_suppressions();

extern "C" const char* __lsan_default_suppressions()
{
    return "leak:libfontconfig";
}
