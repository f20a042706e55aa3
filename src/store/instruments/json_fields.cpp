// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/instruments/json_fields.h"

#include <limits>

namespace daikou::store {

using domain::Bilingual;
using Code = domain::InstrumentFindingCode;
using NodeKind = JsonNode::Kind;

QString JsonObject::pathOf(QStringView key) const
{
    return path.isEmpty() ? key.toString() : QString(path + u'.' + key);
}

void JsonFields::add(Code code, const JsonNode& node, const QString& path, const QStringList& arguments)
{
    m_found.push_back({.code = code, .path = path, .arguments = arguments, .line = node.line});
}

bool JsonFields::isOfKind(const JsonNode& node, const QString& path, NodeKind kind)
{
    if (node.kind == kind)
        return true;
    const Code code = kind == NodeKind::Object ? Code::NotAnObject
                      : kind == NodeKind::List ? Code::NotAList
                      : kind == NodeKind::Text ? Code::NotAText
                                               : Code::NotANumber;
    add(code, node, path);
    return false;
}

const JsonNode* JsonFields::member(const JsonObject& in, QStringView key, NodeKind kind, Needed needed)
{
    const JsonNode* node = in.node->find(key);
    if (!node) {
        if (needed == Needed::Yes)
            add(Code::MissingKey, *in.node, in.pathOf(key), {key.toString()});
        return nullptr;
    }
    return isOfKind(*node, in.pathOf(key), kind) ? node : nullptr;
}

std::optional<JsonObject> JsonFields::object(const JsonNode& node, const QString& path, const QStringList& keys)
{
    if (!isOfKind(node, path, NodeKind::Object))
        return {};
    const JsonObject object{&node, path};
    for (qsizetype i = 0; i < node.keys.size(); ++i)
        if (!keys.contains(node.keys[i]))
            add(Code::UnknownKey, node.parts[size_t(i)], object.pathOf(node.keys[i]),
                {node.keys[i], keys.join(QStringLiteral(", "))});
    return object;
}

std::optional<JsonObject> JsonFields::object(const JsonObject& in, QStringView key, const QStringList& keys)
{
    const JsonNode* node = member(in, key, NodeKind::Object);
    return node ? object(*node, in.pathOf(key), keys) : std::nullopt;
}

QString JsonFields::text(const JsonObject& in, QStringView key)
{
    const JsonNode* node = member(in, key, NodeKind::Text);
    return node ? node->text : QString();
}

int JsonFields::whole(const JsonObject& in, QStringView key)
{
    const JsonNode* node = in.node->find(key);
    if (node && (node->kind != NodeKind::Number || !node->isWhole)) {
        add(Code::NotAWholeNumber, *node, in.pathOf(key));
        return 0;
    }
    node = member(in, key, NodeKind::Number);
    return node ? int(node->number) : 0;
}

double JsonFields::number(const JsonObject& in, QStringView key, Needed needed, double usual)
{
    if (needed == Needed::No && !in.node->find(key))
        return usual;
    const JsonNode* node = member(in, key, NodeKind::Number, needed);
    return node ? node->number : std::numeric_limits<double>::quiet_NaN();
}

Bilingual JsonFields::wordsOf(const JsonNode& node, const QString& path)
{
    static const QStringList languages{QStringLiteral("en"), QStringLiteral("km")};
    const auto pair = object(node, path, languages);
    return pair ? Bilingual(text(*pair, u"en"), text(*pair, u"km")) : Bilingual();
}

Bilingual JsonFields::words(const JsonObject& in, QStringView key, Needed needed)
{
    const JsonNode* node = member(in, key, NodeKind::Object, needed);
    return node ? wordsOf(*node, in.pathOf(key)) : Bilingual();
}

std::optional<size_t> JsonFields::oneOf(const JsonObject& in, QStringView key, const QStringList& texts)
{
    const JsonNode* node = member(in, key, NodeKind::Text);
    if (!node)
        return {};
    const auto place = texts.indexOf(node->text);
    if (place >= 0)
        return size_t(place);
    add(Code::NotOneOf, *node, in.pathOf(key), {node->text, texts.join(QStringLiteral(", "))});
    return {};
}

void JsonFields::list(const JsonObject& in, QStringView key, Needed needed,
                      const std::function<void(const JsonNode&, const QString&)>& take)
{
    const JsonNode* node = member(in, key, NodeKind::List, needed);
    for (size_t i = 0; node && i < node->parts.size(); ++i)
        take(node->parts[i], in.pathOf(key) + u'[' + QString::number(i) + u']');
}

QStringList JsonFields::texts(const JsonObject& in, QStringView key, Needed needed)
{
    QStringList texts;
    list(in, key, needed, [&](const JsonNode& node, const QString& path) {
        texts += isOfKind(node, path, NodeKind::Text) ? node.text : QString();
    });
    return texts;
}

std::vector<Bilingual> JsonFields::wordsList(const JsonObject& in, QStringView key, Needed needed)
{
    std::vector<Bilingual> all;
    list(in, key, needed, [&](const JsonNode& node, const QString& path) { all.push_back(wordsOf(node, path)); });
    return all;
}

} // namespace daikou::store
