// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>
#include <QStringList>

#include <vector>

namespace daikou::store::testing {

/// Real input that lies beside the project; no lines where it is missing.
inline QStringList sharedLines(const QString& path)
{
    QFile file(QStringLiteral(DAIKOU_SHARED_DATA "/") + path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto text = QString::fromUtf8(file.readAll());
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    auto lines = text.split(u'\n');
    while (!lines.isEmpty() && lines.back().isEmpty())
        lines.pop_back();
    return lines;
}

struct Place {
    qint64 code = 0;
    QString km;
    QString latin;
    QString ungegn;
};

/// The gazetteer's places of one level ("commune"); its files have no quoted commas in the names.
inline std::vector<Place> sharedPlaces(const QString& file, const QString& level)
{
    std::vector<Place> places;
    for (const auto& line : sharedLines(u"gazetteer/" + file)) {
        const auto cells = line.trimmed().split(u',');
        if (cells.size() > 8 && cells[2] == level)
            places.push_back({cells[0].toLongLong(), cells[6], cells[7], cells[8]});
    }
    return places;
}

inline std::vector<Place> sharedCommunes()
{
    return sharedPlaces(QStringLiteral("cambodia-areas.csv"), QStringLiteral("commune"));
}

} // namespace daikou::store::testing

#define DAIKOU_SKIP_WITHOUT(rows)                                                                                      \
    if ((rows).empty())                                                                                                \
    GTEST_SKIP() << "the shared data is not there: " DAIKOU_SHARED_DATA
