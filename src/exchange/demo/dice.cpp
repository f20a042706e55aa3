// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/dice.h"

namespace daikou::exchange::demo {

domain::RecordId Dice::id()
{
    QByteArray bytes;
    for (int half = 0; half < 2; ++half)
        for (quint64 word = m_engine(), i = 0; i < sizeof word; ++i)
            bytes += char(word >> (8 * i));
    return domain::RecordId::fromBytes(bytes);
}

} // namespace daikou::exchange::demo
