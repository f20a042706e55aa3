// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/partnerships.h"
#include "domain/records/places.h"
#include "reports/contents/request.h"
#include "reports/contents/withheld_names.h"
#include "store/register.h"

#include <QHash>
#include <QSet>

namespace daikou::reports {

/// What records are called in a report: the one place that decides whether a person is named. Remembers what it has
/// looked up, within bounds.
class Names {
public:
    Names(store::Register& source, Audience audience)
        : m_register(source), m_audience(audience), m_withheldNames(source)
    {}

    /// The name; for the public, without consent, "a person (name withheld)".
    Bilingual person(const domain::RecordId& id);
    /// The name, with the acronym behind it.
    Bilingual organisation(const domain::RecordId& id);
    /// "Preaek Norint commune council".
    Bilingual council(const domain::RecordId& id);
    Bilingual party(const domain::PartyReference& who);
    /// "Preaek Norint commune" – the area alone.
    Bilingual area(const domain::RecordId& id);
    /// "Preaek Norint commune, Aek Phnum district, Battambang" – the area with those that hold it.
    Bilingual place(const domain::RecordId& id);
    /// The title of a record that names nobody: a partnership, a practice, a sector.
    Bilingual title(const domain::RecordId& id);
    Bilingual titles(const QList<domain::RecordId>& ids);

    /// The record as these readers may read it: for the public its free texts name nobody who did not agree to it.
    domain::Record readable(const domain::Record& record);
    template <class R>
    R readable(const R& record)
    {
        return m_audience == Audience::Group ? record : domain::fromRecord<R>(readable(domain::toRecord(record)));
    }

    /// The official code of an area, of the area of a council; empty where it is not known.
    QString codeOf(const domain::RecordId& area);
    domain::RecordId areaOf(const domain::RecordId& council);

    /// How many different people were not named so far.
    qint64 withheld() const;

private:
    struct Place {
        QString code;
        Bilingual name;    ///< with its kind: "Preaek Norint commune"
        Bilingual council; ///< of this area
    };
    const Place& placeOf(const domain::RecordId& area);
    template <class Make>
    Bilingual remembered(const domain::RecordId& id, Make make);

    store::Register& m_register;
    Audience m_audience;
    WithheldNames m_withheldNames;
    QHash<domain::RecordId, Bilingual> m_names;
    QHash<domain::RecordId, Place> m_places;
    QHash<domain::RecordId, domain::RecordId> m_councilAreas;
    QSet<domain::RecordId> m_withheld;
};

} // namespace daikou::reports
