// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/record_scope.h"

#include "domain/error.h"
#include "domain/records/all.h"
#include "domain/values/current_language.h"
#include "domain/values/short_code.h"
#include "reports/contents/catalogue.h"
#include "store/register.h"

#include <QCoreApplication>

#include <algorithm>

namespace daikou::reports {

using domain::Error;
using domain::Field;
using domain::RecordId;
using domain::RecordType;

namespace {

constexpr int mostSteps = 2;

/// The references of a type, the one to its owner first: what belongs together is nearer than what is only named.
std::vector<const Field*> referencesOf(const RecordType& type)
{
    std::vector<const Field*> fields;
    for (const Field& field : type.fields())
        if (field.kind == domain::Kind::Reference && !field.target().isEmpty())
            fields.push_back(&field);
    std::ranges::stable_partition(fields, [](const Field* field) { return field->options.owner; });
    return fields;
}

/// The path from `type` to a record of `target`; empty where none is short enough.
QString pathTo(const RecordType& type, const RecordType& target, int steps)
{
    for (const Field* field : referencesOf(type))
        if (field->target() == target.name())
            return field->name;
    if (steps > 1)
        for (const Field* field : referencesOf(type))
            if (const auto* next = domain::findRecordType(field->target()); next && next != &type)
                if (const QString rest = pathTo(*next, target, steps - 1); !rest.isEmpty())
                    return field->name + u'.' + rest;
    return {};
}

/// What a record belongs to or names, of this type; a null id where it is nothing.
RecordId namedBy(store::Register& source, const RecordId& id, const RecordType& type, int steps)
{
    const auto record = source.find(id);
    if (!record)
        return {};
    const auto fields = referencesOf(*record->type);
    for (const Field* field : fields)
        if (const auto* next = std::get_if<RecordId>(&(*record)[*field]); next && source.typeOf(*next) == &type)
            return *next;
    if (steps > 1)
        for (const Field* field : fields)
            if (const auto* next = std::get_if<RecordId>(&(*record)[*field]))
                if (const RecordId found = namedBy(source, *next, type, steps - 1); !found.isNull())
                    return found;
    return {};
}

} // namespace

RecordId recordOfScope(store::Register& source, const QString& scope)
{
    const auto ids = source.coded(scope);
    return ids.size() == 1 ? ids.front() : RecordId();
}

std::optional<QString> conditionOf(store::Register& source, const RecordId& id, const RecordType& type)
{
    const auto* own = source.typeOf(id);
    if (!own)
        return {};
    if (own == &type)
        return QStringLiteral("id=") + id.toText();
    if (const QString path = pathTo(type, *own, mostSteps); !path.isEmpty())
        return path + u'=' + id.toText();
    const RecordId named = namedBy(source, id, type, mostSteps);
    return named.isNull() ? std::nullopt : std::optional(QStringLiteral("id=") + named.toText());
}

QString understoodScope(store::Register& source, const QString& scope, const ReportKind& kind)
{
    if (!domain::idsOfCode(scope))
        return scope;
    const RecordId id = source.requireCoded(scope);
    if (const auto condition = conditionOf(source, id, *kind.scopeType))
        return *condition;
    const auto language = domain::currentLanguage();
    throw Error(Error::Kind::Input,
                QCoreApplication::translate("reports", "This report tells nothing of “%1” (%2); choose another report")
                    .arg(source.titleOf(id, language), source.typeOf(id)->one().in(language)));
}

} // namespace daikou::reports
