// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

class QIODevice;
struct zip;

namespace pugi {
class xml_document;
}

namespace daikou::exchange {

/// What a workbook may take, so that a file made to hurt takes no more.
struct XlsxLimits {
    qint64 fileMegabytes = 64;
    qint64 unpackedMegabytes = 128; ///< of all that is read of it, together
    qint64 cells = 2'000'000;       ///< of all its sheets
    int columns = 1000;             ///< how far to the right a sheet may go
    int joined = 10'000;            ///< merged areas of a sheet
};

/// The ZIP file that an Excel workbook is, within limits: its parts by name.
class Package {
public:
    /// Reads an open device. Throws Error (Input) where it is no .xlsx, and says what it is; Io. `name` is how the
    /// person knows the file.
    Package(QIODevice& device, const QString& name, const XlsxLimits& limits);
    ~Package();

    bool has(const QString& part) const;
    /// The part as XML. `bytes` holds its text and must live as long as the document. Throws Error (Input) where it is
    /// missing, damaged, too large or declares a document type.
    void load(const QString& part, QByteArray& bytes, pugi::xml_document& into);

    const QString& name() const { return m_name; }
    const XlsxLimits& limits() const { return m_limits; }

private:
    QByteArray read(const QString& part);
    void requireRoom(quint64 bytes) const;
    void requireWorkbook() const;

    QString m_name;
    XlsxLimits m_limits;
    QByteArray m_bytes;
    std::unique_ptr<zip, void (*)(zip*)> m_zip;
    qint64 m_unpacked = 0;
};

} // namespace daikou::exchange
