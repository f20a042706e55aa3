// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/demo_people.h"

#include "domain/records/places.h"
#include "exchange/demo/names.h"

#include <algorithm>
#include <array>

namespace daikou::exchange::demo {

using domain::Bilingual;
using domain::Council;
using domain::Councillor;
using domain::Mandate;
using domain::Person;
using domain::Post;
using domain::RecordId;
using domain::Sex;

namespace {

/// The council elections, and how many of a hundred seats women won.
struct Election {
    QDate day;
    int womenPercent;
};
const std::array elections{Election{QDate(2002, 2, 3), 9}, Election{QDate(2007, 4, 1), 15},
                           Election{QDate(2012, 6, 3), 18}, Election{QDate(2017, 6, 4), 17},
                           Election{QDate(2022, 6, 5), 22}};

/// Saves the councils with their mandates and people.
class CouncilMaker {
public:
    CouncilMaker(DemoWriter& writer, DemoPlaces& places) : m_writer(writer), m_places(places) {}

    void make()
    {
        for (size_t i = 0; i < m_places.communes.size(); ++i)
            addCouncil(int(i));
    }

private:
    void addCouncil(int index)
    {
        DemoCommune& commune = m_places.communes[size_t(index)];
        Dice& dice = m_writer.dice;
        Council council;
        council.area = commune.id;
        council.seats = dice.between(5, 11, 2);
        council.phone = invalidPhone(dice);
        council.address = m_places.slotsOf(index).fill({"{place} {unit} hall, {district}", "សាលា{place} {district}"});
        commune.council = m_writer.save(council);
        const bool all = index % 2 == 0, people = index % 4 == 0;
        for (size_t term = all ? 0 : elections.size() - 1; term < elections.size(); ++term) {
            const Mandate mandate = addMandate(council, term);
            if (people && term + 2 >= elections.size())
                addPeople(commune, mandate);
        }
        if (people)
            m_places.withChiefs.push_back(index);
    }

    Mandate addMandate(const Council& council, size_t term)
    {
        Mandate mandate;
        mandate.council = council.id;
        mandate.elected = elections[term].day;
        if (term + 1 < elections.size())
            mandate.ended = elections[term + 1].day.addDays(-1);
        mandate.seats = council.seats;
        const int expected = int(*council.seats) * elections[term].womenPercent;
        mandate.women = expected / 100 + int(m_writer.dice.chance(expected % 100));
        m_writer.save(mandate);
        return mandate;
    }

    void addPeople(DemoCommune& commune, const Mandate& mandate)
    {
        for (const Post post : {Post::Chief, Post::FirstDeputy, Post::SecondDeputy, Post::Clerk}) {
            const bool again = post == Post::Chief && !commune.chiefs.empty() && m_writer.dice.chance(20);
            const RecordId person = again ? commune.chiefs.back().person : makePerson(m_writer, 24).id;
            Councillor councillor;
            councillor.mandate = mandate.id;
            councillor.person = person;
            councillor.post = post;
            councillor.from = mandate.elected;
            councillor.to = mandate.ended;
            m_writer.save(councillor);
            if (post == Post::Chief)
                commune.chiefs.push_back({person, councillor.from, councillor.to});
        }
    }

    DemoWriter& m_writer;
    DemoPlaces& m_places;
};

} // namespace

QString invalidPhone(Dice& dice)
{
    const int first = dice.between(100, 999), second = dice.between(100, 999);
    return QStringLiteral("000 %1 %2").arg(first).arg(second);
}

Person makePerson(DemoWriter& writer, int percentWomen)
{
    Dice& dice = writer.dice;
    Person person;
    const bool woman = dice.chance(percentWomen);
    const Bilingual family(dice.pick(familyNames()));
    const Bilingual given(dice.pick(woman ? womensNames() : mensNames()));
    person.name = {family.en + u' ' + given.en, family.km + u' ' + given.km};
    person.sex = dice.chance(4) ? Sex::NotRecorded : woman ? Sex::Woman : Sex::Man;
    if (dice.chance(60))
        person.birthYear = dice.between(1948, 2001);
    if (dice.chance(50))
        person.phone = invalidPhone(dice);
    person.consent = dice.chance(60);
    person.disability = person.consent && dice.chance(5);
    writer.save(person);
    return person;
}

void makeCouncils(DemoWriter& writer, DemoPlaces& places)
{
    CouncilMaker(writer, places).make();
}

} // namespace daikou::exchange::demo
