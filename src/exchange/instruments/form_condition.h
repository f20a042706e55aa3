// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessments/show_if.h"

#include <optional>
#include <vector>

namespace daikou::exchange {

/// A condition of a form ("relevant", in the XPath of ODK XForms) as far as it is made of comparisons: of a question by
/// its name with a text or a number, joined by "and" and "or".
struct FormCondition {
    enum class Kind { Compare, All, Any };

    Kind kind = Kind::Compare;
    QString name; ///< of a comparison: the question
    domain::ShowIf::Op op = domain::ShowIf::Op::Equal;
    QString value; ///< what it is compared with; empty: with no answer at all
    std::vector<FormCondition> parts;

    bool operator==(const FormCondition&) const = default;
};

/// What came of reading one: the condition, or from where on it is not understood.
struct ConditionReading {
    std::optional<FormCondition> condition;
    QString rest;
};

/// Reads `${a} >= 3`, `3 <= ${a}`, `selected(${a}, '3')`, `not(…)` of one comparison, "and", "or", "( )", "true()" and
/// "false()", which say nothing beside others. A comparison beside `${a} != ''` stands alone: in an instrument what was
/// not answered never holds. As https://docs.getodk.org/form-logic has them.
ConditionReading readCondition(const QString& text);

/// The condition in XPath. What is not answered is an empty text there, and `'' != 3` would hold, so each comparison
/// with "!=" is written together with `${a} != ''`.
QString writeCondition(const FormCondition& condition);

} // namespace daikou::exchange
