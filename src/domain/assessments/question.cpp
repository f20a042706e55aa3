// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assessments/question.h"

#include <algorithm>

namespace daikou::domain {

QStringList questionKindNames()
{
    return QStringLiteral("number one many text").split(u' ');
}

std::optional<size_t> findChoice(const Question& question, QStringView id)
{
    const auto found = std::ranges::find_if(
        question.choices, [id](const AnswerChoice& choice) { return id.compare(choice.id, Qt::CaseInsensitive) == 0; });
    if (found == question.choices.end())
        return {};
    return size_t(found - question.choices.begin());
}

bool isChoiceId(QStringView text)
{
    constexpr qsizetype longest = 64;
    const auto fits = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_' ||
               c == u'-' || c == u'.';
    };
    return !text.isEmpty() && text.size() <= longest && std::ranges::all_of(text, fits);
}

} // namespace daikou::domain
