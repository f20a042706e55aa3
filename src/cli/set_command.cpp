// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command.h"
#include "domain/records/all.h"
#include "domain/values/current_language.h"
#include "store/whole.h"

#include <algorithm>

namespace daikou::cli {

using domain::ChangeLabel;
using domain::Error;
using domain::Field;
using domain::Finding;
using domain::Record;
using domain::RecordType;
using store::Register;

namespace {

struct SetArguments {
    std::string file, type;
    std::vector<std::string> words;
};

struct Assignment {
    QString field, value;
};

std::vector<Assignment> assignmentsFrom(const std::vector<std::string>& words)
{
    std::vector<Assignment> all;
    for (const std::string& word : words) {
        const QString given = text(word);
        const qsizetype sign = given.indexOf(u'=');
        if (sign < 1)
            throw Error(Error::Kind::Usage, tr("“%1” is not FIELD=VALUE; write status=active").arg(given));
        all.push_back({given.left(sign), given.mid(sign + 1)});
    }
    if (all.empty())
        throw Error(Error::Kind::Usage, tr("nothing to set was named; write FIELD=VALUE"));
    return all;
}

/// The field of this name; of a bilingual field named without its language the half that the text is written in.
const Field& requireField(const RecordType& type, const QString& name, const QString& value)
{
    const Field* field = type.find(name);
    if (!field)
        field = type.find(QString(name).replace(u'_', u'.'));
    if (!field) {
        QStringList names;
        for (const Field& one : type.fields())
            names += one.name;
        throw Error(
            Error::Kind::Usage,
            tr("%1 has no field “%2”; use one of: %3").arg(type.name(), name, names.join(QStringLiteral(", "))));
    }
    const bool khmer =
        std::ranges::any_of(value, [](QChar c) { return c.unicode() >= 0x1780 && c.unicode() <= 0x17ff; });
    if (field->language && name == field->base && khmer)
        return type.fields()[size_t(type.indexOf(*field)) + 1];
    return *field;
}

void assign(Register& target, Record& record, const Assignment& assignment)
{
    const Field& field = requireField(*record.type, assignment.field, assignment.value);
    const auto parsed = target.parse(field, assignment.value);
    if (const auto* finding = std::get_if<Finding>(&parsed))
        throw Error(Error::Kind::Input,
                    field.name + QStringLiteral(": ") + finding->sentence(domain::currentLanguage()));
    record[field] = std::get<domain::Value>(parsed);
}

Json asJson(const domain::Findings& findings, domain::Language language)
{
    static constexpr const char* severities[] = {"hint", "warning", "error"};
    Json all = Json::array();
    for (const Finding& finding : findings)
        all.push_back({{"severity", severities[size_t(finding.severity)]},
                       {"code", utf8(finding.codeName())},
                       {"field", utf8(finding.field)},
                       {"message", utf8(finding.sentence(language))}});
    return all;
}

int run(Console& console, SetArguments given)
{
    const RecordType& type = domain::requireRecordType(text(given.type));
    std::string id;
    if (!given.words.empty() && given.words.front().find('=') == std::string::npos) {
        id = given.words.front();
        given.words.erase(given.words.begin());
    }
    const auto assignments = assignmentsFrom(given.words);
    const auto target = openForWriting(given.file);
    Record record = id.empty() ? Record(type) : target->require(requireRecord(*target, id));
    if (record.type != &type)
        throw Error(Error::Kind::Input, tr("%1 is of another type; it is %2").arg(text(id), record.type->name()));
    for (const Assignment& assignment : assignments)
        assign(*target, record, assignment);
    const auto code = id.empty() ? ChangeLabel::Code::Add : ChangeLabel::Code::Edit;
    target->perform({code, {u'@' + type.name(), target->titleOf(record, console.language())}},
                    [&](store::Change& change) {
                        record.id = change.save(record);
                        change.setLabel({code, {u'@' + type.name(), target->titleOf(record.id, console.language())}});
                    });
    const auto findings = store::findingsOf(*target, target->require(record.id));
    if (console.json()) {
        console.print(Json{{"id", utf8(record.id.toText())}, {"findings", asJson(findings, console.language())}});
        return Done;
    }
    console.print(record.id.toText());
    for (const Finding& finding : findings) {
        const Field* field = type.find(finding.field);
        console.warn(tr("note: %1%2")
                         .arg(field ? field->label.in(console.language()) + QStringLiteral(": ") : QString(),
                              finding.sentence(console.language())));
    }
    return Done;
}

} // namespace

Run declareSet(CLI::App& app)
{
    const auto given = std::make_shared<SetArguments>();
    addFile(app, given->file);
    app.add_option("TYPE", given->type, help(tr("the record type")))->required();
    app.add_option("FIELDS", given->words, help(tr("the id of a record to change, if any, and then what to set")))
        ->required();
    return [given](Console& console) { return run(console, *given); };
}

} // namespace daikou::cli
