// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/text_table.h"
#include "domain/records/all.h"
#include "domain/records/dictionary.h"

namespace daikou::cli {

using domain::Field;
using domain::Language;
using domain::RecordType;

namespace {

Json rulesOf(const Field& field)
{
    const auto& options = field.options;
    Json rules{{"required", options.required}};
    if (field.kind == domain::Kind::Text || field.kind == domain::Kind::LongText)
        rules["maxLength"] = options.maxLength;
    if (options.wordBudget > 0)
        rules["wordBudget"] = options.wordBudget;
    if (options.least)
        rules["least"] = *options.least;
    if (options.most)
        rules["most"] = *options.most;
    return rules;
}

Json fieldJson(const Field& field)
{
    Json object{
        {"name", utf8(field.name)},
        {"number", field.number},
        {"kind", utf8(domain::kindWord(field.kind))},
        {"label", {{"en", utf8(field.labelIn(Language::English))}, {"km", utf8(field.labelIn(Language::Khmer))}}},
        {"visibility", utf8(domain::visibilityWord(field.options.visibility))},
        {"rules", rulesOf(field)}};
    if (field.isReference())
        object["target"] = field.target().isEmpty() ? Json() : Json(utf8(field.target()));
    for (const domain::Choice& choice : field.choices)
        object["choices"].push_back({{"code", std::string(choice.code)}, {"label", bothLanguages(choice.label)}});
    return object;
}

Json typeJson(const RecordType& type)
{
    Json fields = Json::array();
    for (const Field& field : type.fields())
        fields.push_back(fieldJson(field));
    return {{"type", utf8(type.name())},
            {"number", type.number()},
            {"label", bothLanguages(type.one())},
            {"labels", bothLanguages(type.many())},
            {"belongsTo", type.ownerField() ? Json(utf8(type.ownerField()->name)) : Json()},
            {"fields", fields}};
}

QString rulesText(const Field& field)
{
    QStringList parts;
    if (field.options.required)
        parts += tr("required");
    if (field.isReference() && !field.target().isEmpty())
        parts += QStringLiteral("→ ") + field.target();
    QStringList codes;
    for (const domain::Choice& choice : field.choices)
        codes += QString::fromLatin1(choice.code.data(), qsizetype(choice.code.size()));
    if (!codes.isEmpty())
        parts += codes.join(u'|');
    if (field.options.least)
        parts += tr("from %1").arg(*field.options.least);
    if (field.options.most)
        parts += tr("up to %1").arg(*field.options.most);
    return parts.join(QStringLiteral(", "));
}

void printType(Console& console, const RecordType& type)
{
    TextTable table({tr("Field"), tr("Kind"), tr("English"), tr("Khmer"), tr("Rules")});
    for (const Field& field : type.fields())
        table.add({field.name, domain::kindWord(field.kind), field.labelIn(Language::English),
                   field.labelIn(Language::Khmer), rulesText(field)});
    table.print(console);
}

void printTypes(Console& console)
{
    TextTable table({tr("Type"), tr("English"), tr("Khmer"), tr("Fields")});
    for (const RecordType* type : domain::recordTypes())
        table.add({type->name(), type->many().in(Language::English), type->many().in(Language::Khmer),
                   QString::number(type->fields().size())});
    table.print(console);
}

} // namespace

Run declareSchema(CLI::App& app)
{
    const auto name = std::make_shared<std::string>();
    app.add_option("TYPE", *name, help(tr("a record type; all where none is named")));
    const auto markdown = std::make_shared<bool>(false);
    app.add_flag("--markdown", *markdown, help(tr("the data dictionary of all types, as Markdown")));
    return [name, markdown](Console& console) -> int {
        if (*markdown) {
            console.print(domain::dataDictionary());
            return Done;
        }
        if (!name->empty()) {
            const RecordType& type = domain::requireRecordType(text(*name));
            if (console.json())
                console.print(typeJson(type));
            else
                printType(console, type);
            return Done;
        }
        if (!console.json()) {
            printTypes(console);
            return Done;
        }
        Json all = Json::array();
        for (const RecordType* type : domain::recordTypes())
            all.push_back(typeJson(*type));
        console.print(all);
        return Done;
    };
}

} // namespace daikou::cli
