// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as an entry of the change log; what can be read is written and read again the same.
#include "domain/error.h"
#include "store/change_log/entry.h"

#include <cstdlib>

using namespace daikou;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView all(reinterpret_cast<const char*>(data), qsizetype(size));
    const qsizetype middle = std::min<qsizetype>(data[0], all.size() - 1);
    try {
        const auto entry = store::decode(all.sliced(1 + middle), all.sliced(1, middle));
        const auto again = store::encode(entry);
        if (store::decode(again.body, again.context).writes.size() != entry.writes.size())
            std::abort();
    } catch (const domain::Error& error) {
        if (error.kind() != domain::Error::Kind::Damaged)
            std::abort();
    }
    return 0;
}
