// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/practices.h"
#include "exchange/demo/demo_partnerships.h"

namespace daikou::exchange::demo {

/// Writes practices on partnerships that went well, with reviews and adoptions. Of twenty, twelve are published, each
/// of the first twelve a different story.
class PracticeMaker {
public:
    PracticeMaker(DemoWriter& writer, const DemoPlaces& places, const DemoOrganisations& organisations,
                  const std::vector<std::vector<DemoCase>>& cases);

    void make(int number);

private:
    void write(domain::Practice& practice, const DemoCase& about, const Story& story);
    void judge(domain::Practice& practice, int number);
    void addReviews(const domain::Practice& practice);
    void addAdoptions(const domain::Practice& practice, const DemoCase& about);

    DemoWriter& m_writer;
    const DemoPlaces& m_places;
    const DemoOrganisations& m_organisations;
    const std::vector<std::vector<DemoCase>>& m_cases;
    std::vector<size_t> m_themes;                  ///< those that have a story
    std::vector<size_t> m_used;                    ///< cases written about, by theme
    std::vector<domain::RecordId> m_lastPublished; ///< by theme
};

} // namespace daikou::exchange::demo
