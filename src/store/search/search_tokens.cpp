// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/search_tokens.h"

#include "store/search/clusters.h"
#include "store/search/fold.h"
#include "store/search/sound.h"

#include <algorithm>
#include <vector>

namespace daikou::store {

namespace {

constexpr QChar soundMark(u'\uE001');
constexpr qsizetype leastSoundedLetters = 3;
constexpr qsizetype leastConsonants = 2;

QStringList tokensOf(const ScriptRun& run)
{
    return run.khmer ? khmerClusters(run.text) : QStringList{run.text.toString()};
}

QStringList tokensOf(QStringView text)
{
    return indexText(text).split(u' ', Qt::SkipEmptyParts);
}

void appendToken(QString& to, QStringView token)
{
    const qsizetype start = to.isEmpty() ? 0 : to.size() + 1;
    to.resize(start + token.size());
    if (start > 0)
        to[start - 1] = u' ';
    std::copy(token.begin(), token.end(), to.data() + start);
}

/// A stretch of what was typed, outside quotes or inside.
struct Stretch {
    QStringView text;
    bool exact = false;
    bool closed = false; ///< a quote ended it, so that its last word is complete
};

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\u201C' || c == u'\u201D';
}

std::vector<Stretch> stretchesOf(QStringView typed)
{
    std::vector<Stretch> stretches;
    bool exact = false;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= typed.size(); ++i) {
        if (i < typed.size() && !isQuote(typed[i]))
            continue;
        stretches.push_back({typed.mid(start, i - start), exact, exact && i < typed.size()});
        exact = !exact;
        start = i + 1;
    }
    return stretches;
}

/// One required part of the query.
struct Term {
    QStringList tokens;
    QString sound; ///< empty: found as written only
    bool complete = false;
};

qsizetype consonantCount(const QString& sound)
{
    return std::count_if(sound.begin(), sound.end(), [](QChar c) { return c.isLetter(); });
}

QString searchableSound(QStringView text)
{
    const auto sound = text.size() < leastSoundedLetters ? QString() : soundKey(text);
    return consonantCount(sound) < leastConsonants ? QString() : sound;
}

void appendTerms(std::vector<Term>& terms, const Stretch& stretch)
{
    if (stretch.exact) {
        if (auto tokens = tokensOf(stretch.text); !tokens.isEmpty())
            terms.push_back({std::move(tokens), {}, stretch.closed});
        return;
    }
    const auto folded = foldedName(stretch.text);
    for (const auto& run : scriptRuns(folded))
        if (auto tokens = tokensOf(run); !tokens.isEmpty())
            terms.push_back({std::move(tokens), searchableSound(run.text), false});
}

QString phrase(const QString& tokens, bool prefix)
{
    return u'"' + tokens + (prefix ? u"\" *" : u"\"");
}

QString soundPhrase(const QString& sound, bool prefix)
{
    return u"sound : " + phrase(soundMark + sound, prefix);
}

QString expression(const Term& term, bool prefix)
{
    const auto written = phrase(term.tokens.join(u' '), prefix);
    return term.sound.isEmpty() ? written : u'(' + written + u" OR " + soundPhrase(term.sound, prefix) + u')';
}

/// "Siem Reap" is one run in Khmer, so the words also count together, where nobody asked for exact ones.
QString wholeSound(const std::vector<Stretch>& stretches, size_t termCount)
{
    return stretches.size() == 1 && termCount > 1 ? searchableSound(stretches.front().text) : QString();
}

} // namespace

QString indexText(QStringView text)
{
    QString tokens;
    appendTokens(tokens, foldedName(text));
    return tokens;
}

void appendTokens(QString& to, QStringView folded)
{
    to.reserve(to.size() + 2 * folded.size());
    for (const auto& run : scriptRuns(folded)) {
        if (run.khmer)
            forEachCluster(run.text, [&](QStringView cluster) { appendToken(to, cluster); });
        else
            appendToken(to, run.text);
    }
}

QString soundText(QStringView name)
{
    QString tokens;
    appendSounds(tokens, foldedName(name));
    return tokens;
}

void appendSounds(QString& to, QStringView folded)
{
    auto sounds = soundKeysOfFolded(folded);
    sounds.prepend(joinedSound(sounds));
    sounds.removeDuplicates();
    for (const auto& sound : sounds) {
        if (consonantCount(sound) < leastConsonants)
            continue;
        appendToken(to, QStringView(&soundMark, 1));
        to += sound;
    }
}

MatchQuery matchQuery(QStringView typed, bool lastIsPrefix)
{
    const auto stretches = stretchesOf(typed);
    std::vector<Term> terms;
    for (const auto& stretch : stretches)
        appendTerms(terms, stretch);
    if (terms.empty())
        return {};
    const bool prefix = lastIsPrefix && !terms.back().complete;
    QStringList written, heard;
    for (size_t i = 0; i < terms.size(); ++i) {
        const bool mayGoOn = prefix && i + 1 == terms.size();
        written += phrase(terms[i].tokens.join(u' '), mayGoOn);
        heard += expression(terms[i], mayGoOn);
    }
    const auto joint = QStringLiteral(" AND ");
    const auto all = heard.join(joint), whole = wholeSound(stretches, terms.size());
    return {.inNames = u"name : (" + written.join(joint) + u')',
            .written = u"{name detail text} : (" + written.join(joint) + u')',
            .alsoBySound = whole.isEmpty() ? all : u'(' + all + u") OR " + soundPhrase(whole, prefix)};
}

} // namespace daikou::store
