// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/records/reference_lookup.h"
#include "gui/shared/session.h"

namespace daikou::gui {

/// What the cells of the desk offer: first those who have to do with the event (its hosts, whom its participants
/// represent, whose plans it has), then all others; of outcomes those of the event alone; and a name nobody has yet as
/// a new person, or to be added as what is asked for.
class DeskLookup : public ReferenceLookup {
public:
    /// Whether councils are offered too where an organisation is asked for: whom somebody represents.
    enum class Sides { OrganisationsAlone, WithCouncils };

    DeskLookup(Session& session, const ReferenceLookup& known, const domain::RecordId& event, Sides sides);

    /// Reads again who has to do with the event.
    void refresh();

    QString titleOf(const domain::RecordId& id) const override { return m_known.titleOf(id); }
    void suggest(QObject* asker, const QString& text, const domain::RecordType* type,
                 const Suggested& answer) const override;
    std::variant<domain::RecordId, domain::Finding> resolve(const QString& text,
                                                            const domain::RecordType* type) const override;
    std::vector<const domain::RecordType*> makeable(const domain::RecordType* type) const override;
    domain::RecordId make(const QString& name, const domain::RecordType& type) const override
    {
        return m_known.make(name, type);
    }

private:
    struct Near {
        domain::RecordId id;
        const domain::RecordType* type = nullptr;
        QStringList folded; ///< its names, each in the form in which spellings are equal
    };
    void note(const domain::RecordId& id);
    bool takesCouncils(const domain::RecordType* type) const;
    std::vector<Suggestion> nearby(const QString& text, const domain::RecordType* type) const;

    Session& m_session;
    const ReferenceLookup& m_known;
    domain::RecordId m_event;
    Sides m_sides;
    std::vector<Near> m_near;
};

} // namespace daikou::gui
