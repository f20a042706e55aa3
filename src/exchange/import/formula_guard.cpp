// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/formula_guard.h"

#include <QRegularExpression>

namespace daikou::exchange {

namespace {

/// Whether a character that starts a formula stands first, or first behind apostrophes.
bool startsFormula(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.sliced(1);
    return !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front());
}

bool isNumber(const QString& text)
{
    static const QRegularExpression number(QStringLiteral(R"(\A[+-]?[0-9]+([.,][0-9]+)*([eE][+-]?[0-9]+)?%?\z)"));
    return number.match(text).hasMatch();
}

} // namespace

QString guardedText(const QString& text)
{
    return startsFormula(text) && !isNumber(text) ? QString(u'\'' + text) : text;
}

QString unguardedText(const QString& text)
{
    return text.startsWith(u'\'') && startsFormula(text) ? text.sliced(1) : text;
}

} // namespace daikou::exchange
