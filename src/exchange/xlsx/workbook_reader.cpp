// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx/workbook_reader.h"

#include "domain/error.h"
#include "exchange/import/input_file.h"
#include "exchange/tr.h"
#include "exchange/xlsx/number_format.h"
#include "exchange/xlsx/sheet_parser.h"
#include "exchange/xlsx/xml_names.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>

namespace daikou::exchange {

using domain::Error;

namespace {

/// A part that is parsed, with the bytes that its nodes point into.
struct Part {
    QByteArray bytes;
    pugi::xml_document document;

    Part(Package& package, const QString& name) { package.load(name, bytes, document); }
    pugi::xml_node root() const { return document.document_element(); }
};

/// Where a relation of a part leads: its target is meant from the part's folder, or from the top.
QString partFrom(const QString& folder, const QString& target)
{
    QStringList names;
    const QString whole = target.startsWith(u'/') ? target : QString(folder + u'/' + target);
    for (const QString& name : whole.split(u'/', Qt::SkipEmptyParts))
        if (name == u".." && !names.isEmpty())
            names.removeLast();
        else if (name != u"." && name != u"..")
            names += name;
    return names.join(u'/');
}

struct Relation {
    QString type, part;
};

/// The relations of the part `folder`/`file` by their ids.
QHash<QString, Relation> relationsOf(Package& package, const QString& folder, const QString& file)
{
    const QString name = partFrom(folder, QStringLiteral("_rels/") + file + QStringLiteral(".rels"));
    QHash<QString, Relation> relations;
    const Part part(package, name);
    for (const pugi::xml_node node : part.root().children()) {
        const QString type = QString::fromUtf8(attributeNamed(node, "Type").value()).section(u'/', -1);
        const QString target = QString::fromUtf8(attributeNamed(node, "Target").value());
        relations.insert(QString::fromUtf8(attributeNamed(node, "Id").value()), {type, partFrom(folder, target)});
    }
    return relations;
}

QString partOfType(const QHash<QString, Relation>& relations, QStringView type)
{
    for (const Relation& relation : relations)
        if (relation.type == type)
            return relation.part;
    return {};
}

std::vector<QString> readTexts(Package& package, const QString& name)
{
    std::vector<QString> texts;
    if (name.isEmpty() || !package.has(name))
        return texts;
    const Part part(package, name);
    for (const pugi::xml_node item : part.root().children())
        if (isNamed(item, "si"))
            texts.push_back(richText(item));
    return texts;
}

/// What each style of cells makes of numbers, by the style's place.
std::vector<NumberFormat> readFormats(Package& package, const QString& name)
{
    std::vector<NumberFormat> formats;
    if (name.isEmpty() || !package.has(name))
        return formats;
    const Part part(package, name);
    QHash<int, NumberFormat> own;
    for (const pugi::xml_node format : childNamed(part.root(), "numFmts").children())
        own.insert(attributeNamed(format, "numFmtId").as_int(),
                   numberFormatOf(QString::fromUtf8(attributeNamed(format, "formatCode").value())));
    for (const pugi::xml_node style : childNamed(part.root(), "cellXfs").children()) {
        const int number = attributeNamed(style, "numFmtId").as_int();
        formats.push_back(own.contains(number) ? own.value(number) : numberFormatOf(number));
    }
    return formats;
}

/// Puts a workbook together from its parts.
Workbook assemble(Package& package)
{
    const QString top = partOfType(relationsOf(package, {}, {}), u"officeDocument");
    const QString folder = top.section(u'/', 0, -2);
    if (top.isEmpty() || !package.has(top))
        throw Error(Error::Kind::Input,
                    tr("%1: this is no Excel workbook but another document; choose a file that was saved as .xlsx")
                        .arg(package.name()));
    const Part workbook(package, top);
    if (!isNamed(workbook.root(), "workbook"))
        throw Error(Error::Kind::Input,
                    tr("%1: this is no Excel workbook but another document; choose a file that was saved as .xlsx")
                        .arg(package.name()));
    const auto relations = relationsOf(package, folder, top.section(u'/', -1));
    SheetParser parser(package.name(), package.limits());
    parser.texts = readTexts(package, partOfType(relations, u"sharedStrings"));
    parser.formats = readFormats(package, partOfType(relations, u"styles"));
    parser.since1904 = attributeNamed(childNamed(workbook.root(), "workbookPr"), "date1904").as_bool();
    Workbook result;
    for (const pugi::xml_node node : childNamed(workbook.root(), "sheets").children()) {
        const QString id = QString::fromUtf8(node.attribute("r:id").value());
        const Relation relation =
            relations.value(id.isEmpty() ? QString::fromUtf8(attributeNamed(node, "id").value()) : id);
        if (relation.type != u"worksheet")
            continue; // a chart on a sheet of its own
        Sheet sheet{.name = QString::fromUtf8(attributeNamed(node, "name").value()),
                    .hidden = QByteArrayView(attributeNamed(node, "state").value()).contains("idden"),
                    .rows = {}};
        const Part part(package, relation.part);
        parser.read(part.root(), sheet);
        result.sheets.push_back(std::move(sheet));
    }
    return result;
}

} // namespace

const Sheet* Workbook::find(const QString& name) const
{
    for (const Sheet& sheet : sheets)
        if (sheet.name.trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return &sheet;
    return nullptr;
}

Workbook readWorkbook(const QString& path, const XlsxLimits& limits)
{
    return readWorkbook(*openInput(path), QFileInfo(path).fileName(), limits);
}

Workbook readWorkbook(QIODevice& device, const QString& name, const XlsxLimits& limits)
{
    Package package(device, name, limits);
    return assemble(package);
}

bool looksLikeWorkbook(const QString& path)
{
    constexpr qint64 signature = 4;
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && file.read(signature) == "PK\x03\x04";
}

} // namespace daikou::exchange
