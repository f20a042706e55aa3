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

/// CBOR's head of an array (RFC 8949, 3.1), in its shortest form as the library writes it.
void appendArrayHead(std::vector<uint8_t>& to, size_t items)
{
    constexpr uint8_t array = 0x80, oneByte = 0x18, twoBytes = 0x19, fourBytes = 0x1a;
    if (items < oneByte)
        return to.push_back(uint8_t(array | items));
    const int bytes = items <= 0xff ? 1 : items <= 0xffff ? 2 : 4;
    to.push_back(array | (bytes == 1 ? oneByte : bytes == 2 ? twoBytes : fourBytes));
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
        to.push_back(uint8_t(items >> shift));
}

/// An array of pairs, field and value: the same bytes as of the whole array, without first copying every value into it.
QByteArray bodyOf(const Entry& entry)
{
    std::vector<uint8_t> bytes;
    appendArrayHead(bytes, 2 * entry.writes.size());
    for (const auto& write : entry.writes) {
        json::to_cbor(write.field, bytes);
        json::to_cbor(write.value, bytes);
    }
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

[[noreturn]] void failDamaged(const QString& detail)
{
    throw domain::Error(
        domain::Error::Kind::Damaged,
        QCoreApplication::translate("store", "the change log is damaged; open the newest backup instead"), detail);
}

/// Makes a tree of CBOR like the library's own reader, but refuses one so deep that reading it would end the stack.
class ShallowReader : public nlohmann::detail::json_sax_dom_parser<json> {
public:
    using json_sax_dom_parser::json_sax_dom_parser;

    bool start_object(std::size_t size) { return deeper() && json_sax_dom_parser::start_object(size); }
    bool start_array(std::size_t size) { return deeper() && json_sax_dom_parser::start_array(size); }
    bool end_object() { return --m_depth, json_sax_dom_parser::end_object(); }
    bool end_array() { return --m_depth, json_sax_dom_parser::end_array(); }

private:
    bool deeper() { return ++m_depth <= deepest; }

    static constexpr int deepest = 16;
    int m_depth = 0;
};

/// Whether every text, array and map says its length, as ours do. Those of no length are made of pieces, which may be
/// made of pieces, and the library's reader follows them as deep as its stack is.
bool saysAllLengths(QByteArrayView bytes)
{
    enum { Bytes = 2, Text = 3 };
    constexpr unsigned direct = 24, eightBytes = 27;
    for (quint64 at = 0; at < quint64(bytes.size());) {
        const auto head = quint8(bytes[qsizetype(at++)]);
        const unsigned kind = head >> 5, size = head & 31;
        if (size > eightBytes)
            return false;
        const quint64 follow = size < direct ? 0 : quint64(1) << (size - direct);
        if (follow > bytes.size() - at)
            return false;
        quint64 length = size < direct ? size : 0;
        for (quint64 i = 0; i < follow; ++i)
            length = length << 8 | quint8(bytes[qsizetype(at++)]);
        if (kind != Bytes && kind != Text)
            continue;
        if (length > bytes.size() - at)
            return false;
        at += length;
    }
    return true;
}

/// An array of pairs, one after the other.
json pairsFrom(QByteArrayView bytes)
{
    if (!saysAllLengths(bytes))
        failDamaged(QStringLiteral("a value does not say how long it is"));
    json values;
    ShallowReader reader(values, true);
    if (!json::sax_parse(bytes.begin(), bytes.end(), &reader, json::input_format_t::cbor))
        failDamaged(QStringLiteral("nested too deeply"));
    if (!values.is_array() || values.size() % 2 != 0)
        failDamaged(QStringLiteral("not an array of pairs"));
    return values;
}

int fieldFrom(const json& number)
{
    if (!number.is_number_integer())
        failDamaged(QStringLiteral("a field is named by no number"));
    return number.get<int>();
}

Context contextFrom(const json& list)
{
    Context context;
    if (!list.is_array() || list.size() % 2 != 0)
        failDamaged(QStringLiteral("a context is no array of pairs"));
    for (size_t i = 0; i + 1 < list.size(); i += 2) {
        const auto& bytes = list.at(i).get_binary();
        if (bytes.size() != RecordId::size || !list.at(i + 1).is_number_integer())
            failDamaged(QStringLiteral("a context names no device and sequence"));
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
    const json groups = pairsFrom(bytes);
    for (size_t i = 0; i + 1 < groups.size(); i += 2) {
        const Context context = contextFrom(groups.at(i));
        for (const auto& field : groups.at(i + 1))
            contexts[fieldFrom(field)] = context;
    }
    return contexts;
}

} // namespace

EncodedEntry encode(const Entry& entry)
{
    std::vector<std::pair<const Context*, json>> groups;
    for (const auto& write : entry.writes) {
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
    return {bodyOf(entry), contexts.empty() ? QByteArray() : toBytes(contexts)};
}

Entry decode(QByteArrayView body, QByteArrayView context)
try {
    auto contexts = contextsFrom(context);
    const json values = pairsFrom(body);
    Entry entry;
    for (size_t i = 0; i + 1 < values.size(); i += 2) {
        const int field = fieldFrom(values.at(i));
        const auto found = contexts.find(field);
        entry.writes.push_back(
            {field, values.at(i + 1), found == contexts.end() ? Context() : std::move(found->second)});
    }
    return entry;
} catch (const json::exception& error) {
    failDamaged(QString::fromUtf8(error.what()));
}

} // namespace daikou::store
