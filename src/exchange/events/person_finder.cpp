// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/events/person_finder.h"

#include "domain/records/all.h"

#include <algorithm>

namespace daikou::exchange {

using domain::Participation;
using domain::Person;
using domain::Record;
using domain::RecordId;
using domain::Sex;

namespace {

/// Where somebody belongs, as the register knows it.
struct Ties {
    std::vector<RecordId> organisations, councils, events;
};

void add(Ties& ties, store::Register& source, const Record& record)
{
    if (record.type == &Participation::type()) {
        const auto came = domain::fromRecord<Participation>(record);
        ties.organisations.push_back(came.organisation);
        ties.councils.push_back(came.council);
        ties.events.push_back(came.event);
    } else if (record.type == &domain::Affiliation::type()) {
        ties.organisations.push_back(domain::fromRecord<domain::Affiliation>(record).organisation);
    } else if (record.type == &domain::Councillor::type()) {
        if (const auto mandate = source.find(domain::fromRecord<domain::Councillor>(record).mandate))
            ties.councils.push_back(domain::fromRecord<domain::Mandate>(*mandate).council);
    }
}

Ties tiesOf(store::Register& source, const RecordId& person)
{
    constexpr int most = 1000;
    Ties ties;
    for (const RecordId& id : source.referrers(person, most))
        if (const auto record = source.find(id))
            add(ties, source, *record);
    for (auto* list : {&ties.organisations, &ties.councils})
        std::erase(*list, RecordId());
    return ties;
}

bool holds(const std::vector<RecordId>& list, const RecordId& id)
{
    return !id.isNull() && std::ranges::find(list, id) != list.end();
}

bool fits(const Ties& ties, const Participation& came)
{
    if (!came.organisation.isNull() || !came.council.isNull())
        return holds(ties.organisations, came.organisation) || holds(ties.councils, came.council);
    return holds(ties.events, came.event) || (ties.organisations.empty() && ties.councils.empty());
}

bool isSameSex(Sex one, Sex other)
{
    const auto known = [](Sex sex) { return sex != Sex::Unset && sex != Sex::NotRecorded; };
    return !known(one) || !known(other) || one == other;
}

} // namespace

std::vector<RecordId> findPeople(store::Register& source, const Person& person, const Participation& came)
{
    if (const auto id = RecordId::fromText(person.name.en); id && source.typeOf(*id) == &Person::type())
        return {*id};
    std::vector<RecordId> found;
    for (const QString& name : {person.name.en, person.name.km})
        for (const RecordId& id : name.isEmpty() ? std::vector<RecordId>() : source.named(name, Person::type()))
            if (!holds(found, id) && isSameSex(source.require<Person>(id).sex, person.sex) &&
                fits(tiesOf(source, id), came))
                found.push_back(id);
    return found;
}

} // namespace daikou::exchange
