// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/record_type.h"

#include "domain/error.h"
#include "domain/rules/field_rules.h"

#include <algorithm>

namespace daikou::domain {

namespace {

std::vector<QString> strings(std::initializer_list<const char*> texts)
{
    std::vector<QString> result;
    for (const char* text : texts)
        result.push_back(QLatin1String(text));
    return result;
}

/// What may be said of any record.
std::vector<FieldSpec> commonFields()
{
    return {
        field(201, "sources", &RecordBase::sources, {"Sources", "ប្រភព"},
              {.longText = true, .visibility = Visibility::Internal, .maxLength = 4000}),
        field(202, "notes", &RecordBase::notes, {"Notes", "កំណត់ចំណាំ"},
              {.longText = true, .visibility = Visibility::Internal, .weight = 1}),
        field(203, "tags", &RecordBase::tags, {"Tags", "ស្លាក"}, {.target = "tag", .visibility = Visibility::Internal}),
    };
}

/// A value as bytes that are equal only for equal values: what an identity is derived from.
QByteArray identityBytes(const Value& value)
{
    struct Visitor {
        QByteArray operator()(std::monostate) const { return {}; }
        QByteArray operator()(const QString& text) const { return text.toUtf8(); }
        QByteArray operator()(qint64 number) const { return QByteArray::number(number); }
        QByteArray operator()(double number) const { return QByteArray::number(number, 'g', 17); }
        QByteArray operator()(bool yes) const { return yes ? "1" : "0"; }
        QByteArray operator()(QDate date) const { return date.toString(Qt::ISODate).toLatin1(); }
        QByteArray operator()(const RecordId& id) const { return id.bytes(); }
        QByteArray operator()(const QList<RecordId>& ids) const
        {
            QByteArray all;
            for (const auto& id : ids)
                all += id.view();
            return all;
        }
        QByteArray operator()(const Money& money) const
        {
            return QByteArray::number(money.hundredths) + char('0' + int(money.currency));
        }
    };
    return std::visit(Visitor{}, value);
}

size_t requireIndex(const RecordType& type, QStringView fieldName)
{
    const Field* field = type.find(fieldName);
    if (!field)
        throw Error(Error::Kind::Internal, QStringLiteral("%1 has no field %2").arg(type.name(), fieldName));
    return size_t(type.indexOf(*field));
}

} // namespace

RecordType::RecordType(const RecordTypeSpec& spec, std::vector<FieldSpec> fields, RecordPointer (*maker)())
    : m_spec(spec), m_name(QLatin1String(spec.name)), m_order(QLatin1String(spec.order)), m_title(strings(spec.title)),
      m_columns(strings(spec.columns)), m_identity(strings(spec.identity)), m_place(strings(spec.place)), m_make(maker)
{
    std::ranges::copy(commonFields(), std::back_inserter(fields));
    for (auto& line : fields)
        std::ranges::move(line.fields, std::back_inserter(m_fields));
    const auto owner = std::ranges::find_if(m_fields, [](const Field& f) { return f.options.owner; });
    m_owner = owner == m_fields.end() ? nullptr : &*owner;
}

const Field* RecordType::find(QStringView nameOrBase) const
{
    const auto named = std::ranges::find_if(m_fields, [&](const Field& f) { return f.name == nameOrBase; });
    const auto found = named != m_fields.end()
                           ? named
                           : std::ranges::find_if(m_fields, [&](const Field& f) { return f.base == nameOrBase; });
    return found == m_fields.end() ? nullptr : &*found;
}

const Field* RecordType::findNumber(int fieldNumber) const
{
    const auto found = std::ranges::find(m_fields, fieldNumber, &Field::number);
    return found == m_fields.end() ? nullptr : &*found;
}

Findings RecordType::check(const RecordBase& record) const
{
    Findings findings = checkFields(*this, record);
    if (m_spec.check)
        std::ranges::move(m_spec.check(record), std::back_inserter(findings));
    return findings;
}

const Value& Record::value(QStringView fieldName) const
{
    return values[requireIndex(*type, fieldName)];
}

Value shownValue(const Record& record, const Field& field, QDate today)
{
    const Value& kept = record[field];
    const Field* after =
        field.options.computedAfter ? record.type->find(QString::fromLatin1(field.options.computedAfter)) : nullptr;
    const auto* date = after ? std::get_if<QDate>(&record[*after]) : nullptr;
    const bool open = isEmpty(kept) || field.useOf(textOf(kept)) == ChoiceUse::Open;
    if (!date || *date >= today || !open)
        return kept;
    const auto computed = std::ranges::find(field.choices, ChoiceUse::Computed, &Choice::use);
    return QString::fromLatin1(computed->code.data(), qsizetype(computed->code.size()));
}

void Record::set(QStringView fieldName, Value value)
{
    values[requireIndex(*type, fieldName)] = std::move(value);
}

Record toRecord(const RecordType& type, const RecordBase& structure)
{
    Record record(type, structure.id);
    for (size_t i = 0; i < type.fields().size(); ++i)
        record.values[i] = type.fields()[i].member.get(structure);
    return record;
}

void fillStruct(RecordBase& structure, const Record& record)
{
    structure.id = record.id;
    for (size_t i = 0; i < record.values.size(); ++i)
        record.type->fields()[i].member.set(structure, record.values[i]);
}

std::optional<RecordId> identityOf(const Record& record)
{
    const auto& names = record.type->identity();
    QByteArray bytes = record.type->name().toLatin1();
    bool any = false;
    for (const auto& field : record.type->fields())
        if (std::ranges::find(names, field.base) != names.end()) {
            any = any || !isEmpty(record[field]);
            const auto value = identityBytes(record[field]);
            bytes += '\0' + QByteArray::number(value.size()) + ':' + value;
        }
    return any ? std::optional(RecordId::derived(bytes)) : std::nullopt;
}

Findings check(const Record& record)
{
    const auto structure = record.type->make();
    fillStruct(*structure, record);
    record.type->complete(*structure);
    return record.type->check(*structure);
}

Record completed(const Record& record)
{
    const auto structure = record.type->make();
    fillStruct(*structure, record);
    record.type->complete(*structure);
    return toRecord(*record.type, *structure);
}

} // namespace daikou::domain
