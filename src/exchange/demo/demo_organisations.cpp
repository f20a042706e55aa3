// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/demo_organisations.h"

#include "domain/records/common.h"
#include "exchange/demo/demo_people.h"
#include "exchange/demo/names.h"

#include <QSet>

#include <array>

namespace daikou::exchange::demo {

using domain::Bilingual;
using domain::Organisation;
using domain::OrganisationKind;
using domain::RecordId;
using domain::Words;

namespace {

// Of forty organisations; a kind of which there are only so many (departments) gives way to the first.
constexpr std::array<std::pair<OrganisationKind, int>, 10> mix{{{OrganisationKind::Cso, 19},
                                                                {OrganisationKind::LocalNgo, 8},
                                                                {OrganisationKind::InternationalNgo, 3},
                                                                {OrganisationKind::Donor, 2},
                                                                {OrganisationKind::Ministry, 3},
                                                                {OrganisationKind::District, 1},
                                                                {OrganisationKind::Province, 1},
                                                                {OrganisationKind::Private, 1},
                                                                {OrganisationKind::Media, 1},
                                                                {OrganisationKind::Academic, 1}}};
constexpr int mixTotal = 40;
constexpr std::array countries{"AU", "BE", "CA", "DE", "FR", "GB", "JP", "KR", "NL", "SE", "US"};

OrganisationKind kindAt(int index)
{
    int place = (index * 7) % mixTotal; // 7 and 40 have no common divisor: every kind comes, well mixed
    for (const auto& [kind, count] : mix)
        if ((place -= count) < 0)
            return kind;
    return OrganisationKind::Cso;
}

QString initials(const QString& name)
{
    QString letters;
    for (qsizetype i = 0; i < name.size(); ++i)
        if (name[i].isUpper() && (i == 0 || name[i - 1] == u' '))
            letters += name[i];
    return letters;
}

class OrganisationMaker {
public:
    OrganisationMaker(DemoWriter& writer, const DemoPlaces& places) : m_writer(writer), m_places(places) {}

    DemoOrganisations make(int count)
    {
        for (int i = 0; i < count; ++i) {
            add(kindAt(i));
            m_writer.step();
        }
        return std::move(m_made);
    }

private:
    struct Draft {
        Organisation organisation;
        QString sector;
        int commune = 0;
        int province = -1;
    };

    /// Fills the name, the seat and the sector of a kind of organisation.
    Draft draft(OrganisationKind kind)
    {
        Dice& dice = m_writer.dice;
        Draft made;
        made.organisation.kind = kind;
        made.commune = dice.below(int(m_places.communes.size()));
        const DemoCommune& commune = m_places.communes[size_t(made.commune)];
        made.province = commune.province;
        const DemoProvince& province = m_places.provinces[size_t(commune.province)];
        made.organisation.homeArea = province.id;
        Slots names = m_places.slotsOf(made.commune);
        const auto inProvince = [&] { names.set("place", province.name); };
        const Cause& cause = nextCause();
        made.sector = QLatin1String(cause.sector);
        names.set("cause", cause.words);
        switch (kind) {
        case OrganisationKind::LocalNgo:
            inProvince();
            made.organisation.name = names.fill(dice.pick(localNgoPatterns()));
            made.organisation.areas = {commune.district};
            break;
        case OrganisationKind::InternationalNgo:
        case OrganisationKind::Donor:
            nameForeign(made, kind);
            break;
        case OrganisationKind::Ministry: {
            const Cause& department = dice.pick(departments().first(departments().size() - 1));
            inProvince();
            made.sector = QLatin1String(department.sector);
            made.organisation.name = names.fill(department.words);
            break;
        }
        case OrganisationKind::District:
            made.sector = QStringLiteral("governance");
            made.organisation.homeArea = commune.district;
            made.organisation.name =
                names.fill({"District Administration of {district}, {province}", "រដ្ឋបាល{district} {province}"});
            break;
        case OrganisationKind::Province:
            made.sector = QStringLiteral("governance");
            inProvince();
            made.organisation.name = names.fill(departments().back().words);
            break;
        case OrganisationKind::Private:
            made.organisation.name = names.fill(dice.pick(firmPatterns()));
            made.organisation.homeArea = commune.id;
            made.sector = QStringLiteral("enterprise");
            break;
        case OrganisationKind::Media:
            made.organisation.name = names.fill(dice.pick(mediaPatterns()));
            made.sector = QStringLiteral("governance");
            break;
        case OrganisationKind::Academic:
            made.organisation.name = names.fill(dice.pick(academicPatterns()));
            made.sector = QStringLiteral("education");
            break;
        default:
            made.organisation.name = names.fill(dice.pick(communityPatterns()));
            made.organisation.homeArea = commune.id;
        }
        return made;
    }

    /// The causes by turns, so that even few organisations work in every sector: first one cause of each, then the
    /// other.
    const Cause& nextCause() const
    {
        const size_t sectors = causes().size() / 2, turn = m_civilCount % causes().size();
        return causes()[turn % sectors * 2 + turn / sectors];
    }

    void nameForeign(Draft& made, OrganisationKind kind)
    {
        Dice& dice = m_writer.dice;
        const Bilingual head(dice.pick(foreignHeads()));
        const bool donor = kind == OrganisationKind::Donor;
        const Bilingual tail(dice.pick(donor ? donorTails() : foreignTails()));
        made.organisation.name = {head.en + u' ' + tail.en,
                                  donor ? QString(tail.km + u' ' + head.km)
                                        : QString(QStringLiteral("អង្គការ") + tail.km + u' ' + head.km)};
        made.organisation.country = QLatin1String(countries[size_t(dice.below(int(countries.size())))]);
        made.province = -1;
    }

    void add(OrganisationKind kind)
    {
        constexpr int tries = 12;
        Draft made = draft(kind);
        for (int i = 1; m_names.contains(made.organisation.name.en) && i < 3 * tries; ++i)
            made = draft(i < tries ? kind : i < 2 * tries ? OrganisationKind::LocalNgo : OrganisationKind::Cso);
        m_names.insert(made.organisation.name.en);
        describe(made);
        save(made);
    }

    void describe(Draft& made)
    {
        Dice& dice = m_writer.dice;
        Organisation& organisation = made.organisation;
        organisation.sectors = {sectorId(made.sector)};
        if (dice.chance(30))
            if (const RecordId other = sectorId(QLatin1String(dice.pick(causes()).sector));
                other != organisation.sectors.front())
                organisation.sectors += other;
        const QString letters = initials(organisation.name.en);
        if (letters.size() >= 3 && organisation.kind <= OrganisationKind::Donor)
            organisation.acronym = letters;
        if (dice.chance(70))
            organisation.phone = invalidPhone(dice);
        if (!organisation.acronym.isEmpty() && dice.chance(40))
            organisation.email = QStringLiteral("info@%1.example").arg(organisation.acronym.toLower());
        if (organisation.kind <= OrganisationKind::InternationalNgo && dice.chance(60))
            organisation.registration = QStringLiteral("INV-%1").arg(m_made.all.size() + 1, 5, 10, QLatin1Char('0'));
        if (dice.chance(40))
            organisation.address = m_places.slotsOf(made.commune)
                                       .fill({"{place}, {district}, {province}", "{place} {district} {province}"});
    }

    void save(Draft& made)
    {
        Dice& dice = m_writer.dice;
        const int index = int(m_made.all.size());
        std::optional<domain::Person> person;
        if (index < 200 || dice.chance(30))
            person = makePerson(m_writer, 45);
        if (person && person->consent)
            made.organisation.contact = person->name.en;
        m_writer.save(made.organisation);
        if (person)
            affiliate(*person, made.organisation);
        const OrganisationKind kind = made.organisation.kind;
        m_made.all.push_back({made.organisation.id, person ? person->id : RecordId(), made.organisation.name, kind,
                              made.province, kind == OrganisationKind::Cso ? made.commune : -1});
        if (kind == OrganisationKind::Cso || kind == OrganisationKind::LocalNgo) {
            m_made.civil[made.sector].push_back(index);
            ++m_civilCount;
        } else if (kind == OrganisationKind::Donor || kind == OrganisationKind::InternationalNgo) {
            m_made.funders.push_back(index);
        } else if (kind <= OrganisationKind::Province) {
            m_made.departments.push_back(index);
        }
    }

    void affiliate(const domain::Person& person, const Organisation& organisation)
    {
        domain::Affiliation affiliation;
        affiliation.person = person.id;
        affiliation.organisation = organisation.id;
        affiliation.role = m_writer.dice.pick(roles());
        affiliation.from = m_writer.dice.date(QDate(2001, 1, 1), QDate(2022, 12, 31));
        m_writer.save(affiliation);
    }

    DemoWriter& m_writer;
    const DemoPlaces& m_places;
    DemoOrganisations m_made;
    QSet<QString> m_names;
    size_t m_civilCount = 0;
};

} // namespace

RecordId sectorId(const QString& code)
{
    static thread_local QHash<QString, RecordId> known;
    RecordId& id = known[code];
    if (id.isNull()) {
        domain::Sector sector;
        sector.code = code;
        id = *domain::identityOf(domain::toRecord(sector));
    }
    return id;
}

int DemoOrganisations::pickFor(Dice& dice, const std::vector<int>& some, int province) const
{
    constexpr int tries = 40;
    int found = -1;
    for (int i = 0; i < tries && !some.empty(); ++i) {
        found = dice.pick(some);
        if (all[size_t(found)].province < 0 || all[size_t(found)].province == province)
            break;
    }
    return found;
}

DemoOrganisations makeOrganisations(DemoWriter& writer, const DemoScale& scale, const DemoPlaces& places)
{
    return OrganisationMaker(writer, places).make(scale.organisations);
}

} // namespace daikou::exchange::demo
