// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/records/title_reader.h"

#include "domain/records/all.h"
#include "domain/values/display.h"
#include "domain/values/iso_date.h"
#include "store/schema/table_layout.h"

namespace daikou::store {

using domain::Field;
using domain::Kind;
using domain::Language;
using domain::RecordType;

namespace {

/// Titles of titles: a councillor is named by a mandate, which is named by a council, which is named by its area.
constexpr int deepestTitleRead = 5;
constexpr size_t mostTitles = 50'000;

constexpr domain::Words elections{"%1 (elected %2)", "%1 (បោះឆ្នោត %2)"};

} // namespace

QString TitleReader::joined(const QStringList& texts, const RecordType& type, Language language)
{
    if (texts.size() == 2 && type.find(u"elected"))
        return elections.in(language).arg(texts[0], texts[1]);
    return texts.join(QStringLiteral(" · "));
}

QString TitleReader::titleOf(qint64 key)
{
    const RecordType* type = typeOf(key);
    return type ? titleOf(key, *type) : QString();
}

QString TitleReader::titleOf(qint64 key, const RecordType& type, int depth)
{
    if (const auto known = m_titles.find(key); known != m_titles.end())
        return known->second;
    const QString title = readTitle(key, type, depth);
    if (depth > 0 && title.isEmpty())
        return title; // too deep from there, perhaps not from here
    if (m_titles.size() >= mostTitles)
        m_titles.clear();
    return m_titles.emplace(key, title).first->second;
}

QString TitleReader::readTitle(qint64 key, const RecordType& type, int depth)
{
    if (depth > deepestTitleRead)
        return {};
    std::vector<Part> parts;
    {
        Cursor row(m_database.prepared(sqlFor(type)));
        row->bind(1, key);
        if (!row.step())
            return {};
        int column = 0;
        for (const QString& base : type.title())
            parts.push_back(readPart(row, column, *type.find(base)));
    }
    QStringList texts;
    for (const Part& part : parts) {
        const RecordType* target = part.reference > 0 && !part.target ? typeOf(part.reference) : part.target;
        const QString text = target ? titleOf(part.reference, *target, depth + 1) : part.text;
        if (!text.isEmpty())
            texts += text;
    }
    return joined(texts, type, m_language);
}

const QByteArray& TitleReader::sqlFor(const RecordType& type)
{
    QByteArray& sql = m_sql[&type];
    if (!sql.isEmpty())
        return sql;
    QList<QByteArray> columns;
    for (const QString& base : type.title())
        for (const Field& field : type.fields())
            if (field.base == base)
                columns += sqlName(field.column());
    sql = "SELECT " + columns.join(", ") + " FROM " + sqlName(type.name()) + " WHERE key = ?1";
    return sql;
}

TitleReader::Part TitleReader::readPart(Cursor& row, int& column, const Field& field)
{
    if (field.language) {
        const domain::Bilingual both(row->text(column), row->text(column + 1));
        column += 2;
        return {.text = both.in(m_language)};
    }
    const int at = column++;
    if (row->isNull(at))
        return {};
    if (field.kind == Kind::Reference)
        return {.text = {}, .reference = row->integer(at), .target = domain::findRecordType(field.target())};
    if (field.kind == Kind::Date)
        return {.text = domain::displayDate(domain::dateFromIso(row->text(at)), m_language)};
    return {.text =
                field.kind == Kind::Choice ? domain::displayChoice(field, row->text(at), m_language) : row->text(at)};
}

const RecordType* TitleReader::typeOf(qint64 key)
{
    Cursor row(m_database.prepared("SELECT type FROM record WHERE key = ?1"));
    row->bind(1, key);
    return row.step() ? domain::findRecordType(int(row->integer(0))) : nullptr;
}

} // namespace daikou::store
