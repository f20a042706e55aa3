// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/names.h"

#include "domain/records/all.h"
#include "domain/rules/place_rules.h"
#include "reports/contents/wording.h"

namespace daikou::reports {

using domain::AreaLevel;
using domain::AreaUnit;
using domain::RecordId;

namespace {

constexpr qsizetype mostRemembered = 20'000;

constexpr Words goneRecord{"(deleted from the register)", "(បានលុបចេញពីបញ្ជី)"};

/// How a unit stands with a name: %1 is the name.
constexpr Words unitPatterns[] = {
    {"%1", "ខេត្ត%1"},     {"%1", "រាជធានី%1"},    {"%1 district", "ស្រុក%1"},  {"%1 municipality", "ក្រុង%1"},
    {"Khan %1", "ខណ្ឌ%1"}, {"%1 commune", "ឃុំ%1"}, {"Sangkat %1", "សង្កាត់%1"}, {"%1 village", "ភូមិ%1"},
};
/// The same where only the level is known.
constexpr Words levelPatterns[] = {{"%1", "%1"}, {"%1 district", "%1"}, {"%1 commune", "%1"}, {"%1 village", "%1"}};
constexpr Words councilOf{"%1 council", "ក្រុមប្រឹក្សា%1"};

Bilingual areaName(const domain::Area& area)
{
    if (area.unit != AreaUnit::Unset)
        return filled(unitPatterns[size_t(area.unit) - 1], {area.name});
    return area.level == AreaLevel::Unset ? area.name : filled(levelPatterns[size_t(area.level) - 1], {area.name});
}

} // namespace

template <class Make>
Bilingual Names::remembered(const RecordId& id, Make make)
{
    if (id.isNull())
        return {};
    const auto known = m_names.constFind(id);
    if (known != m_names.constEnd())
        return *known;
    if (m_names.size() >= mostRemembered)
        m_names.clear();
    const auto record = m_register.find(id);
    return *m_names.insert(id, record ? make(*record) : Bilingual(goneRecord));
}

Bilingual Names::person(const RecordId& id)
{
    return remembered(id, [&](const domain::Record& record) {
        const auto person = domain::fromRecord<domain::Person>(record);
        if (m_audience == Audience::Group || person.consent)
            return person.name;
        m_withheld.insert(id);
        return Bilingual(withheldName);
    });
}

domain::Record Names::readable(const domain::Record& record)
{
    return m_audience == Audience::Group ? record : m_withheldNames.without(record);
}

qint64 Names::withheld() const
{
    return (m_withheld + m_withheldNames.found()).size();
}

Bilingual Names::organisation(const RecordId& id)
{
    return remembered(id, [](const domain::Record& record) {
        const auto organisation = domain::fromRecord<domain::Organisation>(record);
        const bool known = organisation.acronym.isEmpty() || organisation.acronym == organisation.name.en;
        static constexpr Words withAcronym{"%1 (%2)", "%1 (%2)"};
        return known ? organisation.name
                     : filled(withAcronym, {organisation.name, {organisation.acronym, organisation.acronym}});
    });
}

Bilingual Names::council(const RecordId& id)
{
    if (id.isNull())
        return {};
    const RecordId area = areaOf(id);
    return area.isNull() ? Bilingual(goneRecord) : placeOf(area).council;
}

Bilingual Names::party(const domain::PartyReference& who)
{
    if (!who.council.isNull())
        return council(who.council);
    return !who.organisation.isNull() ? organisation(who.organisation) : person(who.person);
}

Bilingual Names::area(const RecordId& id)
{
    return id.isNull() ? Bilingual() : placeOf(id).name;
}

Bilingual Names::place(const RecordId& id)
{
    if (id.isNull())
        return {};
    const QString code = codeOf(id);
    std::vector<Bilingual> names;
    for (qsizetype length = code.size(); length >= 2; length -= 2)
        if (const auto& place = placeOf(domain::areaIdOf(code.left(length))); !place.code.isEmpty())
            names.push_back(place.name);
    if (names.empty())
        return area(id);
    return {joined(names, QStringLiteral(", ")).en, joined(names, QStringLiteral(" ")).km};
}

Bilingual Names::title(const RecordId& id)
{
    return remembered(id, [&](const domain::Record& record) {
        const auto read = readable(record);
        return Bilingual(m_register.titleOf(read, Language::English), m_register.titleOf(read, Language::Khmer));
    });
}

Bilingual Names::titles(const QList<RecordId>& ids)
{
    std::vector<Bilingual> names;
    for (const RecordId& id : ids)
        names.push_back(title(id));
    return joined(names);
}

QString Names::codeOf(const RecordId& area)
{
    return area.isNull() ? QString() : placeOf(area).code;
}

RecordId Names::areaOf(const RecordId& council)
{
    if (council.isNull())
        return {};
    const auto known = m_councilAreas.constFind(council);
    if (known != m_councilAreas.constEnd())
        return *known;
    const auto record = m_register.find(council);
    return *m_councilAreas.insert(council, record ? domain::fromRecord<domain::Council>(*record).area : RecordId());
}

const Names::Place& Names::placeOf(const RecordId& id)
{
    const auto known = m_places.constFind(id);
    if (known != m_places.constEnd())
        return *known;
    if (m_places.size() >= mostRemembered)
        m_places.clear();
    const auto record = m_register.find(id);
    if (!record)
        return *m_places.insert(id, {{}, goneRecord, goneRecord});
    const auto area = domain::fromRecord<domain::Area>(*record);
    const Bilingual name = areaName(area);
    return *m_places.insert(id, {area.code, name, filled(councilOf, {name})});
}

} // namespace daikou::reports
