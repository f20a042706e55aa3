// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/demo.h"

#include "exchange/demo/demo_assessments.h"
#include "exchange/demo/demo_events.h"
#include "exchange/demo/demo_organisations.h"
#include "exchange/demo/demo_partnerships.h"
#include "exchange/demo/demo_people.h"
#include "exchange/demo/demo_practices.h"
#include "exchange/demo/names.h"
#include "exchange/tr.h"
#include "store/search/upkeep.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace daikou::exchange::demo {

using domain::ChangeLabel;
using domain::Error;
using store::Register;

namespace {

/// One change holds all of a small register; the country comes in several, so that a change fits in memory.
constexpr int partnershipsInAChange = 25'000, eventsInAChange = 700, councilsInAChange = 150;

/// Removes an unfinished file, and what SQLite leaves beside it.
class UnfinishedFile {
public:
    explicit UnfinishedFile(const QString& path) : m_final(path), m_path(path + QStringLiteral(".making")) { remove(); }
    ~UnfinishedFile() { remove(); }
    UnfinishedFile(const UnfinishedFile&) = delete;
    UnfinishedFile& operator=(const UnfinishedFile&) = delete;

    const QString& path() const { return m_path; }
    /// QFile::rename never overwrites, so a file that appeared meanwhile stays.
    void finish()
    {
        if (!QFile::rename(m_path, m_final))
            throw Error(Error::Kind::Io,
                        tr("%1 cannot be made; check the folder and your right to write there").arg(m_final));
        remove();
    }

private:
    void remove()
    {
        for (const QString& end :
             {QString(), QStringLiteral("-journal"), QStringLiteral(".new"), QStringLiteral(".new-journal")})
            QFile::remove(m_path + end);
    }

    QString m_final, m_path;
};

qint64 demoNow()
{
    return QDateTime(demoToday, QTime(1, 0), QTimeZone::utc()).toMSecsSinceEpoch();
}

/// Fills the register, part by part.
class Filling {
public:
    Filling(Register& target, const DemoScale& scale, DemoWriter& writer)
        : m_target(target), m_scale(scale), m_writer(writer)
    {}

    /// A change for all of a small register; of a large one the events come in changes of their own.
    void run()
    {
        const bool eventsApart = m_scale.events > eventsInAChange;
        const bool roundsApart = eventsApart || m_scale.communes > councilsInAChange;
        do
            change([&] {
                somePartnerships();
                if (m_partnershipsMade == m_scale.partnerships && !eventsApart)
                    someEvents();
                if (m_eventsMade == m_scale.events && !roundsApart)
                    someRounds();
            });
        while (m_partnershipsMade < m_scale.partnerships);
        while (m_eventsMade < m_scale.events)
            change([&] { someEvents(); });
        while (m_councilsAssessed < m_scale.communes)
            change([&] { someRounds(); });
        store::tidySearch(m_target);
    }

private:
    void change(const std::function<void()>& work)
    {
        m_target.perform({ChangeLabel::Code::MakeDemo, {}}, [&](store::Change& present) {
            m_writer.use(present);
            work();
        });
    }

    void somePartnerships()
    {
        if (!m_partnerships) {
            m_places = makePlaces(m_writer, m_scale);
            makeCouncils(m_writer, m_places);
            m_organisations = makeOrganisations(m_writer, m_scale, m_places);
            m_partnerships.emplace(m_writer, m_places, m_organisations);
        }
        for (const int end = std::min(m_scale.partnerships, m_partnershipsMade + partnershipsInAChange);
             m_partnershipsMade < end; ++m_partnershipsMade)
            m_partnerships->make(m_partnershipsMade);
        if (m_partnershipsMade < m_scale.partnerships)
            return;
        PracticeMaker practices(m_writer, m_places, m_organisations, m_partnerships->cases());
        for (int i = 0; i < m_scale.practices; ++i)
            practices.make(i);
    }

    void someEvents()
    {
        EventMaker events(m_writer, m_places, m_organisations);
        const auto plansUpTo = [&](int event) { return qint64(m_scale.plans) * event / m_scale.events; };
        for (const int end = std::min(m_scale.events, m_eventsMade + eventsInAChange); m_eventsMade < end;
             ++m_eventsMade)
            events.make(m_eventsMade, int(plansUpTo(m_eventsMade + 1) - plansUpTo(m_eventsMade)));
    }

    void someRounds()
    {
        if (!m_assessments) {
            m_assessments.emplace(m_writer, m_places, m_organisations, m_scale);
            someHealthChecks();
        }
        for (const int end = std::min(m_scale.communes, m_councilsAssessed + councilsInAChange);
             m_councilsAssessed < end; ++m_councilsAssessed)
            m_assessments->makeCouncil(m_councilsAssessed);
    }

    /// Of each theme as many partnerships.
    void someHealthChecks()
    {
        int left = m_scale.healthChecks;
        for (size_t i = 0; i < PartnershipMaker::mostCases; ++i)
            for (const auto& cases : m_partnerships->cases())
                if (i < cases.size() && left-- > 0)
                    m_assessments->makePartnership(cases[i], m_target.children<domain::Party>(cases[i].partnership));
    }

    Register& m_target;
    const DemoScale& m_scale;
    DemoWriter& m_writer;
    DemoPlaces m_places;
    DemoOrganisations m_organisations;
    std::optional<PartnershipMaker> m_partnerships;
    std::optional<AssessmentMaker> m_assessments;
    int m_partnershipsMade = 0, m_eventsMade = 0, m_councilsAssessed = 0;
};

} // namespace

DemoScale DemoScale::small()
{
    return {.provinces = 6,
            .communes = 30,
            .organisations = 40,
            .partnerships = 64,
            .practices = 20,
            .events = 10,
            .plans = 30,
            .leastRounds = 2,
            .mostRounds = 3,
            .leastGroups = 4,
            .mostGroups = 7,
            .healthChecks = 6};
}

DemoScale DemoScale::national(double times)
{
    constexpr int allCommunes = 1652;
    const auto part = [&](int number) { return std::max(1, int(std::lround(number * times))); };
    return {.provinces = 25,
            .communes = std::clamp(part(allCommunes), 25, allCommunes),
            .organisations = part(20'000),
            .partnerships = part(100'000),
            .practices = part(1'000),
            .events = part(2'500),
            .plans = part(50'000),
            .leastRounds = 3,
            .mostRounds = 3,
            .leastGroups = 7,
            .mostGroups = 7,
            .healthChecks = part(200)};
}

std::optional<DemoScale> DemoScale::fromText(QStringView text)
{
    if (text == u"small")
        return small();
    if (text == u"national")
        return national();
    constexpr double most = 100;
    bool isNumber = false;
    const double times = text.toDouble(&isNumber);
    if (!isNumber || !(times > 0) || times > most)
        return {};
    return national(times);
}

void makeDemo(const QString& path, const DemoScale& scale, quint64 seed, const store::Environment& environment,
              const domain::Progress& progress)
{
    if (QFileInfo::exists(path))
        throw Error(Error::Kind::Exists, tr("%1 is there already; choose another name").arg(path));
    DemoWriter writer(seed,
                      2 * qint64(scale.communes) + scale.organisations + scale.partnerships + scale.practices +
                          scale.events + scale.plans,
                      progress);
    store::Environment surroundings = environment;
    surroundings.now = demoNow;
    const store::RegisterFacts facts{.id = writer.dice.id(),
                                     .name = QStringLiteral("Demo register – invented data · បញ្ជីសាកល្បង – ទិន្នន័យប្រឌិត"),
                                     .organisation = QStringLiteral("Demo working group · ក្រុមការងារសាកល្បង"),
                                     .created = demoNow(),
                                     .invented = true};
    UnfinishedFile file(path);
    {
        const auto made = Register::create(file.path(), facts, surroundings);
        Filling(*made, scale, writer).run();
    }
    file.finish();
}

} // namespace daikou::exchange::demo
