// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <zip.h>

namespace daikou::test {

using ZipParts = QList<std::pair<QByteArray, QByteArray>>;

/// A ZIP file of these parts; nothing where it cannot be made.
inline QByteArray zipOf(const ZipParts& parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* made = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(made);
    zip_t* zip = zip_open_from_source(made, ZIP_TRUNCATE, &error);
    for (const auto& [name, content] : parts)
        zip_file_add(zip, name.constData(),
                     zip_source_buffer(zip, content.constData(), zip_uint64_t(content.size()), 0), ZIP_FL_ENC_UTF_8);
    zip_close(zip);
    zip_source_open(made);
    zip_stat_t facts;
    zip_source_stat(made, &facts);
    QByteArray bytes(qsizetype(facts.size), Qt::Uninitialized);
    zip_source_read(made, bytes.data(), facts.size);
    zip_source_close(made);
    zip_source_free(made);
    zip_error_fini(&error);
    return bytes;
}

/// The parts of a workbook with one sheet “List”, whose XML this is; `texts` and `styles` are the insides of those
/// parts.
inline ZipParts workbookParts(const QByteArray& sheet, const QByteArray& texts = {}, const QByteArray& styles = {})
{
    const QByteArray types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    return {
        {"[Content_Types].xml", "<Types/>"},
        {"_rels/.rels", "<Relationships><Relationship Id=\"a\" Type=\"" + types +
                            "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {"xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"List\" sheetId=\"1\" r:id=\"s\"/></sheets>"
                            "</workbook>"},
        {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"s\" Type=\"" + types +
                                           "worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"t\" "
                                           "Type=\"" +
                                           types +
                                           "sharedStrings\" Target=\"/xl/sharedStrings.xml\"/><Relationship "
                                           "Id=\"y\" Type=\"" +
                                           types + "styles\" Target=\"styles.xml\"/></Relationships>"},
        {"xl/worksheets/sheet1.xml", sheet},
        {"xl/sharedStrings.xml", "<sst>" + texts + "</sst>"},
        {"xl/styles.xml", "<styleSheet>" + styles + "</styleSheet>"},
    };
}

inline QByteArray workbookOf(const QByteArray& sheet, const QByteArray& texts = {}, const QByteArray& styles = {})
{
    return zipOf(workbookParts(sheet, texts, styles));
}

/// A sheet of rows of texts that stand in their cells.
inline QByteArray sheetOf(const QList<QByteArrayList>& rows, const QByteArray& after = {})
{
    QByteArray xml = "<worksheet><sheetData>";
    for (const QByteArrayList& row : rows) {
        xml += "<row>";
        for (const QByteArray& text : row)
            xml += "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
        xml += "</row>";
    }
    return xml + "</sheetData>" + after + "</worksheet>";
}

/// A workbook with a sheet for each of these, by name and XML.
inline QByteArray workbookOfSheets(const QList<std::pair<QByteArray, QByteArray>>& sheets)
{
    const QByteArray types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    ZipParts parts = workbookParts({}).first(2);
    QByteArray names, relations;
    for (int i = 0; i < sheets.size(); ++i) {
        const QByteArray id = "s" + QByteArray::number(i);
        names += "<sheet name=\"" + sheets[i].first + "\" r:id=\"" + id + "\"/>";
        relations += "<Relationship Id=\"" + id + "\" Type=\"" + types + "worksheet\" Target=\"" + id + ".xml\"/>";
        parts.append({"xl/" + id + ".xml", sheets[i].second});
    }
    parts.append({"xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets>" + names + "</sheets></workbook>"});
    parts.append({"xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>"});
    return zipOf(parts);
}

} // namespace daikou::test
