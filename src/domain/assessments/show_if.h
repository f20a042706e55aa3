// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace daikou::domain {

/// Under which answers an indicator is asked at all: a comparison of one earlier indicator with a level, or several
/// conditions of which all or any must hold.
struct ShowIf {
    enum class Kind { Level, All, Any };
    enum class Op { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual };

    Kind kind = Kind::Level;
    QString indicator; ///< of a comparison: whose answer is looked at
    Op op = Op::Equal;
    int level = 0;             ///< as the scale counts
    std::vector<ShowIf> parts; ///< of All and Any: at least one

    bool operator==(const ShowIf&) const = default;
};

/// Whether `level op bound`.
bool compares(int level, ShowIf::Op op, int bound);

/// The signs of the operators in the order of ShowIf::Op: "=", "!=", "<", "<=", ">", ">=".
QStringList showIfSigns();

/// The ids of all indicators that a condition looks at, in the order in which they stand there.
QStringList indicatorsOf(const ShowIf& condition);

} // namespace daikou::domain
