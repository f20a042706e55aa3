// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text_table.h"

#include <algorithm>

namespace daikou::cli {

namespace {

constexpr int widest = 44;
constexpr int gap = 2;
constexpr char16_t coeng = 0x17d2;

/// The columns that one character takes, `before` being the one before it.
int widthOf(QChar c, QChar before)
{
    switch (c.category()) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Other_Control:
        return 0;
    default:
        return before.unicode() == coeng || c.isLowSurrogate() ? 0 : 1;
    }
}

/// The text on one line, cut to `width` columns.
QString fitted(const QString& text, int width)
{
    QString line;
    int used = 0;
    QChar before;
    for (QChar c : text) {
        if (c == u'\n' || c == u'\r' || c == u'\t')
            c = u' ';
        const int more = widthOf(c, before);
        if (used + more > width) {
            while (used >= width && !line.isEmpty()) {
                const QChar last = line.back();
                line.chop(1);
                used -= widthOf(last, line.isEmpty() ? QChar() : line.back());
            }
            return line + u'…';
        }
        line += c;
        used += more;
        before = c;
    }
    return line;
}

} // namespace

int terminalWidth(QStringView text)
{
    int width = 0;
    QChar before;
    for (const QChar c : text) {
        width += widthOf(c, before);
        before = c;
    }
    return width;
}

TextTable::TextTable(const QStringList& header)
{
    m_rows += header;
}

void TextTable::add(const QStringList& cells)
{
    m_rows += cells;
}

void TextTable::print(Console& console) const
{
    const qsizetype columns = m_rows.front().size();
    std::vector<int> widths(size_t(columns), 0);
    for (const QStringList& row : m_rows)
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[size_t(i)] = std::max(widths[size_t(i)], std::min(widest, terminalWidth(row[i])));
    for (const QStringList& row : m_rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool last = i + 1 == row.size();
            const QString cell = last ? QString(row[i]).replace(u'\n', u' ') : fitted(row[i], widest);
            line += cell;
            if (!last)
                line += QString(widths[size_t(i)] - terminalWidth(cell) + gap, u' ');
        }
        while (line.endsWith(u' '))
            line.chop(1);
        console.print(line);
    }
}

} // namespace daikou::cli
