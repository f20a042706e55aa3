// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/column_map.h"

#include "exchange/tr.h"

#include <algorithm>

namespace daikou::exchange {

using domain::Field;
using domain::Language;
using domain::RecordType;

namespace {

/// Whether the sample rows hold ids of ours in this column, if anything.
bool holdsIds(const QList<QStringList>& samples, qsizetype column)
{
    return std::ranges::all_of(samples, [&](const QStringList& row) {
        const QString cell = row.value(column).trimmed();
        return cell.isEmpty() || domain::RecordId::fromText(cell).has_value();
    });
}

/// The field whose name, or else whose label, this header is.
const Field* findByName(const RecordType& type, const QString& key, bool& byScript)
{
    byScript = false;
    for (const Field& field : type.fields())
        if (key == headerKey(field.name))
            return &field;
    for (const Field& field : type.fields())
        for (const Language language : {Language::English, Language::Khmer})
            if (key == headerKey(field.labelIn(language)))
                return &field;
    for (const Field& field : type.fields())
        if (field.language && (key == headerKey(field.base) || key == headerKey(field.label.in(Language::English)) ||
                               key == headerKey(field.label.in(Language::Khmer)))) {
            byScript = true;
            return &field;
        }
    return nullptr;
}

ListColumn proposeColumn(const RecordType& type, const QString& header, bool ids)
{
    ListColumn column{.header = header};
    const QString key = headerKey(header);
    if (key == u"id") {
        if (ids)
            column.role = ListColumn::Role::Id;
        else
            column.note = tr("holds numbers of another program, not ids of Daikou");
        return column;
    }
    column.field = findByName(type, key, column.byScript);
    if (const KnownHeader* known = findKnownHeader(type.name(), key)) {
        if (!known->field && !column.field)
            column.note = tr("says nothing that other columns do not say");
        if (known->field && (!column.field || !known->codes.empty()))
            column.field = type.find(QString(QLatin1String(known->field)));
        column.codes = known->codes;
    }
    if (column.field)
        column.role = ListColumn::Role::Field;
    else if (column.note.isEmpty())
        column.note = header.isEmpty() ? tr("has no header") : tr("is no field of this kind of record");
    return column;
}

} // namespace

bool ColumnMap::usesAnything() const
{
    return std::ranges::any_of(columns, [](const ListColumn& c) { return c.role != ListColumn::Role::Ignored; });
}

bool ColumnMap::fills(const Field& field) const
{
    return std::ranges::any_of(columns,
                               [&](const ListColumn& c) {
                                   return c.role == ListColumn::Role::Field &&
                                          (c.field == &field || (c.byScript && c.field->base == field.base));
                               }) ||
           std::ranges::any_of(constants, [&](const ConstantValue& c) { return c.field == &field; });
}

bool ColumnMap::hasId() const
{
    return std::ranges::any_of(columns, [](const ListColumn& c) { return c.role == ListColumn::Role::Id; });
}

QStringList ColumnMap::ignored() const
{
    QStringList headers;
    for (const ListColumn& column : columns)
        if (column.role == ListColumn::Role::Ignored)
            headers += column.header;
    return headers;
}

ColumnMap proposeColumns(const RecordType& type, const QStringList& header, const QList<QStringList>& samples)
{
    ColumnMap map;
    for (qsizetype i = 0; i < header.size(); ++i) {
        ListColumn column = proposeColumn(type, header[i], holdsIds(samples, i));
        const auto earlier = std::ranges::find_if(map.columns, [&](const ListColumn& c) {
            return c.role != ListColumn::Role::Ignored && c.role == column.role && c.field == column.field;
        });
        if (earlier != map.columns.end())
            column = {.header = header[i],
                      .note = tr("means the same as the column “%1”, which is taken").arg(earlier->header)};
        map.columns.push_back(std::move(column));
    }
    return map;
}

void assignColumn(ColumnMap& map, size_t column, const Field* field)
{
    for (ListColumn& other : map.columns)
        if (field && other.field == field)
            other = {.header = other.header, .note = tr("left out by choice")};
    ListColumn& chosen = map.columns[column];
    const auto codes = chosen.field == field ? chosen.codes : std::span<const ForeignCode>();
    chosen = {.header = chosen.header,
              .role = field ? ListColumn::Role::Field : ListColumn::Role::Ignored,
              .field = field,
              .codes = codes,
              .note = field ? QString() : tr("left out by choice")};
}

} // namespace daikou::exchange
