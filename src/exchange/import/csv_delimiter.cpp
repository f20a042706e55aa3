// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/csv_delimiter.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace daikou::exchange {

namespace {

constexpr std::array<char16_t, 3> delimiters{u',', u';', u'\t'};
constexpr size_t linesToLookAt = 50;

using Counts = std::array<int, delimiters.size()>;

/// Counts each separator outside quotes in each of the first lines that are not blank.
class LineCounter {
public:
    void add(QChar character);
    void endLine();
    bool enough() const { return m_lines.size() == linesToLookAt; }
    const std::vector<Counts>& lines() const { return m_lines; }

private:
    std::vector<Counts> m_lines;
    Counts m_counts{};
    bool m_quoted = false;
    bool m_reopens = false; // right behind a closing mark
    bool m_atFieldStart = true;
    bool m_blank = true;
};

void LineCounter::add(QChar character)
{
    if (character == u'"') {
        // A doubled mark closes and opens again, which comes to the same.
        m_quoted = m_quoted ? false : m_atFieldStart || m_reopens;
        m_reopens = !m_quoted;
        m_blank = false;
        m_atFieldStart = false;
        return;
    }
    m_reopens = false;
    if (m_quoted)
        return;
    if (character == u'\n' || character == u'\r')
        return endLine();
    m_atFieldStart = false;
    for (size_t which = 0; which < delimiters.size(); ++which) {
        if (character == delimiters[which]) {
            ++m_counts[which];
            m_atFieldStart = true;
        }
    }
    m_blank = m_blank && character.isSpace() && !m_atFieldStart;
}

void LineCounter::endLine()
{
    if (!m_blank && !m_quoted && !enough())
        m_lines.push_back(m_counts);
    m_counts = {};
    m_blank = true;
    m_atFieldStart = true;
}

/// How many lines have as many separators as the header.
int linesLikeHeader(const std::vector<Counts>& lines, size_t which)
{
    int alike = 0;
    for (const Counts& counts : lines)
        alike += counts[which] == lines.front()[which];
    return alike;
}

} // namespace

bool isCsvDelimiter(QChar character)
{
    return std::find(delimiters.begin(), delimiters.end(), character.unicode()) != delimiters.end();
}

QChar detectDelimiter(QStringView sample, bool whole)
{
    LineCounter counter;
    for (qsizetype at = 0; at < sample.size() && !counter.enough(); ++at)
        counter.add(sample[at]);
    if (whole || counter.lines().empty())
        counter.endLine();
    if (counter.lines().empty())
        return delimiters.front();

    const Counts& header = counter.lines().front();
    std::pair<int, int> best{0, 0};
    char16_t found = delimiters.front();
    for (size_t which = 0; which < delimiters.size(); ++which) {
        if (header[which] == 0)
            continue;
        const std::pair measure{linesLikeHeader(counter.lines(), which), header[which]};
        if (measure > best) {
            best = measure;
            found = delimiters[which];
        }
    }
    return found;
}

std::optional<QChar> delimiterLine(QStringView text)
{
    constexpr qsizetype length = 5;
    if (text.size() < length || text.first(4).compare(u"sep=", Qt::CaseInsensitive) != 0 || !isCsvDelimiter(text[4]))
        return std::nullopt;
    const bool alone = text.size() == length || text[length] == u'\n' || text[length] == u'\r';
    return alone ? std::optional(text[4]) : std::nullopt;
}

} // namespace daikou::exchange
