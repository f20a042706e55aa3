// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query/query_sql.h"
#include "store/database/database.h"
#include "store/query/choice_sql.h"

#include "domain/records/all.h"
#include "domain/values/iso_date.h"
#include "domain/values/parse.h"
#include "domain/values/short_code.h"
#include "store/schema/table_layout.h"
#include "store/search/fold.h"

#include <QCoreApplication>

namespace daikou::store {

using domain::Error;
using domain::Field;
using domain::Kind;
using domain::Language;
using domain::RecordType;
using Operator = Expression::Operator;

namespace {

QString likePattern(const QString& text)
{
    QString escaped = text;
    escaped.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'%', QStringLiteral("\\%"))
        .replace(u'_', QStringLiteral("\\_"));
    return u'%' + escaped + u'%';
}

const char* sqlOperator(Operator op)
{
    switch (op) {
    case Operator::Less:
        return " < ";
    case Operator::LessOrEqual:
        return " <= ";
    case Operator::Greater:
        return " > ";
    case Operator::GreaterOrEqual:
        return " >= ";
    default:
        return " = ";
    }
}

bool isNegative(Operator op)
{
    return op == Operator::NotEqual || op == Operator::ContainsNot;
}

/// The positive form of an operator: a negative one is the NOT of it.
Operator positive(Operator op)
{
    return op == Operator::NotEqual ? Operator::Equal : op == Operator::ContainsNot ? Operator::Contains : op;
}

bool isOrdering(Operator op)
{
    return op == Operator::Less || op == Operator::LessOrEqual || op == Operator::Greater ||
           op == Operator::GreaterOrEqual;
}

[[noreturn]] void failUnorderable(const QString& path)
{
    throw Error(Error::Kind::Input,
                QCoreApplication::translate("store", "“%1” can only be compared with = != ~ or !~").arg(path));
}

} // namespace

void BoundSql::bindTo(Statement& statement) const
{
    int parameter = 1;
    for (const auto& value : values) {
        if (const auto* number = std::get_if<qint64>(&value))
            statement.bind(parameter, *number);
        else if (const auto* real = std::get_if<double>(&value))
            statement.bind(parameter, *real);
        else if (const auto* text = std::get_if<QString>(&value))
            statement.bind(parameter, *text);
        else
            statement.bind(parameter, QByteArrayView(std::get<QByteArray>(value)));
        ++parameter;
    }
}

QByteArray QuerySql::bind(std::variant<qint64, double, QString, QByteArray> value)
{
    m_result.values.push_back(std::move(value));
    return "?" + QByteArray::number(m_result.values.size());
}

void QuerySql::addCondition(const Expression& expression, const RecordType& type, const QByteArray& alias)
{
    const auto list = [&](const char* empty, const char* joint) {
        if (expression.parts.empty())
            return add(empty);
        for (size_t i = 0; i < expression.parts.size(); ++i) {
            add(i == 0 ? "(" : joint);
            addCondition(expression.parts[i], type, alias);
        }
        add(")");
    };
    switch (expression.kind) {
    case Expression::Kind::And:
        return list("1", " AND ");
    case Expression::Kind::Or:
        return list("0", " OR ");
    case Expression::Kind::Not:
        add("(");
        addCondition(expression.parts.front(), type, alias);
        return add(") IS NOT TRUE");
    case Expression::Kind::Compare:
        return add(compare(resolvePath(type, expression.path), expression, alias));
    }
}

QByteArray QuerySql::compare(const Path& path, const Expression& comparison, const QByteArray& alias)
{
    Expression positively = comparison;
    positively.op = positive(comparison.op);
    QByteArray condition;
    if (positively.value.isEmpty() && positively.op == Operator::Equal)
        condition = emptyCondition(path, alias);
    else
        condition = along(path, alias, [&](const QByteArray& end) { return endCondition(path, positively, end); });
    return isNegative(comparison.op) ? QByteArray("(" + condition + ") IS NOT TRUE") : condition;
}

QByteArray QuerySql::emptyCondition(const Path& path, const QByteArray& alias)
{
    if (path.steps.empty() && path.field && path.field->kind != Kind::References) {
        // Said in the words of the partial indexes, so that SQLite can use them.
        const QByteArray empty = shownColumn(*path.field, alias, m_register.today()) + " IS NULL";
        if (!path.bilingual)
            return empty;
        return "(" + empty + " AND " + alias + "." + sqlName(path.field->base + QStringLiteral("_km")) + " IS NULL)";
    }
    const QByteArray filled = along(path, alias, [&](const QByteArray& end) -> QByteArray {
        if (!path.field)
            return "1";
        if (path.field->kind == Kind::References)
            return "EXISTS(SELECT 1 FROM link WHERE source = " + end +
                   ".key AND field = " + QByteArray::number(linkNumber(*path.end, *path.field)) + ")";
        QByteArray columns = shownColumn(*path.field, end, m_register.today());
        if (path.bilingual)
            columns =
                "coalesce(" + columns + ", " + end + "." + sqlName(path.field->base + QStringLiteral("_km")) + ")";
        return columns + " IS NOT NULL";
    });
    return "(" + filled + ") IS NOT TRUE";
}

/// Each step asks for the keys that the rest of the way leads from, so that SQLite begins at the end, with its indexes.
QByteArray QuerySql::through(const std::vector<PathStep>& steps, size_t at, const QByteArray& from, const Inner& inner)
{
    if (at == steps.size())
        return inner(from);
    const PathStep& step = steps[at];
    const QByteArray to = newAlias(), table = sqlName(step.to->name()) + " " + to;
    const QByteArray rest = " WHERE (" + through(steps, at + 1, to, inner) + ")";
    switch (step.kind) {
    case PathStep::Kind::Reference:
        return from + "." + sqlName(step.field->column()) + " IN (SELECT " + to + ".key FROM " + table + rest + ")";
    case PathStep::Kind::References:
        return from + ".key IN (SELECT source FROM link WHERE field = " +
               QByteArray::number(linkNumber(*step.from, *step.field)) + " AND target IN (SELECT " + to + ".key FROM " +
               table + rest + "))";
    case PathStep::Kind::Children:
        return from + ".key IN (SELECT " + to + "." + sqlName(step.field->column()) + " FROM " + table + rest + ")";
    case PathStep::Kind::Ancestor: {
        const QByteArray length = QByteArray::number(step.codeLength), low = newAlias();
        return from + ".key IN (SELECT " + low + ".key FROM " + table + " JOIN area " + low + " ON substr(" + low +
               ".code, 1, " + length + ") = " + to + ".code AND length(" + to + ".code) = " + length + rest + ")";
    }
    case PathStep::Kind::Place:
        break;
    }
    throw Error(Error::Kind::Internal, QStringLiteral("a place is not one table"));
}

QByteArray QuerySql::along(const Path& path, const QByteArray& alias, const Inner& inner)
{
    QList<QByteArray> any;
    for (const Path& way : waysOf(path))
        any += through(way.steps, 0, alias, inner);
    return any.size() == 1 ? any.front() : QByteArray("(" + any.join(" OR ") + ")");
}

QByteArray QuerySql::endCondition(const Path& path, const Expression& comparison, const QByteArray& alias)
{
    if (!path.field) {
        if (comparison.op != Operator::Equal && comparison.op != Operator::Contains)
            failUnorderable(path.text);
        return referenceCondition(alias + ".key", *path.end, comparison);
    }
    if (!path.bilingual)
        return fieldCondition(*path.field, comparison, alias);
    const bool contains = comparison.op == Operator::Contains;
    const QString folded = path.field->options.names && contains ? foldedName(comparison.value) : QString();
    // The short table of names tells which long rows are worth reading, or all there is to know.
    const QByteArray named = folded.isEmpty() ? QByteArray() : alias + ".key IN (" + keysCalled(folded, path.end) + ")";
    const bool onlyName = std::ranges::all_of(
        path.end->fields(), [&](const Field& field) { return !field.options.names || field.base == path.field->base; });
    if (!named.isEmpty() && onlyName)
        return named;
    const Field& khmer = path.end->fields()[size_t(path.end->indexOf(*path.field)) + 1];
    const QByteArray halves =
        "(" + fieldCondition(*path.field, comparison, alias) + " OR " + fieldCondition(khmer, comparison, alias) + ")";
    return named.isEmpty() ? halves : "(" + named + " AND " + halves + ")";
}

/// The keys of records of this type, or of any, with this text, folded already, in a name.
QByteArray QuerySql::keysCalled(const QString& folded, const RecordType* type)
{
    return "SELECT record FROM name WHERE " +
           (type ? "type = " + QByteArray::number(type->number()) + " AND " : QByteArray()) +
           "daikou_contains(folded, " + bind(folded) + ")";
}

QByteArray QuerySql::fieldCondition(const Field& field, const Expression& comparison, const QByteArray& alias)
{
    const QByteArray column = shownColumn(field, alias, m_register.today());
    if (isOrdering(comparison.op) && (field.isReference() || field.kind == Kind::Boolean))
        failUnorderable(field.name);
    if (field.isReference()) {
        const RecordType* target = domain::findRecordType(field.target());
        if (!target)
            return untypedCondition(column, comparison);
        return field.kind == Kind::Reference ? referenceCondition(column, *target, comparison)
                                             : referencesCondition(field, *target, comparison, alias);
    }
    if (comparison.op == Operator::Contains)
        return containsCondition(field, comparison.value, column);
    const auto parsed = domain::parseValue(field, comparison.value);
    if (const auto* finding = std::get_if<domain::Finding>(&parsed))
        throw Error(Error::Kind::Input, field.name + QStringLiteral(": ") + finding->sentence(m_language));
    const auto& value = std::get<domain::Value>(parsed);
    if (domain::isEmpty(value) && isOrdering(comparison.op))
        throw Error(Error::Kind::Input,
                    QCoreApplication::translate("store", "“%1” is compared with nothing; write a value behind it")
                        .arg(field.name));
    const QByteArray op = sqlOperator(comparison.op);
    if (field.kind == Kind::Choice && isOrdering(comparison.op))
        return choiceRankSql(field, column) + op + QByteArray::number(rankOf(field, domain::textOf(value)));
    if (field.kind == Kind::Choice)
        return choiceCondition(field, domain::textOf(value), alias, m_register.today());
    if (const auto* text = std::get_if<QString>(&value))
        return column + op + bind(*text) + " COLLATE NOCASE";
    if (const auto* whole = std::get_if<qint64>(&value))
        return column + op + bind(*whole);
    if (const auto* real = std::get_if<double>(&value))
        return column + op + bind(*real);
    if (const auto* date = std::get_if<QDate>(&value))
        return column + op + bind(date->toString(Qt::ISODate));
    if (const auto* money = std::get_if<domain::Money>(&value))
        return "(" + column + op + bind(money->hundredths) + " AND " + alias + "." +
               sqlName(field.column() + QStringLiteral("_currency")) + " = '" +
               (money->currency == domain::Currency::Riel ? "KHR" : "USD") + "')";
    const bool yes = std::holds_alternative<bool>(value);
    return column + (yes ? " IS NOT NULL" : " IS NULL");
}

QByteArray QuerySql::containsCondition(const Field& field, const QString& text, const QByteArray& column)
{
    if (field.kind == Kind::Money || field.kind == Kind::Boolean)
        throw Error(Error::Kind::Input,
                    QCoreApplication::translate("store", "“%1” holds no text; compare it with = or != instead")
                        .arg(field.name));
    if (field.kind != Kind::Choice)
        return column + " LIKE " + bind(likePattern(text)) + " ESCAPE '\\'";
    QList<QByteArray> codes; // what people read are the labels
    for (const domain::Choice& choice : field.choices) {
        const auto code = QByteArray(choice.code.data(), qsizetype(choice.code.size()));
        const bool fits = QString::fromLatin1(code).contains(text, Qt::CaseInsensitive) ||
                          choice.label.in(Language::English).contains(text, Qt::CaseInsensitive) ||
                          choice.label.in(Language::Khmer).contains(text);
        if (fits)
            codes += "'" + code + "'";
    }
    return column + " IN (" + codes.join(", ") + ")";
}

QByteArray QuerySql::referencesCondition(const Field& field, const RecordType& target, const Expression& comparison,
                                         const QByteArray& alias)
{
    // The field's own type is the one whose table it stands in.
    const auto owner = std::ranges::find_if(domain::recordTypes(), [&](const RecordType* type) {
        return &field >= type->fields().data() && &field < type->fields().data() + type->fields().size();
    });
    return alias + ".key IN (SELECT source FROM link WHERE field = " + QByteArray::number(linkNumber(**owner, field)) +
           " AND " + referenceCondition("target", target, comparison) + ")";
}

/// A reference to a record of any type (an attachment's): by its id or a name.
QByteArray QuerySql::untypedCondition(const QByteArray& column, const Expression& comparison)
{
    if (const auto id = domain::RecordId::fromText(comparison.value))
        return column + " IN (SELECT key FROM record WHERE id = " + bind(id->bytes()) + ")";
    if (const auto coded = m_register.coded(comparison.value); !coded.empty())
        return column +
               " IN (SELECT key FROM record WHERE id = " + bind(m_register.requireCoded(comparison.value).bytes()) +
               ")";
    const QString folded = foldedName(comparison.value);
    if (comparison.op == Operator::Contains)
        return column + " IN (" + keysCalled(folded, nullptr) + ")";
    QList<QByteArray> types; // each a search of its own in the table, which begins with the type
    for (const RecordType* type : domain::recordTypes())
        types += QByteArray::number(type->number());
    return column + " IN (SELECT record FROM name WHERE type IN (" + types.join(", ") +
           ") AND folded = " + bind(folded) + ")";
}

QByteArray QuerySql::referenceCondition(const QByteArray& column, const RecordType& target,
                                        const Expression& comparison)
{
    if (comparison.op == Operator::Contains)
        return titleContains(target, comparison.value, column);
    return column + " IN (" + namedKeys(target, comparison.value) + ")";
}

QByteArray QuerySql::namedKeys(const RecordType& type, const QString& text)
{
    if (const auto id = domain::RecordId::fromText(text))
        return "SELECT key FROM record WHERE id = " + bind(id->bytes());
    if (domain::idsOfCode(text) && m_register.named(text, type).empty())
        return "SELECT key FROM record WHERE id = " + bind(m_register.requireCoded(text, &type).bytes());
    const bool named = std::ranges::any_of(type.fields(), [](const Field& f) { return f.options.names; });
    if (named)
        return "SELECT record FROM name WHERE folded = " + bind(foldedName(text)) +
               " AND type = " + QByteArray::number(type.number());
    const Field* via = type.title().empty() ? nullptr : type.find(type.title().front());
    const RecordType* target = via ? domain::findRecordType(via->target()) : nullptr;
    if (!target || target == &type)
        return "SELECT 0 WHERE 0";
    return "SELECT key FROM " + sqlName(type.name()) + " WHERE " + sqlName(via->column()) + " IN (" +
           namedKeys(*target, text) + ")";
}

QByteArray QuerySql::titleContains(const RecordType& type, const QString& text, const QByteArray& keyColumn, int depth)
{
    QByteArray any = "0";
    const QByteArray alias = newAlias();
    for (const Field& field : type.fields()) {
        const bool inTitle = std::ranges::find(type.title(), field.base) != type.title().end() || field.options.names;
        if (!inTitle || field.kind == Kind::References)
            continue;
        const QByteArray column = alias + "." + sqlName(field.column());
        const RecordType* target = field.isReference() ? domain::findRecordType(field.target()) : nullptr;
        if (field.kind == Kind::Text || field.kind == Kind::LongText)
            any += " OR " + column + " LIKE " + bind(likePattern(text)) + " ESCAPE '\\'";
        else if (target && depth < deepestTitle)
            any += " OR " + titleContains(*target, text, column, depth + 1);
    }
    return keyColumn + " IN (SELECT " + alias + ".key FROM " + sqlName(type.name()) + " " + alias + " WHERE " + any +
           ")";
}

} // namespace daikou::store
