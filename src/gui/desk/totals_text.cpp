// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desk/totals_text.h"

#include "domain/values/current_language.h"
#include "domain/values/display.h"

#include <QCoreApplication>

namespace daikou::gui {

namespace {

QString totalsText(const char* text)
{
    return QCoreApplication::translate("Totals", text);
}

using Number = std::optional<qint64> domain::Turnout::*;

template <class E>
QString part(E choice, std::optional<qint64> number)
{
    return domain::choiceTable<E>[size_t(choice) - 1].label.in(domain::currentLanguage()) + u' ' +
           domain::displayNumber(double(*number));
}

/// "Persons: 12 · Woman 5 · Man 7 · Participant 11 · Facilitator 1"
QString line(const domain::WholeEvent& whole, const char* head, Number number)
{
    const auto all = turnoutOf(whole).*number;
    QStringList parts{totalsText(head).arg(all ? domain::displayNumber(double(*all))
                                               : totalsText(QT_TRANSLATE_NOOP("Totals", "not recorded")))};
    for (size_t i = 1; i <= domain::choiceTable<domain::Sex>.size(); ++i)
        if (const auto some = turnoutOf(whole, domain::Sex(i)).*number)
            parts += part(domain::Sex(i), some);
    for (size_t i = 1; i <= domain::choiceTable<domain::ParticipantRole>.size(); ++i)
        if (const auto some = turnoutOf(whole, {}, domain::ParticipantRole(i)).*number)
            parts += part(domain::ParticipantRole(i), some);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString totalsText(const domain::WholeEvent& whole)
{
    const bool counted = !whole.headcounts.empty();
    QStringList lines{line(whole,
                           counted ? QT_TRANSLATE_NOOP("Totals", "Persons, named and counted: %1")
                                   : QT_TRANSLATE_NOOP("Totals", "Persons: %1"),
                           &domain::Turnout::persons),
                      line(whole,
                           counted ? QT_TRANSLATE_NOOP("Totals", "Attendances, named and counted: %1")
                                   : QT_TRANSLATE_NOOP("Totals", "Attendances: %1"),
                           &domain::Turnout::attendances)};
    const auto all = turnoutOf(whole);
    const auto add = [](QString& text, const char* words, qint64 number) {
        if (number > 0)
            text += QStringLiteral(" · ") + totalsText(words).arg(number);
    };
    const char* notCounted = QT_TRANSLATE_NOOP("Totals", "head counts not recorded: %1");
    add(lines.front(), notCounted, all.cellsNotRecorded - all.daysNotRecorded);
    add(lines.back(), QT_TRANSLATE_NOOP("Totals", "persons whose days were not recorded: %1"), all.withoutDays);
    add(lines.back(), notCounted, all.daysNotRecorded);
    return lines.join(u'\n');
}

} // namespace daikou::gui
