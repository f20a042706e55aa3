// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/fold.h"

#include "store/search/clusters.h"

#include <unicode/utf16.h>

#include <algorithm>

namespace daikou::store {

namespace {

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool isAsciiOrKhmer(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x80 || (c.unicode() >= 0x1780 && c.unicode() <= 0x17FF) || isZeroWidth(c.unicode());
    });
}

/// Writes words with one space between them and none at the ends.
class WordWriter {
public:
    explicit WordWriter(qsizetype size) { m_text.reserve(size); }

    void space() { m_pending = !m_text.isEmpty(); }
    void letter(char32_t letter)
    {
        if (m_pending)
            m_text += u' ';
        m_pending = false;
        if (QChar::requiresSurrogates(letter)) {
            m_text += QChar(QChar::highSurrogate(letter));
            m_text += QChar(QChar::lowSurrogate(letter));
        } else {
            m_text += QChar(char16_t(letter));
        }
    }
    void letters(QStringView letters)
    {
        if (m_pending)
            m_text += u' ';
        m_pending = false;
        m_text += letters;
    }
    QString text() && { return std::move(m_text); }

private:
    QString m_text;
    bool m_pending = false;
};

QString foldedAscii(QStringView text)
{
    WordWriter writer(text.size());
    for (const auto c : text) {
        const char16_t unit = c.unicode();
        if ((unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9'))
            writer.letter(unit);
        else if (unit >= u'A' && unit <= u'Z')
            writer.letter(unit + (u'a' - u'A'));
        else
            writer.space();
    }
    return std::move(writer).text();
}

/// Nearly all texts: one pass, without asking Unicode's tables.
QString foldedAsciiOrKhmer(QStringView text)
{
    WordWriter writer(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const char16_t unit = text[at].unicode();
        if (unit >= 0x80 && (isKhmer(unit) || isZeroWidth(unit))) {
            const qsizetype end = khmerRunEnd(text, at);
            forEachCluster(text.mid(at, end - at), [&](QStringView cluster) { writer.letters(cluster); });
            at = end;
            continue;
        }
        if ((unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9') ||
            (unit >= u'\u17F0' && unit <= u'\u17F9'))
            writer.letter(unit);
        else if (unit >= u'A' && unit <= u'Z')
            writer.letter(unit + (u'a' - u'A'));
        else if (unit >= u'\u17E0' && unit <= u'\u17E9')
            writer.letter(unit - u'\u17E0' + u'0');
        else
            writer.space();
        ++at;
    }
    return std::move(writer).text();
}

/// The combining marks shared by Latin, Greek and Cyrillic; Khmer's own marks are not among them.
bool isAccent(char32_t c)
{
    return (c >= 0x0300 && c <= 0x036F) || (c >= 0x1AB0 && c <= 0x1AFF) || (c >= 0x1DC0 && c <= 0x1DFF) ||
           (c >= 0x20D0 && c <= 0x20FF) || (c >= 0xFE20 && c <= 0xFE2F);
}

/// Latin letters that carry their stroke or ligature inside, so that no decomposition takes it off; null for others.
const char* plainLetters(char32_t c)
{
    switch (c) {
    case 0xDF:
        return "ss";
    case 0xE6:
        return "ae";
    case 0xF0:
    case 0x111:
        return "d";
    case 0xF8:
        return "o";
    case 0xFE:
        return "th";
    case 0x131:
        return "i";
    case 0x142:
        return "l";
    case 0x153:
        return "oe";
    default:
        return nullptr;
    }
}

void fold(WordWriter& writer, char32_t c)
{
    if (const char* plain = plainLetters(c)) {
        for (; *plain != 0; ++plain)
            writer.letter(char32_t(*plain));
    } else if (QChar::category(c) == QChar::Number_DecimalDigit) {
        writer.letter(U'0' + char32_t(QChar::digitValue(c)));
    } else if (QChar::isLetter(c) || QChar::isMark(c) || QChar::isNumber(c)) {
        writer.letter(c);
    } else {
        writer.space();
    }
}

/// A half of a pair that stands alone is handed over as it is.
template <typename Visit>
void forEachCodePoint(QStringView text, Visit visit)
{
    for (qsizetype i = 0; i < text.size();) {
        UChar32 c;
        U16_NEXT(text.utf16(), i, text.size(), c);
        visit(char32_t(c));
    }
}

/// Without accents and format characters, before anything looks at what stands beside what.
QString visibleLetters(const QString& text)
{
    QString letters;
    letters.reserve(text.size());
    forEachCodePoint(text, [&](char32_t c) {
        if (!isAccent(c) && QChar::category(c) != QChar::Other_Format)
            letters += QStringView(QChar::fromUcs4(c));
    });
    return letters;
}

/// Case folding may bring forth what decomposes again, and the other way round; two rounds settle all of Unicode.
QString foldedForms(QStringView text)
{
    QString folded = text.toString();
    for (int round = 0; round < 2; ++round)
        folded = visibleLetters(folded.normalized(QString::NormalizationForm_KD)).toCaseFolded();
    return visibleLetters(folded.normalized(QString::NormalizationForm_KD));
}

} // namespace

QString foldedName(QStringView text)
{
    if (isAscii(text))
        return foldedAscii(text);
    if (isAsciiOrKhmer(text))
        return foldedAsciiOrKhmer(text);
    const auto normal = normalisedKhmer(foldedForms(text));
    WordWriter writer(normal.size());
    forEachCodePoint(normal, [&](char32_t c) { fold(writer, c); });
    return std::move(writer).text();
}

std::vector<ScriptRun> scriptRuns(QStringView folded)
{
    std::vector<ScriptRun> runs;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= folded.size(); ++i) {
        const bool ends = i == folded.size() || folded[i] == u' ';
        const bool turns = !ends && i > start && isKhmer(folded[i].unicode()) != isKhmer(folded[start].unicode());
        if ((ends || turns) && i > start)
            runs.push_back({folded.mid(start, i - start), isKhmer(folded[start].unicode())});
        if (ends)
            start = i + 1;
        else if (turns)
            start = i;
    }
    return runs;
}

} // namespace daikou::store
