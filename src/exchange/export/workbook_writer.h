// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/field.h"

#include <QTemporaryDir>

#include <memory>

class QIODevice;
struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace daikou::exchange {

/// Writes one sheet of an Excel workbook: a header that stays in sight, numbers as numbers, dates as dates, sums with
/// their currency; texts never as formulas. Needs the rows as ListRequest::forFiles gives them.
class WorkbookWriter {
public:
    /// Throws Error (Io) where there is no room for temporary files.
    explicit WorkbookWriter(const QString& sheetName);
    ~WorkbookWriter();

    void writeHeader(const QStringList& labels, const std::vector<domain::Kind>& kinds);
    void writeRow(const QStringList& cells);
    /// Ends the workbook and hands it over. Throws Error (Io).
    void save(QIODevice& out);

private:
    void writeCell(quint16 at, const QString& text);
    lxw_format* format(const char* numberFormat);

    QTemporaryDir m_folder;
    QByteArray m_path;
    lxw_workbook* m_workbook = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format *m_head = nullptr, *m_date = nullptr, *m_riel = nullptr, *m_dollar = nullptr;
    std::vector<domain::Kind> m_kinds;
    quint32 m_row = 0;
};

} // namespace daikou::exchange
