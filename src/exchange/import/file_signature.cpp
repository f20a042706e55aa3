// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/file_signature.h"

#include "domain/error.h"

#include <QCoreApplication>

#include <array>

namespace daikou::exchange {

using domain::Error;

namespace {

enum class Sort { Workbook, Document, Picture, Archive, Database };

struct Signature {
    QByteArrayView start;
    Sort sort;
};

Sort sortOfZip(QByteArrayView start)
{
    return start.contains("xl/") || start.contains("[Content_Types].xml") || start.contains("opendocument.spreadsheet")
               ? Sort::Workbook
               : Sort::Archive;
}

QString sentenceFor(Sort sort)
{
    switch (sort) {
    case Sort::Workbook:
        return QCoreApplication::translate(
            "exchange",
            "%1: this is a workbook, not a CSV file; open it in the spreadsheet program, save the sheet as “CSV "
            "UTF-8” and choose that file");
    case Sort::Document:
        return QCoreApplication::translate(
            "exchange",
            "%1: this is a document, not a CSV file; copy its table into a spreadsheet, save that as “CSV UTF-8” "
            "and choose that file");
    case Sort::Picture:
        return QCoreApplication::translate("exchange", "%1: this is a picture, not a CSV file; choose the list itself");
    case Sort::Archive:
        return QCoreApplication::translate(
            "exchange", "%1: this is a packed archive, not a CSV file; unpack it and choose the list inside");
    case Sort::Database:
        break;
    }
    return QCoreApplication::translate(
        "exchange",
        "%1: this is a database, not a CSV file; open it with its own program and export a CSV file from there");
}

} // namespace

void refuseOtherFormats(QByteArrayView start, const QString& name)
{
    static constexpr std::array signatures{
        Signature{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", Sort::Workbook}, // .xls, and the old Word alike
        Signature{"%PDF-", Sort::Document},
        Signature{"{\\rtf", Sort::Document},
        Signature{"\x89PNG\r\n", Sort::Picture},
        Signature{"\xFF\xD8\xFF", Sort::Picture},
        Signature{"GIF8", Sort::Picture},
        Signature{"PK\x03\x04", Sort::Archive},
        Signature{"\x1F\x8B\x08", Sort::Archive},
        Signature{"7z\xBC\xAF\x27\x1C", Sort::Archive},
        Signature{"Rar!\x1A\x07", Sort::Archive},
        Signature{"SQLite format 3", Sort::Database},
    };
    for (const Signature& signature : signatures) {
        if (!start.startsWith(signature.start))
            continue;
        const bool zip = signature.start.startsWith("PK");
        throw Error(Error::Kind::Input, sentenceFor(zip ? sortOfZip(start) : signature.sort).arg(name));
    }
}

} // namespace daikou::exchange
