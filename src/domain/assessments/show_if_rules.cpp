// SPDX-License-Identifier: GPL-3.0-or-later
// Under which conditions indicators are asked: checkShowIfs of instrument_rules.h.
#include "domain/assessments/instrument_rules.h"

#include <QHash>

#include <algorithm>

namespace daikou::domain {

namespace {

using Code = InstrumentFindingCode;

/// An indicator, where it stands, and which indicators it waits for.
struct Waiting {
    const Indicator* indicator;
    QString path;
    std::vector<size_t> waitsFor;
    size_t ring = 0; ///< the number of a ring that it is in; 0: none
};

class ShowIfCheck {
public:
    ShowIfCheck(InstrumentFindings& found, const Instrument& instrument) : m_found(found), m_instrument(instrument)
    {
        for (size_t t = 0; t < instrument.themes.size(); ++t)
            for (size_t i = 0; i < instrument.themes[t].indicators.size(); ++i)
                addIndicator(instrument.themes[t].indicators[i], t, i);
    }

    void run()
    {
        for (Waiting& waiting : m_all)
            if (waiting.indicator->showIf)
                for (const QString& id : indicatorsOf(*waiting.indicator->showIf))
                    if (const auto place = m_places.constFind(id); place != m_places.constEnd())
                        waiting.waitsFor.push_back(*place);
        findRings();
        for (size_t i = 0; i < m_all.size(); ++i)
            if (m_all[i].indicator->showIf)
                check(*m_all[i].indicator->showIf, i, m_all[i].path + QStringLiteral(".showIf"));
    }

private:
    enum class Mark : char { New, Open, Done };

    void addIndicator(const Indicator& indicator, size_t theme, size_t place)
    {
        if (!m_places.contains(indicator.id))
            m_places.insert(indicator.id, m_all.size());
        m_all.push_back({&indicator, QStringLiteral("themes[%1].indicators[%2]").arg(theme).arg(place), {}});
    }

    void findRings()
    {
        m_marks.assign(m_all.size(), Mark::New);
        for (size_t i = 0; i < m_all.size(); ++i)
            if (m_marks[i] == Mark::New)
                visit(i);
    }

    /// Goes where the indicator waits for; one that is still open there closes a ring. As deep as there are indicators.
    void visit(size_t place)
    {
        m_marks[place] = Mark::Open;
        m_chain.push_back(place);
        for (const size_t next : m_all[place].waitsFor) {
            if (m_marks[next] == Mark::New)
                visit(next);
            else if (m_marks[next] == Mark::Open)
                addRing(next);
        }
        m_chain.pop_back();
        m_marks[place] = Mark::Done;
    }

    void addRing(size_t first)
    {
        ++m_rings;
        QStringList ids;
        const auto begin = std::ranges::find(m_chain, first);
        // A ring is told from its first indicator on.
        std::vector<size_t> ring(begin, m_chain.end());
        std::rotate(ring.begin(), std::ranges::min_element(ring), ring.end());
        for (const size_t place : ring) {
            ids += m_all[place].indicator->id;
            m_all[place].ring = m_rings;
        }
        ids += ids.front();
        m_found.push_back({Code::ShowIfCycle,
                           m_all[ring.front()].path + QStringLiteral(".showIf"),
                           {ids.join(QStringLiteral(" → "))}});
    }

    void check(const ShowIf& condition, size_t of, const QString& path)
    {
        if (condition.kind == ShowIf::Kind::Level)
            return checkLevel(condition, of, path);
        const QString list =
            path + (condition.kind == ShowIf::Kind::All ? QStringLiteral(".all") : QStringLiteral(".any"));
        if (condition.parts.empty())
            m_found.push_back({Code::Nothing, list, {}});
        for (size_t i = 0; i < condition.parts.size(); ++i)
            check(condition.parts[i], of, list + u'[' + QString::number(i) + u']');
    }

    void checkLevel(const ShowIf& condition, size_t of, const QString& path)
    {
        const auto place = m_places.constFind(condition.indicator);
        if (place == m_places.constEnd())
            m_found.push_back({Code::ShowIfUnknown, path + QStringLiteral(".indicator"), {condition.indicator}});
        else if (*place >= of && (m_all[of].ring == 0 || m_all[of].ring != m_all[*place].ring))
            m_found.push_back({Code::ShowIfLater, path + QStringLiteral(".indicator"), {condition.indicator}});
        const Scale& scale = m_instrument.scale;
        if (scale.from < scale.to && (condition.level < scale.from || condition.level > scale.to))
            m_found.push_back(
                {Code::ShowIfLevel,
                 path + QStringLiteral(".level"),
                 {QString::number(condition.level), QString::number(scale.from), QString::number(scale.to)}});
    }

    InstrumentFindings& m_found;
    const Instrument& m_instrument;
    std::vector<Waiting> m_all;
    QHash<QString, size_t> m_places; ///< of the first with an id
    std::vector<Mark> m_marks;
    std::vector<size_t> m_chain; ///< from the first visited to where the search is
    size_t m_rings = 0;
};

} // namespace

void checkShowIfs(InstrumentFindings& found, const Instrument& instrument)
{
    ShowIfCheck(found, instrument).run();
}

} // namespace daikou::domain
