// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shared/sentence.h"

#include "domain/values/khmer.h"

#include <algorithm>

namespace daikou::gui {

namespace {

/// A path or a file's name is written as it is.
bool isName(const QString& word)
{
    return std::ranges::any_of(word, [](QChar c) { return !c.isLower() && c != u',' && c != u'\''; });
}

} // namespace

QString asSentence(const QString& text)
{
    QString sentence = text.trimmed();
    if (sentence.isEmpty())
        return sentence;
    if (!isName(sentence.section(u' ', 0, 0)))
        sentence[0] = sentence[0].toUpper();
    const QChar last = sentence.back();
    if (last.isLetterOrNumber() || last.isMark())
        sentence += domain::isKhmer(last) ? QStringLiteral("។") : QStringLiteral(".");
    return sentence;
}

} // namespace daikou::gui
