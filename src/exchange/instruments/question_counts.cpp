// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/instruments/question_counts.h"

#include "domain/assessments/instrument_rules.h"
#include "exchange/tr.h"

#include <algorithm>
#include <cmath>

namespace daikou::exchange {

using domain::Question;

void QuestionCount::add(const QuestionAnswer& answer)
{
    if (!answer.isGiven)
        return;
    QuestionCount one{.n = 1, .sum = answer.number, .least = answer.number, .most = answer.number, .choices = {}};
    one.choices.assign(choices.size(), 0);
    for (const size_t choice : answer.choices)
        ++one.choices[choice];
    add(one);
}

void QuestionCount::add(const QuestionCount& others)
{
    if (others.n == 0)
        return;
    least = n > 0 ? std::min(least, others.least) : others.least;
    most = n > 0 ? std::max(most, others.most) : others.most;
    n += others.n;
    sum += others.sum;
    for (size_t i = 0; i < choices.size(); ++i)
        choices[i] += others.choices[i];
}

std::vector<QuestionCount> noCounts(const domain::Instrument& instrument)
{
    std::vector<QuestionCount> counts(instrument.questions.size());
    for (size_t i = 0; i < counts.size(); ++i)
        counts[i].choices.assign(instrument.questions[i].choices.size(), 0);
    return counts;
}

QString countWords(const domain::Instrument& instrument, const std::vector<QuestionCount>& counts,
                   domain::Language language)
{
    constexpr double hundred = 100;
    QStringList lines;
    for (size_t i = 0; i < counts.size(); ++i) {
        const Question& question = instrument.questions[i];
        const QuestionCount& count = counts[i];
        if (count.n == 0)
            continue;
        QStringList parts{count.n == 1 ? tr("1 answer") : tr("%1 answers").arg(count.n)};
        if (question.kind == Question::Kind::Number) {
            const double mean = std::round(*count.mean() * hundred) / hundred;
            parts += tr("mean %1, from %2 to %3")
                         .arg(domain::instrumentNumber(mean), domain::instrumentNumber(count.least),
                              domain::instrumentNumber(count.most));
        }
        for (size_t choice = 0; choice < count.choices.size(); ++choice)
            if (count.choices[choice] > 0)
                parts += QStringLiteral("%1 %2").arg(question.choices[choice].text.in(language),
                                                     QString::number(count.choices[choice]));
        lines += question.text.in(language) + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
    }
    return lines.join(u'\n');
}

} // namespace daikou::exchange
