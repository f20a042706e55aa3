// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/chart_contents.h"

#include "domain/records/all.h"
#include "domain/rules/event_rules.h"
#include "domain/values/current_language.h"
#include "domain/values/display.h"
#include "reports/contents/turnout_bars.h"
#include "store/query/grouped_counts.h"

#include <QMap>

namespace daikou::gui {

using domain::Headcount;
using domain::Participation;
using reports::Bilingual;

namespace {

using TurnoutRows = QMap<int, reports::SexCounts>; ///< by role; what was not recorded comes last

int roleFrom(const QString& code)
{
    for (size_t i = 0; i < std::size(domain::participantRoleChoices); ++i)
        if (const auto& choice = domain::participantRoleChoices[i];
            code == QLatin1String(choice.code.data(), qsizetype(choice.code.size())))
            return int(i) + 1;
    return int(domain::ParticipantRole::NotRecorded);
}

size_t sexPlaceFrom(const QString& code)
{
    for (size_t i = 0; i < std::size(domain::sexChoices); ++i)
        if (const auto& choice = domain::sexChoices[i];
            code == QLatin1String(choice.code.data(), qsizetype(choice.code.size())))
            return i;
    return reports::placeOfSex(domain::Sex::NotRecorded);
}

QString roleCondition(int role)
{
    const auto& choice = domain::participantRoleChoices[size_t(role) - 1];
    const QString code = QString::fromLatin1(choice.code.data(), qsizetype(choice.code.size()));
    if (role == int(domain::ParticipantRole::NotRecorded))
        return QStringLiteral("(role=%1 or role=\"\")").arg(code);
    return QStringLiteral("role=") + code;
}

/// `path` is that to the sex.
QStringList sexConditions(const QString& path)
{
    return {path + QStringLiteral("=woman"), path + QStringLiteral("=man"), path + QStringLiteral("=other"),
            QStringLiteral("(%1=not_recorded or %1=\"\")").arg(path)};
}

/// Named participants: each once, or once for each day attended. Those without days are in `withoutDays`.
TurnoutRows namedRows(store::Register& source, Counted counted, qint64& withoutDays)
{
    TurnoutRows rows;
    for (const auto& group : store::countGrouped(source, Participation::type(),
                                                 {{.path = QStringLiteral("role")},
                                                  {.path = QStringLiteral("person.sex")},
                                                  {.path = QStringLiteral("days")}})) {
        const auto days = domain::daysFrom(group.keys[2]);
        const qint64 attended = days ? qint64(days->size()) : 0;
        if (attended == 0)
            withoutDays += group.records;
        const qint64 each = counted == Counted::Persons ? 1 : attended;
        if (each > 0)
            rows[roleFrom(group.keys[0])][sexPlaceFrom(group.keys[1])] += group.records * each;
    }
    return rows;
}

/// Head counts of one kind; those without a number are in `withoutNumber`.
TurnoutRows headcountRows(store::Register& source, const QString& where, qint64& withoutNumber)
{
    TurnoutRows rows;
    for (const auto& group : store::countGrouped(source, Headcount::type(),
                                                 {{.path = QStringLiteral("role")}, {.path = QStringLiteral("sex")}},
                                                 where, Headcount::type().find(u"count"))) {
        withoutNumber += group.without;
        if (group.sum > 0)
            rows[roleFrom(group.keys[0])][sexPlaceFrom(group.keys[1])] += group.sum;
    }
    return rows;
}

void addTurnout(ChartContent& content, const TurnoutRows& rows, const char* pattern, const ListBehind& list)
{
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        const Bilingual role = reports::choiceWords(domain::ParticipantRole(row.key()));
        const QString label = chartText(pattern).arg(role.in(domain::currentLanguage()));
        content.bars.push_back(reports::turnoutBar(reports::sameInBoth(label), *row));
        content.lists.push_back(list.narrowed(roleCondition(row.key())));
    }
}

} // namespace

ChartContent loadTurnout(store::Register& source, Counted counted)
{
    const bool persons = counted == Counted::Persons;
    ChartContent content{.title = persons
                                      ? chartText(QT_TRANSLATE_NOOP("charts", "Persons at each event, by role and sex"))
                                      : chartText(QT_TRANSLATE_NOOP("charts", "Attendances (days), by role and sex"))};
    content.legend = reports::sexNames();
    content.partConditions = sexConditions(QStringLiteral("person.sex"));
    const QString cells = persons ? QStringLiteral("day=\"\"") : QStringLiteral("day!=\"\"");
    qint64 withoutDays = 0, withoutNumber = 0;
    const TurnoutRows named = namedRows(source, counted, withoutDays);
    addTurnout(content, named, QT_TRANSLATE_NOOP("charts", "%1, by name"),
               {&Participation::type(), persons ? QString() : QStringLiteral("days!=\"\"")});
    addTurnout(content, headcountRows(source, cells, withoutNumber), QT_TRANSLATE_NOOP("charts", "%1, counted"),
               {&Headcount::type(), cells});
    QStringList notes;
    if (persons && content.bars.size() > 0)
        notes +=
            chartText(QT_TRANSLATE_NOOP("charts", "Whoever came to several events is counted at each of them, once."));
    if (!persons && withoutDays > 0)
        notes += chartText(
                     QT_TRANSLATE_NOOP("charts", "Of %1 persons the days were not recorded: they are not among these."))
                     .arg(domain::displayNumber(double(withoutDays)));
    if (withoutNumber > 0)
        notes += chartText(QT_TRANSLATE_NOOP("charts", "%1 head counts were not recorded; they are not zero."))
                     .arg(domain::displayNumber(double(withoutNumber)));
    content.note = notes.join(u' ');
    return content;
}

} // namespace daikou::gui
