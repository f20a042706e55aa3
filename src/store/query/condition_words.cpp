// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query/condition_words.h"

#include "domain/error.h"
#include "domain/records/all.h"
#include "domain/rules/place_rules.h"
#include "domain/values/display.h"
#include "domain/values/parse.h"
#include "store/query/expression.h"
#include "store/query/list_query.h"

namespace daikou::store {

using domain::Kind;
using domain::Language;
using domain::RecordId;
using domain::RecordType;
using domain::Words;
using Operator = Expression::Operator;

namespace {

constexpr Words emptyWords{"%1: not recorded", "%1៖ មិនបានកត់ត្រា"}, filledWords{"%1: recorded", "%1៖ បានកត់ត្រា"};
constexpr Words joints[] = {{", ", ", "}, {" or ", " ឬ "}};
constexpr Words negation{"not (%1)", "មិនមែន (%1)"};

/// How an operator is said; a date is before another one, a number is less.
Words saying(Operator op, bool date)
{
    switch (op) {
    case Operator::Equal:
        return {"%1: %2", "%1៖ %2"};
    case Operator::NotEqual:
        return {"%1: not %2", "%1៖ មិនមែន %2"};
    case Operator::Less:
        return date ? Words{"%1: before %2", "%1៖ មុន %2"} : Words{"%1: less than %2", "%1៖ តិចជាង %2"};
    case Operator::LessOrEqual:
        return date ? Words{"%1: until %2", "%1៖ ត្រឹម %2"} : Words{"%1: at most %2", "%1៖ យ៉ាងច្រើន %2"};
    case Operator::Greater:
        return date ? Words{"%1: after %2", "%1៖ ក្រោយ %2"} : Words{"%1: more than %2", "%1៖ ច្រើនជាង %2"};
    case Operator::GreaterOrEqual:
        return date ? Words{"%1: from %2", "%1៖ ចាប់ពី %2"} : Words{"%1: at least %2", "%1៖ យ៉ាងតិច %2"};
    case Operator::Contains:
        return {"%1: with “%2”", "%1៖ មាន «%2»"};
    case Operator::ContainsNot:
        return {"%1: without “%2”", "%1៖ គ្មាន «%2»"};
    }
    return {};
}

class ConditionTeller {
public:
    ConditionTeller(Register& source, const RecordType& type, Language language)
        : m_register(source), m_type(type), m_language(language)
    {}

    QString words(const Expression& expression, bool inner)
    {
        switch (expression.kind) {
        case Expression::Kind::Compare:
            return comparison(expression);
        case Expression::Kind::Not:
            return negation.in(m_language).arg(words(expression.parts.front(), false));
        case Expression::Kind::And:
        case Expression::Kind::Or:
            break;
        }
        QStringList parts;
        for (const Expression& part : expression.parts)
            parts += words(part, true);
        parts.removeDuplicates();
        const bool any = expression.kind == Expression::Kind::Or;
        const QString joined = parts.join(joints[any ? 1 : 0].in(m_language));
        return any && inner && parts.size() > 1 ? u'(' + joined + u')' : joined;
    }

private:
    QString comparison(const Expression& comparison)
    {
        Path path = resolvePath(m_type, comparison.path);
        QString labelled = comparison.path;
        const bool place = path.field && path.end == &domain::Area::type() && path.field->name == u"code";
        if (place && labelled.contains(u'.'))
            labelled = labelled.section(u'.', 0, -2); // "Province: Battambang" says more than "Code: 02"
        const QString label = resolveColumn(m_type, labelled).label(m_language);
        const bool equal = comparison.op == Operator::Equal, unequal = comparison.op == Operator::NotEqual;
        if (comparison.value.isEmpty() && (equal || unequal))
            return (equal ? emptyWords : filledWords).in(m_language).arg(label);
        const bool date = path.field && path.field->kind == Kind::Date;
        return saying(comparison.op, date)
            .in(m_language)
            .arg(label, place ? nameOfPlace(comparison.value) : valueWords(path, comparison.value));
    }

    QString nameOfPlace(const QString& code)
    {
        const QString name = m_register.titleOf(domain::areaIdOf(code), m_language);
        return name.isEmpty() ? code : name;
    }

    QString valueWords(const Path& path, const QString& value)
    {
        if (!path.field || path.field->isReference()) {
            const auto coded = m_register.coded(value);
            const auto id = coded.size() == 1 ? std::optional(coded.front()) : RecordId::fromText(value);
            const QString title = id ? m_register.titleOf(*id, m_language) : QString();
            return title.isEmpty() ? value : title;
        }
        const auto parsed = domain::parseValue(*path.field, value);
        const auto* known = std::get_if<domain::Value>(&parsed);
        const QString shown = known ? domain::displayValue(*path.field, *known, m_language) : QString();
        return shown.isEmpty() ? value : shown;
    }

    Register& m_register;
    const RecordType& m_type;
    Language m_language;
};

} // namespace

QString conditionWords(Register& source, const RecordType& type, const QString& where, Language language)
try {
    return ConditionTeller(source, type, language).words(parseExpression(where), false);
} catch (const domain::Error& error) {
    if (error.kind() != domain::Error::Kind::Input)
        throw;
    return where;
}

} // namespace daikou::store
