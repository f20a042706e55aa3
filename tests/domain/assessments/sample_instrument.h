// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessments/instrument.h"
#include "support/text.h"

namespace daikou::test {

inline domain::Bilingual words(const QString& en)
{
    return {en, QStringLiteral("ខ្មែរ ") + en};
}

inline domain::Indicator indicator(const char* id)
{
    domain::Indicator indicator;
    indicator.id = text(id);
    indicator.text = words(text(id));
    return indicator;
}

/// indicator(level) compared with `level`.
inline domain::ShowIf when(const char* id, domain::ShowIf::Op op, int level)
{
    domain::ShowIf condition;
    condition.indicator = text(id);
    condition.op = op;
    condition.level = level;
    return condition;
}

/// Citizens and council, a scale from 1 to 5, the theme "open" with a, b and the theme "plans" with c. Nothing is wrong
/// with it.
inline domain::Instrument sampleInstrument()
{
    domain::Instrument instrument;
    instrument.id = text("sample");
    instrument.title = words(text("Sample"));
    instrument.sides = {{text("citizens"), words(text("Citizens"))}, {text("council"), words(text("Council"))}};
    for (int level = 1; level <= 5; ++level)
        instrument.scale.labels.push_back(words(QString::number(level)));
    instrument.themes = {{text("open"), words(text("Open")), 1, {indicator("a"), indicator("b")}},
                         {text("plans"), words(text("Plans")), 1, {indicator("c")}}};
    return instrument;
}

inline domain::Question question(const char* id, domain::Question::Kind kind, std::vector<const char*> choices = {})
{
    domain::Question question;
    question.id = text(id);
    question.text = words(text(id));
    question.kind = kind;
    for (const char* choice : choices)
        question.choices.push_back({text(choice), words(text(choice))});
    return question;
}

/// One of each kind: age (0 to 110), work, water, remark.
inline std::vector<domain::Question> sampleQuestions()
{
    using Kind = domain::Question::Kind;
    std::vector questions{question("age", Kind::Number), question("work", Kind::One, {"1", "Trade", "n1-c"}),
                          question("water", Kind::Many, {"well", "pond"}), question("remark", Kind::Text)};
    questions[0].least = 0;
    questions[0].most = 110;
    return questions;
}

/// Bands of the sum of the sample's three indicators: 3 to 8, 9 to 15.
inline void addSumBands(domain::Instrument& instrument)
{
    instrument.bandsOf = domain::Aggregate::Sum;
    instrument.bands = {{3, 8, words(text("Low")), {}}, {9, 15, words(text("High")), {}}};
}

} // namespace daikou::test
