// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace daikou::store {

/// The signs that are a vowel (am) together.
inline constexpr char16_t nikahit = u'\u17C6';
inline constexpr char16_t vowelAa = u'\u17B6';

/// One orthographic syllable of Khmer, its marks in one fixed order: what looks the same is the same.
struct KhmerCluster {
    char16_t base = 0;         ///< consonant or independent vowel; 0 where marks stand without one
    std::u16string subscripts; ///< the consonants below, without their coeng; coeng da is held as ta, ro comes last
    std::u16string shifters;
    std::u16string vowels; ///< dependent vowels; two halves typed one by one are joined
    std::u16string signs;

    bool isEmpty() const;
    bool hasSign(char16_t sign) const { return signs.find(sign) != std::u16string::npos; }
    void appendTo(QString& text) const;
};

/// A letter, mark or repetition sign of Khmer; not its digits and punctuation.
constexpr bool isKhmer(char16_t unit)
{
    return (unit >= u'\u1780' && unit <= u'\u17D3') || unit == u'\u17D7' || unit == u'\u17DC' || unit == u'\u17DD';
}

/// Drawn with no width and of no meaning for search: U+200B to U+200D, U+2060, U+FEFF.
constexpr bool isZeroWidth(char16_t unit)
{
    return (unit >= u'\u200B' && unit <= u'\u200D') || unit == u'\u2060' || unit == u'\uFEFF';
}

/// The syllables of `run`. Zero-width characters are dropped; whatever else is not Khmer ends a syllable and is left
/// out.
std::vector<KhmerCluster> parseKhmer(QStringView run);

/// Where the syllable that begins at `from` ends, when it stands in its one right order already, as nearly all do; -1
/// where it does not.
qsizetype rightClusterEnd(QStringView run, qsizetype from);

/// The end of the stretch of Khmer and zero-width characters that begins at `from`.
qsizetype khmerRunEnd(QStringView text, qsizetype from);

/// Hands over each syllable of `run` as text, as parseKhmer would read it. The view lives until `take` returns.
template <class Take>
void forEachCluster(QStringView run, const Take& take)
{
    for (qsizetype at = 0; at < run.size();) {
        if (const qsizetype end = rightClusterEnd(run, at); end > 0) {
            take(run.mid(at, end - at));
            at = end;
        } else if (isKhmer(run[at].unicode())) {
            const qsizetype rest = khmerRunEnd(run, at);
            for (const auto& cluster : parseKhmer(run.mid(at, rest - at))) {
                QString text;
                cluster.appendTo(text);
                take(QStringView(text));
            }
            at = rest;
        } else {
            ++at;
        }
    }
}

/// The syllables of `run` as text, each the token that search stores and asks for.
QStringList khmerClusters(QStringView run);

/// `text` with each Khmer syllable in its one right order and without zero-width characters; all else stays.
/// For comparing, not for keeping: coeng da becomes coeng ta, and obsolete letters their modern ones.
/// The order of marks is that of The Unicode Standard, chapter 16.4 (base, coengs, shifter, vowels, signs).
QString normalisedKhmer(QStringView text);

} // namespace daikou::store
