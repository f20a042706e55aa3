// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as a filter in the list language, run on a register.
#include "domain/error.h"
#include "fuzz/fuzz_register.h"
#include "store/query/list_query.h"

using namespace daikou;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const fuzz::SmallRegister file;
    static const auto reg = file.open();
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), qsizetype(size));
    try {
        store::ListQuery(*reg, {.type = &domain::Partnership::type(),
                                .where = text.section(u'\n', 0, 0),
                                .words = text.section(u'\n', 1, 1),
                                .sort = text.section(u'\n', 2).split(u',', Qt::SkipEmptyParts)});
    } catch (const domain::Error& error) {
        if (error.kind() != domain::Error::Kind::Input)
            qFatal("%s / %s", error.what(), qPrintable(error.detail()));
    }
    return 0;
}
