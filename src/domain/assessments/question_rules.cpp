// SPDX-License-Identifier: GPL-3.0-or-later
// The questions that are not rated: checkQuestions of instrument_rules.h.
#include "domain/assessments/instrument_rules.h"

#include <QHash>

namespace daikou::domain {

namespace {

using Code = InstrumentFindingCode;
using Places = QHash<QString, QString>; ///< of ids, where each first stands

class QuestionCheck {
public:
    QuestionCheck(InstrumentFindings& found, const Instrument& instrument) : m_found(found), m_instrument(instrument)
    {
        for (size_t t = 0; t < instrument.themes.size(); ++t)
            for (size_t i = 0; i < instrument.themes[t].indicators.size(); ++i)
                if (const QString& id = instrument.themes[t].indicators[i].id; !m_first.contains(id))
                    m_first.insert(id, QStringLiteral("themes[%1].indicators[%2].id").arg(t).arg(i));
    }

    void run()
    {
        if (m_instrument.questions.size() > mostQuestions)
            add(Code::TooManyQuestions, QStringLiteral("questions"), {QString::number(mostQuestions)});
        for (size_t i = 0; i < m_instrument.questions.size(); ++i)
            check(m_instrument.questions[i], QStringLiteral("questions[%1]").arg(i));
    }

private:
    void add(Code code, const QString& path, const QStringList& arguments = {})
    {
        m_found.push_back({code, path, arguments});
    }

    void checkId(const QString& id, bool mayBe, Code bad, const QString& path, Places& first)
    {
        if (!mayBe)
            return add(bad, path, {id});
        if (const auto known = first.constFind(id); known != first.constEnd())
            return add(Code::DuplicateId, path, {id, *known});
        first.insert(id, path);
    }

    void checkWords(const Bilingual& words, const QString& path)
    {
        if (words.en.trimmed().isEmpty())
            add(Code::NoEnglish, path);
        if (words.km.trimmed().isEmpty())
            add(Code::NoKhmer, path);
    }

    void check(const Question& question, const QString& path)
    {
        checkId(question.id, isInstrumentId(question.id), Code::BadId, path + QStringLiteral(".id"), m_first);
        checkWords(question.text, path + QStringLiteral(".text"));
        const QString choices = path + QStringLiteral(".choices");
        if (!question.hasChoices() && !question.choices.empty())
            addNotOfKind(question, path, "choices");
        if (question.hasChoices() && question.choices.empty())
            add(Code::Nothing, choices);
        if (question.choices.size() > mostChoices)
            add(Code::TooManyChoices, choices, {QString::number(mostChoices)});
        Places first;
        for (size_t i = 0; i < question.choices.size(); ++i) {
            const QString place = choices + QStringLiteral("[%1]").arg(i);
            const QString& id = question.choices[i].id;
            checkId(id.toLower(), isChoiceId(id), Code::BadChoiceId, place + QStringLiteral(".id"), first);
            checkWords(question.choices[i].text, place + QStringLiteral(".text"));
        }
        checkRange(question, path);
    }

    void checkRange(const Question& question, const QString& path)
    {
        if (question.kind != Question::Kind::Number && question.least)
            addNotOfKind(question, path, "least");
        if (question.kind != Question::Kind::Number && question.most)
            addNotOfKind(question, path, "most");
        if (question.least && question.most && *question.least > *question.most)
            add(Code::LeastAboveMost, path + QStringLiteral(".least"),
                {QString::number(*question.least), QString::number(*question.most)});
    }

    void addNotOfKind(const Question& question, const QString& path, const char* key)
    {
        const QString name = QString::fromLatin1(key);
        add(Code::NotOfKind, path + u'.' + name, {name, questionKindNames()[int(question.kind)]});
    }

    InstrumentFindings& m_found;
    const Instrument& m_instrument;
    Places m_first; ///< of indicators and questions
};

} // namespace

void checkQuestions(InstrumentFindings& found, const Instrument& instrument)
{
    QuestionCheck(found, instrument).run();
}

} // namespace daikou::domain
