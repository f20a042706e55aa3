// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database/database.h"
#include "store/query/expression.h"
#include "store/query/path.h"
#include "store/register.h"

namespace daikou::store {

/// SQL with the values that go with it: parameters `?1`, `?2` … in the order of `values`, never text of a person in it.
struct BoundSql {
    QByteArray sql;
    std::vector<std::variant<qint64, double, QString, QByteArray>> values;

    void bindTo(Statement& statement) const;
};

/// Turns conditions of the list language into SQL over the ordinary tables.
class QuerySql {
public:
    QuerySql(Register& source, domain::Language language) : m_register(source), m_language(language) {}

    /// A condition on the row `alias` of a type's table.
    void addCondition(const Expression& expression, const domain::RecordType& type, const QByteArray& alias);
    void add(const QByteArray& text) { m_result.sql += text; }
    QByteArray bind(std::variant<qint64, double, QString, QByteArray> value);
    BoundSql take() { return std::move(m_result); }

private:
    static constexpr int deepestTitle = 4; ///< titles of titles: a councillor's mandate's council's area

    QByteArray newAlias() { return "a" + QByteArray::number(++m_aliases); }
    QByteArray compare(const Path& path, const Expression& comparison, const QByteArray& alias);
    using Inner = std::function<QByteArray(const QByteArray& alias)>;
    /// `inner` on the last alias of any of the ways that a path stands for.
    QByteArray along(const Path& path, const QByteArray& alias, const Inner& inner);
    QByteArray through(const std::vector<PathStep>& steps, size_t at, const QByteArray& from, const Inner& inner);
    QByteArray endCondition(const Path& path, const Expression& comparison, const QByteArray& alias);
    QByteArray fieldCondition(const domain::Field& field, const Expression& comparison, const QByteArray& alias);
    QByteArray referenceCondition(const QByteArray& column, const domain::RecordType& target,
                                  const Expression& comparison);
    QByteArray referencesCondition(const domain::Field& field, const domain::RecordType& target,
                                   const Expression& comparison, const QByteArray& alias);
    QByteArray untypedCondition(const QByteArray& column, const Expression& comparison);
    QByteArray containsCondition(const domain::Field& field, const QString& text, const QByteArray& column);
    QByteArray emptyCondition(const Path& path, const QByteArray& alias);
    QByteArray keysCalled(const QString& folded, const domain::RecordType* type);
    QByteArray namedKeys(const domain::RecordType& type, const QString& text);
    QByteArray titleContains(const domain::RecordType& type, const QString& text, const QByteArray& keyColumn,
                             int depth = 0);

    Register& m_register;
    domain::Language m_language;
    BoundSql m_result;
    int m_aliases = 0;
};

} // namespace daikou::store
