// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx/cell_name.h"

namespace daikou::exchange {

namespace {

constexpr int letters = 26;
constexpr int mostColumns = 16'384;
constexpr qint64 mostRows = 1'048'576;

} // namespace

std::optional<CellPlace> cellPlace(QStringView name)
{
    int column = 0;
    qsizetype at = 0;
    for (; at < name.size() && name[at] >= u'A' && name[at] <= u'Z' && column <= mostColumns; ++at)
        column = column * letters + (name[at].unicode() - u'A' + 1);
    qint64 row = 0;
    const qsizetype digits = at;
    for (; at < name.size() && name[at] >= u'0' && name[at] <= u'9' && row <= mostRows; ++at)
        row = row * 10 + (name[at].unicode() - u'0');
    const bool whole = at == name.size() && digits > 0 && at > digits;
    if (!whole || column > mostColumns || row < 1 || row > mostRows)
        return {};
    return CellPlace{row, column - 1};
}

QString cellName(const CellPlace& place)
{
    QString column;
    for (int rest = place.column + 1; rest > 0; rest = (rest - 1) / letters)
        column.prepend(QChar(u'A' + (rest - 1) % letters));
    return column + QString::number(place.row);
}

} // namespace daikou::exchange
