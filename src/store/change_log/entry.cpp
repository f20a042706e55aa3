// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/change_log/entry.h"

#include "domain/error.h"

#include <QCoreApplication>

namespace daikou::store {

using domain::RecordId;
using nlohmann::json;

namespace {

QByteArray toBytes(const json& value)
{
    const auto bytes = json::to_cbor(value);
    return {reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())};
}

json contextJson(const Context& context)
{
    json list = json::array();
    for (const auto& [device, sequence] : context) {
        const auto view = device.view();
        list.push_back(json::binary({view.begin(), view.end()}));
        list.push_back(sequence);
    }
    return list;
}

Context contextFrom(const json& list)
{
    Context context;
    for (size_t i = 0; i + 1 < list.size(); i += 2) {
        const auto& bytes = list.at(i).get_binary();
        context[RecordId::fromBytes(QByteArrayView(bytes.data(), qsizetype(bytes.size())))] =
            list.at(i + 1).get<qint64>();
    }
    return context;
}

std::map<int, Context> contextsFrom(QByteArrayView bytes)
{
    std::map<int, Context> contexts;
    if (bytes.isEmpty())
        return contexts;
    const json groups = json::from_cbor(bytes.begin(), bytes.end());
    for (size_t i = 0; i + 1 < groups.size(); i += 2) {
        const Context context = contextFrom(groups.at(i));
        for (const auto& field : groups.at(i + 1))
            contexts[field.get<int>()] = context;
    }
    return contexts;
}

} // namespace

EncodedEntry encode(const Entry& entry)
{
    json body = json::array();
    std::vector<std::pair<const Context*, json>> groups;
    for (const auto& write : entry.writes) {
        body.push_back(write.field);
        body.push_back(write.value);
        if (write.context.empty())
            continue;
        auto group =
            std::find_if(groups.begin(), groups.end(), [&](const auto& g) { return *g.first == write.context; });
        if (group == groups.end())
            group = groups.insert(groups.end(), {&write.context, json::array()});
        group->second.push_back(write.field);
    }
    json contexts = json::array();
    for (const auto& [context, fields] : groups) {
        contexts.push_back(contextJson(*context));
        contexts.push_back(fields);
    }
    return {toBytes(body), contexts.empty() ? QByteArray() : toBytes(contexts)};
}

Entry decode(QByteArrayView body, QByteArrayView context)
try {
    auto contexts = contextsFrom(context);
    const json values = json::from_cbor(body.begin(), body.end());
    Entry entry;
    for (size_t i = 0; i + 1 < values.size(); i += 2) {
        const int field = values.at(i).get<int>();
        const auto found = contexts.find(field);
        entry.writes.push_back(
            {field, values.at(i + 1), found == contexts.end() ? Context() : std::move(found->second)});
    }
    return entry;
} catch (const json::exception& error) {
    throw domain::Error(
        domain::Error::Kind::Damaged,
        QCoreApplication::translate("store", "the change log is damaged; open the newest backup instead"),
        QString::fromUtf8(error.what()));
}

} // namespace daikou::store
