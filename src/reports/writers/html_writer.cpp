// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/html_writer.h"

#include "reports/document/outline.h"
#include "reports/writers/html_style.h"
#include "reports/writers/picture_kind.h"
#include "reports/writers/writing.h"

#include <QIODevice>

#include <algorithm>

namespace daikou::reports {

namespace {

/// Text as HTML: what a person typed is never markup. A line break stays one.
QString escapedHtml(const QString& text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

QString tagged(const QString& tag, const QString& attributes, const QString& inside)
{
    return QStringLiteral("<%1%2>%3</%1>").arg(tag, attributes, inside);
}

QString langOf(const ShownText& shown)
{
    return QStringLiteral(" lang=\"%1\"").arg(languageCode(shown.language));
}

QString classOf(QLatin1String name)
{
    return name.isEmpty() ? QString() : QStringLiteral(" class=\"%1\"").arg(name);
}

class HtmlWriter : public DocumentWriter {
public:
    HtmlWriter(const DocumentInfo& info, const Outline& outline, QIODevice& out, const WriteOptions& options)
        : m_info(info), m_outline(outline), m_out(out), m_options(options)
    {
        writeHead();
    }

    void write(const Block& block) override
    {
        visitBlock([this](const auto& one) { add(one); }, block);
    }

    void finish() override
    {
        put(QStringLiteral("</main>\n"));
        if (!m_info.notice.isEmpty())
            put(QStringLiteral("<p class=\"notice foot\">%1</p>\n").arg(line(m_info.notice)));
        put(QStringLiteral("</body>\n</html>\n"));
    }

private:
    void add(const Cover& cover);
    void add(const Contents& contents);
    void add(const Heading& heading);
    void add(const Paragraph& paragraph);
    void add(const BulletList& list) { putItems(QStringLiteral("ul"), {}, list.items); }
    void add(const NumberedList& list);
    void add(const FactsTable& table) { putFacts(table.facts); }
    void add(const Table& table);
    void add(const Figure& figure);
    void add(const Index& index);
    void add(const RunningHead&) {}
    void add(const PageBreak&) { put(QStringLiteral("<div class=\"page\"></div>\n")); }
    void add(const DataCard& card);
    void add(const KeepTogether& together);

    void put(const QString& html) { writeAll(m_out, html.toUtf8()); }
    void writeHead();
    void putItems(const QString& tag, const QString& attributes, const std::vector<ListItem>& items);
    void putFacts(const std::vector<Fact>& facts);
    void putRow(const Table& table, const TableRow& row);
    QString itemIn(const ListItem& item, Language language) const;

    /// The languages in one line, each marked.
    QString line(const Bilingual& text) const
    {
        QString html;
        for (const auto& shown : shownTexts(text, m_info.mode))
            html += (html.isEmpty() ? QString() : QStringLiteral(" ")) +
                    tagged(QStringLiteral("span"), langOf(shown), escapedHtml(shown.text));
        return html;
    }

    /// The languages side by side where there are two, else one element.
    QString parallel(const QString& tag, const Bilingual& text, QLatin1String name = {}) const
    {
        QString html;
        const auto shownOnes = shownTexts(text, m_info.mode);
        for (const auto& shown : shownOnes)
            html += tagged(tag, classOf(name) + langOf(shown), escapedHtml(shown.text));
        return shownOnes.size() == 2 ? QStringLiteral("<div class=\"pair\">%1</div>").arg(html) : html;
    }

    const DocumentInfo& m_info;
    const Outline& m_outline;
    QIODevice& m_out;
    const WriteOptions& m_options;
    size_t m_headings = 0;
};

void HtmlWriter::writeHead()
{
    const auto style = htmlStyle();
    put(QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                       "<meta name=\"generator\" content=\"Daikou\">\n")
            .arg(languageCode(mainLanguage(m_info.mode))));
    put(QStringLiteral("<meta name=\"dcterms.created\" content=\"%1\">\n")
            .arg(m_options.created.toUTC().toString(Qt::ISODate)));
    put(QStringLiteral("<title>%1</title>\n<style>").arg(shownLine(m_info.title, m_info.mode).toHtmlEscaped()));
    put(QString::fromUtf8(style.data(), qsizetype(style.size())));
    put(QStringLiteral("</style>\n</head>\n<body%1>\n<main>\n")
            .arg(m_info.mode == LanguageMode::Both ? QStringLiteral(" class=\"both\"") : QString()));
}

void HtmlWriter::add(const Cover& cover)
{
    const auto paragraphs = [&](const Bilingual& text, QLatin1String name) -> QString {
        QString html;
        for (const auto& shown : shownTexts(text, m_info.mode))
            html += tagged(QStringLiteral("p"), classOf(name) + langOf(shown), escapedHtml(shown.text)) + u'\n';
        return html;
    };
    put(QStringLiteral("<header class=\"cover\">\n") + paragraphs(cover.organisation, QLatin1String("organisation")));
    put(tagged(QStringLiteral("h1"), {}, line(cover.title)) + u'\n');
    put(paragraphs(cover.subtitle, QLatin1String("subtitle")) + paragraphs(cover.date, QLatin1String("date")));
    if (!cover.notice.isEmpty())
        put(QStringLiteral("<p class=\"notice\">%1</p>\n").arg(line(cover.notice)));
    put(QStringLiteral("</header>\n"));
    if (cover.foreword.isEmpty())
        return;
    put(tagged(QStringLiteral("h2"), {}, line(forewordTitle)) + u'\n');
    add(Paragraph{cover.foreword, TextStyle::Lead});
}

void HtmlWriter::add(const Contents& contents)
{
    put(QStringLiteral("<nav class=\"contents\">\n<h2>%1</h2>\n<ul>\n").arg(line(contents.title)));
    for (const auto& entry : m_outline.entries())
        if (entry.listed && entry.level <= contents.depth)
            put(QStringLiteral("<li class=\"l%1\"><a href=\"#%2\">%3</a></li>\n")
                    .arg(QString::number(std::clamp(entry.level, 1, 3)), entry.id, line(entry.text)));
    put(QStringLiteral("</ul>\n</nav>\n"));
}

void HtmlWriter::add(const Heading& heading)
{
    const auto& entries = m_outline.entries();
    const QString id = m_headings < entries.size() ? entries[m_headings].id : QString();
    ++m_headings;
    const int level = std::clamp(heading.level, 1, 3);
    const bool pair = level > 1 && shownTexts(heading.text, m_info.mode).size() == 2;
    QString attributes = QStringLiteral(" id=\"%1\"").arg(id);
    if (pair || heading.startsPage)
        attributes += QStringLiteral(" class=\"%1\"")
                          .arg(QStringLiteral("%1 %2")
                                   .arg(pair ? QLatin1String("pair") : QLatin1String(),
                                        heading.startsPage ? QLatin1String("page") : QLatin1String())
                                   .trimmed());
    put(tagged(QStringLiteral("h%1").arg(level + 1), attributes, line(heading.text)) + u'\n');
}

void HtmlWriter::add(const Paragraph& paragraph)
{
    if (paragraph.text.isEmpty())
        return;
    QLatin1String name;
    if (paragraph.style == TextStyle::Lead)
        name = QLatin1String("lead");
    else if (paragraph.style == TextStyle::Small || paragraph.style == TextStyle::Caption)
        name = QLatin1String("small");
    const QString html = parallel(QStringLiteral("p"), paragraph.text, name);
    put(paragraph.style == TextStyle::Quote ? tagged(QStringLiteral("blockquote"), {}, html) + u'\n' : html + u'\n');
}

void HtmlWriter::add(const NumberedList& list)
{
    putItems(QStringLiteral("ol"), list.first == 1 ? QString() : QStringLiteral(" start=\"%1\"").arg(list.first),
             list.items);
}

QString HtmlWriter::itemIn(const ListItem& item, Language language) const
{
    const auto mode = language == Language::Khmer ? LanguageMode::Khmer : LanguageMode::English;
    QString html;
    for (const auto& lead : shownTexts(item.lead, mode))
        html += tagged(QStringLiteral("span"), QStringLiteral(" class=\"lead-in\"") + langOf(lead),
                       escapedHtml(lead.text)) +
                u' ';
    for (const auto& text : shownTexts(item.text, mode))
        html += tagged(QStringLiteral("span"), langOf(text), escapedHtml(text.text));
    return html.trimmed();
}

void HtmlWriter::putItems(const QString& tag, const QString& attributes, const std::vector<ListItem>& items)
{
    put(QStringLiteral("<%1%2>\n").arg(tag, attributes));
    for (const auto& item : items) {
        const bool two =
            shownTexts(item.lead, m_info.mode).size() == 2 || shownTexts(item.text, m_info.mode).size() == 2;
        if (two)
            put(QStringLiteral("<li><div class=\"pair\"><div>%1</div><div>%2</div></div></li>\n")
                    .arg(itemIn(item, Language::English), itemIn(item, Language::Khmer)));
        else
            put(QStringLiteral("<li>%1</li>\n").arg(itemIn(item, mainLanguage(m_info.mode))));
    }
    put(QStringLiteral("</%1>\n").arg(tag));
}

void HtmlWriter::putFacts(const std::vector<Fact>& facts)
{
    put(QStringLiteral("<dl>\n"));
    for (const auto& fact : facts)
        if (!fact.value.isEmpty())
            put(QStringLiteral("<div><dt>%1</dt><dd>%2</dd></div>\n")
                    .arg(line(fact.label), parallel(QStringLiteral("div"), fact.value)));
    put(QStringLiteral("</dl>\n"));
}

void HtmlWriter::add(const Table& table)
{
    const QLatin1String form(table.writingRoom > 0 ? "form" : "");
    put(QStringLiteral("<div class=\"wide\"><table%1>\n").arg(classOf(form)));
    if (!table.caption.isEmpty())
        put(tagged(QStringLiteral("caption"), {}, line(table.caption)) + u'\n');
    put(QStringLiteral("<thead><tr>"));
    for (const auto& column : table.columns)
        put(tagged(QStringLiteral("th"),
                   QStringLiteral(" scope=\"col\"") + (column.align == Align::Start ? QString()
                                                       : column.align == Align::Centre
                                                           ? classOf(QLatin1String("centre"))
                                                           : classOf(QLatin1String("end"))),
                   line(column.title)));
    put(QStringLiteral("</tr></thead>\n<tbody>\n"));
    for (const auto& row : table.rows)
        putRow(table, row);
    put(QStringLiteral("</tbody></table></div>\n"));
}

void HtmlWriter::putRow(const Table& table, const TableRow& row)
{
    QString html;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const auto align = table.columns[i].align;
        const QLatin1String name(align == Align::Start ? "" : align == Align::Centre ? "centre" : "end");
        html += tagged(QStringLiteral("td"), classOf(name), i < row.cells.size() ? line(row.cells[i]) : QString());
    }
    put(tagged(QStringLiteral("tr"), row.strong ? classOf(QLatin1String("strong")) : QString(), html) + u'\n');
}

void HtmlWriter::add(const Figure& figure)
{
    const QByteArray image = figure.bytes();
    const auto kind = pictureKind(image);
    put(QStringLiteral("<figure>"));
    // As an image, not inside the page: there a picture that a person attached could run scripts.
    if (!kind.isEmpty())
        put(QStringLiteral("<img style=\"width:%1%\" alt=\"%2\" src=\"data:%3;base64,%4\">")
                .arg(QString::number(std::clamp(figure.widthShare, 0.05, 1.0) * 100, 'f', 0),
                     shownLine(figure.alternative, m_info.mode).toHtmlEscaped(), kind,
                     QString::fromLatin1(image.toBase64())));
    else
        put(parallel(QStringLiteral("p"), figure.alternative, QLatin1String("small")));
    if (!figure.caption.isEmpty())
        put(tagged(QStringLiteral("figcaption"), {}, parallel(QStringLiteral("div"), figure.caption)));
    put(QStringLiteral("</figure>\n"));
}

void HtmlWriter::add(const Index& index)
{
    put(QStringLiteral("<section class=\"index\">\n<h2>%1</h2>\n").arg(line(index.title)));
    for (const auto& group : index.groups) {
        if (group.entries.empty())
            continue;
        put(QStringLiteral("<h3>%1</h3>\n<ul class=\"group\">\n").arg(line(group.heading)));
        for (const auto& entry : group.entries) {
            put(QStringLiteral("<li>%1").arg(line(entry.term)));
            for (const auto& anchor : entry.anchors)
                if (const auto* place = m_outline.find(anchor))
                    put(QStringLiteral("<a href=\"#%1\">%2</a>").arg(place->id, line(place->text)));
            put(QStringLiteral("</li>\n"));
        }
        put(QStringLiteral("</ul>\n"));
    }
    put(QStringLiteral("</section>\n"));
}

void HtmlWriter::add(const DataCard& card)
{
    put(QStringLiteral("<section class=\"card\">\n<h3>%1</h3>\n").arg(line(card.title)));
    putFacts(card.facts);
    put(parallel(QStringLiteral("p"), card.remark, QLatin1String("small")) + QStringLiteral("\n</section>\n"));
}

void HtmlWriter::add(const KeepTogether& together)
{
    put(QStringLiteral("<div class=\"keep\">\n"));
    for (const auto& inner : together.blocks)
        write(inner);
    put(QStringLiteral("</div>\n"));
}

} // namespace

void writeHtml(const Report& report, QIODevice& out, const WriteOptions& options)
{
    runWithOutline(report, options, [&](const Outline& outline) {
        return std::make_unique<HtmlWriter>(report.info, outline, out, options);
    });
}

} // namespace daikou::reports
