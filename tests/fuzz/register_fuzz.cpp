// SPDX-License-Identifier: GPL-3.0-or-later
// A register file with any of its bytes changed: refused in a sentence, or opened, checked, searched and written. The
// input is a list of changes: three bytes of place, one of length, the new bytes; a length of 255 cuts the file there.
#include "domain/error.h"
#include "fuzz/fuzz_register.h"
#include "store/check.h"
#include "store/search/search.h"

using namespace daikou;

namespace {

QByteArray changed(QByteArray bytes, QByteArrayView changes)
{
    constexpr qsizetype head = 4;
    constexpr quint8 cut = 255;
    while (changes.size() >= head) {
        const auto at = [&](int i) { return qsizetype(quint8(changes[i])); };
        const qsizetype place = ((at(0) << 16) | (at(1) << 8) | at(2)) % std::max<qsizetype>(1, bytes.size());
        const qsizetype length = std::min(at(3), std::min(changes.size() - head, bytes.size() - place));
        if (at(3) == cut)
            bytes.truncate(place);
        else
            bytes.replace(place, length, changes.sliced(head, length).toByteArray());
        changes = changes.sliced(std::min(changes.size(), head + std::max<qsizetype>(1, length)));
    }
    return bytes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const fuzz::SmallRegister file;
    static const QByteArray original = file.bytes();
    QFile other(file.other());
    if (!other.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return 0;
    other.write(changed(original, {reinterpret_cast<const char*>(data), qsizetype(size)}));
    other.close();
    try {
        const auto reg = store::Register::open(file.other(), fuzz::SmallRegister::environment());
        store::search(*reg, {.words = QStringLiteral("road")});
        store::check(*reg);
        for (const auto* type : domain::recordTypes())
            reg->forEach(*type, [&](const domain::Record& record) { reg->titleOf(record, domain::Language::Khmer); });
        reg->undo();
    } catch (const domain::Error&) {
        // told in a sentence, which is all that is asked here
    }
    return 0;
}
