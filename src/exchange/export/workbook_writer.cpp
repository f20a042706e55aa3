// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export/workbook_writer.h"

#include "domain/error.h"
#include "domain/values/parse.h"
#include "exchange/tr.h"

#include <QFile>

#include <xlsxwriter.h>

namespace daikou::exchange {

using domain::Error;
using domain::Kind;

namespace {

/// What Excel allows.
constexpr qsizetype longestSheetName = 31;
constexpr qsizetype longestCell = 32'767;

QByteArray sheetNameFrom(QString name)
{
    for (QChar& c : name)
        if (QStringView(u"[]:*?/\\'").contains(c))
            c = u'-';
    return name.left(longestSheetName).toUtf8();
}

} // namespace

WorkbookWriter::WorkbookWriter(const QString& sheetName)
{
    if (!m_folder.isValid())
        throw Error(Error::Kind::Io, tr("there is no room for temporary files; free some space and try again"),
                    m_folder.errorString());
    m_path = QFile::encodeName(m_folder.filePath(QStringLiteral("list.xlsx")));
    QByteArray temporary = QFile::encodeName(m_folder.path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = temporary.data();
    m_workbook = workbook_new_opt(m_path.constData(), &options);
    m_sheet = workbook_add_worksheet(m_workbook, sheetNameFrom(sheetName).constData());
    m_head = workbook_add_format(m_workbook);
    format_set_bold(m_head);
    m_date = format("yyyy-mm-dd");
    m_riel = format("#,##0 \"KHR\"");
    m_dollar = format("#,##0.00 \"USD\"");
}

WorkbookWriter::~WorkbookWriter()
{
    if (m_workbook)
        workbook_close(m_workbook); // into the temporary folder, which goes away
}

lxw_format* WorkbookWriter::format(const char* numberFormat)
{
    lxw_format* made = workbook_add_format(m_workbook);
    format_set_num_format(made, numberFormat);
    return made;
}

void WorkbookWriter::writeHeader(const QStringList& labels, const std::vector<Kind>& kinds)
{
    constexpr double wide = 32, narrow = 14;
    m_kinds = kinds;
    for (size_t i = 0; i < kinds.size(); ++i) {
        const bool text = kinds[i] == Kind::Text || kinds[i] == Kind::LongText || kinds[i] == Kind::Reference ||
                          kinds[i] == Kind::References;
        const auto at = lxw_col_t(i);
        worksheet_set_column(m_sheet, at, at, text ? wide : narrow, nullptr);
    }
    for (qsizetype i = 0; i < labels.size(); ++i)
        worksheet_write_string(m_sheet, 0, lxw_col_t(i), labels[i].toUtf8().constData(), m_head);
    worksheet_freeze_panes(m_sheet, 1, 0);
    m_row = 1;
}

void WorkbookWriter::writeRow(const QStringList& cells)
{
    if (m_row >= LXW_ROW_MAX)
        throw Error(Error::Kind::Input,
                    tr("a sheet holds at most %1 rows; narrow the list, or choose CSV").arg(LXW_ROW_MAX));
    for (qsizetype i = 0; i < cells.size(); ++i)
        if (!cells[i].isEmpty())
            writeCell(quint16(i), cells[i]);
    ++m_row;
}

void WorkbookWriter::writeCell(quint16 at, const QString& text)
{
    const Kind kind = m_kinds[at];
    if (kind == Kind::Integer || kind == Kind::Real) {
        bool ok = false;
        if (const double number = text.toDouble(&ok); ok) {
            worksheet_write_number(m_sheet, m_row, at, number, nullptr);
            return;
        }
    }
    if (kind == Kind::Date)
        if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid() && date.year() > 1900) {
            lxw_datetime moment{};
            moment.year = date.year();
            moment.month = date.month();
            moment.day = date.day();
            worksheet_write_datetime(m_sheet, m_row, at, &moment, m_date);
            return;
        }
    if (kind == Kind::Money)
        if (const auto money = domain::parseMoney(text)) {
            worksheet_write_number(m_sheet, m_row, at, double(money->hundredths) / 100,
                                   money->currency == domain::Currency::Riel ? m_riel : m_dollar);
            return;
        }
    worksheet_write_string(m_sheet, m_row, at, text.left(longestCell).toUtf8().constData(), nullptr);
}

void WorkbookWriter::save(QIODevice& out)
{
    const auto result = workbook_close(std::exchange(m_workbook, nullptr));
    if (result != LXW_NO_ERROR)
        throw Error(Error::Kind::Io, tr("the workbook cannot be written; check that there is room"),
                    QString::fromUtf8(lxw_strerror(result)));
    QFile file(QFile::decodeName(m_path));
    constexpr qint64 piece = 256 * 1024;
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::Io, tr("the workbook cannot be written; check that there is room"),
                    file.errorString());
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(piece);
        if (bytes.isEmpty() || out.write(bytes) != bytes.size())
            throw Error(Error::Kind::Io, tr("the workbook cannot be written; check that there is room"),
                        out.errorString());
    }
}

} // namespace daikou::exchange
