// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/instruments/xlsform_writer.h"

#include "domain/error.h"
#include "exchange/instruments/form_tables.h"
#include "exchange/tr.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace daikou::exchange {

using domain::Error;

namespace {

QByteArray cellText(const QString& text, const QString& column)
{
    constexpr qsizetype longest = 32'767; // what Excel allows
    constexpr qsizetype shown = 60;
    if (text.size() > longest)
        throw Error(Error::Kind::Input,
                    tr("“%1 …” is longer than a cell of a workbook may be; shorten it").arg(text.left(shown)));
    const bool isExpression = column == u"relevant" || column == u"calculation";
    if (!isExpression && text.contains(u"${"))
        throw Error(Error::Kind::Input,
                    tr("“%1” holds “${”, which a form takes for the name of a question; write it differently")
                        .arg(text.left(shown)));
    return text.toUtf8();
}

void writeTable(lxw_workbook* workbook, lxw_format* head, const FormTable& table)
{
    constexpr double wide = 40, narrow = 16;
    lxw_worksheet* sheet = workbook_add_worksheet(workbook, table.name.toUtf8().constData());
    for (qsizetype i = 0; i < table.header.size(); ++i) {
        const auto at = lxw_col_t(i);
        worksheet_set_column(sheet, at, at, table.header[i].contains(u"::") ? wide : narrow, nullptr);
        worksheet_write_string(sheet, 0, at, table.header[i].toUtf8().constData(), head);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    lxw_row_t row = 1;
    for (const QStringList& cells : table.rows) {
        for (qsizetype i = 0; i < cells.size(); ++i)
            if (!cells[i].isEmpty())
                worksheet_write_string(sheet, row, lxw_col_t(i), cellText(cells[i], table.header[i]).constData(),
                                       nullptr);
        ++row;
    }
}

} // namespace

QByteArray writeXlsForm(const domain::Instrument& instrument)
{
    const QTemporaryDir folder; // libxlsxwriter wants a file by name
    if (!folder.isValid())
        throw Error(Error::Kind::Io, tr("there is no room for temporary files; free some space and try again"),
                    folder.errorString());
    const QString path = folder.filePath(QStringLiteral("form.xlsx"));
    std::unique_ptr<lxw_workbook, void (*)(lxw_workbook*)> workbook(workbook_new(QFile::encodeName(path).constData()),
                                                                    lxw_workbook_free);
    lxw_format* head = workbook_add_format(workbook.get());
    format_set_bold(head);
    for (const FormTable& table : formTables(instrument))
        writeTable(workbook.get(), head, table);
    const auto result = workbook_close(workbook.release()); // which frees it too
    QFile file(path);
    if (result != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::Io, tr("the workbook cannot be written; check that there is room"),
                    QString::fromUtf8(lxw_strerror(result)));
    return file.readAll();
}

} // namespace daikou::exchange
