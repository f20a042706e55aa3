// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/demo_places.h"

#include "domain/records/places.h"
#include "domain/rules/place_rules.h"
#include "exchange/demo/names.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace daikou::exchange::demo {

using domain::Area;
using domain::AreaUnit;
using domain::Bilingual;
using domain::Words;

namespace {

struct Unit {
    AreaUnit unit;
    Words word;
    const char* khmer;
};

const Unit provinceUnit{AreaUnit::Khaet, {"province", "ខេត្ត"}, "ខេត្ត"};
const Unit capitalUnit{AreaUnit::ReachTheani, {"capital", "រាជធានី"}, "រាជធានី"};
const Unit srokUnit{AreaUnit::Srok, {"district", "ស្រុក"}, "ស្រុក"};
const Unit krongUnit{AreaUnit::Krong, {"municipality", "ក្រុង"}, "ក្រុង"};
const Unit khanUnit{AreaUnit::Khan, {"khan", "ខណ្ឌ"}, "ខណ្ឌ"};
const Unit khumUnit{AreaUnit::Khum, {"commune", "ឃុំ"}, "ឃុំ"};
const Unit sangkatUnit{AreaUnit::Sangkat, {"sangkat", "សង្កាត់"}, "សង្កាត់"};
const Unit phumUnit{AreaUnit::Phum, {"village", "ភូមិ"}, "ភូមិ"};

/// A name as said in a sentence: in Khmer the title stands before it.
Bilingual spoken(const Bilingual& name, const Unit& unit)
{
    return {name.en, QString::fromUtf8(unit.khmer) + name.km};
}

class PlaceMaker {
public:
    PlaceMaker(DemoWriter& writer, const DemoScale& scale) : m_writer(writer), m_scale(scale) {}

    DemoPlaces make()
    {
        const auto some = provinces().first(size_t(m_scale.provinces));
        int communesLeft = m_scale.communes, realLeft = 0;
        for (const ProvinceFacts& facts : some)
            realLeft += facts.communes;
        int provincesLeft = m_scale.provinces;
        for (const ProvinceFacts& facts : some) {
            const int share = int(std::lround(double(communesLeft) * facts.communes / realLeft));
            const int communes = std::clamp(share, 1, communesLeft - --provincesLeft);
            communesLeft -= communes;
            realLeft -= facts.communes;
            addProvince(facts, communes);
        }
        return std::move(m_places);
    }

private:
    domain::RecordId addArea(const QString& code, const Unit& unit, const Bilingual& name)
    {
        Area area;
        area.code = code;
        area.unit = unit.unit;
        area.name = name;
        if (code.size() > 2)
            area.sources = QStringLiteral("Invented for the demo register · បង្កើតសម្រាប់បញ្ជីសាកល្បង");
        return m_writer.save(area);
    }

    Bilingual newName(QSet<QString>& used)
    {
        while (true) {
            const Words& head = m_writer.dice.pick(placeHeads());
            const Words& tail = m_writer.dice.pick(placeTails());
            const Bilingual first(head), second(tail);
            const Bilingual name(first.en + u' ' + second.en, first.km + second.km);
            const bool asProvince = std::ranges::any_of(
                provinces(), [&](const ProvinceFacts& facts) { return Bilingual(facts.name).km == name.km; });
            if (first.en == second.en || asProvince || used.contains(name.en))
                continue;
            used.insert(name.en);
            return name;
        }
    }

    void addProvince(const ProvinceFacts& facts, int communes)
    {
        const QString code = QString::fromLatin1(facts.code);
        const bool capital = code == u"12";
        const Unit& unit = capital ? capitalUnit : provinceUnit;
        DemoProvince province;
        province.id = addArea(code, unit, facts.name);
        province.name = spoken(facts.name, unit);
        m_places.provinces.push_back(province);
        const int share = int(std::lround(double(facts.districts) * communes / facts.communes));
        const int districts = std::clamp(share, std::min({2, communes, facts.districts}), facts.districts);
        QSet<QString> used;
        for (int i = 0; i < districts; ++i) {
            const bool town = i >= districts - facts.municipalities && i > 0;
            const int here = communes * (i + 1) / districts - communes * i / districts;
            addDistrict(code + QStringLiteral("%1").arg(i + 1, 2, 10, QLatin1Char('0')),
                        capital ? khanUnit
                        : town  ? krongUnit
                                : srokUnit,
                        newName(used), here);
        }
    }

    void addDistrict(const QString& code, const Unit& unit, const Bilingual& name, int communes)
    {
        const auto id = addArea(code, unit, name);
        const Unit& below = unit.unit == AreaUnit::Srok ? khumUnit : sangkatUnit;
        QSet<QString> used{name.en};
        for (int i = 0; i < communes; ++i) {
            const Bilingual communeName = newName(used);
            DemoCommune commune;
            const QString communeCode = code + QStringLiteral("%1").arg(i + 1, 2, 10, QLatin1Char('0'));
            commune.id = addArea(communeCode, below, communeName);
            commune.district = id;
            commune.districtName = spoken(name, unit);
            commune.province = int(m_places.provinces.size()) - 1;
            commune.name = spoken(communeName, below);
            commune.unit = below.word;
            m_places.provinces.back().communes.push_back(int(m_places.communes.size()));
            m_places.communes.push_back(std::move(commune));
            if (m_places.communes.size() % 10 == 3)
                addVillages(communeCode);
            m_writer.step();
        }
    }

    void addVillages(const QString& code)
    {
        constexpr int villages = 4;
        QSet<QString> used;
        for (int i = 0; i < villages; ++i)
            addArea(code + QStringLiteral("0%1").arg(i + 1), phumUnit, newName(used));
    }

    DemoWriter& m_writer;
    const DemoScale& m_scale;
    DemoPlaces m_places;
};

} // namespace

const DemoChief* DemoCommune::chiefOn(QDate date) const
{
    const auto found = std::ranges::find_if(chiefs, [&](const DemoChief& chief) {
        return chief.from <= date && (!chief.to.isValid() || date <= chief.to);
    });
    return found == chiefs.end() ? nullptr : &*found;
}

Slots DemoPlaces::slotsOf(int commune) const
{
    const DemoCommune& place = communes[size_t(commune)];
    Slots texts;
    texts.set("place", place.name)
        .set("unit", place.unit)
        .set("district", place.districtName)
        .set("province", provinces[size_t(place.province)].name);
    return texts;
}

DemoPlaces makePlaces(DemoWriter& writer, const DemoScale& scale)
{
    return PlaceMaker(writer, scale).make();
}

} // namespace daikou::exchange::demo
