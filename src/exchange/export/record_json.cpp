// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export/record_json.h"

#include "domain/records/all.h"

namespace daikou::exchange {

using domain::Field;
using domain::Record;
using domain::RecordId;
using domain::RecordType;
using domain::Value;

namespace {

struct ValueVisitor {
    RecordJson& writer;
    const Field& field;

    Json operator()(std::monostate) const { return nullptr; }
    Json operator()(const QString& text) const { return utf8(text); }
    Json operator()(qint64 number) const { return number; }
    Json operator()(double number) const { return number; }
    Json operator()(bool yes) const { return yes; }
    Json operator()(QDate date) const { return utf8(date.toString(Qt::ISODate)); }
    Json operator()(const RecordId& id) const { return writer.reference(id, field); }
    Json operator()(const QList<RecordId>& ids) const
    {
        Json all = Json::array();
        for (const RecordId& id : ids)
            all.push_back(writer.reference(id, field));
        return all;
    }
    Json operator()(const domain::Money& money) const
    {
        const bool whole = money.hundredths % 100 == 0;
        const Json amount = whole ? Json(money.hundredths / 100) : Json(double(money.hundredths) / 100);
        return {{"amount", amount}, {"currency", money.currency == domain::Currency::Riel ? "KHR" : "USD"}};
    }
};

} // namespace

Json RecordJson::reference(const RecordId& id, const Field& field)
{
    Json object{{"id", utf8(id.toText())}, {"title", utf8(m_register.titleOf(id, m_language))}};
    const RecordType* type = field.target().isEmpty() ? m_register.typeOf(id) : nullptr;
    if (type)
        object["type"] = utf8(type->name());
    return object;
}

Json RecordJson::value(const Field& field, const Value& value)
{
    return std::visit(ValueVisitor{*this, field}, value);
}

Json RecordJson::record(const Record& record, const QStringList& fields)
{
    Json values = Json::object();
    for (size_t i = 0; i < record.values.size(); ++i) {
        const Field& field = record.type->fields()[i];
        if (domain::isEmpty(record.values[i]))
            continue;
        if (!fields.isEmpty() && !fields.contains(field.name) && !fields.contains(field.base))
            continue;
        Json written = value(field, record.values[i]);
        if (field.language)
            values[utf8(field.base)][*field.language == domain::Language::Khmer ? "km" : "en"] = std::move(written);
        else
            values[utf8(field.name)] = std::move(written);
    }
    return {{"id", utf8(record.id.toText())}, {"type", utf8(record.type->name())}, {"fields", std::move(values)}};
}

Json RecordJson::withChildren(const Record& record)
{
    Json object = this->record(record);
    Json children = Json::object();
    for (const RecordType* type : domain::childTypes(*record.type)) {
        Json all = Json::array();
        for (const Record& child : m_register.children(record.id, *type))
            all.push_back(withChildren(child));
        if (!all.empty())
            children[utf8(type->name())] = std::move(all);
    }
    object["children"] = std::move(children);
    return object;
}

Json RecordJson::referrers(const RecordId& id, int limit)
{
    Json all = Json::array();
    for (const RecordId& from : m_register.referrers(id, limit)) {
        const RecordType* type = m_register.typeOf(from);
        all.push_back({{"id", utf8(from.toText())},
                       {"type", type ? utf8(type->name()) : std::string()},
                       {"title", utf8(m_register.titleOf(from, m_language))}});
    }
    return all;
}

} // namespace daikou::exchange
