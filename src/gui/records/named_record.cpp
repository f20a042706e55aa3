// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/named_record.h"

#include "domain/records/all.h"
#include "domain/values/current_language.h"
#include "domain/values/khmer.h"
#include "store/change.h"

#include <QRegularExpression>

#include <algorithm>

namespace daikou::gui {

namespace {

/// A type whose records can begin with a name, and what holds of them beside it.
struct NamedType {
    const char* type;
    const char* field = nullptr; ///< null: nothing more is given
    const char* choice = nullptr;
};

constexpr NamedType namedTypes[] = {
    {"person"}, {"organisation"}, {"tag"}, {"council"}, {"area", "level", "commune"},
};

const NamedType* findNamed(const domain::RecordType& type)
{
    const auto* found = std::ranges::find_if(
        namedTypes, [&](const NamedType& each) { return type.name() == QLatin1String(each.type); });
    return found == std::end(namedTypes) ? nullptr : found;
}

/// Whether a record is what one of its type that begins with a name would be.
bool isAsNamed(const domain::Record& record)
{
    const NamedType* named = findNamed(*record.type);
    return !named || !named->field ||
           domain::textOf(record.value(QString::fromLatin1(named->field))) == QLatin1String(named->choice);
}

/// Of the records that bear this name, the one after which no record of `type` is called yet; a null id where there is
/// none or more than one.
domain::RecordId findUncalled(store::Register& source, const domain::Record& called, const domain::Field& after,
                              const domain::RecordType& target, const QString& name)
{
    std::vector<domain::RecordId> found;
    for (const auto& id : source.named(name, target)) {
        domain::Record record = called;
        record[after] = id;
        const auto identity = domain::identityOf(record);
        if ((!identity || !source.isLive(*identity)) && isAsNamed(source.require(id)))
            found.push_back(id);
    }
    return found.size() == 1 ? found.front() : domain::RecordId();
}

/// A name without what it says of its own kind: "the commune council of Prek Norin" lies in Prek Norin. All of it where
/// nothing else would remain.
QString withoutWordsOf(const domain::RecordType& type, const QString& name)
{
    if (&type != &domain::Council::type())
        return name;
    static const QRegularExpression words(
        QStringLiteral("^(the\\s+)?((commune|sangkat)(\\s+council)?|council)\\s+(of\\s+)?((commune|sangkat|khum)\\s+)?|"
                       "\\s+((commune|sangkat)\\s+)?council$|^ក្រុមប្រឹក្សា\\s*(ឃុំ/សង្កាត់|ឃុំ|សង្កាត់)?\\s*|"
                       "^(ឃុំ|សង្កាត់|khum\\s)\\s*"),
        QRegularExpression::CaseInsensitiveOption);
    const QString bare = QString(name).remove(words).trimmed();
    return bare.isEmpty() ? name : bare;
}

} // namespace

bool beginsWithAName(const domain::RecordType& type)
{
    return findNamed(type) != nullptr;
}

QString kindOfNamed(const domain::RecordType& type)
{
    const auto language = domain::currentLanguage();
    const NamedType* named = findNamed(type);
    if (!named || !named->field)
        return type.one().in(language);
    for (const auto& choice : type.find(QString::fromLatin1(named->field))->choices)
        if (choice.code == named->choice)
            return choice.label.in(language);
    return type.one().in(language);
}

domain::RecordId saveNamed(store::Change& change, store::Register& source, const domain::RecordType& type,
                           const QString& name)
{
    domain::Record record(type);
    const domain::Field& title = *type.find(type.title().front());
    if (const auto* target = title.isReference() ? domain::findRecordType(title.target()) : nullptr) {
        const QString bare = withoutWordsOf(type, name);
        const auto known = findUncalled(source, record, title, *target, bare);
        record[title] = known.isNull() ? saveNamed(change, source, *target, bare) : known;
    } else {
        const QString half = domain::holdsKhmer(name) ? QStringLiteral(".km") : QStringLiteral(".en");
        record.set(QString(title.base + half), name);
    }
    if (const NamedType* named = findNamed(type); named && named->field)
        record.set(QString::fromLatin1(named->field), QString::fromLatin1(named->choice));
    return change.save(record);
}

} // namespace daikou::gui
