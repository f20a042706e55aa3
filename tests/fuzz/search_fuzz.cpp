// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as words to search for.
#include "domain/error.h"
#include "fuzz/fuzz_register.h"
#include "store/search/search.h"

using namespace daikou;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const fuzz::SmallRegister file;
    static const auto reg = file.open();
    const QString words = QString::fromUtf8(reinterpret_cast<const char*>(data), qsizetype(size));
    try {
        for (const bool asTyped : {false, true})
            store::search(*reg, {.words = words, .asTyped = asTyped});
    } catch (const domain::Error& error) {
        if (error.kind() != domain::Error::Kind::Input)
            qFatal("%s / %s", error.what(), qPrintable(error.detail()));
    }
    return 0;
}
