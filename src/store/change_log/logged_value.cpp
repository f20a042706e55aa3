// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/change_log/logged_value.h"

#include "domain/values/iso_date.h"

namespace daikou::store {

using domain::Kind;
using domain::RecordId;
using domain::Value;
using nlohmann::json;

namespace {

json binary(const RecordId& id)
{
    const auto view = id.view();
    return json::binary({view.begin(), view.end()});
}

RecordId idFrom(const json& logged)
{
    if (!logged.is_binary())
        return {};
    const auto& bytes = logged.get_binary();
    return RecordId::fromBytes(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
}

QString textFrom(const json& logged)
{
    if (!logged.is_string())
        return {};
    const auto& text = logged.get_ref<const std::string&>();
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

Value moneyFrom(const json& logged)
{
    if (!logged.is_array() || logged.size() != 2 || !logged[0].is_number_integer() || !logged[1].is_string())
        return {};
    const bool riel = logged[1].get_ref<const std::string&>() == "KHR";
    return domain::Money{logged[0].get<qint64>(), riel ? domain::Currency::Riel : domain::Currency::Dollar};
}

Value idsFrom(const json& logged)
{
    QList<RecordId> ids;
    if (logged.is_array())
        for (const auto& item : logged)
            if (const RecordId id = idFrom(item); !id.isNull())
                ids += id;
    return ids.isEmpty() ? Value() : Value(ids);
}

} // namespace

json toLogged(const Value& value)
{
    struct Visitor {
        json operator()(std::monostate) const { return nullptr; }
        json operator()(const QString& text) const { return text.toStdString(); }
        json operator()(qint64 number) const { return number; }
        json operator()(double number) const { return number; }
        json operator()(bool yes) const { return yes; }
        json operator()(QDate date) const { return domain::isoText(date).toStdString(); }
        json operator()(const RecordId& id) const { return binary(id); }
        json operator()(const QList<RecordId>& ids) const
        {
            json list = json::array();
            for (const auto& id : ids)
                list.push_back(binary(id));
            return list;
        }
        json operator()(const domain::Money& money) const
        {
            return json::array({money.hundredths, money.currency == domain::Currency::Riel ? "KHR" : "USD"});
        }
    };
    return std::visit(Visitor{}, value);
}

Value fromLogged(const domain::Field& field, const json& logged)
{
    if (logged.is_null())
        return {};
    switch (field.kind) {
    case Kind::Integer:
        return logged.is_number_integer() ? Value(logged.get<qint64>()) : Value();
    case Kind::Real:
        return logged.is_number() ? Value(logged.get<double>()) : Value();
    case Kind::Boolean:
        return logged.is_boolean() && logged.get<bool>() ? Value(true) : Value();
    case Kind::Date: {
        const QDate date = domain::dateFromIso(textFrom(logged));
        return date.isValid() ? Value(date) : Value();
    }
    case Kind::Reference: {
        const RecordId id = idFrom(logged);
        return id.isNull() ? Value() : Value(id);
    }
    case Kind::References:
        return idsFrom(logged);
    case Kind::Money:
        return moneyFrom(logged);
    default: {
        const QString text = textFrom(logged);
        return text.isEmpty() ? Value() : Value(text);
    }
    }
}

} // namespace daikou::store
