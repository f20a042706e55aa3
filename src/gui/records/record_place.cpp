// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/record_place.h"

#include "domain/records/places.h"

namespace daikou::gui {

namespace {

/// The first record at the end of a path of references; none where it leads nowhere.
std::optional<domain::Record> follow(store::Register& source, domain::Record record, const QString& path)
{
    for (const QString& step : path.split(u'.', Qt::SkipEmptyParts)) {
        const domain::Field* field = record.type->find(step);
        if (!field)
            return {};
        const auto& value = record[*field];
        domain::RecordId id;
        if (const auto* one = std::get_if<domain::RecordId>(&value))
            id = *one;
        else if (const auto* several = std::get_if<QList<domain::RecordId>>(&value))
            id = several->constFirst();
        auto next = id.isNull() ? std::nullopt : source.find(id);
        if (!next)
            return {};
        record = *next;
    }
    return record;
}

} // namespace

QString placeText(store::Register& source, const domain::Record& record, domain::Language language)
{
    constexpr int deepest = 4;
    for (const QString& path : record.type->place()) {
        auto area = follow(source, record, path);
        if (!area || area->type != &domain::Area::type())
            continue;
        QStringList names;
        if (!path.isEmpty())
            names += source.titleOf(*area, language);
        for (int level = 0; level < deepest; ++level) {
            area = follow(source, *area, QStringLiteral("parent"));
            if (!area)
                break;
            names += source.titleOf(*area, language);
        }
        return names.join(QStringLiteral(", "));
    }
    return {};
}

} // namespace daikou::gui
