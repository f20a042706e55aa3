// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/record_type.h"
#include "exchange/import/known_headers.h"

#include <QStringList>

namespace daikou::exchange {

/// What becomes of one column of a list.
struct ListColumn {
    enum class Role { Ignored, Field, Id };

    QString header;
    Role role = Role::Ignored;
    const domain::Field* field = nullptr; ///< of Role::Field
    bool byScript = false;                ///< names no language: a Khmer text fills the Khmer half
    std::span<const ForeignCode> codes{}; ///< how others code the values of this field
    QString note;                         ///< for people: why it is left out
};

/// A value that every row of a list gets.
struct ConstantValue {
    const domain::Field* field = nullptr;
    QString text;
};

/// Which column of a list fills which field.
struct ColumnMap {
    std::vector<ListColumn> columns; ///< one for each column of the list, in its order
    std::vector<ConstantValue> constants;

    bool usesAnything() const;
    bool fills(const domain::Field& field) const;
    bool hasId() const;
    /// The headers of the columns that are left out.
    QStringList ignored() const;
};

/// Finds what the columns mean: by field name (`title.en`, `title_en`), label in either language, or header of a known
/// public list. `samples` are some of the rows: a column `id` is one only where they hold ids of ours.
ColumnMap proposeColumns(const domain::RecordType& type, const QStringList& header,
                         const QList<QStringList>& samples = {});

/// Lets a column fill another field, or none (null); the column that filled it before no longer does.
void assignColumn(ColumnMap& map, size_t column, const domain::Field* field);

/// Changes a proposal by a map file: a JSON object of header → field name (or "id", or null for a column to leave out);
/// a field name → {"value": text} gives every row that value. Throws Error (NotFound, Io, Input) that says what is
/// wrong where.
void applyMapFile(ColumnMap& map, const domain::RecordType& type, const QString& path);

} // namespace daikou::exchange
