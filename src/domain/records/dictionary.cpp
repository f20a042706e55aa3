// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/dictionary.h"

#include "domain/records/all.h"

#include <array>

namespace daikou::domain {

namespace {

QString kindText(const Field& field)
{
    if (!field.isReference())
        return kindWord(field.kind);
    return kindWord(field.kind) + QStringLiteral(" to ") +
           (field.target().isEmpty() ? QStringLiteral("any record") : field.target());
}

QString choiceWords(const Field& field)
{
    QStringList words;
    for (const Choice& choice : field.choices)
        words += QStringLiteral("`%1` %2 / %3")
                     .arg(QString::fromLatin1(choice.code.data(), qsizetype(choice.code.size())),
                          choice.label.in(Language::English), choice.label.in(Language::Khmer));
    return words.join(QStringLiteral("; "));
}

QString ruleWords(const Field& field)
{
    QStringList rules;
    if (field.options.required)
        rules += QStringLiteral("required");
    if (field.options.machine)
        rules += QStringLiteral("written by the program");
    if (field.options.least)
        rules += QStringLiteral("from %1").arg(*field.options.least);
    if (field.options.most)
        rules += QStringLiteral("to %1").arg(*field.options.most);
    if (field.kind == Kind::Text || field.kind == Kind::LongText)
        rules += QStringLiteral("at most %1 characters").arg(field.options.maxLength);
    if (field.options.wordBudget > 0)
        rules += QStringLiteral("%1 words are enough").arg(field.options.wordBudget);
    if (field.options.owner)
        rules += QStringLiteral("belongs to it");
    if (!field.choices.empty())
        rules += choiceWords(field);
    return rules.join(QStringLiteral(", "));
}

} // namespace

QString kindWord(Kind kind)
{
    static constexpr std::array words{"text", "long text", "integer",   "number",     "yes or no",
                                      "date", "choice",    "reference", "references", "money"};
    return QLatin1String(words[size_t(kind)]);
}

QString visibilityWord(Visibility visibility)
{
    static constexpr std::array words{"public", "internal", "personal", "sensitive"};
    return QLatin1String(words[size_t(visibility)]);
}

QString dataDictionary()
{
    QString text = QStringLiteral(
        "# Data dictionary\n\nMade by `daikouctl schema --markdown` from the field tables in `src/domain/records`. "
        "The number of a field is the one it has for ever in the change log.\n");
    for (const RecordType* type : recordTypes()) {
        text += QStringLiteral("\n## `%1` – %2 / %3\n\n| no. | field | English | Khmer | kind | rules | who may see it "
                               "|\n|---|---|---|---|---|---|---|\n")
                    .arg(type->name(), type->one().in(Language::English), type->one().in(Language::Khmer));
        for (const Field& field : type->fields())
            text += QStringLiteral("| %1 | `%2` | %3 | %4 | %5 | %6 | %7 |\n")
                        .arg(QString::number(field.number), field.name, field.labelIn(Language::English),
                             field.labelIn(Language::Khmer), kindText(field), ruleWords(field),
                             visibilityWord(field.options.visibility));
    }
    return text;
}

} // namespace daikou::domain
