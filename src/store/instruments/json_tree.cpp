// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/instruments/json_tree.h"

#include "domain/assessments/instrument.h"

#include <QHash>

#include <nlohmann/json.hpp>

#include <cmath>
#include <iterator>
#include <limits>

namespace daikou::store {

using domain::InstrumentFindings;
using nlohmann::json;
using Code = domain::InstrumentFindingCode;

namespace {

constexpr qsizetype mostValues = 200'000; // 2,000 indicators with 11 anchors make half of it
constexpr size_t mostDepth = 40;

/// Where a reader is in a text.
struct TextPlace {
    const char* at = nullptr;
    const char* end = nullptr;
    int line = 1;
    bool isAfterNewline = false;
};

/// Gives the parser one byte after the other and counts the lines. Copies are at the same place.
class LineIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    LineIterator() = default; ///< the end
    explicit LineIterator(TextPlace* place) : m_place(place) {}

    reference operator*() const { return *m_place->at; }
    LineIterator& operator++()
    {
        m_place->isAfterNewline = *m_place->at == '\n';
        m_place->line += m_place->isAfterNewline ? 1 : 0;
        ++m_place->at;
        return *this;
    }
    bool operator==(const LineIterator& other) const { return isAtEnd() == other.isAtEnd(); }

private:
    bool isAtEnd() const { return !m_place || m_place->at == m_place->end; }

    TextPlace* m_place = nullptr;
};

QString joined(const QString& path, const QString& key)
{
    return path.isEmpty() ? key : QString(path + u'.' + key);
}

/// Takes the events of the JSON parser and makes the tree of them.
class TreeBuilder final : public nlohmann::json_sax<json> {
public:
    TreeBuilder(const QByteArray& bytes, const TextPlace& place, InstrumentFindings& found)
        : m_bytes(bytes), m_place(place), m_found(found)
    {}

    JsonNode take() { return std::move(m_root); }

    bool null() override { return add({.kind = JsonNode::Kind::Null, .line = m_place.line}); }
    bool boolean(bool) override { return add({.kind = JsonNode::Kind::Bool, .line = m_place.line}); }
    bool number_integer(number_integer_t value) override { return addNumber(double(value), true); }
    bool number_unsigned(number_unsigned_t value) override { return addNumber(double(value), true); }
    bool number_float(number_float_t value, const string_t&) override { return addNumber(value, false); }
    bool string(string_t& value) override
    {
        return add({.kind = JsonNode::Kind::Text, .line = m_place.line, .text = QString::fromStdString(value)});
    }
    bool binary(binary_t&) override { return true; }
    bool start_object(size_t) override;
    bool key(string_t& name) override
    {
        m_open.back().keys += QString::fromStdString(name);
        m_keyLines.back().push_back(m_place.line);
        return true;
    }
    bool end_object() override;
    bool start_array(size_t) override { return open(JsonNode::Kind::List); }
    bool end_array() override { return close(); }
    bool parse_error(size_t position, const std::string&, const json::exception&) override;

private:
    /// The parser has read one byte behind a number before it tells it.
    bool addNumber(double value, bool isInteger)
    {
        const bool isWhole = isInteger && std::abs(value) <= std::numeric_limits<int>::max();
        return add({.kind = JsonNode::Kind::Number,
                    .isWhole = isWhole,
                    .line = m_place.line - (m_place.isAfterNewline ? 1 : 0),
                    .number = value});
    }
    bool add(JsonNode node);
    bool open(JsonNode::Kind kind);
    bool close();
    QString path() const;
    bool refuse(Code code, const QString& argument);

    const QByteArray& m_bytes;
    const TextPlace& m_place;
    InstrumentFindings& m_found;
    JsonNode m_root;
    std::vector<JsonNode> m_open;             ///< from the root to where the parser is
    std::vector<std::vector<int>> m_keyLines; ///< beside m_open
    qsizetype m_values = 0;
    size_t m_indicators = 0;
};

bool TreeBuilder::refuse(Code code, const QString& argument)
{
    m_found = {{.code = code, .path = path(), .arguments = {argument}, .line = m_place.line}};
    return false;
}

bool TreeBuilder::add(JsonNode node)
{
    if (++m_values > mostValues)
        return refuse(Code::TooManyValues, QString::number(mostValues));
    (m_open.empty() ? m_root : m_open.back().parts.emplace_back()) = std::move(node);
    return true;
}

bool TreeBuilder::open(JsonNode::Kind kind)
{
    if (m_open.size() >= mostDepth)
        return refuse(Code::TooManyValues, QString::number(mostValues));
    m_open.push_back({.kind = kind, .line = m_place.line});
    m_keyLines.emplace_back();
    return true;
}

bool TreeBuilder::start_object(size_t)
{
    const bool isInIndicators = m_open.size() > 1 && m_open.back().kind == JsonNode::Kind::List &&
                                !m_open[m_open.size() - 2].keys.isEmpty() &&
                                m_open[m_open.size() - 2].keys.back() == u"indicators";
    if (isInIndicators && ++m_indicators > domain::mostIndicators)
        return refuse(Code::TooManyIndicators, QString::number(domain::mostIndicators));
    return open(JsonNode::Kind::Object);
}

bool TreeBuilder::end_object()
{
    QHash<QString, int> lines;
    const JsonNode& object = m_open.back();
    for (qsizetype i = 0; i < object.keys.size(); ++i) {
        const int line = m_keyLines.back()[size_t(i)];
        if (const auto first = lines.constFind(object.keys[i]); first != lines.constEnd())
            m_found.push_back({.code = Code::KeyTwice,
                               .path = joined(path(), object.keys[i]),
                               .arguments = {object.keys[i], QString::number(*first)},
                               .line = line});
        else
            lines.insert(object.keys[i], line);
    }
    return close();
}

bool TreeBuilder::close()
{
    JsonNode node = std::move(m_open.back());
    m_open.pop_back();
    m_keyLines.pop_back();
    return add(std::move(node));
}

/// Of the innermost list or object that is open.
QString TreeBuilder::path() const
{
    QString path;
    for (size_t i = 0; i + 1 < m_open.size(); ++i) {
        const JsonNode& node = m_open[i];
        if (node.kind == JsonNode::Kind::List)
            path += u'[' + QString::number(node.parts.size()) + u']';
        else
            path = joined(path, node.keys.back());
    }
    return path;
}

bool TreeBuilder::parse_error(size_t position, const std::string&, const json::exception&)
{
    const QByteArray before = m_bytes.left(qsizetype(position == 0 ? 0 : position - 1));
    const auto lineStart = before.lastIndexOf('\n') + 1;
    m_found = {{.code = Code::NotJson,
                .path = {},
                .arguments = {QString::number(QString::fromUtf8(before.mid(lineStart)).size() + 1)},
                .line = int(before.count('\n')) + 1}};
    return false;
}

} // namespace

const JsonNode* JsonNode::find(QStringView key) const
{
    for (qsizetype i = 0; i < keys.size(); ++i)
        if (keys[i] == key)
            return &parts[size_t(i)];
    return nullptr;
}

const JsonNode& nodeAt(const JsonNode& root, QStringView path)
{
    const JsonNode* node = &root;
    for (const QStringView part : path.split(u'.', Qt::SkipEmptyParts)) {
        const auto steps = part.split(u'[');
        const JsonNode* member = node->find(steps[0]);
        if (!member)
            return *node;
        node = member;
        for (qsizetype i = 1; i < steps.size(); ++i) {
            const size_t place = steps[i].chopped(1).toULongLong(); // without the "]"
            if (place >= node->parts.size())
                return *node;
            node = &node->parts[place];
        }
    }
    return *node;
}

std::optional<JsonNode> parseInstrumentJson(const QByteArray& bytes, InstrumentFindings& found)
{
    if (bytes.size() > mostInstrumentBytes) {
        found = {{.code = Code::FileTooLarge, .path = {}, .arguments = {QStringLiteral("4")}}};
        return {};
    }
    const QByteArray text = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    TextPlace place{.at = text.constData(), .end = text.constData() + text.size()};
    TreeBuilder builder(text, place, found);
    if (!json::sax_parse(LineIterator(&place), LineIterator(), &builder))
        return {};
    return builder.take();
}

} // namespace daikou::store
