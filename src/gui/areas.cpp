// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/areas.h"

#include "domain/records/all.h"

#include <QCoreApplication>

namespace daikou::gui {

namespace {

constexpr Area areaTable[] = {
    {"home", "go-home", QT_TRANSLATE_NOOP("areas", "Home"), nullptr},
    {"places", "map-flat", QT_TRANSLATE_NOOP("areas", "Places"), nullptr},
    {"councils", "view-institution", nullptr, "council", true},
    {"organisations", "group", nullptr, "organisation"},
    {"people", "user", nullptr, "person"},
    {"partnerships", "link", nullptr, "partnership"},
    {"events", "view-calendar", nullptr, "event"},
    {"plans", "view-task", nullptr, "action_plan"},
    {"activities", "checkbox", nullptr, "activity", true},
    {"charts", "office-chart-bar", QT_TRANSLATE_NOOP("areas", "Charts"), nullptr},
    {"assessments", "view-list-details", nullptr, "assessment"},
    {"questionnaires", "document-edit", nullptr, "instrument", true},
    {"practices", "bookmarks", nullptr, "practice"},
    {"reports", "document-print", QT_TRANSLATE_NOOP("areas", "Reports"), nullptr},
};

} // namespace

std::span<const Area> areas()
{
    return areaTable;
}

const domain::RecordType* areaType(const Area& area)
{
    return area.typeName ? domain::findRecordType(QString::fromLatin1(area.typeName)) : nullptr;
}

QString areaTitle(const Area& area, domain::Language language)
{
    if (const auto* type = areaType(area))
        return type->many().in(language);
    return QCoreApplication::translate("areas", area.title);
}

const Area* areaOf(const domain::RecordType& type)
{
    if (&type == &domain::Area::type())
        return &areaTable[1];
    for (const Area& area : areaTable)
        if (areaType(area) == &type)
            return &area;
    const auto* owner = type.ownerField();
    const auto* above = owner ? domain::findRecordType(owner->target()) : nullptr;
    return above ? areaOf(*above) : nullptr;
}

} // namespace daikou::gui
