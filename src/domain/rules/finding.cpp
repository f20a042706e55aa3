// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/finding.h"

#include "domain/records/all.h"
#include "domain/values/display.h"
#include "domain/values/fill.h"

#include <algorithm>
#include <array>

namespace daikou::domain {

namespace {

struct FindingText {
    const char* name;
    Words sentence;
};

// In the order of FindingCode.
constexpr std::array findingTexts{
    FindingText{"required", {"Fill this in: it is needed.", "សូមបំពេញ៖ ត្រូវការទិន្នន័យនេះ។"}},
    FindingText{
        "too_long",
        {"%1 characters are too long; at most %2 fit. Shorten it.", "អក្សរ %1 វែងពេក អាចដាក់បានច្រើនបំផុត %2។ សូមសង្ខេប។"}},
    FindingText{"too_small", {"It must be %1 or more.", "ត្រូវតែ %1 ឬច្រើនជាងនេះ។"}},
    FindingText{"too_large", {"It must be %1 or less.", "ត្រូវតែ %1 ឬតិចជាងនេះ។"}},
    FindingText{
        "over_budget",
        {"%1 words; %2 are enough here. Shorten it if you can.", "មាន %1 ពាក្យ។ នៅទីនេះ %2 ពាក្យគឺគ្រប់គ្រាន់ សូមសង្ខេបបើអាច។"}},
    FindingText{"dates_out_of_order",
                {"It ends (%1) before it starts (%2). Correct one of the dates.",
                 "ថ្ងៃបញ្ចប់ (%1) មុនថ្ងៃចាប់ផ្ដើម (%2)។ សូមកែថ្ងៃណាមួយ។"}},
    FindingText{"not_a_number",
                {"“%1” is not a number. Type digits, such as 12.5.", "“%1” មិនមែនជាលេខទេ។ សូមវាយលេខ ដូចជា 12.5។"}},
    FindingText{"not_a_whole_number",
                {"“%1” is not a whole number. Type digits, such as 12.", "“%1” មិនមែនជាចំនួនគត់ទេ។ សូមវាយលេខ ដូចជា 12។"}},
    FindingText{"not_a_date",
                {"“%1” is not a date. Type it as 15/3/2004.", "“%1” មិនមែនជាកាលបរិច្ឆេទទេ។ សូមវាយជា 15/3/2004។"}},
    FindingText{"not_a_choice",
                {"“%1” is not one of the choices. Use one of: %2.", "“%1” មិនមាននៅក្នុងជម្រើសទេ។ សូមប្រើមួយក្នុងចំណោម៖ %2។"}},
    FindingText{"not_money",
                {"“%1” is not a sum of money. Type it as 200$ or 800000៛.",
                 "“%1” មិនមែនជាចំនួនទឹកប្រាក់ទេ។ សូមវាយជា 200$ ឬ 800000៛។"}},
    FindingText{"not_yes_or_no", {"“%1” is neither yes nor no.", "“%1” មិនមែនបាទ/ចាស ឬទេ។"}},
    FindingText{"no_such_record",
                {"No record of this kind (%2) is called “%1”. Check the spelling, or add it first.",
                 "មិនមានកំណត់ត្រា (%2) ឈ្មោះ “%1” ទេ។ សូមពិនិត្យអក្ខរាវិរុទ្ធ ឬបន្ថែមវាជាមុន។"}},
    FindingText{
        "several_records",
        {"“%1” fits %2 records. Use the code or the id instead.", "“%1” ត្រូវនឹងកំណត់ត្រា %2។ សូមប្រើលេខកូដ ឬលេខសម្គាល់ជំនួស។"}},
    FindingText{"wrong_type",
                {"This refers to a record of another kind (%1); it must be of this kind: %2.",
                 "នេះយោងទៅកំណត់ត្រាប្រភេទផ្សេង (%1) ត្រូវតែជា៖ %2។"}},
    FindingText{"already_there",
                {"“%1” is there already. Open that one instead.", "“%1” មានរួចហើយ។ សូមបើកកំណត់ត្រានោះជំនួស។"}},
    FindingText{"code_length",
                {"A code of %1 digits is not one of this level: provinces have 2, districts 4, communes 6, villages 8.",
                 "លេខកូដ %1 ខ្ទង់មិនត្រូវនឹងកម្រិតនេះទេ៖ ខេត្តមាន 2 ស្រុក 4 ឃុំ 6 ភូមិ 8។"}},
    FindingText{"code_digits",
                {"“%1” is not an official code: use digits only.", "“%1” មិនមែនជាលេខកូដផ្លូវការទេ៖ សូមប្រើតែលេខ។"}},
    FindingText{"parent_not_prefix", {"The area above must have the code %1.", "តំបន់ខាងលើត្រូវមានលេខកូដ %1។"}},
    FindingText{"no_party",
                {"Say who it is: a council, an organisation or a person.", "សូមបញ្ជាក់ថាជាអ្នកណា៖ ក្រុមប្រឹក្សា អង្គការ ឬបុគ្គល។"}},
    FindingText{"several_parties",
                {"Name one only: a council, an organisation or a person.", "សូមដាក់តែមួយ៖ ក្រុមប្រឹក្សា អង្គការ ឬបុគ្គល។"}},
    FindingText{"not_a_party",
                {"Whoever contributes must be a party of the partnership. Add them under Parties first.",
                 "អ្នករួមចំណែកត្រូវតែជាភាគីនៃភាពជាដៃគូ។ សូមបន្ថែមក្នុងផ្នែកភាគីជាមុន។"}},
    FindingText{"party_twice",
                {"This party is in the partnership twice. Remove one.", "ភាគីនេះមានពីរដងក្នុងភាពជាដៃគូ។ សូមដកមួយចេញ។"}},
    FindingText{"signatory_left",
                {"%1 left office on %2 while the agreement still runs. Have the successor confirm it.",
                 "%1 បានចាកចេញពីតំណែងនៅ %2 ខណៈកិច្ចព្រមព្រៀងនៅមានសុពលភាព។ សូមឱ្យអ្នកស្នងតំណែងបញ្ជាក់។"}},
    FindingText{
        "few_parties",
        {"A partnership has at least two parties; there are %1 so far.", "ភាពជាដៃគូមានភាគីយ៉ាងតិចពីរ បច្ចុប្បន្នមាន %1។"}},
    FindingText{"no_other_contributor",
                {"At least two parties contribute; so far %1 do.", "យ៉ាងតិចភាគីពីរត្រូវរួមចំណែក បច្ចុប្បន្នមាន %1។"}},
    FindingText{"few_contributors",
                {"At least two parties contribute; so far %1 do. Nothing yet from: %2.",
                 "យ៉ាងតិចភាគីពីរត្រូវរួមចំណែក បច្ចុប្បន្នមាន %1។ មិនទាន់មានពី៖ %2។"}},
    FindingText{"no_activities", {"Say what they do together.", "សូមបញ្ជាក់ថាពួកគេធ្វើអ្វីជាមួយគ្នា។"}},
    FindingText{"no_goal", {"Say which goal they have in common.", "សូមបញ្ជាក់គោលដៅរួមរបស់ពួកគេ។"}},
    FindingText{"too_many_steps",
                {"%1 steps; a reader follows at most %2. Join some of them.",
                 "មាន %1 ជំហាន អ្នកអានតាមបានច្រើនបំផុត %2។ សូមបញ្ចូលគ្នាខ្លះ។"}},
    FindingText{"not_written", {"Nothing is written here yet.", "មិនទាន់មានអ្វីសរសេរនៅទីនេះទេ។"}},
    FindingText{"not_validated",
                {"Say at which meeting it was validated and when.", "សូមបញ្ជាក់ថាបានអនុម័តនៅកិច្ចប្រជុំណា និងនៅពេលណា។"}},
    FindingText{"no_consent",
                {"This is kept only with the person's consent. Tick the consent, or clear it.",
                 "រក្សាទុកបានតែពេលមានការយល់ព្រមពីសាមីខ្លួន។ សូមគូសការយល់ព្រម ឬលុបចេញ។"}},
    FindingText{"email_form", {"“%1” is not an e-mail address.", "“%1” មិនមែនជាអាសយដ្ឋានអ៊ីមែលទេ។"}},
    FindingText{"women_over_seats", {"%1 women cannot sit on %2 seats.", "ស្ត្រី %1 នាក់មិនអាចអង្គុយលើអាសនៈ %2 បានទេ។"}},
    FindingText{
        "no_rate",
        {"No exchange rate is known, so this sum is missing from totals in dollars. Give the riel for a dollar.",
         "មិនមានអត្រាប្ដូរប្រាក់ ដូច្នេះចំនួននេះមិនរាប់ក្នុងសរុបជាដុល្លារទេ។ សូមដាក់ចំនួនរៀលក្នុងមួយដុល្លារ។"}},
    FindingText{"no_date", {"Say on which day it began.", "សូមបញ្ជាក់ថាចាប់ផ្ដើមនៅថ្ងៃណា។"}},
    FindingText{"not_days",
                {"“%1” is not a list of days. Type their numbers, such as 1, 2 or 1-3.",
                 "“%1” មិនមែនជាបញ្ជីថ្ងៃទេ។ សូមវាយលេខថ្ងៃ ដូចជា 1, 2 ឬ 1-3។"}},
    FindingText{"outside_event",
                {"Day %1 was attended, but the event's last day is its day %2. Correct the days, or the event's dates.",
                 "បានចូលរួមថ្ងៃទី %1 ប៉ុន្តែព្រឹត្តិការណ៍មាន %2 ថ្ងៃ។ សូមកែថ្ងៃចូលរួម ឬកាលបរិច្ឆេទព្រឹត្តិការណ៍។"}},
    FindingText{"day_outside_event",
                {"%1 is not a day of the event. Correct the day, or the event's dates.",
                 "%1 មិនមែនជាថ្ងៃនៃព្រឹត្តិការណ៍ទេ។ សូមកែថ្ងៃ ឬកាលបរិច្ឆេទព្រឹត្តិការណ៍។"}},
    FindingText{
        "no_outcomes",
        {"It is over, and nothing that came of it is written down yet.", "ព្រឹត្តិការណ៍ចប់ហើយ ប៉ុន្តែមិនទាន់បានកត់ត្រាលទ្ធផលទេ។"}},
    FindingText{
        "no_plan_owner",
        {"Say whose plan it is: a council's, or a partnership's.", "សូមបញ្ជាក់ថាជាផែនការរបស់ក្រុមប្រឹក្សាណា ឬភាពជាដៃគូណា។"}},
    FindingText{"no_lead",
                {"Say who leads: a council, an organisation, or both.", "សូមបញ្ជាក់អ្នកដឹកនាំ៖ ក្រុមប្រឹក្សា អង្គការ ឬទាំងពីរ។"}},
    FindingText{"no_due_date", {"Say by when, or why there is no due date.", "សូមដាក់កាលកំណត់ ឬបញ្ជាក់ហេតុអ្វីគ្មានកាលកំណត់។"}},
    FindingText{"computed_choice",
                {"“Late” follows from the due date. Choose what is true beside that.",
                 "“យឺត” គណនាចេញពីកាលកំណត់។ សូមជ្រើសស្ថានភាពផ្សេង។"}},
    FindingText{"before_event",
                {"%1 is before the event (%2) at which this was agreed. Correct the date.",
                 "%1 គឺមុនព្រឹត្តិការណ៍ (%2) ដែលបានព្រមព្រៀងគ្នា។ សូមកែកាលបរិច្ឆេទ។"}},
    FindingText{
        "no_code",
        {"The official code is not known yet: without it this place is in no province. Add it when you have it.",
         "មិនទាន់មានលេខកូដផ្លូវការ៖ បើគ្មានវា ទីកន្លែងនេះមិនស្ថិតក្នុងខេត្តណាទេ។ សូមបន្ថែមពេលមានលេខកូដ។"}},
    FindingText{"instrument_changed",
                {"A questionnaire stays as it was kept, so that it is known what was asked. Save the change as another "
                 "version.",
                 "កម្រងសំណួរត្រូវនៅដូចពេលរក្សាទុក ដើម្បីដឹងថាបានសួរអ្វី។ សូមរក្សាទុកការកែប្រែជាកំណែថ្មី។"}},
    FindingText{"no_assessed",
                {"Say who is assessed: a council, or a partnership.", "សូមបញ្ជាក់ថាវាយតម្លៃអ្នកណា៖ ក្រុមប្រឹក្សា ឬភាពជាដៃគូ។"}},
    FindingText{
        "stages_out_of_order",
        {"%1 is planned for %2, before %3 (%4). Correct one of the dates.", "%1 គ្រោងធ្វើនៅ %2 មុន%3 (%4)។ សូមកែថ្ងៃណាមួយ។"}},
    FindingText{"women_over_present",
                {"%1 women cannot be among %2 people present. Correct one of the numbers.",
                 "ស្ត្រី %1 នាក់មិនអាចនៅក្នុងចំណោមអ្នកមក %2 នាក់បានទេ។ សូមកែចំនួនណាមួយ។"}},
    FindingText{"no_side",
                {"Say which side answered: without it the card counts in no result.",
                 "សូមបញ្ជាក់ថាភាគីណាបានឆ្លើយ៖ បើគ្មានវា ប័ណ្ណនេះមិនរាប់ក្នុងលទ្ធផលទេ។"}},
    FindingText{"agreed_with_side",
                {"What was agreed at the interface meeting is of no side. Clear the side, or choose another kind.",
                 "អ្វីដែលបានព្រមព្រៀងនៅកិច្ចប្រជុំជួបគ្នា មិនមែនរបស់ភាគីណាមួយទេ។ សូមលុបភាគីចេញ ឬជ្រើសប្រភេទផ្សេង។"}},
    FindingText{"several_answers",
                {"Fill in one only: a level, votes, or cards. Otherwise nobody knows which counts; clear the others.",
                 "សូមបំពេញតែមួយ៖ កម្រិត ចំនួនសំឡេង ឬប័ណ្ណ។ បើមិនដូច្នេះទេ មិនដឹងថារាប់មួយណា។ សូមលុបអ្វីដែលនៅសល់។"}},
    FindingText{
        "not_votes",
        {"“%1” (number %2) is not a number of votes. Type how many voted for each level, the lowest first, with "
         "spaces between: 0 3 5 2 1.",
         "“%1” (លេខទី %2) មិនមែនជាចំនួនសំឡេងទេ។ សូមវាយចំនួនសំឡេងសម្រាប់កម្រិតនីមួយៗ ចាប់ពីទាបបំផុត ដោយដកឃ្លា៖ "
         "0 3 5 2 1។"}},
    FindingText{
        "not_card_answer",
        {"“%1” (card %2) is not an answer. Type a level from 0 to 10, “.” for not answered or “-” for not asked, "
         "with spaces between.",
         "“%1” (ប័ណ្ណទី %2) មិនមែនជាចម្លើយទេ។ សូមវាយកម្រិតពី 0 ដល់ 10, “.” បើមិនបានឆ្លើយ ឬ “-” បើមិនបានសួរ "
         "ដោយដកឃ្លា។"}},
    FindingText{"no_votes",
                {"This counts only beside votes. Fill in the votes, or clear it.",
                 "ចំនួននេះរាប់តែពេលមានចំនួនសំឡេង។ សូមបំពេញចំនួនសំឡេង ឬលុបវាចេញ។"}},
    FindingText{"second_entry_differs",
                {"The two entries are not the same (cards: %1, the first is card %2). Look at those cards and correct "
                 "the entry that is wrong.",
                 "ការបញ្ចូលទាំងពីរមិនដូចគ្នា (ប័ណ្ណ៖ %1 ដំបូងគេជាប័ណ្ណទី %2)។ សូមមើលប័ណ្ណទាំងនោះ ហើយកែការបញ្ចូលដែលខុស។"}},
    FindingText{"no_such_side",
                {"“%1” is not a side of this questionnaire. Use one of: %2.",
                 "“%1” មិនមែនជាភាគីនៃកម្រងសំណួរនេះទេ។ សូមប្រើមួយក្នុងចំណោម៖ %2។"}},
    FindingText{"no_such_indicator",
                {"This questionnaire has no indicator “%1”. Correct its id, or use the version that has it.",
                 "កម្រងសំណួរនេះគ្មានសូចនាករ “%1” ទេ។ សូមកែលេខសម្គាល់ ឬប្រើកំណែដែលមានវា។"}},
    FindingText{"level_off_scale",
                {"%1 is not on the scale of %2 to %3. Correct it, or leave it empty where nobody answered.",
                 "%1 មិនស្ថិតក្នុងមាត្រដ្ឋានពី %2 ដល់ %3 ទេ។ សូមកែវា ឬទុកឱ្យនៅទទេ បើគ្មានអ្នកឆ្លើយ។"}},
    FindingText{"card_off_scale",
                {"%1 (card %2) is not on the scale of %3 to %4. Correct it, or type “.” where it was not answered.",
                 "%1 (ប័ណ្ណទី %2) មិនស្ថិតក្នុងមាត្រដ្ឋានពី %3 ដល់ %4 ទេ។ សូមកែវា ឬវាយ “.” បើមិនបានឆ្លើយ។"}},
    FindingText{"tally_not_as_scale",
                {"Numbers of votes: %1, levels: %2. Type one number for each level, the lowest first, 0 where nobody "
                 "voted.",
                 "ចំនួនលេខ៖ %1 ចំនួនកម្រិត៖ %2។ សូមវាយលេខមួយសម្រាប់កម្រិតនីមួយៗ ចាប់ពីទាបបំផុត ហើយដាក់ 0 បើគ្មានអ្នកបោះឆ្នោត។"}},
    FindingText{"more_than_present",
                {"%1 answered, but %2 were present. Correct one of the numbers.",
                 "មានអ្នកឆ្លើយ %1 នាក់ ប៉ុន្តែអ្នកមកមាន %2 នាក់។ សូមកែចំនួនណាមួយ។"}},
    FindingText{"agreed_without_level",
                {"What was agreed is one level. Write that level instead of votes or cards.",
                 "អ្វីដែលបានព្រមព្រៀងគឺជាកម្រិតតែមួយ។ សូមសរសេរកម្រិតនោះ ជំនួសចំនួនសំឡេង ឬប័ណ្ណ។"}},
};
static_assert(findingTexts.size() == size_t(FindingCode::AgreedWithoutLevel) + 1);

/// An argument as people read it: a record type by its name in their language, a day as they write it.
QString shownArgument(FindingCode code, const QString& argument, Language language)
{
    using enum FindingCode;
    if (code == NoSuchRecord || code == WrongType)
        if (const auto* type = findRecordType(argument))
            return type->one().in(language);
    if (code == StagesOutOfOrder)
        if (const auto* stage = findStage(argument))
            return stage->words.in(language);
    if (code == DatesOutOfOrder || code == BeforeEvent || code == DayOutsideEvent || code == SignatoryLeft ||
        code == StagesOutOfOrder)
        if (const QDate date = QDate::fromString(argument, Qt::ISODate); date.isValid())
            return displayDate(date, language);
    return argument;
}

} // namespace

QString Finding::sentence(Language language) const
{
    QStringList shown;
    for (const QString& argument : arguments)
        shown += shownArgument(code, argument, language);
    return filled(findingTexts[size_t(code)].sentence.in(language), shown);
}

QString Finding::codeName() const
{
    return QLatin1String(findingTexts[size_t(code)].name);
}

bool hasErrors(const Findings& findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding& f) { return f.severity == Severity::Error; });
}

} // namespace daikou::domain
