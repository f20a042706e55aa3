// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/data_card.h"

#include "domain/rules/practice_rules.h"

#include <algorithm>

namespace daikou::reports {

using domain::PracticeStatus;

namespace {

constexpr Words within{"within the group: people are named", "ផ្ទៃក្នុងក្រុម៖ មានបញ្ចេញឈ្មោះបុគ្គល"};
constexpr Words everyone{"the public: people who have not agreed are not named",
                         "សាធារណៈ៖ មិនបញ្ចេញឈ្មោះបុគ្គលដែលមិនទាន់យល់ព្រម"};
constexpr Words remark{
    "Reviewed: a review is recorded, or the status is past draft. Validated: the meeting and its date "
    "are recorded.",
    "បានពិនិត្យ៖ មានកំណត់ត្រាការពិនិត្យ ឬស្ថានភាពហួសពីសេចក្ដីព្រាង។ បានអនុម័ត៖ មានកត់ត្រាកិច្ចប្រជុំ និងកាលបរិច្ឆេទ។"};

} // namespace

void PracticeTally::add(const WholePractice& whole)
{
    const auto& practice = whole.practice;
    const bool pastDraft = practice.status != PracticeStatus::Unset && practice.status != PracticeStatus::Draft;
    const auto completeness = domain::completenessOf(practice);
    ++practices;
    reviewed += qint64(pastDraft || !whole.reviews.empty());
    validated += qint64(!practice.validatedBy.isEmpty() && practice.validatedOn.isValid());
    headings += completeness.of;
    written += completeness.written;
    records += 1 + qint64(whole.reviews.size() + whole.adoptions.size() + whole.attachments.size());
    if (!whole.partnership || partnerships.contains(practice.partnership))
        return;
    const auto& partnership = *whole.partnership;
    const auto meter = domain::definitionOf(partnership);
    partnerships.insert(practice.partnership, meter.met() == meter.of);
    records += 1 + qint64(partnership.parties.size() + partnership.contributions.size());
}

void addOrigin(Basis& basis, DataCard& card)
{
    const auto& facts = basis.source().facts();
    const QString version = QStringLiteral("Daikou " DAIKOU_VERSION);
    card.facts.push_back({Words{"Audience", "អ្នកអាន"}, basis.isPublic() ? Bilingual(everyone) : Bilingual(within)});
    if (basis.names().withheld() > 0)
        card.facts.push_back(
            {Words{"People not named", "បុគ្គលដែលមិនបញ្ចេញឈ្មោះ"}, basis.figures().number(basis.names().withheld())});
    card.facts.push_back({Words{"Scope", "វិសាលភាព"}, basis.scopeWords()});
    card.facts.push_back({Words{"Register", "បញ្ជី"}, typedWords(facts.name)});
    card.facts.push_back({Words{"Made on", "ធ្វើនៅថ្ងៃ"}, dateWords(basis.today())});
    card.facts.push_back({Words{"Made by", "ធ្វើដោយ"}, {version, version}});
    card.facts.push_back({Words{"Notice", "សេចក្ដីជូនដំណឹង"}, basis.inventedNotice()});
}

DataCard dataCardOf(Basis& basis, const PracticeTally& tally)
{
    const Figures& figures = basis.figures();
    const qint64 blank = tally.headings - tally.written;
    const auto whole = qint64(std::ranges::count(tally.partnerships.cbegin(), tally.partnerships.cend(), true));
    DataCard card;
    card.facts = {
        {Words{"Practices", "ការអនុវត្តល្អ"}, figures.number(tally.practices)},
        {Words{"Records used", "កំណត់ត្រាដែលបានប្រើ"}, figures.number(tally.records)},
        {Words{"Reviewed", "បានពិនិត្យ"}, figures.share(tally.reviewed, tally.practices)},
        {Words{"Validated", "បានអនុម័ត"}, figures.share(tally.validated, tally.practices)},
        {Words{"Headings left blank", "ចំណុចដែលមិនទាន់សរសេរ"}, figures.share(blank, tally.headings)},
        {Words{"Partnerships that meet the whole definition", "ភាពជាដៃគូដែលពេញតាមនិយមន័យ"},
         figures.share(whole, tally.partnerships.size())},
    };
    addOrigin(basis, card);
    card.remark = remark;
    return card;
}

} // namespace daikou::reports
