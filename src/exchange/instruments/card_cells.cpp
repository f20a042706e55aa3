// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/instruments/card_cells.h"

#include "domain/values/parse.h"
#include "exchange/tr.h"

#include <algorithm>
#include <cmath>

namespace daikou::exchange {

using domain::Answer;
using domain::Bilingual;
using domain::Instrument;
using domain::Language;
using domain::Question;

namespace {

bool isWord(const QString& word, const QString& cell)
{
    return !word.isEmpty() && word.compare(cell, Qt::CaseInsensitive) == 0;
}

bool isCalled(const Bilingual& name, const QString& cell)
{
    return isWord(name.in(Language::English), cell) || isWord(name.in(Language::Khmer), cell);
}

std::optional<size_t> choiceOf(const Question& question, const QString& cell)
{
    if (const auto place = domain::findChoice(question, cell))
        return place;
    const auto found =
        std::ranges::find_if(question.choices, [&](const auto& choice) { return isCalled(choice.text, cell); });
    return found == question.choices.end() ? std::nullopt : std::optional(size_t(found - question.choices.begin()));
}

QString noChoice(const Question& question, const QString& text)
{
    constexpr qsizetype shown = 10;
    QStringList ids;
    for (const auto& choice : question.choices)
        ids += choice.id;
    QString known = ids.mid(0, shown).join(QStringLiteral(", "));
    if (ids.size() > shown)
        known += QStringLiteral(", …");
    return tr("“%1” is none of the choices (%2); it may be of another version of the form.").arg(text, known);
}

CellReading<QuestionAnswer> readNumber(const Question& question, const QString& cell)
{
    const auto number = domain::parseNumber(cell);
    if (!number || !std::isfinite(*number))
        return tr("This is no number; leave the cell empty where nobody answered.");
    if ((question.least && *number < *question.least) || (question.most && *number > *question.most))
        return question.least && question.most
                   ? tr("This is not between %1 and %2.").arg(*question.least).arg(*question.most)
               : question.least ? tr("This is below %1.").arg(*question.least)
                                : tr("This is above %1.").arg(*question.most);
    return QuestionAnswer{.isGiven = true, .number = *number, .choices = {}};
}

} // namespace

CellReading<QString> readSide(const Instrument& instrument, const QString& cell)
{
    QStringList known;
    for (const auto& side : instrument.sides) {
        if (isWord(side.id, cell) || isCalled(side.name, cell))
            return CellReading<QString>(std::in_place_index<0>, side.id);
        known += side.id;
    }
    return CellReading<QString>(
        std::in_place_index<1>,
        tr("This is no side of the instrument; write one of: %1.").arg(known.join(QStringLiteral(", "))));
}

CellReading<Answer> readLevel(const domain::Scale& scale, const QString& cell)
{
    const QString text = domain::plainDigits(cell);
    if (text.isEmpty())
        return domain::notAnswered;
    bool isNumber = false;
    const int level = text.toInt(&isNumber);
    if (isNumber && level >= scale.from && level <= scale.to)
        return Answer(level - scale.from + 1);
    if (isNumber && level == 0)
        return domain::notAnswered;
    return tr("This is not on the scale from %1 to %2; leave the cell empty where nobody answered.")
        .arg(scale.from)
        .arg(scale.to);
}

CellReading<QuestionAnswer> readQuestionCell(const Question& question, const QString& cell)
{
    const QString text = cell.trimmed();
    if (text.isEmpty())
        return QuestionAnswer{};
    QuestionAnswer answer{.isGiven = true, .number = 0, .choices = {}};
    switch (question.kind) {
    case Question::Kind::Number:
        return readNumber(question, domain::plainDigits(text));
    case Question::Kind::Text:
        return answer;
    case Question::Kind::One:
        if (const auto choice = choiceOf(question, text))
            answer.choices = {*choice};
        else
            return noChoice(question, text);
        return answer;
    case Question::Kind::Many:
        break;
    }
    if (const auto whole = choiceOf(question, text)) { // a text may hold spaces
        answer.choices = {*whole};
        return answer;
    }
    for (const QString& word : text.simplified().split(u' ')) {
        const auto choice = domain::findChoice(question, word);
        if (!choice)
            return noChoice(question, word);
        if (std::ranges::find(answer.choices, *choice) == answer.choices.end())
            answer.choices.push_back(*choice);
    }
    return answer;
}

CellReading<std::optional<bool>> readChosen(const QString& cell)
{
    const QString text = domain::plainDigits(cell).toLower();
    if (text.isEmpty())
        return std::optional<bool>();
    if (text == u"1" || text == u"true")
        return std::optional(true);
    if (text == u"0" || text == u"false")
        return std::optional(false);
    return tr("Write 1 where this was chosen and 0 where not, or leave all its columns empty.");
}

} // namespace daikou::exchange
