// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/list_words.h"

#include "domain/records/all.h"
#include "reports/contents/catalogue.h"

#include <QRegularExpression>
#include <QStringList>

namespace daikou::gui {

namespace {

/// The path that a word before `:` means: a field's name, a dotted path that begins with one, or a label.
QString pathOf(const domain::RecordType& type, const QString& word)
{
    const QString first = word.section(u'.', 0, 0);
    if (type.find(first) || domain::findRecordType(first) || first == u"province" || first == u"district")
        return word;
    for (const auto& field : type.fields())
        for (const auto language : {domain::Language::English, domain::Language::Khmer})
            if (field.label.in(language).compare(word, Qt::CaseInsensitive) == 0)
                return field.base;
    return {};
}

} // namespace

ListWords readListWords(const domain::RecordType& type, const QString& text)
{
    static const QRegularExpression condition(
        QStringLiteral("([^\\s:=<>~!\"]+)\\s*(:|!=|<=|>=|=|<|>|!~|~)\\s*(\"[^\"]*\"|[^\\s\"]+)"));
    QStringList expressions, words;
    qsizetype end = 0;
    for (auto match = condition.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        const QString path = pathOf(type, found.captured(1));
        if (path.isEmpty())
            continue;
        words += text.mid(end, found.capturedStart() - end).trimmed();
        end = found.capturedEnd();
        const QString op = found.captured(2) == u":" ? QStringLiteral("=") : found.captured(2);
        QString value = found.captured(3);
        if (!value.startsWith(u'"'))
            value = u'"' + value + u'"';
        expressions += path + op + value;
    }
    words += text.mid(end).trimmed();
    words.removeAll(QString());
    words.removeAll(QStringLiteral("and"));
    return {words.join(u' '), expressions.join(QStringLiteral(" and "))};
}

QString reportForType(const domain::RecordType& type)
{
    for (const auto& kind : reports::reportKinds())
        if (kind.scopeType == &type)
            return kind.name;
    return {};
}

} // namespace daikou::gui
