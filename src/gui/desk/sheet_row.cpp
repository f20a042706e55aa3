// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desk/sheet_row.h"

#include "domain/records/all.h"
#include "domain/rules/event_rules.h"
#include "domain/values/current_language.h"

#include <algorithm>

namespace daikou::gui {

using domain::RecordId;

const domain::RecordType& SheetRow::type()
{
    static const domain::RecordType type = domain::makeType<SheetRow>(
        {.number = 51, // as the participation that it becomes
         .name = "participation",
         .family = domain::Family::Events,
         .one = {"Participant", "អ្នកចូលរួម"},
         .many = {"Participants", "អ្នកចូលរួម"},
         .title = {"who"},
         .columns = {"who", "sex", "side", "role", "days"}},
        {
            field(1, "event", &SheetRow::event, {"Event", "ព្រឹត្តិការណ៍"},
                  {.target = "event", .owner = true, .required = true}),
            field(2, "who", &SheetRow::who, {"Name", "ឈ្មោះ"}, {.required = true}),
            field(3, "sex", &SheetRow::sex, {"Sex", "ភេទ"}),
            field(4, "side", &SheetRow::side, {"For", "តំណាងឱ្យ"}, {.target = "organisation"}),
            field(5, "role", &SheetRow::role, {"Role", "តួនាទី"}),
            field(6, "days", &SheetRow::days, {"Days attended", "ថ្ងៃដែលបានចូលរួម"}, {.maxLength = 100}),
        });
    return type;
}

domain::Bilingual inItsLanguage(const QString& text)
{
    const bool khmer = std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Khmer; });
    return khmer ? domain::Bilingual({}, text) : domain::Bilingual(text, {});
}

std::optional<RecordId> SheetRows::personOf(const SheetRow& row) const
{
    const auto id = RecordId::fromText(row.who);
    return id && source().typeOf(*id) == &domain::Person::type() ? id : std::nullopt;
}

std::optional<domain::Record> SheetRows::find(const RecordId& id) const
{
    const auto found = source().find(id);
    if (!found)
        return {};
    const auto participation = domain::fromRecord<domain::Participation>(*found);
    const auto person = source().find(participation.person);
    SheetRow row;
    row.id = id;
    row.event = participation.event;
    row.who = participation.person.toText();
    row.sex = person ? domain::fromRecord<domain::Person>(*person).sex : domain::Sex::Unset;
    row.side = participation.council.isNull() ? participation.organisation : participation.council;
    row.role = participation.role;
    row.days = participation.days;
    return domain::toRecord(row);
}

domain::Findings SheetRows::check(const domain::Record& record) const
{
    using enum domain::FindingCode;
    domain::Findings findings = domain::check(record);
    const auto row = domain::fromRecord<SheetRow>(record);
    const auto add = [&](domain::Severity severity, domain::FindingCode code, const char* field,
                         const QStringList& arguments = {}) {
        findings.push_back({.severity = severity, .code = code, .field = QLatin1String(field), .arguments = arguments});
    };
    const auto person = personOf(row);
    if (!row.who.isEmpty() && !person && row.sex == domain::Sex::Unset)
        add(domain::Severity::Error, Required, "sex");
    domain::Participation same;
    same.event = row.event;
    same.person = person.value_or(RecordId());
    const auto identity = person ? domain::identityOf(domain::toRecord(same)) : std::nullopt;
    if (row.id.isNull() && identity && source().isLive(*identity))
        add(domain::Severity::Error, AlreadyThere, "who", {titleOf(record)});
    const auto days = domain::daysFrom(row.days);
    const int length = source().isLive(row.event) ? source().require<domain::Event>(row.event).days() : 0;
    if (!days)
        add(domain::Severity::Error, NotDays, "days", {row.days});
    else if (!days->empty() && length > 0 && days->back() > length)
        add(domain::Severity::Warning, OutsideEvent, "days", {QString::number(days->back()), QString::number(length)});
    return findings;
}

/// Somebody new, or somebody known of whom more is known now.
RecordId SheetRows::savePerson(store::Change& change, const SheetRow& row) const
{
    const auto known = personOf(row);
    domain::Person person;
    if (known)
        person = source().require<domain::Person>(*known);
    else
        person.name = inItsLanguage(row.who);
    if (row.sex != domain::Sex::Unset)
        person.sex = row.sex;
    return change.save(person);
}

RecordId SheetRows::save(store::Change& change, const SheetRow& row) const
{
    domain::Participation participation;
    if (!row.id.isNull())
        participation = source().require<domain::Participation>(row.id);
    participation.event = row.event;
    participation.person = savePerson(change, row);
    const bool council = source().typeOf(row.side) == &domain::Council::type();
    participation.council = council ? row.side : RecordId();
    participation.organisation = council ? RecordId() : row.side;
    participation.role = row.role;
    participation.days = domain::daysText(domain::daysFrom(row.days).value_or(std::vector<int>()));
    return change.save(participation);
}

RecordId SheetRows::save(store::Change& change, const domain::Record& record) const
{
    return save(change, domain::fromRecord<SheetRow>(record));
}

QString SheetRows::titleOf(const domain::Record& record) const
{
    const auto row = domain::fromRecord<SheetRow>(record);
    const auto person = personOf(row);
    return person ? source().titleOf(*person, domain::currentLanguage()) : row.who;
}

SheetRow SheetRows::rowFor(const RecordId& person) const
{
    SheetRow row;
    row.who = person.toText();
    row.sex = source().require<domain::Person>(person).sex;
    row.side = sideOf(person);
    return row;
}

/// The council in which they have a post, else the organisation to which they belong; of several, the last that has
/// not ended.
RecordId SheetRows::sideOf(const RecordId& person) const
{
    RecordId council, organisation;
    for (const auto& id : source().referrers(person)) {
        const auto* type = source().typeOf(id);
        if (type == &domain::Councillor::type()) {
            const auto post = source().require<domain::Councillor>(id);
            const auto mandate = source().find(post.mandate);
            if (mandate && !post.to.isValid() && !domain::fromRecord<domain::Mandate>(*mandate).ended.isValid())
                council = domain::fromRecord<domain::Mandate>(*mandate).council;
        } else if (type == &domain::Affiliation::type()) {
            const auto affiliation = source().require<domain::Affiliation>(id);
            if (!affiliation.to.isValid())
                organisation = affiliation.organisation;
        }
    }
    return council.isNull() ? organisation : council;
}

} // namespace daikou::gui
