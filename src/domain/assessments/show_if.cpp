// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assessments/show_if.h"

#include <QStringList>

namespace daikou::domain {

bool compares(int level, ShowIf::Op op, int bound)
{
    switch (op) {
    case ShowIf::Op::Equal:
        return level == bound;
    case ShowIf::Op::NotEqual:
        return level != bound;
    case ShowIf::Op::Less:
        return level < bound;
    case ShowIf::Op::LessOrEqual:
        return level <= bound;
    case ShowIf::Op::Greater:
        return level > bound;
    case ShowIf::Op::GreaterOrEqual:
        break;
    }
    return level >= bound;
}

QStringList showIfSigns()
{
    return QStringLiteral("= != < <= > >=").split(u' ');
}

QStringList indicatorsOf(const ShowIf& condition)
{
    if (condition.kind == ShowIf::Kind::Level)
        return {condition.indicator};
    QStringList ids;
    for (const ShowIf& part : condition.parts)
        ids += indicatorsOf(part);
    return ids;
}

} // namespace daikou::domain
