// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/layer_matcher.h"

#include "exchange/import/area_codes.h"
#include "store/search/fold.h"
#include "store/search/similarity.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace daikou::exchange {

using domain::GeoPoint;

namespace {

constexpr int provinceDigits = 2, districtDigits = 4, communeDigits = 6;

QString stopped()
{
    return QCoreApplication::translate("exchange", "the map layer was not read, since it was stopped");
}

/// "KH0201" and "201" are both 0201; empty where the text is no code.
QString codeIn(const QString& text)
{
    static const QString country = QStringLiteral("KH");
    const QString code =
        repairedAreaCode(text.startsWith(country, Qt::CaseInsensitive) ? text.mid(country.size()) : text);
    const bool digits = std::ranges::all_of(code, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits && code.size() % 2 == 0 ? code : QString();
}

/// A running number of another kind may look like a code as well, so the property has to say that it is one.
bool maySayCode(const QString& key, const QString& value)
{
    return key.contains(u"code", Qt::CaseInsensitive) || key.contains(QStringLiteral("លេខកូដ")) ||
           value.startsWith(u"KH", Qt::CaseInsensitive);
}

class LayerMatcher {
public:
    LayerMatcher(const GeoLayer& layer, const std::vector<KnownArea>& areas, const domain::Progress& progress);
    LayerMatch run();

private:
    using Areas = QList<const KnownArea*>;
    struct Hits {
        QSet<const KnownArea*> areas;
        QSet<const GeoFeature*> features;
        void add(const KnownArea* area, const GeoFeature& feature) { areas.insert(area), features.insert(&feature); }
    };
    struct Likeness {
        double share;
        size_t feature;
        const KnownArea* area;
    };
    using HitsByKey = QHash<std::pair<QString, int>, Hits>; ///< of a property, and of how many digits

    void matchByCode();
    void findNames();
    void matchUniqueNames();
    void dropStrays();
    bool matchNamesByNeighbours(int lead);
    std::vector<Likeness> alikeAround(size_t feature) const;
    bool matchLikeNames();
    void matchByPlace();
    void set(size_t feature, const KnownArea* area, qint64& count);
    void unset(size_t feature);
    const KnownArea* inPolygon(size_t feature, const Areas& among) const;
    QHash<QString, int> districtsAround(size_t feature, size_t nearest = 7) const;
    static int closeness(const KnownArea& area, const QHash<QString, int>& districts);
    const KnownArea* closest(size_t feature, const Areas& among, int lead) const;
    std::pair<QString, int> best(const HitsByKey& hits) const;
    double likelihood(const Hits& hits, int digits) const;
    void step() { m_progress.step(0, 0, stopped()); }

    const GeoLayer& m_layer;
    const std::vector<KnownArea>& m_areas;
    const domain::Progress& m_progress;
    QHash<QString, const KnownArea*> m_byCode;
    QHash<QString, Areas> m_byName; ///< by folded name
    QHash<QString, Areas> m_byDistrict;
    QHash<int, qint64> m_known; ///< how many areas have codes of so many digits
    std::vector<GeoPoint> m_middles;
    std::vector<Areas> m_candidates; ///< of each feature, by its name
    QSet<const KnownArea*> m_taken;
    LayerMatch m_match;
};

LayerMatcher::LayerMatcher(const GeoLayer& layer, const std::vector<KnownArea>& areas, const domain::Progress& progress)
    : m_layer(layer), m_areas(areas), m_progress(progress), m_candidates(layer.features.size())
{
    for (const KnownArea& area : areas) {
        m_byCode.insert(area.code, &area);
        ++m_known[int(area.code.size())];
        if (area.code.size() > communeDigits)
            continue; // far too many villages have one name
        QSet<QString> folded;
        for (const QString& name : QStringList{area.name.en, area.name.km} + area.otherNames)
            if (const QString text = store::foldedName(name); !text.isEmpty())
                folded.insert(text);
        for (const QString& name : folded)
            m_byName[name].append(&area);
        m_byDistrict[area.code.left(std::min(districtDigits, int(area.code.size()) - 2))].append(&area);
    }
    for (const GeoFeature& feature : layer.features)
        m_middles.push_back(domain::middleOf(feature.shape).point);
    m_match.areas.resize(layer.features.size());
    m_match.names.resize(layer.features.size());
}

LayerMatch LayerMatcher::run()
{
    constexpr int mostRounds = 10, surely = 48, rather = 20, slightly = 1; // by how much one area has to be closer
    matchByCode();
    findNames();
    matchUniqueNames();
    dropStrays();
    for (const int lead : {surely, rather, slightly}) // the surest first: they are what lies around the others
        for (int round = 0; round < mostRounds && matchNamesByNeighbours(lead); ++round)
            step();
    for (int round = 0; round < mostRounds && (matchLikeNames() || matchNamesByNeighbours(rather)); ++round)
        step();
    matchByPlace();
    return std::move(m_match);
}

void LayerMatcher::set(size_t feature, const KnownArea* area, qint64& count)
{
    m_match.areas[feature] = area;
    m_taken.insert(area);
    ++count;
}

void LayerMatcher::unset(size_t feature)
{
    m_taken.remove(m_match.areas[feature]);
    m_match.areas[feature] = nullptr;
    --m_match.byName;
}

/// How likely it is that the layer shows the areas of a level, by those that a property hits; 0: surely not.
/// What many features share says where they lie, not what they are. Where most features, or most areas, are hit, it is
/// how alike the two sets are. Where few are, names may be alike by chance, the more so the more areas there are: then
/// there have to be about as many features as areas.
double LayerMatcher::likelihood(const Hits& hits, int digits) const
{
    constexpr double shared = 2, most = 0.5;
    const double found = double(hits.areas.size()), hit = double(hits.features.size());
    const double features = double(m_layer.features.size()), known = double(m_known.value(digits));
    const double ofFeatures = hit / features;
    if (hit >= shared * found && hit > 2)
        return 0;
    if (std::max(ofFeatures, found / known) >= most)
        return 1 + ofFeatures * found / known;
    const double asMany = std::min(features, known) / std::max(features, known);
    return asMany >= most ? asMany : 0;
}

/// The property that most likely says which areas the features are; of equal ones, that of the smallest areas.
std::pair<QString, int> LayerMatcher::best(const HitsByKey& hits) const
{
    std::pair<QString, int> found;
    double most = 0;
    for (auto each = hits.begin(); each != hits.end(); ++each)
        if (const double likely = likelihood(*each, each.key().second);
            likely > most || (likely == most && likely > 0 &&
                              (each.key().second > found.second ||
                               (each.key().second == found.second && each.key().first < found.first)))) {
            most = likely;
            found = each.key();
        }
    return found;
}

void LayerMatcher::matchByCode()
{
    HitsByKey hits;
    for (const GeoFeature& feature : m_layer.features)
        for (const auto& [key, value] : feature.properties)
            if (maySayCode(key, value))
                if (const auto* area = m_byCode.value(codeIn(value)))
                    hits[{key, int(area->code.size())}].add(area, feature);
    const auto [key, digits] = best(hits);
    if (digits == 0)
        return;
    m_match.digits = digits;
    for (size_t i = 0; i < m_layer.features.size(); ++i)
        if (const auto* area = m_byCode.value(codeIn(m_layer.features[i].property(key)));
            area && area->code.size() == digits)
            set(i, area, m_match.byCode);
}

/// The property whose values are names of areas of one level, and the areas that each feature may be by that.
void LayerMatcher::findNames()
{
    HitsByKey hits;
    QHash<QString, qint64> texts;
    for (const GeoFeature& feature : m_layer.features)
        for (const auto& [key, value] : feature.properties) {
            texts[key] += qint64(key.contains(u"name", Qt::CaseInsensitive));
            for (const auto* area : m_byName.value(store::foldedName(value)))
                if (m_match.digits == 0 || m_match.digits == area->code.size())
                    hits[{key, int(area->code.size())}].add(area, feature);
        }
    auto [key, digits] = best(hits);
    if (m_match.digits == 0)
        m_match.digits = digits;
    if (key.isEmpty())
        for (auto each = texts.begin(); each != texts.end(); ++each)
            if (each.value() > texts.value(key) || (each.value() == texts.value(key) && each.key() < key))
                key = each.key();
    for (size_t i = 0; i < m_layer.features.size(); ++i) {
        m_match.names[i] = m_layer.features[i].property(key).simplified();
        for (const auto* area : m_byName.value(store::foldedName(m_match.names[i])))
            if (area->code.size() == m_match.digits)
                m_candidates[i].append(area);
    }
}

void LayerMatcher::matchUniqueNames()
{
    QHash<const KnownArea*, int> wanted;
    for (const Areas& candidates : m_candidates)
        if (candidates.size() == 1)
            ++wanted[candidates.front()];
    for (size_t i = 0; i < m_candidates.size(); ++i) {
        if (m_match.areas[i])
            continue;
        const KnownArea* area = inPolygon(i, m_candidates[i]);
        if (!area && m_candidates[i].size() == 1 && wanted[m_candidates[i].front()] == 1)
            area = m_candidates[i].front();
        if (area && !m_taken.contains(area))
            set(i, area, m_match.byName);
    }
}

/// Of these areas the one whose own coordinates lie in the feature's polygons; null where there is none.
const KnownArea* LayerMatcher::inPolygon(size_t feature, const Areas& among) const
{
    for (const auto* area : among)
        if (area->place && domain::contains(m_layer.features[feature].shape, *area->place))
            return area;
    return nullptr;
}

/// How much each district has of what lies around: of the nearest features that are matched, the nearer the more.
QHash<QString, int> LayerMatcher::districtsAround(size_t feature, size_t nearest) const
{
    std::vector<std::pair<double, size_t>> others;
    const GeoPoint& from = m_middles[feature];
    for (size_t i = 0; i < m_middles.size(); ++i)
        if (i != feature && m_match.areas[i])
            others.push_back(
                {std::hypot(m_middles[i].longitude - from.longitude, m_middles[i].latitude - from.latitude), i});
    const size_t count = std::min(nearest, others.size());
    std::partial_sort(others.begin(), others.begin() + ptrdiff_t(count), others.end());
    QHash<QString, int> districts;
    for (size_t i = 0; i < count; ++i)
        districts[m_match.areas[others[i].second]->code.left(districtDigits)] += int(nearest - i);
    return districts;
}

/// How near an area belongs to what lies around: its district counts more than its province.
int LayerMatcher::closeness(const KnownArea& area, const QHash<QString, int>& districts)
{
    constexpr int asDistrict = 3;
    int sum = 0;
    for (auto each = districts.begin(); each != districts.end(); ++each) {
        if (each.key().left(provinceDigits) == area.code.left(provinceDigits))
            sum += each.value();
        if (area.code.size() > districtDigits && each.key() == area.code.left(districtDigits))
            sum += asDistrict * each.value();
    }
    return sum;
}

/// Names that are unique in the register, but lie far from the rest of their province, are other places of that name.
void LayerMatcher::dropStrays()
{
    constexpr size_t farAround = 30;
    if (m_match.digits <= provinceDigits || m_match.byCode > 0)
        return;
    QHash<QString, int> ofProvince;
    for (const auto* area : m_match.areas)
        if (area)
            ++ofProvince[area->code.left(provinceDigits)];
    std::vector<size_t> strays;
    for (size_t i = 0; i < m_candidates.size(); ++i)
        if (const auto* area = m_match.areas[i]; area && ofProvince[area->code.left(provinceDigits)] > 1 &&
                                                 !inPolygon(i, {area}) &&
                                                 closeness(*area, districtsAround(i, farAround)) == 0)
            strays.push_back(i);
    for (const size_t stray : strays)
        unset(stray);
}

/// Of areas that nothing is matched with the one that belongs nearest, by this lead before the next; else null.
const KnownArea* LayerMatcher::closest(size_t feature, const Areas& among, int lead) const
{
    const auto districts = districtsAround(feature);
    const KnownArea* found = nullptr;
    int most = 0, second = 0;
    for (const auto* area : among) {
        const int close = closeness(*area, districts);
        if (close > most)
            found = area;
        second = std::max(second, std::min(close, most));
        most = std::max(close, most);
    }
    return found && most - second >= lead && !m_taken.contains(found) ? found : nullptr;
}

bool LayerMatcher::matchNamesByNeighbours(int lead)
{
    const qint64 before = m_match.byName;
    for (size_t i = 0; i < m_candidates.size(); ++i)
        if (!m_match.areas[i] && !m_candidates[i].isEmpty())
            if (const auto* area = closest(i, m_candidates[i], lead))
                set(i, area, m_match.byName);
    return m_match.byName > before;
}

/// The areas of the districts (or the province) around that nothing is matched with, each with how alike the names are.
std::vector<LayerMatcher::Likeness> LayerMatcher::alikeAround(size_t feature) const
{
    const auto districts = districtsAround(feature);
    QSet<QString> above;
    for (auto each = districts.begin(); each != districts.end(); ++each)
        above.insert(each.key().left(m_match.digits - 2));
    if (m_match.digits == provinceDigits)
        above = {QString()};
    std::vector<Likeness> found;
    for (const QString& code : above)
        for (const auto* area : m_byDistrict.value(code)) {
            if (area->code.size() != m_match.digits || m_taken.contains(area))
                continue;
            double most = 0;
            for (const QString& name : QStringList{area->name.en, area->name.km} + area->otherNames)
                most = std::max(most, store::nameSimilarity(m_match.names[feature], name));
            found.push_back({most, feature, area});
        }
    std::ranges::sort(found, [](const Likeness& a, const Likeness& b) {
        return a.share != b.share ? a.share > b.share : a.area->code < b.area->code;
    });
    return found;
}

/// Other spellings: the area around whose name is alike enough, and clearly more so than the next.
bool LayerMatcher::matchLikeNames()
{
    constexpr double enough = 0.86, lead = 0.03;
    std::vector<Likeness> all;
    for (size_t i = 0; i < m_candidates.size() && m_match.digits > 0; ++i) {
        if (m_match.areas[i] || m_match.names[i].isEmpty())
            continue;
        step();
        const auto alike = alikeAround(i);
        if (!alike.empty() && alike[0].share >= enough &&
            (alike.size() == 1 || alike[0].share - alike[1].share >= lead))
            all.push_back(alike[0]);
    }
    std::ranges::stable_sort(all, std::greater(), &Likeness::share);
    const qint64 before = m_match.byName;
    for (const Likeness& each : all)
        if (!m_taken.contains(each.area))
            set(each.feature, each.area, m_match.byName);
    return m_match.byName > before;
}

void LayerMatcher::matchByPlace()
{
    if (m_match.digits == 0)
        return;
    Areas free;
    for (const KnownArea& area : m_areas)
        if (area.code.size() == m_match.digits && area.place && !m_taken.contains(&area))
            free.append(&area);
    for (size_t i = 0; i < m_candidates.size(); ++i)
        if (!m_match.areas[i])
            if (const auto* area = inPolygon(i, free); area && !m_taken.contains(area))
                set(i, area, m_match.byPlace);
}

} // namespace

LayerMatch matchLayer(const GeoLayer& layer, const std::vector<KnownArea>& areas, const domain::Progress& progress)
{
    return LayerMatcher(layer, areas, progress).run();
}

} // namespace daikou::exchange
