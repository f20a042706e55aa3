// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/instruments/xlsform_rules.h"

#include "support/text.h"

#include <QRegularExpression>
#include <QSet>

namespace daikou::test {

namespace {

using Row = QHash<QString, QString>; // cells by the header as it stands there

std::vector<Row> rowsOf(const exchange::Workbook& workbook, const char* name)
{
    std::vector<Row> rows;
    const exchange::Sheet* sheet = workbook.find(text(name));
    if (!sheet || sheet->rows.empty())
        return rows;
    QHash<int, QString> headers;
    for (const auto& cell : sheet->rows.front().cells)
        headers.insert(cell.column, cell.text);
    for (size_t i = 1; i < sheet->rows.size(); ++i) {
        Row row;
        for (const auto& cell : sheet->rows[i].cells)
            row.insert(headers.value(cell.column), cell.text);
        rows.push_back(row);
    }
    return rows;
}

class RuleCheck {
public:
    explicit RuleCheck(const exchange::Workbook& workbook)
        : m_survey(rowsOf(workbook, "survey")), m_choices(rowsOf(workbook, "choices")),
          m_settings(rowsOf(workbook, "settings"))
    {}

    QStringList run()
    {
        need(!m_survey.empty(), "no survey");
        checkChoices();
        for (const Row& row : m_survey)
            checkRow(row);
        need(m_open.isEmpty(), "a group does not end");
        for (const Row& row : m_survey)
            for (const char* column : {"relevant", "calculation", "constraint", "label::English (en)"})
                checkExpression(row.value(text(column)));
        checkSettings();
        return m_wrong;
    }

private:
    void need(bool isSo, const QString& otherwise)
    {
        if (!isSo)
            m_wrong += otherwise;
    }
    void need(bool isSo, const char* otherwise) { need(isSo, text(otherwise)); }

    void needLabels(const Row& row, const QString& of)
    {
        for (const char* column : {"label::English (en)", "label::Khmer (km)"})
            need(!row.value(text(column)).trimmed().isEmpty(), of + u" has no " + text(column));
    }

    void checkChoices()
    {
        for (const Row& row : m_choices) {
            const QString list = row.value(text("list_name")), name = row.value(text("name"));
            need(!list.isEmpty() && !list.contains(u' '), "a choice is in no list");
            need(!name.isEmpty() && !name.contains(u' '), "a choice has no name without spaces");
            need(!m_lists[list].contains(name), QString(list + u" has " + name + u" twice"));
            m_lists[list].insert(name);
            needLabels(row, list);
            for (const QString& column : row.keys())
                need(!column.startsWith(u"daikou"), "an extra column of choices would be taken for a filter");
        }
    }

    void checkRow(const Row& row)
    {
        static const QRegularExpression nameRule(text("^[A-Za-z_][A-Za-z0-9_.-]*$"));
        const QString type = row.value(text("type")), name = row.value(text("name"));
        need(nameRule.match(name).hasMatch(), QString(u"a name may not be " + name));
        if (type == u"end_group") {
            need(!m_open.isEmpty(), "a group ends that did not begin");
            if (!m_open.isEmpty())
                need(m_open.takeLast() == name, "groups end in another order");
            return;
        }
        need(!m_names.contains(name), QString(name + u" stands twice"));
        need(name != u"meta", "meta is a name of XForms");
        m_names.insert(name);
        if (type == u"begin_group")
            m_open += name;
        else
            m_questions.insert(name);
        const QStringList words = type.split(u' ');
        if (words[0] == u"select_one" || words[0] == u"select_multiple") {
            need(words.size() == 2, QString(type + u" names no list"));
            need(m_lists.contains(words.value(1)), QString(type + u" has no choices"));
        } else {
            static const QStringList known = text("begin_group text integer calculate").split(u' ');
            need(known.contains(type), QString(type + u" is no type"));
        }
        need(type != u"calculate" || !row.value(text("calculation")).isEmpty(), "nothing is calculated");
        if (type != u"calculate")
            needLabels(row, name);
    }

    void checkExpression(const QString& expression)
    {
        static const QRegularExpression reference(text(R"(\$\{([^}]*)\})"));
        for (auto each = reference.globalMatch(expression); each.hasNext();) {
            const QString name = each.next().captured(1);
            need(m_questions.contains(name), QString(u"there is no question " + name));
        }
    }

    void checkSettings()
    {
        need(m_settings.size() == 1, "settings have one row");
        const Row row = m_settings.empty() ? Row() : m_settings.front();
        static const QRegularExpression idRule(text("^[A-Za-z_][A-Za-z0-9_.-]*$"));
        need(!row.value(text("form_title")).trimmed().isEmpty(), "no form_title");
        need(idRule.match(row.value(text("form_id"))).hasMatch(), "no form_id");
        need(!row.value(text("version")).isEmpty(), "no version");
        need(row.value(text("default_language")) == u"English (en)", "the default language has no labels");
    }

    std::vector<Row> m_survey, m_choices, m_settings;
    QHash<QString, QSet<QString>> m_lists;
    QSet<QString> m_names, m_questions;
    QStringList m_open, m_wrong;
};

} // namespace

QStringList againstXlsFormRules(const exchange::Workbook& workbook)
{
    return RuleCheck(workbook).run();
}

} // namespace daikou::test
