// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QStringList>

namespace daikou::gui {

/// What the chips above a list say: codes by path, and an expression that no chip stands for.
struct ListFilters {
    QMap<QString, QString> values;
    QString extra;

    bool operator==(const ListFilters&) const = default;
};

/// A way to look at a list that a person gave a name.
struct SavedView {
    QString name;
    QStringList columns, sort;
    QString words; ///< as typed into the search box
    ListFilters filters;

    bool operator==(const SavedView&) const = default;
};

/// As text for the settings, and back; what cannot be read is left out.
QString viewsToText(const QList<SavedView>& views);
QList<SavedView> viewsFromText(const QString& text);

} // namespace daikou::gui
