// SPDX-License-Identifier: GPL-3.0-or-later
// Reading an instrument: readInstrument of instrument_json.h.
#include "domain/assessments/instrument_rules.h"
#include "store/instruments/instrument_json.h"
#include "store/instruments/json_fields.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace daikou::store {

using domain::Aggregate;
using domain::Instrument;
using domain::InstrumentFinding;
using domain::InstrumentFindingCode;
using domain::InstrumentFindings;
using domain::ShowIf;

namespace {

QStringList keyList(const char* keys)
{
    return QString::fromLatin1(keys).split(u' ');
}

/// Makes an instrument of a tree, as far as its shape allows.
class InstrumentReader {
public:
    explicit InstrumentReader(InstrumentFindings& found) : m_fields(found) {}

    Instrument instrument(const JsonObject& file)
    {
        Instrument instrument;
        instrument.id = m_fields.text(file, u"id");
        instrument.version = m_fields.whole(file, u"version");
        instrument.title = m_fields.words(file, u"title");
        instrument.purpose = m_fields.words(file, u"purpose", Needed::No);
        m_fields.list(file, u"sides", Needed::Yes,
                      [&](const JsonNode& node, const QString& path) { instrument.sides.push_back(side(node, path)); });
        instrument.scale = scale(file);
        m_fields.list(file, u"themes", Needed::Yes, [&](const JsonNode& node, const QString& path) {
            instrument.themes.push_back(theme(node, path));
        });
        m_fields.list(file, u"questions", Needed::No, [&](const JsonNode& node, const QString& path) {
            instrument.questions.push_back(question(node, path));
        });
        m_fields.list(file, u"scores", Needed::No, [&](const JsonNode& node, const QString& path) {
            instrument.scores.push_back(score(node, path));
        });
        m_fields.list(file, u"bands", file.node->find(u"bandsOf") ? Needed::Yes : Needed::No,
                      [&](const JsonNode& node, const QString& path) { instrument.bands.push_back(band(node, path)); });
        if (!instrument.bands.empty())
            instrument.bandsOf = aggregate(file, u"bandsOf");
        return instrument;
    }

private:
    domain::Side side(const JsonNode& node, const QString& path)
    {
        static const QStringList keys = keyList("id name");
        const auto object = m_fields.object(node, path, keys);
        if (!object)
            return {};
        return {m_fields.text(*object, u"id"), m_fields.words(*object, u"name")};
    }

    /// From 0 to 0 where it cannot be read: nothing is then compared with it.
    domain::Scale scale(const JsonObject& file)
    {
        static const QStringList keys = keyList("from to labels");
        domain::Scale scale{0, 0, {}};
        const auto object = m_fields.object(file, u"scale", keys);
        if (!object)
            return scale;
        const int from = m_fields.whole(*object, u"from"), to = m_fields.whole(*object, u"to");
        const auto isWhole = [&](QStringView key) {
            const JsonNode* end = object->node->find(key);
            return end && end->isWhole;
        };
        if (isWhole(u"from") && isWhole(u"to"))
            scale = {from, to, {}};
        scale.labels = m_fields.wordsList(*object, u"labels");
        return scale;
    }

    domain::Theme theme(const JsonNode& node, const QString& path)
    {
        static const QStringList keys = keyList("id title weight indicators");
        const auto object = m_fields.object(node, path, keys);
        if (!object)
            return {};
        domain::Theme theme{m_fields.text(*object, u"id"),
                            m_fields.words(*object, u"title"),
                            m_fields.number(*object, u"weight", Needed::No, 1),
                            {}};
        m_fields.list(*object, u"indicators", Needed::Yes, [&](const JsonNode& part, const QString& partPath) {
            theme.indicators.push_back(indicator(part, partPath));
        });
        return theme;
    }

    domain::Indicator indicator(const JsonNode& node, const QString& path)
    {
        static const QStringList keys = keyList("id text anchors weight sides showIf");
        domain::Indicator indicator;
        const auto object = m_fields.object(node, path, keys);
        if (!object)
            return indicator;
        indicator.id = m_fields.text(*object, u"id");
        indicator.text = m_fields.words(*object, u"text");
        indicator.anchors = m_fields.wordsList(*object, u"anchors", Needed::No);
        indicator.weight = m_fields.number(*object, u"weight", Needed::No, 1);
        indicator.sides = m_fields.texts(*object, u"sides", Needed::No);
        if (const JsonNode* condition = node.find(u"showIf"))
            indicator.showIf = showIf(*condition, object->pathOf(u"showIf"));
        return indicator;
    }

    domain::Question question(const JsonNode& node, const QString& path)
    {
        static const QStringList keys = keyList("id text kind choices least most");
        domain::Question question;
        const auto object = m_fields.object(node, path, keys);
        if (!object)
            return question;
        question.id = m_fields.text(*object, u"id");
        question.text = m_fields.words(*object, u"text");
        const auto kind = m_fields.oneOf(*object, u"kind", domain::questionKindNames());
        question.kind = domain::Question::Kind(kind.value_or(size_t(domain::Question::Kind::Text)));
        m_fields.list(
            *object, u"choices", kind && question.hasChoices() ? Needed::Yes : Needed::No,
            [&](const JsonNode& part, const QString& partPath) { question.choices.push_back(choice(part, partPath)); });
        if (!kind && !question.choices.empty())
            question.kind = domain::Question::Kind::One; // else the choices would be called wrong besides
        if (node.find(u"least"))
            question.least = m_fields.whole(*object, u"least");
        if (node.find(u"most"))
            question.most = m_fields.whole(*object, u"most");
        return question;
    }

    domain::AnswerChoice choice(const JsonNode& node, const QString& path)
    {
        static const QStringList keys = keyList("id text");
        const auto object = m_fields.object(node, path, keys);
        if (!object)
            return {};
        return {m_fields.text(*object, u"id"), m_fields.words(*object, u"text")};
    }

    ShowIf showIf(const JsonNode& node, const QString& path)
    {
        static const QStringList keys = keyList("indicator op level all any");
        const auto object = m_fields.object(node, path, keys);
        if (!object)
            return {};
        const bool isLevel = node.find(u"indicator") || node.find(u"op") || node.find(u"level");
        if (int(isLevel) + int(node.find(u"all") != nullptr) + int(node.find(u"any") != nullptr) != 1) {
            m_fields.add(InstrumentFindingCode::ShowIfShape, node, path);
            return {};
        }
        ShowIf condition;
        if (isLevel) {
            condition.indicator = m_fields.text(*object, u"indicator");
            condition.op = ShowIf::Op(m_fields.oneOf(*object, u"op", domain::showIfSigns()).value_or(0));
            condition.level = m_fields.whole(*object, u"level");
            return condition;
        }
        condition.kind = node.find(u"all") ? ShowIf::Kind::All : ShowIf::Kind::Any;
        m_fields.list(
            *object, node.find(u"all") ? u"all" : u"any", Needed::Yes,
            [&](const JsonNode& part, const QString& partPath) { condition.parts.push_back(showIf(part, partPath)); });
        return condition;
    }

    Aggregate aggregate(const JsonObject& in, QStringView key)
    {
        static const QStringList aggregates = keyList("mean sum"); // in the order of Aggregate
        return Aggregate(m_fields.oneOf(in, key, aggregates).value_or(0));
    }

    domain::ComputedScore score(const JsonNode& node, const QString& path)
    {
        static const QStringList keys = keyList("id title indicators of");
        const auto object = m_fields.object(node, path, keys);
        if (!object)
            return {};
        return {m_fields.text(*object, u"id"), m_fields.words(*object, u"title"),
                m_fields.texts(*object, u"indicators"), aggregate(*object, u"of")};
    }

    domain::Band band(const JsonNode& node, const QString& path)
    {
        static const QStringList keys = keyList("from to name says");
        const auto object = m_fields.object(node, path, keys);
        if (!object)
            return {.from = std::nan(""), .to = std::nan("")};
        return {m_fields.number(*object, u"from"), m_fields.number(*object, u"to"), m_fields.words(*object, u"name"),
                m_fields.words(*object, u"says", Needed::No)};
    }

    JsonFields m_fields;
};

/// A path and all that is around it: "themes[2].id", "themes[2]", "themes".
QStringList pathsAround(QString path)
{
    QStringList paths;
    while (!path.isEmpty()) {
        paths += path;
        path.truncate(std::max({path.lastIndexOf(u'.'), path.lastIndexOf(u'['), qsizetype(0)}));
    }
    return paths;
}

/// The findings on the instrument itself, with lines, without those that only follow from a shape that is wrong there.
void addRules(InstrumentFindings& found, const Instrument& instrument, const JsonNode& root)
{
    QSet<QString> wrong, aroundWrong;
    for (const InstrumentFinding& shape : found) {
        wrong.insert(shape.path);
        for (const QString& path : pathsAround(shape.path))
            aroundWrong.insert(path);
    }
    for (InstrumentFinding finding : domain::findings(instrument)) {
        const bool follows =
            aroundWrong.contains(finding.path) ||
            std::ranges::any_of(pathsAround(finding.path), [&](const QString& path) { return wrong.contains(path); });
        if (follows)
            continue;
        finding.line = nodeAt(root, finding.path).line;
        if (finding.code == InstrumentFindingCode::DuplicateId)
            finding.firstLine = nodeAt(root, finding.arguments[1]).line;
        found.push_back(finding);
    }
}

/// Whether the file is an instrument that this version knows; otherwise the one finding that says why not.
bool isReadable(const JsonNode& root, InstrumentFindings& found)
{
    const auto refuse = [&](InstrumentFindingCode code, const JsonNode* node, const char* path, QStringList arguments) {
        found = {{.code = code,
                  .path = QString::fromLatin1(path),
                  .arguments = std::move(arguments),
                  .line = node ? node->line : root.line}};
        return false;
    };
    const JsonNode* format = root.find(u"format");
    if (!format || format->text != u"daikou-instrument")
        return refuse(InstrumentFindingCode::NotAnInstrument, format, "format", {format ? format->text : QString()});
    const JsonNode* version = root.find(u"formatVersion");
    if (!version)
        return refuse(InstrumentFindingCode::MissingKey, version, "formatVersion", {QStringLiteral("formatVersion")});
    if (!version->isWhole || version->number < 1)
        return refuse(InstrumentFindingCode::NotAWholeNumber, version, "formatVersion", {});
    if (version->number > instrumentFormat)
        return refuse(InstrumentFindingCode::LaterFormat, version, "formatVersion",
                      {QString::number(version->number), QString::number(instrumentFormat)});
    return true;
}

} // namespace

InstrumentReading readInstrument(const QByteArray& json)
{
    static const QStringList keys =
        keyList("format formatVersion id version title purpose sides scale themes questions scores bandsOf bands");
    InstrumentReading reading;
    InstrumentFindings& found = reading.findings;
    const auto root = parseInstrumentJson(json, found);
    if (!root || !isReadable(*root, found))
        return reading;
    const auto file = JsonFields(found).object(*root, {}, keys);
    Instrument instrument = InstrumentReader(found).instrument(*file);
    addRules(found, instrument, *root);
    std::ranges::stable_sort(found, {}, &InstrumentFinding::line);
    if (found.empty())
        reading.instrument = std::move(instrument);
    return reading;
}

} // namespace daikou::store
