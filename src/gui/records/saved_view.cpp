// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/saved_view.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace daikou::gui {

namespace {

QStringList strings(const QJsonValue& value)
{
    QStringList texts;
    for (const auto& each : value.toArray())
        texts += each.toString();
    return texts;
}

QJsonObject toJson(const SavedView& view)
{
    QJsonObject values;
    for (auto value = view.filters.values.begin(); value != view.filters.values.end(); ++value)
        values.insert(value.key(), value.value());
    return {{QStringLiteral("name"), view.name},
            {QStringLiteral("columns"), QJsonArray::fromStringList(view.columns)},
            {QStringLiteral("sort"), QJsonArray::fromStringList(view.sort)},
            {QStringLiteral("words"), view.words},
            {QStringLiteral("filters"), values},
            {QStringLiteral("extra"), view.filters.extra}};
}

SavedView viewFromJson(const QJsonObject& object)
{
    SavedView view{.name = object[QStringLiteral("name")].toString(),
                   .columns = strings(object[QStringLiteral("columns")]),
                   .sort = strings(object[QStringLiteral("sort")]),
                   .words = object[QStringLiteral("words")].toString(),
                   .filters = {.extra = object[QStringLiteral("extra")].toString()}};
    const auto values = object[QStringLiteral("filters")].toObject();
    for (auto value = values.begin(); value != values.end(); ++value)
        view.filters.values.insert(value.key(), value.value().toString());
    return view;
}

} // namespace

QString viewsToText(const QList<SavedView>& views)
{
    QJsonArray array;
    for (const SavedView& view : views)
        array.append(toJson(view));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<SavedView> viewsFromText(const QString& text)
{
    QList<SavedView> views;
    for (const auto& value : QJsonDocument::fromJson(text.toUtf8()).array())
        if (SavedView view = viewFromJson(value.toObject()); !view.name.isEmpty())
            views += view;
    return views;
}

} // namespace daikou::gui
