// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/instruments/form_sheet.h"

#include "exchange/import/csv_reader.h"
#include "exchange/import/input_file.h"
#include "exchange/instruments/form_names.h"

#include <algorithm>

namespace daikou::exchange {

using Code = domain::InstrumentFindingCode;
using domain::Language;

namespace {

/// The older names of XLSForm's columns by those of today, as pyxform takes them.
QString todaysName(const QString& name)
{
    static const QHash<QString, QString> names = [] {
        constexpr std::pair<const char*, const char*> all[] = {{"command", "type"},
                                                               {"value", "name"},
                                                               {"tag", "name"},
                                                               {"caption", "label"},
                                                               {"text", "label"},
                                                               {"relevance", "relevant"},
                                                               {"title", "form_title"},
                                                               {"set_form_title", "form_title"},
                                                               {"set_form_id", "form_id"},
                                                               {"id_string", "form_id"},
                                                               {"calculate", "calculation"}};
        QHash<QString, QString> made;
        for (const auto& [old, today] : all)
            made.insert(QLatin1String(old), QLatin1String(today));
        return made;
    }();
    return names.value(name, name);
}

struct FormHeader {
    QString column;
    bool hasLanguage = false;
};

/// "label::English (en)" is "label.en", "List Name" is "list_name", "bind::relevant" is "relevant".
FormHeader formHeader(const QString& text, Language plain)
{
    QString name = text.simplified().toLower();
    if (name.startsWith(u"bind:"))
        name = name.mid(name.lastIndexOf(u':') + 1);
    const qsizetype colon = name.indexOf(u':');
    QString base = todaysName(name.left(colon).trimmed().replace(u' ', u'_'));
    const auto suffix = [](Language language) {
        return language == Language::English ? QStringLiteral(".en") : QStringLiteral(".km");
    };
    if (colon < 0)
        return {base == u"label" ? QString(base + suffix(plain)) : base, false};
    QString rest = name.mid(colon);
    while (rest.startsWith(u':'))
        rest.remove(0, 1);
    const auto language = formLanguage(rest);
    return {language ? QString(base + suffix(*language)) : QString(base + u':' + rest), true};
}

Workbook readCsvForm(const QString& path)
{
    CsvReader reader(path);
    Workbook workbook;
    size_t count = 0;
    const auto take = [&](const QStringList& fields, qint64 line) {
        if (const QString name = fields.value(0).trimmed(); !name.isEmpty())
            workbook.sheets.push_back({.name = name, .hidden = false, .rows = {}});
        SheetRow row{line, {}};
        for (int column = 1; column < fields.size(); ++column)
            if (!fields[column].trimmed().isEmpty())
                row.cells.push_back({.column = column, .text = fields[column], .trouble = SheetCell::Trouble::None});
        if (row.cells.empty() || workbook.sheets.empty())
            return;
        workbook.sheets.back().rows.push_back(std::move(row));
        ++count;
    };
    take(reader.header(), reader.headerLine());
    CsvRow row;
    while (count <= mostFormRows && reader.read(row))
        take(row.fields, row.line);
    return workbook;
}

} // namespace

Workbook readFormSheets(const QString& path)
{
    constexpr int signature = 4;
    constexpr XlsxLimits limits{
        .fileMegabytes = 8, .unpackedMegabytes = 64, .cells = 400'000, .columns = 1000, .joined = 1000};
    const QByteArray start = openInput(path)->read(signature);
    if (start == "PK\x03\x04" || start == "\xD0\xCF\x11\xE0") // the latter is refused there, with what to do
        return readWorkbook(path, limits);
    return readCsvForm(path);
}

std::optional<Language> formLanguage(const QString& name)
{
    const QString text = name.simplified().toLower();
    if (text.contains(u"english") || text == u"en" || text.endsWith(u"(en)"))
        return Language::English;
    if (text.contains(u"khmer") || text.contains(u"ខ្មែរ") || text == u"km" || text == u"kh" || text.endsWith(u"(km)"))
        return Language::Khmer;
    return {};
}

FormSheet::FormSheet(const Sheet& sheet, Language plain, domain::InstrumentFindings& found)
    : m_sheet(sheet), m_found(found)
{
    if (sheet.rows.empty())
        return;
    QHash<QString, QString> written; // how the header of a column stands there
    for (const SheetCell& cell : sheet.rows.front().cells) {
        const FormHeader header = formHeader(cell.text, plain);
        const QString text = cell.text.simplified().toLower();
        if (m_columns.contains(header.column) && written.value(header.column) == text)
            found.push_back({Code::FormColumnTwice,
                             formCell(sheet.name, sheet.rows.front().number, cell.column),
                             {cell.text, headerCell(header.column)}});
        else if (!m_columns.contains(header.column) || header.hasLanguage) {
            m_columns.insert(header.column, cell.column);
            written.insert(header.column, text);
        }
    }
    for (auto row = sheet.rows.begin() + 1; row != sheet.rows.end(); ++row)
        m_rows.push_back(&*row);
}

QString FormSheet::words(const SheetRow& row, const QString& column) const
{
    const auto place = m_columns.constFind(column);
    if (place == m_columns.constEnd())
        return {};
    const auto cell = std::ranges::find(row.cells, *place, &SheetCell::column);
    if (cell == row.cells.end())
        return {};
    if (cell->trouble != SheetCell::Trouble::None)
        m_found.push_back({Code::FormCell, formCell(m_sheet.name, row.number, *place), {}});
    return cell->text;
}

QString FormSheet::text(const SheetRow& row, const QString& column) const
{
    return words(row, column).trimmed();
}

QString FormSheet::cell(const SheetRow& row, const QString& column) const
{
    const auto place = m_columns.constFind(column);
    return place == m_columns.constEnd() ? QString(m_sheet.name + u'!' + QString::number(row.number))
                                         : formCell(m_sheet.name, row.number, *place);
}

QString FormSheet::headerCell(const QString& column) const
{
    const qint64 row = m_sheet.rows.empty() ? 1 : m_sheet.rows.front().number;
    return formCell(m_sheet.name, row, m_columns.value(column, 0));
}

} // namespace daikou::exchange
