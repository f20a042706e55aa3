// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/markdown_writer.h"

#include "reports/document/outline.h"
#include "reports/writers/writing.h"

#include <QIODevice>

#include <algorithm>

namespace daikou::reports {

namespace {

constexpr Words pictureWord{"Picture", "រូបភាព"};

/// Text as Markdown: characters that mean something are escaped, also those that do so only at the start of a line.
QString escapedMarkdown(const QString& text)
{
    static const QString special = QStringLiteral("\\`*_[]<>|~&#");
    QString markdown;
    bool lineStart = true;   // nothing but blanks yet on this line
    bool onlyDigits = false; // nothing but digits: a point would make it a numbered list
    for (const QChar c : text) {
        if (c == u'\n') {
            markdown += QStringLiteral("\\\n");
            lineStart = true;
            continue;
        }
        if (lineStart && c.isSpace())
            continue;
        const bool marksList = (c == u'-' || c == u'+' || c == u'=') && lineStart;
        const bool endsNumber = (c == u'.' || c == u')') && onlyDigits;
        if (special.contains(c) || marksList || endsNumber)
            markdown += u'\\';
        markdown += c;
        onlyDigits = c.isDigit() && (lineStart || onlyDigits);
        lineStart = false;
    }
    return markdown;
}

QString onOneLine(const QString& text)
{
    return escapedMarkdown(text.simplified());
}

class MarkdownWriter : public DocumentWriter {
public:
    MarkdownWriter(const DocumentInfo& info, const Outline& outline, QIODevice& out)
        : m_info(info), m_outline(outline), m_out(out)
    {}

    void write(const Block& block) override
    {
        visitBlock([this](const auto& one) { add(one); }, block);
    }

    void finish() override
    {
        if (!m_info.notice.isEmpty())
            put(QStringLiteral("---\n\n**%1**").arg(line(m_info.notice)));
    }

private:
    void add(const Cover& cover);
    void add(const Contents& contents);
    void add(const Heading& heading);
    void add(const Paragraph& paragraph);
    void add(const BulletList& list);
    void add(const NumberedList& list);
    void add(const FactsTable& table) { putFacts(table.facts); }
    void add(const Table& table);
    void add(const Figure& figure);
    void add(const Index& index);
    void add(const PageBreak&) {}
    void add(const RunningHead&) {}
    void add(const DataCard& card);
    void add(const KeepTogether& together);

    /// A block of Markdown and the blank line after it.
    void put(const QString& markdown) { writeAll(m_out, (markdown + QStringLiteral("\n\n")).toUtf8()); }
    void putTitle(int level, const Bilingual& text);
    void putFacts(const std::vector<Fact>& facts);
    QString itemText(const ListItem& item, const QString& marker) const;
    /// A cell is one line of Markdown: lines of the text and languages are broken by <br>.
    QString cell(const Bilingual& text) const
    {
        QStringList lines;
        for (const auto& shown : shownTexts(text, m_info.mode))
            for (const QString& one : shown.text.split(u'\n', Qt::SkipEmptyParts))
                lines += onOneLine(one);
        return lines.join(QStringLiteral("<br>"));
    }

    QString line(const Bilingual& text, const QString& joint = QStringLiteral(" · ")) const
    {
        QString markdown;
        for (const auto& shown : shownTexts(text, m_info.mode))
            markdown += (markdown.isEmpty() ? QString() : joint) + onOneLine(shown.text);
        return markdown;
    }

    const DocumentInfo& m_info;
    const Outline& m_outline;
    QIODevice& m_out;
    size_t m_headings = 0;
};

void MarkdownWriter::putTitle(int level, const Bilingual& text)
{
    put(QString(level, u'#') + u' ' + line(text));
}

void MarkdownWriter::add(const Cover& cover)
{
    putTitle(1, cover.title);
    for (const auto& shown : shownTexts(cover.subtitle, m_info.mode))
        put(u'*' + onOneLine(shown.text) + u'*');
    for (const auto* text : {&cover.organisation, &cover.date})
        if (!text->isEmpty())
            put(line(*text));
    if (!cover.notice.isEmpty())
        put(QStringLiteral("**%1**").arg(line(cover.notice)));
    if (cover.foreword.isEmpty())
        return;
    putTitle(2, forewordTitle);
    add(Paragraph{cover.foreword});
}

void MarkdownWriter::add(const Contents& contents)
{
    putTitle(2, contents.title);
    QString list;
    for (const auto& entry : m_outline.entries())
        if (entry.listed && entry.level <= contents.depth)
            list += QString((std::clamp(entry.level, 1, 3) - 1) * 2, u' ') +
                    QStringLiteral("- [%1](#%2)\n").arg(line(entry.text), entry.id);
    put(list.trimmed());
}

void MarkdownWriter::add(const Heading& heading)
{
    const auto& entries = m_outline.entries();
    if (m_headings < entries.size())
        put(QStringLiteral("<a id=\"%1\"></a>").arg(entries[m_headings].id));
    ++m_headings;
    putTitle(std::clamp(heading.level, 1, 3) + 1, heading.text);
}

void MarkdownWriter::add(const Paragraph& paragraph)
{
    for (const auto& shown : shownTexts(paragraph.text, m_info.mode)) {
        QString markdown = escapedMarkdown(shown.text);
        if (paragraph.style == TextStyle::Quote)
            markdown = QStringLiteral("> ") + markdown.replace(u'\n', QStringLiteral("\n> "));
        put(markdown);
    }
}

QString MarkdownWriter::itemText(const ListItem& item, const QString& marker) const
{
    const QString indent = QStringLiteral("\n\n") + QString(marker.size(), u' ');
    const auto inMode = [&](LanguageMode mode) -> QString {
        const QString lead = onOneLine(shownLine(item.lead, mode));
        const QString text = onOneLine(shownLine(item.text, mode));
        return (lead.isEmpty() ? QString() : QStringLiteral("**%1** ").arg(lead)) + text;
    };
    const bool two = shownTexts(item.lead, m_info.mode).size() == 2 || shownTexts(item.text, m_info.mode).size() == 2;
    if (two)
        return marker + inMode(LanguageMode::English) + indent + inMode(LanguageMode::Khmer);
    return marker + inMode(m_info.mode);
}

void MarkdownWriter::add(const BulletList& list)
{
    QStringList items;
    for (const auto& item : list.items)
        items += itemText(item, QStringLiteral("- "));
    put(items.join(u'\n'));
}

void MarkdownWriter::add(const NumberedList& list)
{
    QStringList items;
    for (size_t i = 0; i < list.items.size(); ++i)
        items += itemText(list.items[i], QStringLiteral("%1. ").arg(list.first + int(i)));
    put(items.join(u'\n'));
}

void MarkdownWriter::putFacts(const std::vector<Fact>& facts)
{
    QString markdown = QStringLiteral("| | |\n|---|---|");
    for (const auto& fact : facts)
        if (!fact.value.isEmpty())
            markdown += QStringLiteral("\n| **%1** | %2 |").arg(line(fact.label), cell(fact.value));
    put(markdown);
}

void MarkdownWriter::add(const Table& table)
{
    if (!table.caption.isEmpty())
        put(QStringLiteral("**%1**").arg(line(table.caption)));
    QString titles = QStringLiteral("|");
    QString rule = QStringLiteral("|");
    for (const auto& column : table.columns) {
        titles += QStringLiteral(" %1 |").arg(cell(column.title));
        rule += column.align == Align::Start    ? QStringLiteral("---|")
                : column.align == Align::Centre ? QStringLiteral(":---:|")
                                                : QStringLiteral("---:|");
    }
    QString markdown = titles + u'\n' + rule;
    for (const auto& row : table.rows) {
        markdown += QStringLiteral("\n|");
        for (size_t i = 0; i < table.columns.size(); ++i) {
            const QString text = i < row.cells.size() ? cell(row.cells[i]) : QString();
            markdown +=
                (row.strong && !text.isEmpty() ? QStringLiteral(" **%1** |") : QStringLiteral(" %1 |")).arg(text);
        }
    }
    put(markdown);
}

void MarkdownWriter::add(const Figure& figure)
{
    const auto& words = figure.alternative.isEmpty() ? figure.caption : figure.alternative;
    put(QStringLiteral("*%1: %2*").arg(line(pictureWord), line(words)));
    if (!figure.caption.isEmpty() && figure.caption != words)
        put(line(figure.caption));
}

void MarkdownWriter::add(const Index& index)
{
    putTitle(2, index.title);
    for (const auto& group : index.groups) {
        if (group.entries.empty())
            continue;
        putTitle(3, group.heading);
        QStringList items;
        for (const auto& entry : group.entries) {
            QStringList places;
            for (const auto& anchor : entry.anchors)
                if (const auto* place = m_outline.find(anchor))
                    places += QStringLiteral("[%1](#%2)").arg(line(place->text), place->id);
            items += QStringLiteral("- %1: %2").arg(line(entry.term), places.join(QStringLiteral("; ")));
        }
        put(items.join(u'\n'));
    }
}

void MarkdownWriter::add(const DataCard& card)
{
    putTitle(3, card.title);
    putFacts(card.facts);
    add(Paragraph{card.remark});
}

void MarkdownWriter::add(const KeepTogether& together)
{
    for (const auto& inner : together.blocks)
        write(inner);
}

} // namespace

void writeMarkdown(const Report& report, QIODevice& out, const WriteOptions& options)
{
    runWithOutline(report, options,
                   [&](const Outline& outline) { return std::make_unique<MarkdownWriter>(report.info, outline, out); });
}

} // namespace daikou::reports
