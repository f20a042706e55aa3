// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/council_page.h"

#include <algorithm>

namespace daikou::reports {

using domain::RecordId;

namespace {

std::vector<RecordId> found(Basis& basis, const domain::RecordType& type, const QString& where, const QString& sort)
{
    const store::ListQuery query(
        basis.source(),
        {.type = &type, .where = where, .words = {}, .sort = {sort}, .language = mainLanguage(basis.mode())});
    std::vector<RecordId> ids;
    for (qint64 row = 0; row < query.count(); ++row)
        ids.push_back(query.idAt(row));
    return ids;
}

std::vector<Term> termsOf(Basis& basis, const RecordId& council)
{
    std::vector<Term> terms;
    for (const auto& mandate : basis.children<domain::Mandate>(council))
        terms.push_back({mandate, basis.children<domain::Councillor>(mandate.id)});
    std::ranges::stable_sort(terms, std::ranges::greater(), [](const Term& term) { return term.mandate.elected; });
    for (Term& term : terms)
        std::ranges::stable_sort(term.councillors, {}, [](const domain::Councillor& c) {
            return c.post == domain::Post::Unset ? domain::Post::Clerk : c.post;
        });
    return terms;
}

std::vector<CouncilPartnership> partnershipsOf(Basis& basis, const RecordId& council)
{
    store::Register& source = basis.source();
    std::vector<CouncilPartnership> all;
    for (const RecordId& id : found(basis, domain::Party::type(), QStringLiteral("council=") + council.toText(),
                                    QStringLiteral("partnership.title"))) {
        const auto party = basis.require<domain::Party>(id);
        if (!source.isLive(party.partnership))
            continue;
        CouncilPartnership one{basis.require<domain::Partnership>(party.partnership), party, {}};
        for (const auto& contribution : basis.children<domain::Contribution>(party.partnership))
            if (contribution.council == council)
                one.brought.push_back(contribution);
        all.push_back(std::move(one));
    }
    return all;
}

std::vector<domain::Practice> practicesOf(Basis& basis, const domain::Council& council)
{
    QString where = QStringLiteral("(area.commune=%1 or partnership.party.council=%2)")
                        .arg(council.area.toText(), council.id.toText());
    if (basis.isPublic())
        where += QStringLiteral(" and status=published");
    std::vector<domain::Practice> practices;
    for (const RecordId& id : found(basis, domain::Practice::type(), where, QStringLiteral("title")))
        practices.push_back(basis.require<domain::Practice>(id));
    return practices;
}

} // namespace

qint64 WholeCouncil::records() const
{
    qint64 sum = 1 + qint64(terms.size() + practices.size());
    for (const Term& term : terms)
        sum += qint64(term.councillors.size());
    for (const CouncilPartnership& one : partnerships)
        sum += 2 + qint64(one.brought.size());
    return sum;
}

WholeCouncil loadCouncil(Basis& basis, const domain::Council& council)
{
    const auto area = basis.source().find(council.area);
    return {.council = council,
            .area = area ? std::optional(domain::fromRecord<domain::Area>(*area)) : std::nullopt,
            .terms = termsOf(basis, council.id),
            .partnerships = partnershipsOf(basis, council.id),
            .practices = practicesOf(basis, council)};
}

} // namespace daikou::reports
