// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/sound_scripts.h"

#include "store/search/clusters.h"

namespace daikou::store {

namespace {

constexpr char16_t reahmuk = u'\u17C7';
constexpr char16_t yuukaleapintu = u'\u17C8';
constexpr char16_t bantoc = u'\u17CB';
constexpr char16_t robat = u'\u17CC';
constexpr char16_t toandakhiat = u'\u17CD';
constexpr char16_t samyokSannya = u'\u17D0';

/// The class of each letter from U+1780 on: consonants of both series, then independent vowels. '-' is not heard.
char16_t khmerClass(char16_t letter)
{
    static constexpr std::u16string_view consonants = u"kkkkgccccnttttnttttnppppm" // ka to mo
                                                      u"yrlvssshl-";               // yo to qa
    static constexpr std::u16string_view vowels = u"--------rrll-------";          // qaq to qau
    const size_t at = letter - u'\u1780';
    const auto heard = at < consonants.size()                    ? consonants[at]
                       : at - 0x23 < vowels.size() && at >= 0x23 ? vowels[at - 0x23]
                                                                 : u'-';
    return heard == u'-' ? char16_t(0) : heard;
}

bool isOneOf(char16_t heard, std::u16string_view classes)
{
    return heard != 0 && classes.find(heard) != std::u16string_view::npos;
}

/// Walks a run syllable by syllable and writes what is heard of it.
class Speaker {
public:
    explicit Speaker(std::vector<KhmerCluster> clusters) : m_clusters(std::move(clusters)) {}

    QString speak();

private:
    const KhmerCluster* at(size_t i) const { return i < m_clusters.size() ? &m_clusters[i] : nullptr; }
    static bool isBare(const KhmerCluster& cluster);
    static bool isOpen(const KhmerCluster& cluster);
    static bool canBeFinal(const KhmerCluster* cluster);
    bool isFinal(size_t i) const;
    bool hasSilentRo(size_t i) const;
    void speakFinal(const KhmerCluster& cluster);
    void speakOnset(size_t i);

    std::vector<KhmerCluster> m_clusters;
    QString m_heard;
    bool m_open = false;      ///< the syllable so far can take a final consonant
    bool m_afterMark = false; ///< its nikahit was heard as m, which ng takes over ("ាំង")
};

/// A consonant with nothing that shows a vowel of its own.
bool Speaker::isBare(const KhmerCluster& cluster)
{
    const bool onlySilent = cluster.signs.find_first_not_of(std::u16string{bantoc, robat}) == std::u16string::npos;
    return cluster.base != 0 && cluster.base < u'\u17A3' && cluster.vowels.empty() && cluster.shifters.empty() &&
           onlySilent;
}

bool Speaker::isOpen(const KhmerCluster& cluster)
{
    if (cluster.hasSign(reahmuk) || cluster.hasSign(yuukaleapintu) || cluster.hasSign(bantoc))
        return false;
    return !cluster.hasSign(nikahit) || cluster.vowels.find(vowelAa) != std::u16string::npos;
}

/// Of stacked consonants only some end a syllable: doubled ones, those after a nasal or r, and those on s or y.
bool Speaker::canBeFinal(const KhmerCluster* cluster)
{
    if (cluster == nullptr || !isBare(*cluster))
        return false;
    if (cluster->subscripts.empty())
        return true;
    const auto base = khmerClass(cluster->base);
    const auto below = khmerClass(cluster->subscripts.front());
    if (isOneOf(below, u"rlvm"))
        return false;
    return isOneOf(base, u"nmgr") || base == below || isOneOf(below, u"sy");
}

/// Of two bare consonants in a row the first begins a syllable when the second has to end one.
bool Speaker::isFinal(size_t i) const
{
    const auto& cluster = m_clusters[i];
    if (!m_open || !canBeFinal(&cluster))
        return false;
    const auto* next = at(i + 1);
    if (!canBeFinal(next) || cluster.hasSign(bantoc))
        return true;
    const bool nextEnds = at(i + 2) == nullptr || next->hasSign(bantoc);
    const bool nasalStack = !cluster.subscripts.empty() && isOneOf(khmerClass(cluster.base), u"nmg");
    return !nextEnds && !(nasalStack && next->subscripts.empty());
}

/// The ro below that ends a name is not spoken ("ចិត្រ").
bool Speaker::hasSilentRo(size_t i) const
{
    const auto& cluster = m_clusters[i];
    if (i == 0 || i + 1 != m_clusters.size() || cluster.subscripts.empty() || cluster.subscripts.back() != u'\u179A')
        return false;
    const auto& before = m_clusters[i - 1];
    return cluster.vowels.empty() && cluster.signs.empty() && isOpen(before) &&
           (!before.vowels.empty() || before.hasSign(samyokSannya));
}

void Speaker::speakFinal(const KhmerCluster& cluster)
{
    const auto heard = khmerClass(cluster.base);
    if (heard == u'g' && m_afterMark)
        m_heard.chop(1);
    if (heard != 0 && !isOneOf(heard, u"ryvh"))
        m_heard += QChar(heard);
    m_open = m_afterMark = false;
}

void Speaker::speakOnset(size_t i)
{
    const auto& cluster = m_clusters[i];
    auto base = khmerClass(cluster.base);
    auto below = cluster.subscripts;
    if (hasSilentRo(i))
        below.pop_back();
    if (cluster.base == u'\u17A0' && below == u"\u179C")
        base = u'p', below.clear(); // ហ្វ writes the f of foreign words
    if (!below.empty() && m_open && isOneOf(base, u"ryv"))
        base = 0; // it ended the syllable before
    if (base != 0 && base != u'h')
        m_heard += QChar(base);
    for (const auto letter : below)
        if (const auto heard = khmerClass(letter); heard != 0 && heard != u'h')
            m_heard += QChar(heard);
    m_afterMark = cluster.hasSign(nikahit);
    if (m_afterMark)
        m_heard += u'm';
    if (cluster.hasSign(yuukaleapintu))
        m_heard += u'k'; // the short a of "រតនៈ" is closed by a stop
    m_open = isOpen(cluster);
}

QString Speaker::speak()
{
    std::erase_if(m_clusters, [](const KhmerCluster& cluster) { return cluster.hasSign(toandakhiat); });
    for (size_t i = 0; i < m_clusters.size(); ++i) {
        if (isFinal(i))
            speakFinal(m_clusters[i]);
        else
            speakOnset(i);
    }
    return m_heard;
}

} // namespace

QString khmerConsonants(QStringView run)
{
    auto text = run.toString();
    text.replace(QStringLiteral("ពោធិ"), QStringLiteral("ពោ")); // spoken "pou", with toandakhiat or without
    text.replace(QStringLiteral("ពោ\u17CD"), QStringLiteral("ពោ"));
    return Speaker(parseKhmer(text)).speak();
}

} // namespace daikou::store
