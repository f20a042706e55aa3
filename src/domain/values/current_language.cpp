// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/current_language.h"

#include <QCoreApplication>

namespace daikou::domain {

Language currentLanguage()
{
    //: Not shown: the code of the language that this file translates into.
    return QCoreApplication::translate("language", "en") == QStringLiteral("km") ? Language::Khmer : Language::English;
}

} // namespace daikou::domain
