// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/fill.h"

namespace daikou::domain {

QString filled(const QString& pattern, const QStringList& arguments)
{
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int digit = i + 1 < pattern.size() ? pattern[i + 1].unicode() - u'0' : 0;
        if (pattern[i] == u'%' && digit >= 1 && digit <= 9)
            text += arguments.value(pattern[++i].unicode() - u'1');
        else
            text += pattern[i];
    }
    return text;
}

} // namespace daikou::domain
