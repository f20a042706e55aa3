// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export/list_export.h"

#include "domain/values/display.h"
#include "exchange/export/record_json.h"
#include "exchange/export/workbook_writer.h"
#include "exchange/import/csv_writer.h"
#include "exchange/tr.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <future>

namespace daikou::exchange {

using domain::Error;
using store::Column;
using store::ListQuery;

namespace {

/// Rows read at a time: enough for speed, little in memory.
constexpr qint64 batch = 500;

/// One list on its way out.
class Export {
public:
    Export(store::Register& source, const store::ListRequest& request, const ListExport& options,
           const domain::Progress& progress)
        : m_register(source), m_query(source, forFiles(request)), m_options(options), m_progress(progress)
    {
        m_count = options.limit < 0 ? m_query.count() : std::min(options.limit, m_query.count());
        const QStringList own(request.type->columns().begin(), request.type->columns().end());
        for (const QString& path : options.columns.isEmpty() ? own : options.columns)
            if (path == u"id")
                m_idAt = qsizetype(m_columns.size());
            else
                m_columns.push_back(store::resolveColumn(*request.type, path));
    }

    qint64 write(QIODevice& out)
    {
        switch (m_options.format) {
        case ListFormat::Csv:
            writeCsv(out);
            break;
        case ListFormat::JsonArray:
            writeJson(out);
            break;
        case ListFormat::Xlsx:
            writeWorkbook(out);
            break;
        }
        return m_count;
    }

private:
    static store::ListRequest forFiles(store::ListRequest request)
    {
        request.forFiles = true;
        return request;
    }

    /// Some rows are written on another thread while the next ones are read; `visit` is never called twice at once.
    template <class Visit>
    void forEachRow(const std::vector<Column>& columns, const Visit& visit)
    {
        auto reader = m_query.readerOf(columns);
        std::future<void> written;
        for (qint64 first = 0; first < m_count; first += batch) {
            m_progress.step(first, m_count, tr("the export was stopped; nothing was written"));
            auto rows = m_query.rows(first, std::min(batch, m_count - first), reader);
            if (written.valid())
                written.get();
            written = std::async(std::launch::async,
                                 [rows = std::move(rows), &visit] { std::ranges::for_each(rows, visit); });
        }
        if (written.valid())
            written.get();
    }

    /// A row of texts with the one that stands in the column of ids.
    QStringList withId(QStringList texts, const QString& id) const
    {
        if (m_idAt)
            texts.insert(*m_idAt, id);
        return texts;
    }

    void writeCsv(QIODevice& out)
    {
        CsvWriter writer(out, {.byteOrderMark = m_options.byteOrderMark, .guardFormulas = true});
        QStringList header;
        for (const Column& column : m_columns)
            header += column.path;
        writer.write(withId(header, QStringLiteral("id")));
        forEachRow(m_columns, [&](const store::ListRow& row) { writer.write(withId(row.cells, row.id.toText())); });
        writer.finish();
    }

    void writeWorkbook(QIODevice& out)
    {
        const auto language = m_query.request().language;
        WorkbookWriter writer(m_query.request().type->many().in(language));
        QStringList labels;
        std::vector<domain::Kind> kinds;
        for (const Column& column : m_columns) {
            labels += column.label(language);
            kinds.push_back(column.field ? column.field->kind : domain::Kind::Text);
        }
        if (m_idAt)
            kinds.insert(kinds.begin() + *m_idAt, domain::Kind::Text);
        writer.writeHeader(withId(labels, QStringLiteral("id")), kinds);
        forEachRow(m_columns, [&](const store::ListRow& row) { writer.writeRow(withId(row.cells, row.id.toText())); });
        writer.save(out);
    }

    void writeJson(QIODevice& out)
    {
        QStringList direct;
        std::vector<Column> dotted;
        for (const QString& path : m_options.columns)
            if (m_query.request().type->find(path))
                direct += path;
            else if (path != u"id")
                dotted.push_back(store::resolveColumn(*m_query.request().type, path));
        RecordJson json(m_register, m_query.request().language);
        const bool none = direct.isEmpty() && !m_options.columns.isEmpty();
        QByteArray text = "[";
        for (qint64 first = 0; first < m_count; first += batch) {
            m_progress.step(first, m_count, tr("the export was stopped; nothing was written"));
            const qint64 count = std::min(batch, m_count - first);
            const auto rows = dotted.empty() ? std::vector<store::ListRow>() : m_query.rows(first, count, dotted);
            qint64 at = 0;
            for (const domain::Record& record : m_query.records(first, count)) {
                Json object = json.record(record, none ? QStringList{QStringLiteral("-")} : direct);
                for (size_t i = 0; i < dotted.size(); ++i)
                    object["fields"][utf8(dotted[i].path)] = utf8(rows[size_t(at)].cells[qsizetype(i)]);
                text += first + at == 0 ? "\n  " : ",\n  ";
                text += QByteArray::fromStdString(object.dump());
                ++at;
            }
            put(out, text);
        }
        text += m_count == 0 ? "]\n" : "\n]\n";
        put(out, text);
    }

    static void put(QIODevice& out, QByteArray& text)
    {
        if (out.write(text) != text.size())
            throw Error(Error::Kind::Io,
                        tr("the list cannot be written; check that there is room and that you may write there"),
                        out.errorString());
        text.clear();
    }

    store::Register& m_register;
    ListQuery m_query;
    const ListExport& m_options;
    const domain::Progress& m_progress;
    std::vector<Column> m_columns;
    std::optional<qsizetype> m_idAt; ///< where the ids stand among the columns
    qint64 m_count = 0;
};

} // namespace

std::optional<ListFormat> listFormatFrom(const QString& name)
{
    if (name == u"csv")
        return ListFormat::Csv;
    if (name == u"json")
        return ListFormat::JsonArray;
    if (name == u"xlsx")
        return ListFormat::Xlsx;
    return {};
}

qint64 writeList(QIODevice& out, store::Register& source, const store::ListRequest& request, const ListExport& options,
                 const domain::Progress& progress)
{
    return Export(source, request, options, progress).write(out);
}

qint64 exportList(const QString& path, store::Register& source, const store::ListRequest& request,
                  const ListExport& options, const domain::Progress& progress)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isDir())
        throw Error(Error::Kind::Io, tr("there is no folder %1; make it first").arg(folder));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw Error(Error::Kind::Io,
                    tr("%1 cannot be written; check the folder and your right to write there").arg(path),
                    file.errorString());
    const qint64 count = writeList(file, source, request, options, progress);
    if (!file.flush() || !file.commit()) // commit() alone does not tell that the disk was full
        throw Error(Error::Kind::Io, tr("%1 cannot be written; check that there is room").arg(path),
                    file.errorString());
    return count;
}

} // namespace daikou::exchange
