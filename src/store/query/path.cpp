// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query/path.h"

#include "domain/error.h"
#include "domain/records/all.h"

#include <QCoreApplication>

namespace daikou::store {

using domain::Field;
using domain::Kind;
using domain::RecordType;

namespace {

int ancestorLength(const QString& step)
{
    static const QStringList levels{QStringLiteral("province"), QStringLiteral("district"), QStringLiteral("commune")};
    return 2 * int(levels.indexOf(step) + 1);
}

/// The field by which records of `child` point to `type`: the owner's, or the first that may.
const Field* pointingField(const RecordType& child, const RecordType& type)
{
    const Field* owner = child.ownerField();
    if (owner && (owner->target() == type.name() || owner->target().isEmpty()))
        return owner;
    for (const Field& field : child.fields())
        if (field.kind == Kind::Reference && field.target() == type.name())
            return &field;
    return nullptr;
}

/// Moves along `step`; false where it is no move from the path's end.
bool move(Path& path, const QString& step)
{
    const RecordType& from = *path.end;
    const auto go = [&](PathStep next) {
        next.from = &from;
        path.steps.push_back(next);
        path.end = next.to;
        return true;
    };
    const Field* field = from.find(step);
    if (field && field->isReference())
        if (const RecordType* target = domain::findRecordType(field->target()))
            return go({.kind = field->kind == Kind::Reference ? PathStep::Kind::Reference : PathStep::Kind::References,
                       .to = target,
                       .field = field});
    if (const int length = ancestorLength(step); length > 0) {
        if (&from != &domain::Area::type()) {
            if (from.place().empty())
                return false;
            go({.kind = PathStep::Kind::Place, .to = &domain::Area::type()});
        }
        path.steps.push_back({.kind = PathStep::Kind::Ancestor,
                              .from = &domain::Area::type(),
                              .to = &domain::Area::type(),
                              .codeLength = length});
        path.end = &domain::Area::type();
        return true;
    }
    if (const RecordType* child = domain::findRecordType(step))
        if (const Field* back = pointingField(*child, from))
            return go({.kind = PathStep::Kind::Children, .to = child, .field = back});
    return false;
}

[[noreturn]] void unknown(const QString& path, const QString& step, const RecordType& type)
{
    QStringList names;
    for (const Field& field : type.fields())
        if (!names.contains(field.base))
            names += field.base;
    throw domain::Error(domain::Error::Kind::Input,
                        QCoreApplication::translate("store", "“%1” in “%2” is not a field of %3; use one of: %4")
                            .arg(step, path, type.name(), names.join(QStringLiteral(", "))));
}

constexpr int mostSteps = 6;

} // namespace

Path resolvePath(const RecordType& type, const QString& text)
{
    Path path{.text = text, .steps = {}, .end = &type};
    const QStringList steps = text.split(u'.');
    if (steps.size() > mostSteps)
        throw domain::Error(domain::Error::Kind::Input,
                            QCoreApplication::translate("store", "“%1” has too many steps; at most %2 are followed")
                                .arg(text, QString::number(mostSteps)));
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const QString& step = steps[i];
        const bool last = i + 1 == steps.size();
        const QString half = last ? QString() : step + u'.' + steps[i + 1];
        const Field* bilingualHalf = i + 2 == steps.size() ? path.end->find(half) : nullptr;
        if (bilingualHalf && bilingualHalf->name == half) {
            path.field = bilingualHalf;
            return path;
        }
        const Field* field = path.end->find(step);
        if (last && field) {
            path.field = field;
            path.bilingual = field->language && field->name != step;
            return path;
        }
        if (last && step == u"id")
            return path;
        if (!move(path, step))
            unknown(text, step, *path.end);
    }
    return path;
}

std::vector<Path> waysOf(const Path& path)
{
    const auto at = std::ranges::find(path.steps, PathStep::Kind::Place, &PathStep::kind);
    if (at == path.steps.end())
        return {path};
    std::vector<Path> ways;
    for (const QString& place : at->from->place()) {
        const Path toPlace = resolvePath(*at->from, place);
        Path way = path;
        way.steps.assign(path.steps.begin(), at);
        way.steps.insert(way.steps.end(), toPlace.steps.begin(), toPlace.steps.end());
        if (toPlace.field) // a place ends in a reference to an area
            way.steps.push_back({.kind = toPlace.field->kind == Kind::Reference ? PathStep::Kind::Reference
                                                                                : PathStep::Kind::References,
                                 .from = toPlace.end,
                                 .to = at->to,
                                 .field = toPlace.field});
        way.steps.insert(way.steps.end(), at + 1, path.steps.end());
        std::ranges::move(waysOf(way), std::back_inserter(ways));
    }
    return ways;
}

} // namespace daikou::store
