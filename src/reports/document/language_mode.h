// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/language.h"

#include <QString>

#include <vector>

namespace daikou::reports {

using domain::Bilingual;
using domain::Language;
using domain::Words;

/// In which languages a report is written. Both sets English and Khmer side by side.
enum class LanguageMode { English, Khmer, Both };

/// A text as it is shown: in one language, which the reader's program may be told.
struct ShownText {
    Language language = Language::English;
    QString text;

    bool operator==(const ShownText&) const = default;
};

/// What a bilingual text shows in this mode: nothing where it is empty, one text where one language is wanted (the
/// other language where the wanted one is missing) or where both say the same, and else English then Khmer. Control
/// characters other than the line break are left out.
std::vector<ShownText> shownTexts(const Bilingual& text, LanguageMode mode);

/// The same on one line, the languages joined by `joint`: for bookmarks, titles of windows, alternative texts.
QString shownLine(const Bilingual& text, LanguageMode mode, const QString& joint = QStringLiteral(" · "));

/// The language of a document as a whole, for its metadata: English where both are shown.
Language mainLanguage(LanguageMode mode);

/// The code that HTML and PDF know the language by ("en", "km").
QString languageCode(Language language);

/// A whole number with the digits of the mode: Khmer digits in a report that is in Khmer only.
QString shownNumber(qint64 number, LanguageMode mode);

} // namespace daikou::reports
