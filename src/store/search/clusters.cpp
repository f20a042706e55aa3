// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/clusters.h"

#include <algorithm>
#include <array>

namespace daikou::store {

namespace {

constexpr char16_t coeng = u'\u17D2';
constexpr char16_t vowelU = u'\u17BB';
constexpr char16_t vowelE = u'\u17C1';
constexpr char16_t muusikatoan = u'\u17C9';
constexpr char16_t triisap = u'\u17CA';

enum class CharKind { Other, Base, Coeng, Vowel, Shifter, Sign, Dropped };

CharKind kindOf(char16_t unit)
{
    if (isZeroWidth(unit) || unit == u'\u17B4' || unit == u'\u17B5') // the two inherent vowels are never drawn
        return CharKind::Dropped;
    if (unit < u'\u1780' || unit > u'\u17DD')
        return CharKind::Other;
    if (unit < u'\u17B4' || unit == u'\u17D7' || unit == u'\u17DC')
        return CharKind::Base;
    if (unit < nikahit)
        return CharKind::Vowel;
    if (unit == muusikatoan || unit == triisap)
        return CharKind::Shifter;
    if (unit == coeng)
        return CharKind::Coeng;
    return unit <= u'\u17D3' || unit == u'\u17DD' ? CharKind::Sign : CharKind::Other;
}

/// A base that modern spelling keeps as it is.
bool isModernBase(char16_t unit)
{
    return kindOf(unit) == CharKind::Base && unit != u'\u17A3' && unit != u'\u17A4' && unit != u'\u17B2';
}

void eraseOne(std::u16string& units, char16_t unit)
{
    units.erase(units.find(unit), 1);
}

/// Sorted, nothing twice.
void tidy(std::u16string& units)
{
    std::sort(units.begin(), units.end());
    units.erase(std::unique(units.begin(), units.end()), units.end());
}

/// Vowels of two halves, typed half by half, become the one vowel they look like.
void joinVowels(std::u16string& vowels)
{
    struct Pair {
        char16_t other;
        char16_t whole;
    };
    static constexpr std::array pairs{Pair{u'\u17B6', u'\u17C4'}, Pair{u'\u17B8', u'\u17BE'}, Pair{vowelE, u'\u17C2'}};
    for (const Pair& pair : pairs) {
        const char16_t other = pair.other;
        const auto has = [&] {
            const auto first = vowels.find(vowelE);
            return first != std::u16string::npos &&
                   vowels.find(other, other == vowelE ? first + 1 : 0) != std::u16string::npos;
        };
        while (has()) {
            eraseOne(vowels, vowelE);
            eraseOne(vowels, other);
            vowels += pair.whole;
        }
    }
    tidy(vowels);
}

/// A series shifter is drawn as u where a vowel stands above, so many type u there.
void restoreShifter(KhmerCluster& cluster)
{
    static constexpr std::u16string_view above = u"\u17B7\u17B8\u17B9\u17BA\u17BE";
    static constexpr std::u16string_view takesMuusikatoan = u"\u1784\u1789\u1793\u1798\u1799\u179A\u179B\u179C";
    if (cluster.vowels.find(vowelU) == std::u16string::npos)
        return;
    const bool hasAbove = cluster.vowels.find_first_of(above) != std::u16string::npos;
    const bool hasAm = cluster.vowels.find(vowelAa) != std::u16string::npos && cluster.hasSign(nikahit);
    if (!hasAbove && !hasAm)
        return;
    eraseOne(cluster.vowels, vowelU);
    if (cluster.shifters.empty())
        cluster.shifters += takesMuusikatoan.find(cluster.base) != std::u16string_view::npos ? muusikatoan : triisap;
}

/// Ro is drawn before its syllable, so its place among the subscripts cannot be seen: it goes last.
void orderSubscripts(std::u16string& subscripts)
{
    std::replace(subscripts.begin(), subscripts.end(), u'\u178A', u'\u178F');
    std::stable_partition(subscripts.begin(), subscripts.end(), [](char16_t c) { return c != u'\u179A'; });
    subscripts.erase(std::unique(subscripts.begin(), subscripts.end()), subscripts.end());
}

void normalise(KhmerCluster& cluster)
{
    orderSubscripts(cluster.subscripts);
    std::replace(cluster.signs.begin(), cluster.signs.end(), u'\u17D3', nikahit);
    tidy(cluster.shifters);
    tidy(cluster.signs);
    joinVowels(cluster.vowels);
    restoreShifter(cluster);
}

/// Collects marks until the next base; hands over a syllable when it is complete.
class ClusterParser {
public:
    explicit ClusterParser(std::vector<KhmerCluster>& clusters) : m_clusters(clusters) {}

    void take(char16_t unit, CharKind kind)
    {
        if (kind == CharKind::Dropped)
            return;
        const bool below = m_coeng && kind == CharKind::Base;
        m_coeng = kind == CharKind::Coeng;
        if (below)
            m_cluster.subscripts += modern(unit);
        else if (kind == CharKind::Base)
            begin(unit);
        else if (kind == CharKind::Vowel)
            m_cluster.vowels += unit;
        else if (kind == CharKind::Shifter)
            m_cluster.shifters += unit;
        else if (kind == CharKind::Sign)
            m_cluster.signs += unit;
    }

    void finish()
    {
        m_coeng = false;
        normalise(m_cluster);
        if (!m_cluster.isEmpty())
            m_clusters.push_back(std::move(m_cluster));
        m_cluster = {};
    }

private:
    void begin(char16_t unit)
    {
        finish();
        m_cluster.base = modern(unit);
        if (unit == u'\u17A4')
            m_cluster.vowels += vowelAa;
    }

    static char16_t modern(char16_t unit)
    {
        if (unit == u'\u17A3' || unit == u'\u17A4')
            return u'\u17A2';
        return unit == u'\u17B2' ? u'\u17B1' : unit;
    }

    std::vector<KhmerCluster>& m_clusters;
    KhmerCluster m_cluster;
    bool m_coeng = false;
};

} // namespace

bool KhmerCluster::isEmpty() const
{
    return base == 0 && subscripts.empty() && shifters.empty() && vowels.empty() && signs.empty();
}

void KhmerCluster::appendTo(QString& text) const
{
    if (base != 0)
        text += QChar(base);
    for (const auto below : subscripts)
        text += QChar(coeng), text += QChar(below);
    for (const auto* marks : {&shifters, &vowels, &signs})
        text += QStringView(*marks);
}

std::vector<KhmerCluster> parseKhmer(QStringView run)
{
    std::vector<KhmerCluster> clusters;
    ClusterParser parser(clusters);
    for (const auto c : run) {
        const auto kind = kindOf(c.unicode());
        if (kind == CharKind::Other)
            parser.finish();
        else
            parser.take(c.unicode(), kind);
    }
    parser.finish();
    return clusters;
}

qsizetype rightClusterEnd(QStringView run, qsizetype from)
{
    const auto unitAt = [&](qsizetype at) { return at < run.size() ? run[at].unicode() : char16_t(0); };
    qsizetype at = from;
    if (!isModernBase(unitAt(at++)))
        return -1;
    for (char16_t last = 0; unitAt(at) == coeng; at += 2) {
        const char16_t below = unitAt(at + 1);
        if (!isModernBase(below) || below > u'\u17B3' || below == u'\u178A' || below == last || last == u'\u179A')
            return -1;
        last = below;
    }
    for (const CharKind kind : {CharKind::Shifter, CharKind::Vowel, CharKind::Sign})
        at += kindOf(unitAt(at)) == kind && unitAt(at) != u'\u17D3' ? 1 : 0;
    qsizetype next = at;
    while (next < run.size() && kindOf(unitAt(next)) == CharKind::Dropped)
        ++next;
    const CharKind after = kindOf(unitAt(next));
    return after == CharKind::Other || after == CharKind::Base ? at : -1;
}

qsizetype khmerRunEnd(QStringView text, qsizetype from)
{
    while (from < text.size() && kindOf(text[from].unicode()) != CharKind::Other)
        ++from;
    return from;
}

QStringList khmerClusters(QStringView run)
{
    QStringList texts;
    forEachCluster(run, [&](QStringView cluster) { texts += cluster.toString(); });
    return texts;
}

QString normalisedKhmer(QStringView text)
{
    QString normal;
    normal.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = khmerRunEnd(text, at);
        forEachCluster(text.mid(at, end - at), [&](QStringView cluster) { normal += cluster; });
        if (end < text.size())
            normal += text[end];
        at = end + 1;
    }
    return normal;
}

} // namespace daikou::store
