// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <vector>

namespace daikou::store {

/// A tree of the list language (cli.md, `EXPR`):
///
///     expression := term { "or" term }         term := factor { "and" factor }
///     factor     := "not" factor | "(" expression ")" | path operator value
///     operator   := = | != | < | <= | > | >= | ~ (contains) | !~
///     value      := word | "text in quotation marks"
///
/// `field=""` asks for an empty field, `field!=""` for a filled one.
struct Expression {
    enum class Kind { And, Or, Not, Compare };
    enum class Operator { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual, Contains, ContainsNot };

    Kind kind = Kind::And;
    std::vector<Expression> parts; ///< of And, Or, Not
    QString path, value;           ///< of Compare
    Operator op = Operator::Equal;
};

/// The tree of a text; of an empty one, an And of nothing. Throws Error (Input) that says at which character something
/// is wrong and what belongs there.
Expression parseExpression(const QString& text);

} // namespace daikou::store
