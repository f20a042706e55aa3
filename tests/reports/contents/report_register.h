// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessments/instrument.h"
#include "domain/records/assessments.h"
#include "reports/contents/catalogue.h"
#include "support/test_register.h"

namespace daikou::reports::testing {

/// Words that must not reach the public: each stands in one field that only some may see.
struct Canary {
    const char* where;
    const char* text;
};
const std::vector<Canary>& canaries();

/// A small register: one council with a mandate and two rounds of assessment, two partnerships, three practices. In
/// every field that is not for the public stands a canary.
class ReportRegister : public test::TestRegister {
protected:
    void SetUp() override;

    ReportRequest request(const char* name, LanguageMode mode = LanguageMode::English,
                          Audience audience = Audience::Group, const char* scope = "") const;
    /// The report in a format, in memory.
    QString made(const ReportRequest& request, QStringView format = u"md");

    domain::RecordId council, women, association;
    domain::RecordId silent;  ///< a person without consent
    domain::RecordId willing; ///< a person with consent
    domain::RecordId roads, wells;
    domain::RecordId workshop, plan;
    domain::RecordId roadPractice, wellPractice, bare;
    domain::RecordId firstRound, round; ///< the first one asked citizens only
    domain::RecordId womenCard;         ///< of the second round

    /// A round held with this instrument.
    domain::RecordId addRound(const domain::Instrument& instrument, domain::Assessment round);
    /// A group of which all present vote on every indicator, around this level.
    domain::RecordId addGroup(const domain::Instrument& instrument, domain::GroupCard card, int about);
    static domain::RecordId scoreOf(const domain::RecordId& card, const QString& indicator);

private:
    void addPlaces();
    void addPeople();
    void addRoads();
    void addWells();
    void addRoadPractice();
    void addOtherPractices();
    void addWorkshop();
    void addRounds();
    void addSecondRound(const domain::Instrument& instrument);
};

} // namespace daikou::reports::testing
