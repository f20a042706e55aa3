// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessments/sample_instrument.h"

#include <rapidcheck.h>

namespace daikou::test {

/// Any characters, also those that no file likes.
inline rc::Gen<domain::Bilingual> someWords()
{
    return rc::gen::map(rc::gen::pair(rc::gen::nonEmpty<std::string>(), rc::gen::inRange(0, 1000)),
                        [](const std::pair<std::string, int>& parts) {
                            QString free = QString::fromLatin1(parts.first.c_str(), qsizetype(parts.first.size()));
                            return words(QString(free + u'x' + QString::number(parts.second)));
                        });
}

/// An instrument with which nothing is wrong, with some of everything; its texts are of `someText`.
inline rc::Gen<domain::Instrument> someInstrument(const rc::Gen<domain::Bilingual>& someText)
{
    using domain::Aggregate, domain::ShowIf;
    return rc::gen::exec([someText] {
        domain::Instrument instrument = sampleInstrument();
        instrument.version = *rc::gen::inRange(1, 100);
        instrument.title = *someText;
        if (*rc::gen::arbitrary<bool>())
            instrument.purpose = *someText;
        instrument.scale.from = *rc::gen::inRange(-3, 3);
        instrument.scale.to = instrument.scale.from + *rc::gen::inRange(1, domain::mostLevels);
        const auto levels = size_t(instrument.scale.levels());
        instrument.scale.labels = *rc::gen::container<std::vector<domain::Bilingual>>(levels, someText);
        const auto level = rc::gen::inRange(instrument.scale.from, instrument.scale.to + 1);
        for (domain::Theme& theme : instrument.themes)
            for (domain::Indicator& indicator : theme.indicators) {
                indicator.text = *someText;
                indicator.weight = *rc::gen::inRange(1, 400) / 7.0;
                if (*rc::gen::arbitrary<bool>())
                    indicator.anchors = *rc::gen::container<std::vector<domain::Bilingual>>(levels, someText);
                if (*rc::gen::arbitrary<bool>())
                    indicator.sides = QStringList{text("council")};
            }
        auto& open = instrument.themes[0].indicators;
        if (*rc::gen::arbitrary<bool>())
            open[1].showIf = when("a", ShowIf::Op(*rc::gen::inRange(0, 6)), *level);
        if (*rc::gen::arbitrary<bool>()) {
            ShowIf parts;
            parts.kind = *rc::gen::element(ShowIf::Kind::All, ShowIf::Kind::Any);
            parts.parts = {when("a", ShowIf::Op::Less, *level), when("b", ShowIf::Op::Equal, *level)};
            instrument.themes[1].indicators[0].showIf = parts;
        }
        if (*rc::gen::arbitrary<bool>())
            instrument.questions = sampleQuestions();
        if (*rc::gen::arbitrary<bool>())
            instrument.scores = {
                {text("s"), *someText, {text("c"), text("a")}, *rc::gen::element(Aggregate::Mean, Aggregate::Sum)}};
        if (*rc::gen::arbitrary<bool>()) {
            const double middle = instrument.scale.from + *rc::gen::inRange(1, 100) / 101.0;
            instrument.bands = {{double(instrument.scale.from), middle, *someText, {}},
                                {middle, double(instrument.scale.to), *someText, *someText}};
        }
        return instrument;
    });
}

} // namespace daikou::test
