// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/all.h"

#include "domain/error.h"

#include <QCoreApplication>

#include <algorithm>

namespace daikou::domain {

const std::vector<const RecordType*>& recordTypes()
{
    static const std::vector<const RecordType*> types{
        &Sector::type(),       &Tag::type(),           &Area::type(),
        &Council::type(),      &Person::type(),        &Mandate::type(),
        &Councillor::type(),   &Organisation::type(),  &Affiliation::type(),
        &Event::type(),        &Participation::type(), &Headcount::type(),
        &Outcome::type(),      &Partnership::type(),   &Party::type(),
        &Contribution::type(), &Agreement::type(),     &InstrumentVersion::type(),
        &Assessment::type(),   &GroupCard::type(),     &Score::type(),
        &Standard::type(),     &ActionPlan::type(),    &Activity::type(),
        &ProgressNote::type(), &Practice::type(),      &Review::type(),
        &Adoption::type(),     &Attachment::type(),
    };
    return types;
}

const RecordType* findRecordType(QStringView name)
{
    const auto& types = recordTypes();
    const auto found = std::ranges::find_if(types, [&](const RecordType* type) { return type->name() == name; });
    return found == types.end() ? nullptr : *found;
}

const RecordType* findRecordType(int number)
{
    const auto& types = recordTypes();
    const auto found = std::ranges::find_if(types, [&](const RecordType* type) { return type->number() == number; });
    return found == types.end() ? nullptr : *found;
}

const RecordType& requireRecordType(QStringView name)
{
    if (const RecordType* type = findRecordType(name))
        return *type;
    QStringList names;
    for (const RecordType* type : recordTypes())
        names += type->name();
    throw Error(Error::Kind::Usage, QCoreApplication::translate("domain", "“%1” is not a record type; use one of: %2")
                                        .arg(name, names.join(QStringLiteral(", "))));
}

std::vector<const RecordType*> childTypes(const RecordType& type)
{
    std::vector<const RecordType*> children;
    for (const RecordType* child : recordTypes())
        if (const Field* owner = child->ownerField())
            if (owner->target() == type.name() || owner->target().isEmpty())
                children.push_back(child);
    return children;
}

} // namespace daikou::domain
