// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/xlsx/cell_name.h"
#include "exchange/xlsx/number_format.h"
#include "exchange/xlsx/workbook_reader.h"

#include <optional>

namespace pugi {
class xml_node;
}

namespace daikou::exchange {

/// The text of a shared string or of one that stands in its cell, without the reading aid of East Asian texts.
QString richText(const pugi::xml_node& node);

/// Reads the sheets of one workbook, whose texts and formats they share, within its limits.
class SheetParser {
public:
    SheetParser(QString name, const XlsxLimits& limits) : m_name(std::move(name)), m_limits(limits) {}

    std::vector<QString> texts;        ///< shared strings, by their place
    std::vector<NumberFormat> formats; ///< of the styles of cells, by their place
    bool since1904 = false;

    /// Throws Error (Input) where a limit is passed or the sheet is damaged.
    void read(const pugi::xml_node& worksheet, Sheet& into);

private:
    void readRow(const pugi::xml_node& node, qint64 number, Sheet& into);
    std::optional<SheetCell> readCell(const pugi::xml_node& node) const;
    QString valueOf(const pugi::xml_node& node, QByteArrayView type) const;
    void join(const pugi::xml_node& worksheet, Sheet& sheet);
    void joinArea(const CellPlace& first, const CellPlace& last, Sheet& sheet);
    void countCell();
    [[noreturn]] void failDamaged(const QString& detail) const;

    QString m_name;
    XlsxLimits m_limits;
    qint64 m_cells = 0;
};

} // namespace daikou::exchange
