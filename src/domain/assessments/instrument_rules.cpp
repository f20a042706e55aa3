// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assessments/instrument_rules.h"

#include <QHash>
#include <QSet>

#include <cmath>

namespace daikou::domain {

namespace {

using Code = InstrumentFindingCode;

QString at(const QString& path, const char* key)
{
    const QString name = QString::fromLatin1(key);
    return path.isEmpty() ? name : QString(path + u'.' + name);
}

QString at(const QString& path, const char* key, size_t place)
{
    return at(path, key) + u'[' + QString::number(place) + u']';
}

/// Checks one instrument from its first line to its last.
class InstrumentCheck {
public:
    explicit InstrumentCheck(const Instrument& instrument) : m_instrument(instrument) {}

    InstrumentFindings run()
    {
        checkHead();
        checkSides();
        checkScale();
        checkThemes();
        checkShowIfs(m_found, m_instrument);
        checkQuestions(m_found, m_instrument);
        checkScores();
        checkBands(m_found, m_instrument);
        return std::move(m_found);
    }

private:
    using FirstPlaces = QHash<QString, QString>;

    void add(Code code, const QString& path, const QStringList& arguments = {})
    {
        m_found.push_back({code, path, arguments});
    }

    void checkId(const QString& id, const QString& path, FirstPlaces& first)
    {
        if (!isInstrumentId(id))
            return add(Code::BadId, path, {id});
        if (const auto known = first.constFind(id); known != first.constEnd())
            return add(Code::DuplicateId, path, {id, *known});
        first.insert(id, path);
    }

    void checkWords(const Bilingual& words, const QString& path, bool isNeeded = true)
    {
        if (!isNeeded && words.isEmpty())
            return;
        if (words.en.trimmed().isEmpty())
            add(Code::NoEnglish, path);
        if (words.km.trimmed().isEmpty())
            add(Code::NoKhmer, path);
    }

    void checkEach(const std::vector<Bilingual>& words, const QString& path, const char* key)
    {
        for (size_t i = 0; i < words.size(); ++i)
            checkWords(words[i], at(path, key, i));
    }

    void checkWeight(double weight, const QString& path)
    {
        if (weight <= 0 || std::isinf(weight))
            add(Code::WeightNotPositive, at(path, "weight"), {instrumentNumber(weight)});
    }

    void checkHead()
    {
        FirstPlaces none;
        checkId(m_instrument.id, at({}, "id"), none);
        if (m_instrument.version < 1)
            add(Code::BadVersion, at({}, "version"), {QString::number(m_instrument.version)});
        checkWords(m_instrument.title, at({}, "title"));
        checkWords(m_instrument.purpose, at({}, "purpose"), false);
    }

    void checkSides()
    {
        FirstPlaces first;
        if (m_instrument.sides.empty())
            add(Code::Nothing, at({}, "sides"));
        for (size_t i = 0; i < m_instrument.sides.size(); ++i) {
            const QString path = at({}, "sides", i);
            checkId(m_instrument.sides[i].id, at(path, "id"), first);
            checkWords(m_instrument.sides[i].name, at(path, "name"));
        }
    }

    void checkScale()
    {
        const Scale& scale = m_instrument.scale;
        const QString path = at({}, "scale");
        if (scale.from >= scale.to)
            return add(Code::ScaleOrder, path, {QString::number(scale.from), QString::number(scale.to)});
        const qint64 levels = qint64(scale.to) - scale.from + 1;
        if (levels > mostLevels)
            return add(Code::TooManyLevels, path, {QString::number(levels), QString::number(mostLevels)});
        m_levels = size_t(levels);
        if (scale.labels.size() != m_levels)
            add(Code::LabelsNotAsScale, at(path, "labels"),
                {QString::number(scale.labels.size()), QString::number(m_levels)});
        checkEach(scale.labels, path, "labels");
    }

    void checkThemes()
    {
        FirstPlaces themes, indicators;
        size_t count = 0;
        if (m_instrument.themes.empty())
            add(Code::Nothing, at({}, "themes"));
        for (size_t t = 0; t < m_instrument.themes.size(); ++t) {
            const Theme& theme = m_instrument.themes[t];
            const QString path = at({}, "themes", t);
            checkId(theme.id, at(path, "id"), themes);
            checkWords(theme.title, at(path, "title"));
            checkWeight(theme.weight, path);
            if (theme.indicators.empty())
                add(Code::Nothing, at(path, "indicators"));
            for (size_t i = 0; i < theme.indicators.size(); ++i)
                checkIndicator(theme.indicators[i], at(path, "indicators", i), indicators);
            count += theme.indicators.size();
        }
        if (count > mostIndicators)
            add(Code::TooManyIndicators, at({}, "themes"), {QString::number(mostIndicators)});
    }

    void checkIndicator(const Indicator& indicator, const QString& path, FirstPlaces& first)
    {
        checkId(indicator.id, at(path, "id"), first);
        checkWords(indicator.text, at(path, "text"));
        if (!indicator.anchors.empty() && m_levels > 0 && indicator.anchors.size() != m_levels)
            add(Code::AnchorsNotAsScale, at(path, "anchors"),
                {QString::number(indicator.anchors.size()), QString::number(m_levels)});
        checkEach(indicator.anchors, path, "anchors");
        checkWeight(indicator.weight, path);
        checkNamed(indicator.sides, path, "sides", Code::NoSuchSide,
                   [this](const QString& id) { return findSide(m_instrument, id).has_value(); });
    }

    void checkScores()
    {
        FirstPlaces first;
        QSet<QString> known;
        for (const Indicator* indicator : indicatorsOf(m_instrument))
            known.insert(indicator->id);
        for (size_t i = 0; i < m_instrument.scores.size(); ++i) {
            const ComputedScore& score = m_instrument.scores[i];
            const QString path = at({}, "scores", i);
            checkId(score.id, at(path, "id"), first);
            checkWords(score.title, at(path, "title"));
            if (score.indicators.isEmpty())
                add(Code::Nothing, at(path, "indicators"));
            checkNamed(score.indicators, path, "indicators", Code::NoSuchIndicator,
                       [&known](const QString& id) { return known.contains(id); });
        }
    }

    /// A list of ids: each must be known, and named once.
    template <class IsKnown>
    void checkNamed(const QStringList& ids, const QString& path, const char* key, Code unknown, IsKnown isKnown)
    {
        QSet<QString> seen;
        for (qsizetype i = 0; i < ids.size(); ++i) {
            if (!isKnown(ids[i]))
                add(unknown, at(path, key, size_t(i)), {ids[i]});
            else if (seen.contains(ids[i]))
                add(Code::NamedTwice, at(path, key, size_t(i)), {ids[i]});
            seen.insert(ids[i]);
        }
    }

    const Instrument& m_instrument;
    InstrumentFindings m_found;
    size_t m_levels = 0; ///< 0 where the scale itself is wrong
};

} // namespace

InstrumentFindings findings(const Instrument& instrument)
{
    return InstrumentCheck(instrument).run();
}

QString instrumentNumber(double number)
{
    return QString::number(number, 'g', 15);
}

} // namespace daikou::domain
