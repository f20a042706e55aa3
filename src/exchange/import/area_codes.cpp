// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/area_codes.h"

#include "domain/values/parse.h"

#include <algorithm>

namespace daikou::exchange {

QString repairedAreaCode(const QString& text)
{
    constexpr qsizetype longest = 8;
    QString code = domain::plainDigits(text);
    const bool digits = !code.isEmpty() && std::ranges::all_of(code, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!digits || code.size() >= longest)
        return code;
    // Only a code of provinces 01 to 09 can have lost its zero, so what is left begins with 1 to 9.
    if (code.size() % 2 == 1 && code.front() != u'0')
        code.prepend(u'0');
    return code;
}

} // namespace daikou::exchange
