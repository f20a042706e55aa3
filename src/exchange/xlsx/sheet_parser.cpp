// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx/sheet_parser.h"

#include "domain/error.h"
#include "exchange/tr.h"
#include "exchange/xlsx/xml_names.h"

#include <QRegularExpression>

#include <algorithm>

namespace daikou::exchange {

using domain::Error;

namespace {

/// `_x000D_` stands for a character that XML cannot hold, or that would be lost in it.
QString unescaped(QString text)
{
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    if (!text.contains(u"_x"))
        return text;
    qsizetype from = 0;
    for (auto match = escape.match(text); match.hasMatch(); match = escape.match(text, from)) {
        const QChar c(char16_t(match.capturedView(1).toUInt(nullptr, 16)));
        text.replace(match.capturedStart(), match.capturedLength(), c == u'\r' ? QString() : QString(c));
        from = match.capturedStart() + 1;
    }
    return text;
}

auto cellAt(SheetRow& row, int column)
{
    return std::ranges::lower_bound(row.cells, column, {}, &SheetCell::column);
}

} // namespace

QString richText(const pugi::xml_node& node)
{
    QString text;
    for (const pugi::xml_node part : node.children())
        if (isNamed(part, "t"))
            text += QString::fromUtf8(part.child_value());
        else if (isNamed(part, "r"))
            text += QString::fromUtf8(childNamed(part, "t").child_value());
    return unescaped(text);
}

void SheetParser::failDamaged(const QString& detail) const
{
    throw Error(
        Error::Kind::Input,
        tr("%1: the workbook is damaged and cannot be read; open it in the spreadsheet program and save it again")
            .arg(m_name),
        detail);
}

void SheetParser::countCell()
{
    if (++m_cells > m_limits.cells)
        throw Error(Error::Kind::Input, tr("%1: the workbook has more than %2 cells; split it into smaller ones")
                                            .arg(m_name, QString::number(m_limits.cells)));
}

void SheetParser::read(const pugi::xml_node& worksheet, Sheet& into)
{
    qint64 last = 0;
    for (const pugi::xml_node row : childNamed(worksheet, "sheetData").children()) {
        if (!isNamed(row, "row"))
            continue;
        const qint64 number = attributeNamed(row, "r").as_llong(last + 1);
        if (number <= last)
            failDamaged(QStringLiteral("row %1 stands behind row %2").arg(number).arg(last));
        last = number;
        readRow(row, number, into);
    }
    join(worksheet, into);
}

void SheetParser::readRow(const pugi::xml_node& node, qint64 number, Sheet& into)
{
    SheetRow row{number, {}};
    int next = 0;
    for (const pugi::xml_node cell : node.children()) {
        if (!isNamed(cell, "c"))
            continue;
        if (const auto name = attributeNamed(cell, "r")) {
            const auto place = cellPlace(QString::fromUtf8(name.value()));
            if (!place || place->row != number || place->column < next)
                failDamaged(QStringLiteral("cell %1 in row %2").arg(QString::fromUtf8(name.value())).arg(number));
            next = place->column;
        }
        if (auto read = readCell(cell)) {
            if (next >= m_limits.columns)
                throw Error(Error::Kind::Input,
                            tr("%1: the sheet “%2” has a value in the cell %3, to the right of its first %4 columns; "
                               "delete what is not part of the list")
                                .arg(m_name, into.name, cellName({number, next}), QString::number(m_limits.columns)));
            countCell();
            read->column = next;
            row.cells.push_back(std::move(*read));
        }
        ++next;
    }
    if (!row.cells.empty())
        into.rows.push_back(std::move(row));
}

std::optional<SheetCell> SheetParser::readCell(const pugi::xml_node& node) const
{
    const QByteArrayView type(attributeNamed(node, "t").value());
    SheetCell cell{.column = 0, .text = valueOf(node, type)};
    if (type == "e")
        cell.trouble = SheetCell::Trouble::ErrorValue;
    else if (childNamed(node, "f") && (!childNamed(node, "v") || (type != "str" && cell.text.trimmed().isEmpty())))
        cell.trouble = SheetCell::Trouble::NoResult;
    if (cell.trouble == SheetCell::Trouble::None && cell.text.trimmed().isEmpty())
        return {};
    return cell;
}

QString SheetParser::valueOf(const pugi::xml_node& node, QByteArrayView type) const
{
    if (type == "inlineStr")
        return richText(childNamed(node, "is"));
    const char* value = childNamed(node, "v").child_value();
    bool isNumber = false;
    if (type == "s") {
        const uint at = QByteArrayView(value).trimmed().toUInt(&isNumber);
        if (!isNumber || at >= texts.size())
            failDamaged(QStringLiteral("there is no shared text ") + QString::fromUtf8(value));
        return texts[at];
    }
    if (type == "b")
        return *value == '1' ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    if (type == "d") // a date of ISO 8601, perhaps with a time
        return QString::fromUtf8(value).section(u'T', 0, 0);
    const QString text = unescaped(QString::fromUtf8(value));
    if (type != "" && type != "n")
        return text;
    const double number = QByteArrayView(value).trimmed().toDouble(&isNumber);
    const auto style = size_t(std::max(0, attributeNamed(node, "s").as_int()));
    return isNumber ? numberText(number, style < formats.size() ? formats[style] : NumberFormat::Plain, since1904)
                    : text;
}

void SheetParser::join(const pugi::xml_node& worksheet, Sheet& sheet)
{
    int count = 0;
    for (const pugi::xml_node node : childNamed(worksheet, "mergeCells").children()) {
        if (++count > m_limits.joined)
            throw Error(Error::Kind::Input, tr("%1: the sheet “%2” has more than %3 merged areas; unmerge its cells")
                                                .arg(m_name, sheet.name, QString::number(m_limits.joined)));
        const QString area = QString::fromUtf8(attributeNamed(node, "ref").value());
        const auto first = cellPlace(area.section(u':', 0, 0)), last = cellPlace(area.section(u':', -1));
        if (first && last && *first != *last)
            joinArea(*first, *last, sheet);
    }
}

void SheetParser::joinArea(const CellPlace& first, const CellPlace& last, Sheet& sheet)
{
    auto row = std::ranges::lower_bound(sheet.rows, first.row, {}, &SheetRow::number);
    if (row == sheet.rows.end() || row->number != first.row)
        return;
    const auto origin = cellAt(*row, first.column);
    if (origin == row->cells.end() || origin->column != first.column)
        return;
    if (first.column != last.column) {
        origin->trouble = SheetCell::Trouble::JoinedAcross;
        return;
    }
    const SheetCell value = *origin;
    for (++row; row != sheet.rows.end() && row->number <= last.row; ++row) {
        const auto at = cellAt(*row, first.column);
        if (at != row->cells.end() && at->column == first.column)
            continue; // hidden under the merged area
        countCell();
        row->cells.insert(at, value);
    }
}

} // namespace daikou::exchange
