// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/language.h"

#include <optional>

class QString;

namespace daikou {

/// Makes the program speak this language from now on, the standard buttons included. Widgets hear of it by
/// QEvent::LanguageChange. Needs a QCoreApplication; on its thread.
void installLanguage(domain::Language language);

/// "en" or "km" as a language; none for anything else.
std::optional<domain::Language> languageFromCode(const QString& code);
QString codeOfLanguage(domain::Language language);

} // namespace daikou
