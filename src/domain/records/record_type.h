// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/field.h"
#include "domain/rules/finding.h"

#include <initializer_list>
#include <memory>

namespace daikou::domain {

enum class Family { Places, People, Organisations, Partnerships, Events, Plans, Assessments, Practices, Common };

/// What a record type says about itself; everything generic (SQL, change log, JSON, CSV, lists, forms, search,
/// history, redaction, data dictionary) reads it and nothing else.
struct RecordTypeSpec {
    int number = 0;        ///< for ever, in the change log
    const char* name = ""; ///< the domain's word: table, file, JSON, command line
    Family family = Family::Common;
    Words one, many;                                ///< "Partnership", "Partnerships"
    std::initializer_list<const char*> title;       ///< bases of the fields that together name a record
    std::initializer_list<const char*> columns;     ///< paths that a list shows until the user picks others
    const char* order = "";                         ///< path that a list begins to be sorted by, `-` before: descending
    std::initializer_list<const char*> identity;    ///< bases from which the id is derived; none: ids are random
    std::initializer_list<const char*> place;       ///< paths to the areas where the record lies
    Findings (*check)(const RecordBase&) = nullptr; ///< rules beyond those of each field
    /// Fills what follows from other fields and puts typed texts into their one form, before the record is checked.
    void (*complete)(RecordBase&) = nullptr;
};

/// A struct of any record type. The structs are plain, without a virtual destructor: it is deleted as what it is.
using RecordPointer = std::unique_ptr<RecordBase, void (*)(RecordBase*)>;

/// One type of record: its name, its field table, and how to make one. Lives as long as the program.
class RecordType {
public:
    RecordType(const RecordType&) = delete; // its owner field points into its own table
    RecordType& operator=(const RecordType&) = delete;
    RecordType(const RecordTypeSpec& spec, std::vector<FieldSpec> fields, RecordPointer (*maker)());

    int number() const { return m_spec.number; }
    const QString& name() const { return m_name; }
    Family family() const { return m_spec.family; }
    const Words& one() const { return m_spec.one; }
    const Words& many() const { return m_spec.many; }

    const std::vector<Field>& fields() const { return m_fields; }
    /// By its full name ("title.en"); for a bilingual base ("title") the English half; null where there is none.
    const Field* find(QStringView nameOrBase) const;
    const Field* findNumber(int fieldNumber) const;
    /// The place of a field in fields() and in Record::values.
    int indexOf(const Field& field) const { return int(&field - m_fields.data()); }
    /// The field that says to which record this one belongs; null where records of this type stand alone.
    const Field* ownerField() const { return m_owner; }

    const std::vector<QString>& title() const { return m_title; }
    const std::vector<QString>& columns() const { return m_columns; }
    /// What a list is sorted by until somebody says otherwise; empty: the title.
    const QString& order() const { return m_order; }
    const std::vector<QString>& identity() const { return m_identity; }
    const std::vector<QString>& place() const { return m_place; }

    RecordPointer make() const { return m_make(); }
    /// What is wrong with this record by itself: each field's own rules and then the type's.
    Findings check(const RecordBase& record) const;
    /// Fills what follows from other fields (an area's level from its code), where it is empty; puts typed texts into
    /// their one form (votes with Khmer digits).
    void complete(RecordBase& record) const
    {
        if (m_spec.complete)
            m_spec.complete(record);
    }

private:
    RecordTypeSpec m_spec;
    QString m_name, m_order;
    std::vector<Field> m_fields;
    std::vector<QString> m_title, m_columns, m_identity, m_place;
    const Field* m_owner = nullptr;
    RecordPointer (*m_make)();
};

/// A record type of struct R with this field table; the fields that every record has (sources, notes, tags) are added.
template <class R>
RecordType makeType(const RecordTypeSpec& spec, std::vector<FieldSpec> fields)
{
    return {spec, std::move(fields), []() -> RecordPointer {
                return {new R, [](RecordBase* record) { delete static_cast<R*>(record); }};
            }};
}

/// Any record, as the generic parts see it: a value for each field of its type, in the order of the field table.
struct Record {
    const RecordType* type = nullptr;
    RecordId id;
    std::vector<Value> values;

    explicit Record(const RecordType& recordType, RecordId recordId = {})
        : type(&recordType), id(recordId), values(recordType.fields().size())
    {}

    const Value& operator[](const Field& field) const { return values[size_t(type->indexOf(field))]; }
    Value& operator[](const Field& field) { return values[size_t(type->indexOf(field))]; }
    /// The value of the field of this name. Throws Error (Internal) where there is none.
    const Value& value(QStringView fieldName) const;
    void set(QStringView fieldName, Value value);
    bool operator==(const Record&) const = default;
};

/// The value of a field as people see it on this day: an open choice, or none, whose date has passed is the computed
/// one of its table (FieldOptions::computedAfter); everything else is as it is kept.
Value shownValue(const Record& record, const Field& field, QDate today);

/// The record that a struct holds, and the struct that a record holds.
Record toRecord(const RecordType& type, const RecordBase& structure);
void fillStruct(RecordBase& structure, const Record& record);

template <class R>
Record toRecord(const R& structure)
{
    return toRecord(R::type(), structure);
}
template <class R>
R fromRecord(const Record& record)
{
    R structure;
    fillStruct(structure, record);
    return structure;
}

/// The id that this record's identity fields give it; none where the type's ids are random or all are empty.
std::optional<RecordId> identityOf(const Record& record);

/// Findings of a generic record, completed first, as it is when it is saved.
Findings check(const Record& record);

/// The record completed (RecordType::complete) and with each value in the one form that its struct gives it.
Record completed(const Record& record);

} // namespace daikou::domain
