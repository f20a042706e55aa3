// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/demo.h"

#include "exchange/demo/demo_organisations.h"
#include "exchange/demo/demo_partnerships.h"
#include "exchange/demo/demo_people.h"
#include "exchange/demo/demo_practices.h"
#include "exchange/demo/names.h"

#include <QCoreApplication>
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

QString tr(const char* text)
{
    return QCoreApplication::translate("exchange", text);
}

/// One change holds all of a small register; the country comes in several, so that a change fits in memory.
constexpr int partnershipsInAChange = 25'000;

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

/// Fills the register, a change for all of a small one.
void fill(Register& target, const DemoScale& scale, DemoWriter& writer)
{
    DemoPlaces places;
    DemoOrganisations organisations;
    std::optional<PartnershipMaker> partnerships;
    int made = 0;
    const auto somePartnerships = [&](store::Change& change) {
        writer.use(change);
        if (!partnerships) {
            places = makePlaces(writer, scale);
            makeCouncils(writer, places);
            organisations = makeOrganisations(writer, scale, places);
            partnerships.emplace(writer, places, organisations);
        }
        for (const int end = std::min(scale.partnerships, made + partnershipsInAChange); made < end; ++made)
            partnerships->make(made);
        if (made < scale.partnerships)
            return;
        PracticeMaker practices(writer, places, organisations, partnerships->cases());
        for (int i = 0; i < scale.practices; ++i)
            practices.make(i);
    };
    do
        target.perform({ChangeLabel::Code::MakeDemo, {}}, somePartnerships);
    while (made < scale.partnerships);
}

} // namespace

DemoScale DemoScale::small()
{
    return {.provinces = 6, .communes = 30, .organisations = 40, .partnerships = 64, .practices = 20};
}

DemoScale DemoScale::national(double times)
{
    constexpr int allCommunes = 1652;
    const auto part = [&](int number) { return std::max(1, int(std::lround(number * times))); };
    return {.provinces = 25,
            .communes = std::clamp(part(allCommunes), 25, allCommunes),
            .organisations = part(20'000),
            .partnerships = part(100'000),
            .practices = part(1'000)};
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
    DemoWriter writer(seed, qint64(scale.communes) + scale.organisations + scale.partnerships + scale.practices,
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
        fill(*made, scale, writer);
    }
    file.finish();
}

} // namespace daikou::exchange::demo
