// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/practice_page.h"

#include "domain/rules/practice_rules.h"
#include "reports/contents/contributions.h"

#include <algorithm>

namespace daikou::reports {

using domain::Practice;
using domain::Step;

namespace {

constexpr Words whatMadeItWork{"What made it work: %1", "អ្វីដែលធ្វើឱ្យជោគជ័យ៖ %1"};
constexpr Words validatedBy{"validated: %1", "បានអនុម័ត៖ %1"};
constexpr Words reachedBoth{"%1 people: %2 women, %3 men", "%1 នាក់៖ ស្ត្រី %2 នាក់ បុរស %3 នាក់"};
constexpr Words reachedWomen{"%1 women; men not recorded", "ស្ត្រី %1 នាក់ (បុរស៖ មិនបានកត់ត្រា)"};
constexpr Words reachedMen{"%1 men; women not recorded", "បុរស %1 នាក់ (ស្ត្រី៖ មិនបានកត់ត្រា)"};
constexpr Words statusOf{"%1 (%2)", "%1 (%2)"};
constexpr Words notWrittenYet{"Not written yet: %1.", "មិនទាន់សរសេរ៖ %1។"};
constexpr Words nothingWritten{"Nothing has been written about this practice yet.",
                               "មិនទាន់មានការសរសេរអំពីការអនុវត្តនេះនៅឡើយទេ។"};
constexpr Words sourcesAre{"Sources: %1", "ប្រភព៖ %1"};

/// A heading inside a practice: the same in every one, so not in the contents.
struct Section {
    Words title;
    Bilingual Practice::*text;
};

void writeSections(DocumentWriter& out, const Practice& practice, std::initializer_list<Section> sections)
{
    for (const Section& one : sections)
        if (!(practice.*one.text).isEmpty()) {
            out.write(unlistedHeading(2, one.title));
            out.write(Paragraph{practice.*one.text});
        }
}

Bilingual reachedWords(const Practice& practice)
{
    if (practice.reachedWomen && practice.reachedMen)
        return filled(reachedBoth, {counted(*practice.reachedWomen + *practice.reachedMen),
                                    counted(*practice.reachedWomen), counted(*practice.reachedMen)});
    if (practice.reachedWomen)
        return filled(reachedWomen, {counted(*practice.reachedWomen)});
    return practice.reachedMen ? filled(reachedMen, {counted(*practice.reachedMen)}) : Bilingual();
}

Bilingual placeWords(Basis& basis, const WholePractice& whole)
{
    std::vector<Bilingual> places;
    for (const auto& area : placesOf(basis, whole.practice))
        places.push_back(basis.names().place(area));
    return joined(places);
}

/// "Best practice, published; validated by the working group's meeting 14, 12 July 2005".
Bilingual statusWords(const Practice& practice)
{
    const Bilingual status = joined({choiceWords(practice.kind), choiceWords(practice.status)}, QStringLiteral(", "));
    const Bilingual by =
        joined({typedWords(practice.validatedBy), dateWords(practice.validatedOn)}, QStringLiteral(", "));
    return joined({status, by.isEmpty() ? Bilingual() : filled(validatedBy, {by})});
}

Bilingual partnershipWords(const WholePractice& whole)
{
    if (!whole.partnership)
        return {};
    const auto& partnership = whole.partnership->partnership;
    const Bilingual status = choiceWords(partnership.status);
    return status.isEmpty() ? partnership.title : filled(statusOf, {partnership.title, status});
}

FactsTable factsOf(Basis& basis, const WholePractice& whole)
{
    const Practice& practice = whole.practice;
    return {{
        {Words{"Place", "ទីកន្លែង"}, placeWords(basis, whole)},
        {Words{"Objective", "គោលបំណង"}, practice.objective},
        {Words{"Level and period", "កម្រិត និងរយៈពេល"},
         joined({choiceWords(practice.level), periodWords(practice.from, practice.to)}, QStringLiteral(", "))},
        {Words{"Sectors", "វិស័យ"}, basis.names().titles(practice.sectors)},
        {Words{"Partnership", "ភាពជាដៃគូ"}, partnershipWords(whole)},
        {Words{"People reached", "អ្នកទទួលផល"}, reachedWords(practice)},
        {Words{"Status", "ស្ថានភាព"}, statusWords(practice)},
        {Words{"Superseded by", "ជំនួសដោយ"}, basis.names().title(practice.supersededBy)},
    }};
}

/// The text as a sentence that another can follow.
QString ended(const QString& text, QChar end)
{
    return text.isEmpty() || text.back().isPunct() ? text : QString(text + end);
}

ListItem itemOf(const Step& english, const Step& khmer)
{
    const Bilingual done{english.done, khmer.done};
    if (english.because.isEmpty() && khmer.because.isEmpty())
        return {{}, done};
    Bilingual because;
    if (!english.because.isEmpty())
        because.en = whatMadeItWork.in(Language::English).arg(english.because);
    if (!khmer.because.isEmpty())
        because.km = whatMadeItWork.in(Language::Khmer).arg(khmer.because);
    return {{ended(done.en, u'.'), ended(done.km, QChar(0x17d4))}, because};
}

NumberedList listOf(const std::vector<Step>& english, const std::vector<Step>& khmer)
{
    NumberedList list;
    for (size_t i = 0; i < std::max(english.size(), khmer.size()); ++i)
        list.items.push_back(itemOf(i < english.size() ? english[i] : Step(), i < khmer.size() ? khmer[i] : Step()));
    return list;
}

/// Steps stand side by side where both languages have as many; else one language after the other, for a step must not
/// stand beside another one's translation.
void writeSteps(Basis& basis, DocumentWriter& out, const Bilingual& text)
{
    if (text.isEmpty())
        return;
    out.write(unlistedHeading(2, Words{"What was done", "អ្វីដែលបានធ្វើ"}));
    const auto english = domain::stepsOf(text.en);
    const auto khmer = domain::stepsOf(text.km);
    if (english.size() == khmer.size() || english.empty() || khmer.empty())
        return out.write(listOf(english, khmer));
    if (basis.mode() != LanguageMode::Khmer)
        out.write(listOf(english, {}));
    if (basis.mode() != LanguageMode::English)
        out.write(listOf({}, khmer));
}

void writePartners(Basis& basis, DocumentWriter& out, const WholePractice& whole)
{
    const Practice& practice = whole.practice;
    const bool anyone =
        whole.partnership && !(whole.partnership->parties.empty() && whole.partnership->contributions.empty());
    if (!anyone && practice.partners.isEmpty() && practice.resources.isEmpty())
        return;
    out.write(unlistedHeading(2, Words{"Partners and who brought what", "ដៃគូ និងអ្វីដែលម្នាក់ៗបានរួមចំណែក"}));
    if (!practice.partners.isEmpty())
        out.write(Paragraph{practice.partners});
    if (anyone)
        writeWhoBroughtWhat(basis, out, *whole.partnership);
    if (!practice.resources.isEmpty())
        out.write(Paragraph{practice.resources});
}

/// Label and text, a line each, under one heading; nothing where nothing is written.
void writeAdvice(DocumentWriter& out, const Words& title, const std::vector<Fact>& advice)
{
    if (std::ranges::all_of(advice, [](const Fact& fact) { return fact.value.isEmpty(); }))
        return;
    out.write(unlistedHeading(2, title));
    out.write(FactsTable{advice});
}

void writeLearned(DocumentWriter& out, const Practice& practice)
{
    writeAdvice(out, {"What was learned", "អ្វីដែលបានរៀន"},
                {{Words{"Lessons", "មេរៀន"}, practice.lessons},
                 {Words{"Success factors", "កត្តាជោគជ័យ"}, practice.successFactors},
                 {Words{"Difficulties", "ការលំបាក"}, practice.difficulties},
                 {Words{"Gender and inclusion", "យេនឌ័រ និងបរិយាប័ន្ន"}, practice.inclusion},
                 {Words{"Sustainability", "និរន្តរភាព"}, practice.sustainability}});
}

void writeHowToCopy(DocumentWriter& out, const Practice& practice)
{
    writeAdvice(out, {"How to copy it", "របៀបយកតម្រាប់តាម"},
                {{Words{"Conditions", "លក្ខខណ្ឌ"}, practice.conditions},
                 {Words{"Cost", "ចំណាយ"}, practice.cost},
                 {Words{"Do", "គួរធ្វើ"}, practice.doAdvice},
                 {Words{"Don't", "មិនគួរធ្វើ"}, practice.dontAdvice}});
}

/// What the group should still write; the public is told only where there is nothing at all.
void writeMissing(Basis& basis, DocumentWriter& out, const WholePractice& whole)
{
    const auto completeness = domain::completenessOf(whole.practice);
    if (completeness.written == 0)
        out.write(Paragraph{nothingWritten});
    if (basis.isPublic())
        return;
    std::vector<Bilingual> labels;
    for (const auto* field : completeness.missing)
        labels.emplace_back(field->label);
    if (!whole.partnership)
        labels.emplace_back(domain::Partnership::type().one());
    if (!labels.empty())
        out.write(Paragraph{filled(notWrittenYet, {joined(labels)}), TextStyle::Small});
    const QString& sources = whole.practice.sources;
    if (!sources.isEmpty())
        out.write(Paragraph{filled(sourcesAre, {{sources, sources}}), TextStyle::Small});
}

} // namespace

QString anchorOf(const domain::RecordId& id)
{
    return id.toText();
}

void writePractice(Basis& basis, DocumentWriter& out, const WholePractice& whole)
{
    const Practice& practice = whole.practice;
    out.write(Heading{.level = 1, .text = practice.title, .anchor = anchorOf(practice.id), .startsPage = true});
    out.write(factsOf(basis, whole));
    if (!practice.summary.isEmpty())
        out.write(Paragraph{practice.summary, TextStyle::Lead});
    writeSections(out, practice, {{{"The situation before", "ស្ថានភាពមុន"}, &Practice::situation}});
    writePartners(basis, out, whole);
    writeSteps(basis, out, practice.steps);
    writeSections(out, practice, {{{"Results", "លទ្ធផល"}, &Practice::results}});
    writeLearned(out, practice);
    writeHowToCopy(out, practice);
    writeEvidence(basis, out, whole);
    writeMissing(basis, out, whole);
}

} // namespace daikou::reports
