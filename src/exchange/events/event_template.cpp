// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/events/event_template.h"

#include "domain/records/all.h"
#include "exchange/events/event_sheets.h"
#include "exchange/events/pick_list.h"
#include "exchange/tr.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include <algorithm>

#include <xlsxwriter.h>

namespace daikou::exchange {

using domain::Error;
using domain::Kind;
using domain::Language;

namespace {

constexpr lxw_row_t filledRows = 1000; ///< so many rows below a heading offer their choices

/// Writes the workbook into a folder of its own, since libxlsxwriter wants a file by name.
class TemplateWriter {
public:
    TemplateWriter(store::Register& source, Language language) : m_register(source), m_language(language)
    {
        if (!m_folder.isValid())
            throw Error(Error::Kind::Io, tr("there is no room for temporary files; free some space and try again"),
                        m_folder.errorString());
        m_path = m_folder.filePath(QStringLiteral("event.xlsx"));
        m_workbook = workbook_new(QFile::encodeName(m_path).constData());
        m_head = workbook_add_format(m_workbook);
        format_set_bold(m_head);
        format_set_text_wrap(m_head);
        format_set_align(m_head, LXW_ALIGN_VERTICAL_TOP);
        m_typed = workbook_add_format(m_workbook);
        format_set_num_format(m_typed, "@");
    }
    ~TemplateWriter()
    {
        if (m_workbook)
            workbook_close(m_workbook);
    }
    TemplateWriter(const TemplateWriter&) = delete;
    TemplateWriter& operator=(const TemplateWriter&) = delete;

    void writeAll(const domain::RecordId& event)
    {
        // In the order in which a workshop goes; the sheets are read in another.
        for (const int place : {0, 1, 3, 2})
            writeSheet(eventSheets()[size_t(place)]);
        m_lists = workbook_add_worksheet(m_workbook, listSheet);
        worksheet_hide(m_lists);
        for (const auto& [field, sheet, column] : m_waiting)
            offer(*field, sheet, column);
        writeAbout(event);
    }

    /// The workbook's bytes.
    QByteArray finish()
    {
        const auto result = workbook_close(std::exchange(m_workbook, nullptr));
        QFile file(m_path);
        if (result != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
            throw Error(Error::Kind::Io, tr("the workbook cannot be written; check that there is room"),
                        QString::fromUtf8(lxw_strerror(result)));
        return file.readAll();
    }

private:
    void writeSheet(const EventSheet& sheet)
    {
        constexpr double headHeight = 48;
        lxw_worksheet* made = workbook_add_worksheet(m_workbook, sheet.name.in(Language::English).toUtf8().constData());
        worksheet_set_row(made, 0, headHeight, nullptr);
        for (size_t i = 0; i < sheet.columns.size(); ++i)
            writeColumn(made, lxw_col_t(i), sheet.columns[i]);
        worksheet_freeze_panes(made, 1, 0);
    }

    void writeColumn(lxw_worksheet* sheet, lxw_col_t at, const EventColumn& column)
    {
        constexpr double wide = 28, narrow = 14;
        const domain::Field& field = column.target();
        const bool text = field.kind == Kind::Text || field.kind == Kind::LongText || field.isReference();
        // "15/4", "+3m" and "200$" stay as they are typed; the spreadsheet would make something else of them.
        const bool typed = field.kind == Kind::Date || field.kind == Kind::Money;
        worksheet_set_column(sheet, at, at, text ? wide : narrow, typed ? m_typed : nullptr);
        const QString heading = column.headingIn(Language::English) + u'\n' + column.headingIn(Language::Khmer);
        worksheet_write_string(sheet, 0, at, heading.toUtf8().constData(), m_head);
        if (field.kind == Kind::Choice || field.kind == Kind::Reference)
            m_waiting.push_back({&field, sheet, at});
    }

    /// Lets the cells of a column pick from a list. What is typed beside it is taken too: reading it says what is
    /// wrong.
    void offer(const domain::Field& field, lxw_worksheet* sheet, lxw_col_t at)
    {
        QByteArray formula = '=' + listFor(field);
        if (formula.size() == 1)
            return;
        lxw_data_validation rule{};
        rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        rule.value_formula = formula.data();
        rule.error_type = LXW_VALIDATION_ERROR_TYPE_INFORMATION;
        worksheet_data_validation_range(sheet, 1, at, filledRows, at, &rule);
    }

    /// The defined name of the list that a field's values are picked from; empty where there is none to pick.
    QByteArray listFor(const domain::Field& field)
    {
        if (field.target() == domain::Outcome::type().name())
            return outcomesTyped();
        // Roles of participants and of heads that were counted are the same list.
        const QByteArray values = field.isReference()
                                      ? field.target().toUtf8()
                                      : (field.name + u'_').toUtf8() + field.choices.front().code.data();
        const QByteArray name = "pick_" + values;
        if (m_written.contains(name))
            return name;
        const QStringList entries = pickList(m_register, field, m_language);
        if (entries.isEmpty())
            return {};
        const auto column = lxw_col_t(m_written.size());
        lxw_row_t row = 0;
        for (const QString& entry : entries)
            worksheet_write_string(m_lists, row++, column, entry.toUtf8().constData(), nullptr);
        const QByteArray letter(1, char('A' + column));
        const QByteArray area = QByteArray("=") + listSheet + "!$" + letter + "$1:$" + letter + '$' +
                                QByteArray::number(qint64(entries.size()));
        workbook_define_name(m_workbook, name.constData(), area.constData());
        m_written += name;
        return name;
    }

    /// The cells of the sheet of outcomes in which their words are typed: what is there can be picked at once.
    static QByteArray outcomesTyped()
    {
        const auto& sheets = eventSheets();
        const auto sheet = std::ranges::find(sheets, &domain::Outcome::type(), &EventSheet::type);
        const auto column = std::ranges::find(sheet->columns, QStringLiteral("text"), &EventColumn::field);
        const QByteArray letter(1, char('A' + (column - sheet->columns.begin())));
        return '\'' + sheet->name.in(Language::English).toUtf8() + "'!$" + letter + "$2:$" + letter + '$' +
               QByteArray::number(filledRows + 1);
    }

    void writeAbout(const domain::RecordId& event)
    {
        lxw_worksheet* about = workbook_add_worksheet(m_workbook, aboutSheet);
        worksheet_hide(about);
        const QString lines[] = {QLatin1String(aboutMark), event.toText(), m_register.titleOf(event, m_language)};
        lxw_row_t row = 0;
        for (const QString& line : lines)
            worksheet_write_string(about, row++, 0, line.toUtf8().constData(), nullptr);
    }

    struct Offer {
        const domain::Field* field;
        lxw_worksheet* sheet;
        lxw_col_t column;
    };

    store::Register& m_register;
    Language m_language;
    QTemporaryDir m_folder;
    QString m_path;
    lxw_workbook* m_workbook = nullptr;
    lxw_worksheet* m_lists = nullptr;
    lxw_format *m_head = nullptr, *m_typed = nullptr;
    std::vector<Offer> m_waiting; ///< until the sheet of lists is there
    QList<QByteArray> m_written;
};

} // namespace

void writeEventTemplate(store::Register& source, const domain::RecordId& event, Language language, const QString& path)
{
    source.require<domain::Event>(event);
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isDir())
        throw Error(Error::Kind::Io, tr("there is no folder %1; make it first").arg(folder));
    TemplateWriter writer(source, language);
    writer.writeAll(event);
    const QByteArray bytes = writer.finish();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw Error(Error::Kind::Io,
                    tr("%1 cannot be written; check the folder and your right to write there").arg(path),
                    file.errorString());
    if (file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        throw Error(Error::Kind::Io, tr("%1 cannot be written; check that there is room").arg(path),
                    file.errorString());
}

} // namespace daikou::exchange
