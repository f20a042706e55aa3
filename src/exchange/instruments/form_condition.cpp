// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/instruments/form_condition.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace daikou::exchange {

using domain::ShowIf;

namespace {

constexpr int deepest = 40; ///< brackets in brackets
constexpr qsizetype shownOfRest = 40;

ShowIf::Op turned(ShowIf::Op op)
{
    constexpr ShowIf::Op with[] = {ShowIf::Op::Equal,          ShowIf::Op::NotEqual, ShowIf::Op::Greater,
                                   ShowIf::Op::GreaterOrEqual, ShowIf::Op::Less,     ShowIf::Op::LessOrEqual};
    return with[int(op)];
}

ShowIf::Op opposite(ShowIf::Op op)
{
    constexpr ShowIf::Op with[] = {ShowIf::Op::NotEqual, ShowIf::Op::Equal,       ShowIf::Op::GreaterOrEqual,
                                   ShowIf::Op::Greater,  ShowIf::Op::LessOrEqual, ShowIf::Op::Less};
    return with[int(op)];
}

bool isGuard(const FormCondition& condition)
{
    return condition.kind == FormCondition::Kind::Compare && condition.op == ShowIf::Op::NotEqual &&
           condition.value.isEmpty();
}

/// A side of a comparison: a question, or what it is compared with.
struct Operand {
    QString text;
    bool isQuestion = false;
};

/// One that is read from its left to its right. What cannot be read leaves `m_at` there and gives nothing.
class ConditionParser {
public:
    explicit ConditionParser(const QString& text) : m_text(text) {}

    ConditionReading read()
    {
        auto condition = any(0);
        skip();
        if (condition && m_at == m_text.size())
            return {std::move(condition), {}};
        return {{}, m_text.mid(std::min(m_at, m_text.size()), shownOfRest).trimmed()};
    }

private:
    using Result = std::optional<FormCondition>;

    void skip()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    bool take(QStringView sign)
    {
        skip();
        if (!QStringView(m_text).mid(m_at).startsWith(sign))
            return false;
        m_at += sign.size();
        return true;
    }

    /// A word that does not go on: "or", not "order".
    bool takeWord(QStringView word)
    {
        const qsizetype before = m_at;
        if (take(word) && (m_at == m_text.size() || !(m_text[m_at].isLetterOrNumber() || m_text[m_at] == u'_')))
            return true;
        m_at = before;
        return false;
    }

    Result any(int depth) { return list(FormCondition::Kind::Any, u"or", depth); }

    Result list(FormCondition::Kind kind, QStringView word, int depth)
    {
        const auto next = [&] {
            return kind == FormCondition::Kind::Any ? list(FormCondition::Kind::All, u"and", depth) : one(depth);
        };
        FormCondition all{.kind = kind, .name = {}, .op = ShowIf::Op::Equal, .value = {}, .parts = {}};
        bool isList = false;
        do {
            auto part = next();
            if (!part)
                return {};
            all.parts.push_back(std::move(*part));
        } while (takeWord(word) && (isList = true));
        return isList ? joined(std::move(all)) : std::move(all.parts.front());
    }

    /// Without what says nothing: true() beside others that must hold, a guard beside the comparison that it guards.
    static FormCondition joined(FormCondition all)
    {
        const FormCondition::Kind nothing = all.kind; // an empty list of this kind is true() of All and false() of Any
        std::erase_if(all.parts, [&](const FormCondition& part) { return part.kind == nothing && part.parts.empty(); });
        if (all.kind != FormCondition::Kind::All)
            return all;
        const size_t before = all.parts.size();
        const std::vector<FormCondition> parts = all.parts;
        std::erase_if(all.parts, [&](const FormCondition& part) {
            return isGuard(part) && std::ranges::any_of(parts, [&](const FormCondition& other) {
                       return other.kind == FormCondition::Kind::Compare && other.name == part.name && !isGuard(other);
                   });
        });
        if (all.parts.size() == 1 && before > 1)
            return std::move(all.parts.front());
        return all;
    }

    Result one(int depth)
    {
        if (depth > deepest)
            return {};
        const qsizetype before = m_at;
        if (takeWord(u"true") && take(u"(") && take(u")"))
            return FormCondition{
                .kind = FormCondition::Kind::All, .name = {}, .op = ShowIf::Op::Equal, .value = {}, .parts = {}};
        m_at = before;
        if (takeWord(u"false") && take(u"(") && take(u")"))
            return FormCondition{
                .kind = FormCondition::Kind::Any, .name = {}, .op = ShowIf::Op::Equal, .value = {}, .parts = {}};
        m_at = before;
        if (takeWord(u"not") && take(u"("))
            return negated(before, depth);
        m_at = before;
        if (takeWord(u"selected") && take(u"("))
            return selected();
        m_at = before;
        if (!take(u"("))
            return comparison();
        auto inner = any(depth + 1);
        return inner && take(u")") ? inner : Result();
    }

    Result negated(qsizetype before, int depth)
    {
        auto inner = any(depth + 1);
        if (!inner || !take(u")"))
            return {};
        if (inner->kind != FormCondition::Kind::Compare || inner->value.isEmpty()) {
            m_at = before; // "not" of a list: the place to look at
            return {};
        }
        inner->op = opposite(inner->op);
        return inner;
    }

    Result selected()
    {
        const auto question = operand();
        if (!question || !question->isQuestion || !take(u","))
            return {};
        const auto value = operand();
        if (!value || value->isQuestion || value->text.isEmpty() || !take(u")"))
            return {};
        return FormCondition{.kind = FormCondition::Kind::Compare,
                             .name = question->text,
                             .op = ShowIf::Op::Equal,
                             .value = value->text,
                             .parts = {}};
    }

    Result comparison()
    {
        skip();
        const qsizetype before = m_at;
        const auto left = operand();
        if (!left)
            return {};
        skip();
        const auto op = sign();
        if (!op)
            return {};
        const auto right = operand();
        if (!right)
            return {};
        if (left->isQuestion == right->isQuestion) {
            m_at = before;
            return {};
        }
        return FormCondition{.kind = FormCondition::Kind::Compare,
                             .name = left->isQuestion ? left->text : right->text,
                             .op = left->isQuestion ? *op : turned(*op),
                             .value = left->isQuestion ? right->text : left->text,
                             .parts = {}};
    }

    std::optional<ShowIf::Op> sign()
    {
        static const QStringList signs = domain::showIfSigns();
        for (const ShowIf::Op op : {ShowIf::Op::NotEqual, ShowIf::Op::LessOrEqual, ShowIf::Op::GreaterOrEqual,
                                    ShowIf::Op::Equal, ShowIf::Op::Less, ShowIf::Op::Greater})
            if (take(signs[int(op)]))
                return op;
        return {};
    }

    std::optional<Operand> operand()
    {
        static const QRegularExpression known(
            QStringLiteral(R"re(\G\s*(?:\$\{\s*([^{}\s]+)\s*\}|'([^']*)'|"([^"]*)"|(-?[0-9]+(?:\.[0-9]+)?)))re"));
        const auto match = known.match(m_text, m_at);
        if (!match.hasMatch()) {
            skip();
            return {};
        }
        m_at = match.capturedEnd();
        if (match.hasCaptured(1))
            return Operand{match.captured(1), true};
        const int group = match.lastCapturedIndex();
        return Operand{match.captured(group).trimmed(), false};
    }

    const QString& m_text;
    qsizetype m_at = 0;
};

QString quoted(const QString& value)
{
    static const QRegularExpression number(QStringLiteral("^-?[0-9]+$"));
    if (number.match(value).hasMatch())
        return value;
    const QChar mark = value.contains(u'\'') ? u'"' : u'\''; // XPath knows no other way to write one in a text
    return mark + value + mark;
}

QString comparisonText(const FormCondition& condition)
{
    return QStringLiteral("${%1} %2 %3")
        .arg(condition.name, domain::showIfSigns()[int(condition.op)], quoted(condition.value));
}

} // namespace

ConditionReading readCondition(const QString& text)
{
    constexpr qsizetype longest = 40'000; // a cell of Excel holds less
    if (text.size() > longest)
        return {{}, text.left(shownOfRest)};
    return ConditionParser(text).read();
}

QString writeCondition(const FormCondition& condition)
{
    if (condition.kind == FormCondition::Kind::Compare) {
        if (condition.op != ShowIf::Op::NotEqual || condition.value.isEmpty())
            return comparisonText(condition);
        return QStringLiteral("(${%1} != '' and %2)").arg(condition.name, comparisonText(condition));
    }
    const bool isAll = condition.kind == FormCondition::Kind::All;
    QStringList parts;
    for (const FormCondition& part : condition.parts)
        parts += part.kind == FormCondition::Kind::Compare ? writeCondition(part)
                                                           : QString(u'(' + writeCondition(part) + u')');
    // A list of one stays a list, so that it is read back as it was.
    if (parts.size() == 1)
        parts += isAll ? QStringLiteral("true()") : QStringLiteral("false()");
    return parts.join(isAll ? QStringLiteral(" and ") : QStringLiteral(" or "));
}

} // namespace daikou::exchange
