// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/demo_practices.h"

#include <algorithm>
#include <array>

namespace daikou::exchange::demo {

using domain::Adoption;
using domain::Judgement;
using domain::Practice;
using domain::PracticeKind;
using domain::PracticeStatus;
using domain::Review;
using domain::Words;

namespace {

constexpr std::array meetings{
    Words{"National Forum on Partnerships", "វេទិកាជាតិស្ដីពីភាពជាដៃគូ"},
    Words{"Meeting of the working group", "កិច្ចប្រជុំក្រុមការងារ"},
    Words{"Provincial review workshop", "សិក្ខាសាលាពិនិត្យថ្នាក់ខេត្ត"},
};

constexpr std::array remarks{
    Words{"Clear and honest. The figures agree with what we saw on our visit.",
          "ច្បាស់លាស់ និងស្មោះត្រង់។ តួលេខត្រូវគ្នានឹងអ្វីដែលយើងបានឃើញពេលចុះទៅមើល។"},
    Words{"Easy to copy with little money. Say more about upkeep.", "ងាយយកតម្រាប់តាមដោយចំណាយតិច។ គួរនិយាយបន្ថែមអំពីការថែទាំ។"},
    Words{"Women took the lead, and that made the difference.", "ស្ត្រីជាអ្នកដឹកនាំ ហើយនោះជាចំណុចដែលធ្វើឱ្យខុសពីមុន។"},
    Words{"A true partnership: each side brought what it had.", "ភាពជាដៃគូពិតប្រាកដ៖ ភាគីនីមួយៗបានរួមចំណែកតាមអ្វីដែលខ្លួនមាន។"},
};

constexpr std::array changes{
    Words{"Began with one village and grew from there.", "ចាប់ផ្ដើមពីភូមិមួយ រួចពង្រីកបន្តទៀត។"},
    Words{"Asked for a lower fee, and for work from those who cannot pay.",
          "កំណត់ថ្លៃទាបជាងមុន ហើយឱ្យអ្នកមិនអាចបង់ប្រាក់ជួយជាពលកម្មវិញ។"},
    Words{"The school took the place of the pagoda.", "ប្រើសាលារៀនជំនួសវត្ត។"},
    Words{"Copied as it stands.", "យកតម្រាប់តាមទាំងស្រុង។"},
};

constexpr std::array outcomes{
    Words{"Works since the first season; two more villages have asked to join.",
          "ដំណើរការល្អតាំងពីរដូវដំបូង ហើយភូមិពីរទៀតបានសុំចូលរួម។"},
    Words{"Good results, though meetings are still few.", "លទ្ធផលល្អ ប៉ុន្តែការប្រជុំនៅមានតិច។"},
    Words{"Too early to say.", "នៅឆាប់ពេកក្នុងការវាយតម្លៃ។"},
};

/// When somebody could last look at what came of a partnership that ended on this day, or goes on.
QDate lastSeen(QDate end)
{
    return end.isValid() ? end : demoToday.addMonths(-3);
}

/// One text for a field without languages.
QString both(const domain::Bilingual& text)
{
    return text.en + QStringLiteral(" · ") + text.km;
}

QString meetingIn(Dice& dice, int year)
{
    Slots when;
    when.setYear("year", year);
    const domain::Bilingual name(dice.pick(std::span<const Words>(meetings)));
    const domain::Bilingual shown = when.fill({"{year}", "{year}"});
    return both({name.en + u' ' + shown.en, name.km + u' ' + shown.km});
}

PracticeStatus statusOf(int number)
{
    constexpr int cycle = 20;
    const int place = number % cycle;
    return place < 12   ? PracticeStatus::Published
           : place < 14 ? PracticeStatus::Validated
           : place < 16 ? PracticeStatus::Reviewed
           : place < 19 ? PracticeStatus::Draft
                        : PracticeStatus::Superseded;
}

void fillTexts(Practice& practice, const Story& story, const Slots& texts)
{
    practice.title = texts.fill(story.title);
    practice.summary = texts.fill(story.summary);
    practice.situation = texts.fill(story.situation);
    practice.objective = texts.fill(story.objective);
    practice.partners = texts.fill(story.partners);
    practice.steps = texts.fill(story.steps);
    practice.resources = texts.fill(story.resources);
    practice.results = texts.fill(story.results);
    practice.inclusion = texts.fill(story.inclusion);
    practice.successFactors = texts.fill(story.successFactors);
    practice.difficulties = texts.fill(story.difficulties);
    practice.lessons = texts.fill(story.lessons);
    practice.sustainability = texts.fill(story.sustainability);
    practice.conditions = texts.fill(story.conditions);
    practice.cost = texts.fill(story.cost);
    practice.doAdvice = texts.fill(story.doAdvice);
    practice.dontAdvice = texts.fill(story.dontAdvice);
    practice.evidence = texts.fill(story.evidence);
}

Judgement judgement(Dice& dice)
{
    const int chance = dice.below(100);
    return chance < 78 ? Judgement::Met : chance < 95 ? Judgement::PartlyMet : Judgement::NotMet;
}

} // namespace

PracticeMaker::PracticeMaker(DemoWriter& writer, const DemoPlaces& places, const DemoOrganisations& organisations,
                             const std::vector<std::vector<DemoCase>>& cases)
    : m_writer(writer), m_places(places), m_organisations(organisations), m_cases(cases), m_used(cases.size()),
      m_lastPublished(cases.size())
{
    for (size_t theme = 0; theme < cases.size(); ++theme)
        if (themes()[theme].story && !cases[theme].empty())
            m_themes.push_back(theme);
}

void PracticeMaker::make(int number)
{
    if (m_themes.empty())
        return;
    const size_t theme = m_themes[size_t(number) % m_themes.size()];
    const auto& cases = m_cases[theme];
    const DemoCase& about = cases[m_used[theme]++ % cases.size()];
    Practice practice;
    practice.partnership = about.partnership;
    practice.sectors = {sectorId(QLatin1String(themes()[theme].sector))};
    write(practice, about, *themes()[theme].story);
    judge(practice, number);
    if (practice.status == PracticeStatus::Superseded)
        practice.supersededBy = m_lastPublished[theme];
    m_writer.save(practice);
    if (practice.status == PracticeStatus::Published)
        m_lastPublished[theme] = practice.id;
    if (practice.status != PracticeStatus::Draft)
        addReviews(practice);
    if (practice.status == PracticeStatus::Published)
        addAdoptions(practice, about);
    m_writer.step();
}

void PracticeMaker::write(Practice& practice, const DemoCase& about, const Story& story)
{
    Dice& dice = m_writer.dice;
    const DemoCommune& commune = m_places.communes[size_t(about.commune)];
    Slots texts = m_places.slotsOf(about.commune);
    texts.set("org", m_organisations.all[size_t(about.organisation)].name);
    for (size_t i = 0; i < story.numbers.size(); ++i) {
        const char name = char('a' + i);
        const Range& range = story.numbers[i];
        texts.set(std::string_view(&name, 1), dice.between(range.from, range.to, range.step));
    }
    texts.setYear("year", std::max(about.start.addMonths(3), lastSeen(about.end).addMonths(-6)).year());
    fillTexts(practice, story, texts);
    practice.area = commune.id;
    practice.level = domain::PartnershipLevel::Commune;
    practice.from = about.start;
    practice.to = about.end;
    practice.reachedWomen = dice.between(120, 900, 5);
    practice.reachedMen = *practice.reachedWomen * dice.between(70, 105) / 100;
}

void PracticeMaker::judge(Practice& practice, int number)
{
    Dice& dice = m_writer.dice;
    practice.status = statusOf(number);
    practice.kind = number % 10 == 8 ? PracticeKind::Lesson : PracticeKind::BestPractice;
    if (practice.status == PracticeStatus::Draft) {
        practice.difficulties = {};
        practice.cost = {};
        practice.evidence = {};
        return;
    }
    if (practice.status == PracticeStatus::Reviewed)
        return;
    const QDate earliest = lastSeen(practice.to);
    practice.validatedOn = dice.date(earliest, std::min(earliest.addMonths(10), demoToday));
    practice.validatedBy = meetingIn(dice, practice.validatedOn.year());
}

void PracticeMaker::addReviews(const Practice& practice)
{
    Dice& dice = m_writer.dice;
    const QDate by = practice.validatedOn.isValid() ? practice.validatedOn : demoToday;
    for (int i = 0, count = dice.between(1, 3); i < count; ++i) {
        const DemoOrganisation& reviewer = dice.pick(m_organisations.all);
        Review review;
        review.practice = practice.id;
        review.organisation = reviewer.id;
        review.person = reviewer.person;
        review.date = by.addDays(-dice.below(40));
        review.meeting = practice.validatedBy;
        for (Judgement Review::*criterion :
             {&Review::effective, &Review::sustainable, &Review::genderSensitive, &Review::feasible,
              &Review::participatory, &Review::replicable, &Review::truePartnership})
            review.*criterion = judgement(dice);
        review.remark = dice.pick(std::span<const Words>(remarks));
        m_writer.save(review);
    }
}

void PracticeMaker::addAdoptions(const Practice& practice, const DemoCase& about)
{
    Dice& dice = m_writer.dice;
    for (int i = 0, count = dice.below(4); i < count; ++i) {
        const int commune = dice.below(int(m_places.communes.size()));
        if (commune == about.commune)
            continue;
        Adoption adoption;
        adoption.practice = practice.id;
        adoption.council = m_places.communes[size_t(commune)].council;
        adoption.date = dice.date(practice.validatedOn, demoToday);
        adoption.change = dice.pick(std::span<const Words>(changes));
        adoption.result = dice.pick(std::span<const Words>(outcomes));
        m_writer.save(adoption);
    }
}

} // namespace daikou::exchange::demo
