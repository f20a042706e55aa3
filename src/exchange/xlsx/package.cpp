// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx/package.h"

#include "domain/error.h"
#include "exchange/tr.h"

#include <QIODevice>

#include <pugixml.hpp>
#include <zip.h>

namespace daikou::exchange {

using domain::Error;

namespace {

constexpr qint64 megabyte = 1024 * 1024;
constexpr qint64 piece = 64 * 1024;

[[noreturn]] void fail(const QString& sentence, const QString& name, const QString& detail = {})
{
    throw Error(Error::Kind::Input, sentence.arg(name), detail);
}

[[noreturn]] void failDamaged(const QString& name, const QString& detail)
{
    fail(tr("%1: the workbook is damaged and cannot be read; open it in the spreadsheet program and save it again"),
         name, detail);
}

[[noreturn]] void failEncrypted(const QString& name)
{
    fail(tr("%1: the workbook is locked by a password; open it in the spreadsheet program, take the password off, save "
            "it and try again"),
         name);
}

bool holdsUtf16(const QByteArray& bytes, QStringView text)
{
    return bytes.contains(QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2));
}

/// Before Excel 2007 workbooks were of another kind, in which those with a password are still packed.
void refuseOldKinds(const QByteArray& bytes, const QString& name)
{
    if (bytes.isEmpty())
        fail(tr("%1: the file is empty; choose an Excel workbook (.xlsx)"), name);
    if (bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) {
        if (holdsUtf16(bytes, u"EncryptedPackage"))
            failEncrypted(name);
        fail(tr("%1: this is a workbook of the old kind (.xls); open it in the spreadsheet program, save it as “Excel "
                "workbook (.xlsx)” and choose that file"),
             name);
    }
    if (!bytes.startsWith("PK"))
        fail(tr("%1: this is not an Excel workbook; choose a file that was saved as .xlsx"), name);
}

QByteArray contentOf(QIODevice& device, const QString& name, const XlsxLimits& limits)
{
    const qint64 most = limits.fileMegabytes * megabyte;
    if (device.size() > most)
        throw Error(Error::Kind::Input,
                    tr("%1: a workbook of %2 MB is too large; split it into parts of at most %3 MB")
                        .arg(name, QString::number(device.size() / megabyte), QString::number(limits.fileMegabytes)));
    QByteArray bytes = device.read(most);
    if (bytes.size() < device.size())
        throw Error(Error::Kind::Io,
                    tr("%1: cannot be read to its end; check the disk or the stick and try again").arg(name),
                    device.errorString());
    refuseOldKinds(bytes, name);
    return bytes;
}

zip* openZip(const QByteArray& bytes, const QString& name)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    zip* opened = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    const QString detail = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (opened)
        return opened;
    if (source)
        zip_source_free(source);
    failDamaged(name, detail);
}

using OpenPart = std::unique_ptr<zip_file_t, int (*)(zip_file_t*)>;

} // namespace

Package::Package(QIODevice& device, const QString& name, const XlsxLimits& limits)
    : m_name(name), m_limits(limits), m_bytes(contentOf(device, name, limits)),
      m_zip(openZip(m_bytes, name), [](zip* opened) { zip_discard(opened); })
{
    requireWorkbook();
}

Package::~Package() = default;

bool Package::has(const QString& part) const
{
    return zip_name_locate(m_zip.get(), part.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

void Package::requireWorkbook() const
{
    if (has(QStringLiteral("xl/workbook.bin")))
        fail(tr("%1: this is a binary workbook (.xlsb); open it in the spreadsheet program, save it as “Excel workbook "
                "(.xlsx)” and choose that file"),
             m_name);
    if (has(QStringLiteral("content.xml")) && has(QStringLiteral("mimetype")))
        fail(tr("%1: this is an OpenDocument file; open it in the spreadsheet program, save it as “Excel workbook "
                "(.xlsx)” and choose that file"),
             m_name);
    if (!has(QStringLiteral("[Content_Types].xml")) || !has(QStringLiteral("_rels/.rels")))
        fail(tr("%1: this is a packed archive, not an Excel workbook; unpack it and choose the workbook inside"),
             m_name);
}

void Package::requireRoom(quint64 bytes) const
{
    if (bytes > quint64(m_limits.unpackedMegabytes * megabyte - m_unpacked))
        throw Error(Error::Kind::Input,
                    tr("%1: unpacked, the workbook takes more than %2 MB, which is no list; copy the rows that matter "
                       "into a new workbook and choose that")
                        .arg(m_name, QString::number(m_limits.unpackedMegabytes)));
}

QByteArray Package::read(const QString& part)
{
    zip_stat_t facts;
    if (zip_stat(m_zip.get(), part.toUtf8().constData(), ZIP_FL_NOCASE, &facts) != 0)
        failDamaged(m_name, part + QStringLiteral(" is missing"));
    if ((facts.valid & ZIP_STAT_ENCRYPTION_METHOD) && facts.encryption_method != ZIP_EM_NONE)
        failEncrypted(m_name);
    if (facts.valid & ZIP_STAT_SIZE)
        requireRoom(facts.size);
    OpenPart opened(zip_fopen_index(m_zip.get(), facts.index, 0), zip_fclose);
    if (!opened)
        failDamaged(m_name, QString::fromUtf8(zip_strerror(m_zip.get())));
    QByteArray bytes, taken(piece, Qt::Uninitialized);
    while (const zip_int64_t size = zip_fread(opened.get(), taken.data(), zip_uint64_t(piece))) {
        if (size < 0)
            failDamaged(m_name, QString::fromUtf8(zip_file_strerror(opened.get())));
        requireRoom(quint64(bytes.size() + size)); // what a part says of its size need not be true
        bytes.append(taken.constData(), qsizetype(size));
    }
    m_unpacked += bytes.size();
    return bytes;
}

void Package::load(const QString& part, QByteArray& bytes, pugi::xml_document& into)
{
    bytes = read(part);
    const auto parsed = into.load_buffer_inplace(
        bytes.data(), size_t(bytes.size()), pugi::parse_default | pugi::parse_ws_pcdata_single | pugi::parse_doctype);
    for (const pugi::xml_node node : into.children())
        if (node.type() == pugi::node_doctype)
            fail(tr("%1: the workbook declares a document type, which only files made to harm do; open it in the "
                    "spreadsheet program and save it again"),
                 m_name);
    if (!parsed)
        failDamaged(m_name, part + QStringLiteral(": ") + QString::fromUtf8(parsed.description()));
}

} // namespace daikou::exchange
