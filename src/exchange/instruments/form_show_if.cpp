// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/instruments/form_show_if.h"

#include "exchange/instruments/form_condition.h"

namespace daikou::exchange {

using Code = domain::InstrumentFindingCode;
using domain::ShowIf;

namespace {

constexpr qsizetype shownOfCondition = 40;

bool isSideName(const QString& name)
{
    return name.compare(u"side", Qt::CaseInsensitive) == 0;
}

/// The sides for which it holds; none where it is about anything else.
std::optional<QStringList> sidesOf(const FormCondition& condition, const QStringList& all)
{
    if (condition.kind == FormCondition::Kind::Any) {
        QStringList sides;
        for (const FormCondition& part : condition.parts) {
            const auto some = sidesOf(part, all);
            if (!some)
                return {};
            sides += *some;
        }
        return condition.parts.empty() ? std::nullopt : std::optional(sides);
    }
    if (condition.kind == FormCondition::Kind::All || !isSideName(condition.name) || condition.value.isEmpty())
        return {};
    const QString side = condition.value.toLower();
    if (condition.op == ShowIf::Op::Equal)
        return QStringList{side};
    if (condition.op != ShowIf::Op::NotEqual)
        return {};
    QStringList others = all;
    others.removeAll(side);
    return others;
}

class AskedReader {
public:
    explicit AskedReader(const FormReferences& known) : m_known(known) {}

    void take(const FormRelevant& relevant)
    {
        m_cell = relevant.cell;
        auto reading = readCondition(relevant.text);
        if (!reading.condition)
            return fail(Code::FormCondition, reading.rest);
        FormCondition& root = *reading.condition;
        if (root.kind == FormCondition::Kind::All && root.parts.empty())
            return; // true()
        if (const auto sides = sidesOf(root, m_known.sides))
            return addSides(*sides, relevant.text);
        if (root.kind == FormCondition::Kind::All) {
            const size_t before = root.parts.size();
            std::vector<FormCondition> rest;
            for (FormCondition& part : root.parts)
                if (const auto sides = sidesOf(part, m_known.sides))
                    addSides(*sides, relevant.text);
                else
                    rest.push_back(std::move(part));
            if (rest.empty())
                return;
            if (rest.size() == 1 && before > 1)
                return addShowIf(rest.front());
            root.parts = std::move(rest);
        }
        addShowIf(root);
    }

    AskedReading result()
    {
        if (m_sides)
            m_result.sides = *m_sides;
        if (m_showIfs.size() == 1)
            m_result.showIf = m_showIfs.front();
        if (m_showIfs.size() > 1) {
            m_result.showIf = ShowIf{.kind = ShowIf::Kind::All};
            m_result.showIf->parts = m_showIfs;
        }
        return std::move(m_result);
    }

private:
    void fail(Code code, const QString& what)
    {
        if (!m_result.wrong)
            m_result.wrong = {code, m_cell, {what}};
    }

    void addSides(const QStringList& sides, const QString& text)
    {
        QStringList both;
        for (const QString& side : sides)
            if (!both.contains(side) && (!m_sides || m_sides->contains(side)))
                both += side;
        if (both.isEmpty()) // nobody would be asked
            return fail(Code::FormCondition, text.left(shownOfCondition));
        m_sides = both;
    }

    void addShowIf(const FormCondition& condition) { m_showIfs.push_back(made(condition)); }

    ShowIf made(const FormCondition& condition)
    {
        if (condition.kind == FormCondition::Kind::Compare)
            return comparison(condition);
        ShowIf list{.kind = condition.kind == FormCondition::Kind::All ? ShowIf::Kind::All : ShowIf::Kind::Any};
        if (condition.parts.empty())
            fail(Code::FormCondition,
                 condition.kind == FormCondition::Kind::All ? QStringLiteral("true()") : QStringLiteral("false()"));
        for (const FormCondition& part : condition.parts)
            list.parts.push_back(made(part));
        return list;
    }

    ShowIf comparison(const FormCondition& condition)
    {
        ShowIf showIf{.kind = ShowIf::Kind::Level, .indicator = condition.name, .op = condition.op};
        const QString name = condition.name.toLower();
        if (isSideName(name) || m_known.others.contains(name))
            fail(Code::FormConditionOf, condition.name);
        else if (const auto id = m_known.indicators.constFind(name); id != m_known.indicators.constEnd())
            showIf.indicator = *id;
        else
            fail(Code::ShowIfUnknown, condition.name);
        if (condition.value.isEmpty() && condition.op == ShowIf::Op::NotEqual) { // was answered
            showIf.op = ShowIf::Op::GreaterOrEqual;
            showIf.level = m_known.lowest;
            return showIf;
        }
        bool isNumber = false;
        const double level = condition.value.toDouble(&isNumber);
        showIf.level = isNumber && std::abs(level) < 1e6 ? int(level) : 0;
        if (!isNumber || double(showIf.level) < level || double(showIf.level) > level)
            fail(Code::FormCondition, QString(u'\'' + condition.value + u'\''));
        return showIf;
    }

    const FormReferences& m_known;
    QString m_cell;
    std::optional<QStringList> m_sides;
    std::vector<ShowIf> m_showIfs;
    AskedReading m_result;
};

} // namespace

AskedReading readAsked(const std::vector<FormRelevant>& relevants, const FormReferences& known)
{
    AskedReader reader(known);
    for (const FormRelevant& relevant : relevants)
        if (!relevant.text.isEmpty())
            reader.take(relevant);
    return reader.result();
}

} // namespace daikou::exchange
