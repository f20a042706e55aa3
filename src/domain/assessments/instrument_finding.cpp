// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assessments/instrument_finding.h"

#include "domain/values/fill.h"

#include <array>

namespace daikou::domain {

namespace {

struct InstrumentText {
    const char* name;
    Words sentence;
};

// In the order of InstrumentFindingCode.
constexpr std::array instrumentTexts{
    InstrumentText{"not_json",
                   {"this is not JSON at column %1. Correct it there or just before; perhaps a comma or a quotation "
                    "mark is missing.",
                    "ត្រង់តួអក្សរទី %1 មិនមែនជា JSON ទេ។ សូមកែនៅទីនោះ ឬមុននោះបន្តិច ប្រហែលជាខ្វះសញ្ញាក្បៀស ឬសញ្ញាសម្រង់។"}},
    InstrumentText{"file_too_large",
                   {"the file has more than %1 MB, so it is no questionnaire. Choose the right file.",
                    "ឯកសារធំជាង %1 MB ដូច្នេះមិនមែនជាកម្រងសំណួរទេ។ សូមជ្រើសឯកសារត្រឹមត្រូវ។"}},
    InstrumentText{"too_many_values",
                   {"there are more than %1 values, or brackets in brackets too deep. Choose the right file.",
                    "មានតម្លៃលើសពី %1 ឬវង់ក្រចកត្រួតគ្នាជ្រៅពេក។ សូមជ្រើសឯកសារត្រឹមត្រូវ។"}},
    InstrumentText{"not_an_instrument",
                   {"the format is “%1”, not “daikou-instrument”. Choose the file of a questionnaire.",
                    "ទម្រង់គឺ “%1” មិនមែន “daikou-instrument” ទេ។ សូមជ្រើសឯកសារកម្រងសំណួរ។"}},
    InstrumentText{"later_format",
                   {"this was written by a later Daikou (format %1, this one reads up to %2). Install that version.",
                    "ឯកសារនេះសរសេរដោយ Daikou ជំនាន់ក្រោយ (ទម្រង់ %1 កម្មវិធីនេះអានបានត្រឹម %2)។ សូមដំឡើងជំនាន់នោះ។"}},
    InstrumentText{"unknown_key",
                   {"“%1” is not known here. Take it out, or use one of: %2.",
                    "មិនស្គាល់ “%1” នៅទីនេះទេ។ សូមដកវាចេញ ឬប្រើមួយក្នុងចំណោម៖ %2។"}},
    InstrumentText{
        "key_twice",
        {"“%1” stands on line %2 already. Take one of the two out.", "“%1” មាននៅបន្ទាត់ទី %2 រួចហើយ។ សូមដកមួយចេញ។"}},
    InstrumentText{"missing_key", {"“%1” is missing. Add it.", "ខ្វះ “%1”។ សូមបន្ថែម។"}},
    InstrumentText{"not_an_object", {"something in { } belongs here.", "នៅទីនេះត្រូវសរសេរក្នុងសញ្ញា { }។"}},
    InstrumentText{"not_a_list", {"a list in [ ] belongs here.", "នៅទីនេះត្រូវសរសេរជាបញ្ជីក្នុងសញ្ញា [ ]។"}},
    InstrumentText{"not_a_text", {"a text in “\"” belongs here.", "នៅទីនេះត្រូវសរសេរជាអត្ថបទក្នុងសញ្ញា “\"”។"}},
    InstrumentText{"not_a_number",
                   {"a number belongs here, such as 2.5, without quotation marks.",
                    "នៅទីនេះត្រូវសរសេរជាលេខ ដូចជា 2.5 ដោយគ្មានសញ្ញាសម្រង់។"}},
    InstrumentText{"not_a_whole_number",
                   {"a whole number belongs here, such as 3, without quotation marks.",
                    "នៅទីនេះត្រូវសរសេរជាចំនួនគត់ ដូចជា 3 ដោយគ្មានសញ្ញាសម្រង់។"}},
    InstrumentText{"not_one_of",
                   {"“%1” is not known here. Use one of: %2.", "មិនស្គាល់ “%1” នៅទីនេះទេ។ សូមប្រើមួយក្នុងចំណោម៖ %2។"}},
    InstrumentText{"show_if_shape",
                   {"write one comparison (indicator, op, level), or one list “all”, or one list “any”.",
                    "សូមសរសេរការប្រៀបធៀបមួយ (indicator, op, level) ឬបញ្ជី “all” មួយ ឬបញ្ជី “any” មួយ។"}},
    InstrumentText{
        "too_many_indicators",
        {"there are more than %1 indicators. Divide the questionnaire.", "មានសូចនាករលើសពី %1។ សូមបំបែកកម្រងសំណួរ។"}},
    InstrumentText{
        "bad_id",
        {"“%1” cannot be an id. Begin with a small letter a–z, then up to 63 small letters, digits, “_” or “-”.",
         "“%1” មិនអាចជាលេខសម្គាល់ទេ។ សូមចាប់ផ្ដើមដោយអក្សរតូច a–z បន្ទាប់មកអក្សរតូច លេខ “_” ឬ “-” មិនលើស 63។"}},
    InstrumentText{"duplicate_id",
                   {"the id “%1” stands at %2 already. Give this one another id.",
                    "លេខសម្គាល់ “%1” មាននៅ %2 រួចហើយ។ សូមដាក់លេខសម្គាល់ផ្សេង។"}},
    InstrumentText{"no_english", {"the English is missing. Write it.", "ខ្វះភាសាអង់គ្លេស។ សូមសរសេរ។"}},
    InstrumentText{"no_khmer", {"the Khmer is missing. Write it.", "ខ្វះភាសាខ្មែរ។ សូមសរសេរ។"}},
    InstrumentText{"bad_version", {"version %1: versions count from 1.", "កំណែ %1៖ កំណែរាប់ចាប់ពី 1។"}},
    InstrumentText{"nothing", {"nothing stands here. Add at least one.", "មិនមានអ្វីនៅទីនេះទេ។ សូមបន្ថែមយ៉ាងតិចមួយ។"}},
    InstrumentText{"scale_order",
                   {"the scale goes from %1 to %2. The lowest level must be below the highest.",
                    "មាត្រដ្ឋានចាប់ពី %1 ដល់ %2។ កម្រិតទាបបំផុតត្រូវតិចជាងកម្រិតខ្ពស់បំផុត។"}},
    InstrumentText{"too_many_levels",
                   {"the scale has %1 levels; people tell at most %2 apart. Make it shorter.",
                    "មាត្រដ្ឋានមាន %1 កម្រិត មនុស្សបែងចែកបានច្រើនបំផុត %2។ សូមបន្ថយ។"}},
    InstrumentText{
        "labels_not_as_scale",
        {"%1 labels for %2 levels. Give each level its label.", "មានស្លាក %1 សម្រាប់ %2 កម្រិត។ សូមដាក់ស្លាកមួយសម្រាប់កម្រិតនីមួយៗ។"}},
    InstrumentText{"anchors_not_as_scale",
                   {"%1 anchors for %2 levels. Give each level its sentence, or leave all out.",
                    "មានប្រយោគ %1 សម្រាប់ %2 កម្រិត។ សូមដាក់ប្រយោគមួយសម្រាប់កម្រិតនីមួយៗ ឬទុកចោលទាំងអស់។"}},
    InstrumentText{
        "weight_not_positive",
        {"the weight is %1. Give it more than 0, or leave it out for 1.", "ទម្ងន់គឺ %1។ សូមដាក់ឱ្យលើស 0 ឬកុំដាក់ ដើម្បីឱ្យស្មើ 1។"}},
    InstrumentText{
        "no_such_side",
        {"there is no side “%1”. Use the id of one of the sides.", "មិនមានភាគី “%1” ទេ។ សូមប្រើលេខសម្គាល់របស់ភាគីណាមួយ។"}},
    InstrumentText{"no_such_indicator",
                   {"there is no indicator “%1”. Correct the id.", "មិនមានសូចនាករ “%1” ទេ។ សូមកែលេខសម្គាល់។"}},
    InstrumentText{"named_twice", {"“%1” is named twice. Take one out.", "“%1” មានពីរដង។ សូមដកមួយចេញ។"}},
    InstrumentText{"show_if_unknown",
                   {"this looks at the indicator “%1”, which there is not. Correct the id.",
                    "លក្ខខណ្ឌនេះយោងទៅសូចនាករ “%1” ដែលមិនមាន។ សូមកែលេខសម្គាល់។"}},
    InstrumentText{"show_if_later",
                   {"this looks at the indicator “%1”, which is asked later. Look at an earlier one, or move it up.",
                    "លក្ខខណ្ឌនេះយោងទៅសូចនាករ “%1” ដែលសួរនៅពេលក្រោយ។ សូមយោងទៅសូចនាករមុន ឬរំកិលវាឡើងលើ។"}},
    InstrumentText{"show_if_cycle",
                   {"these wait for each other, so none is ever asked: %1. Take one of the conditions out.",
                    "សូចនាករទាំងនេះរង់ចាំគ្នាទៅវិញទៅមក ដូច្នេះមិនដែលបានសួរ៖ %1។ សូមដកលក្ខខណ្ឌមួយចេញ។"}},
    InstrumentText{"show_if_level",
                   {"there is no level %1; the scale goes from %2 to %3.", "មិនមានកម្រិត %1 ទេ មាត្រដ្ឋានចាប់ពី %2 ដល់ %3។"}},
    InstrumentText{"band_backwards",
                   {"the band goes from %1 to %2. It must begin below its end.",
                    "កម្រិតលទ្ធផលនេះចាប់ពី %1 ដល់ %2។ ត្រូវចាប់ផ្ដើមទាបជាងចុងបញ្ចប់។"}},
    InstrumentText{"band_not_whole", {"sums are whole numbers, %1 is none.", "ផលបូកជាចំនួនគត់ ប៉ុន្តែ %1 មិនមែនទេ។"}},
    InstrumentText{"band_overlap",
                   {"the band begins at %1, but the one before it goes to %2, so both would hold. Let it begin later.",
                    "កម្រិតលទ្ធផលនេះចាប់ពី %1 ប៉ុន្តែកម្រិតមុនដល់ %2 ដូច្នេះត្រួតគ្នា។ សូមចាប់ផ្ដើមក្រោយ។"}},
    InstrumentText{"band_hole",
                   {"the band begins at %1, but it must begin at %2: nothing would be said about what lies between.",
                    "កម្រិតលទ្ធផលនេះចាប់ពី %1 ប៉ុន្តែត្រូវចាប់ពី %2៖ ចន្លោះនោះមិនមានន័យអ្វីទេ។"}},
    InstrumentText{"bands_begin",
                   {"the bands begin at %1, but the lowest result is %2. Let the first begin there.",
                    "កម្រិតលទ្ធផលចាប់ពី %1 ប៉ុន្តែលទ្ធផលទាបបំផុតគឺ %2។ សូមឱ្យកម្រិតទីមួយចាប់ពីនោះ។"}},
    InstrumentText{"bands_end",
                   {"the bands end at %1, but the highest result is %2. Let the last end there.",
                    "កម្រិតលទ្ធផលចប់ត្រឹម %1 ប៉ុន្តែលទ្ធផលខ្ពស់បំផុតគឺ %2។ សូមឱ្យកម្រិតចុងក្រោយចប់ត្រង់នោះ។"}},
    InstrumentText{"bands_need_all",
                   {"bands of a sum need that everybody is asked every indicator. Use bands of the mean, or ask all.",
                    "កម្រិតលទ្ធផលនៃផលបូកត្រូវការឱ្យសួរសូចនាករទាំងអស់ដល់គ្រប់គ្នា។ សូមប្រើមធ្យម ឬសួរទាំងអស់។"}},
    InstrumentText{"too_many_questions",
                   {"there are more than %1 questions that are not rated. Divide the questionnaire.",
                    "មានសំណួរដែលមិនដាក់ពិន្ទុលើសពី %1។ សូមបំបែកកម្រងសំណួរ។"}},
    InstrumentText{
        "too_many_choices",
        {"there are more than %1 choices. Leave the rarest out.", "មានជម្រើសលើសពី %1។ សូមដកជម្រើសដែលកម្រប្រើចេញ។"}},
    InstrumentText{"bad_choice_id",
                   {"“%1” cannot be the id of a choice. Use up to 64 letters A–Z, digits, “_”, “-” or “.”.",
                    "“%1” មិនអាចជាលេខសម្គាល់ជម្រើសទេ។ សូមប្រើអក្សរ A–Z លេខ “_” “-” ឬ “.” មិនលើស 64។"}},
    InstrumentText{"not_of_kind",
                   {"“%1” does not belong to a question of the kind “%2”. Take it out, or change the kind.",
                    "“%1” មិនមែនសម្រាប់សំណួរប្រភេទ “%2” ទេ។ សូមដកចេញ ឬប្ដូរប្រភេទ។"}},
    InstrumentText{
        "least_above_most",
        {"the least (%1) is above the most (%2). Exchange them.", "ចំនួនតិចបំផុត (%1) លើសចំនួនច្រើនបំផុត (%2)។ សូមប្ដូរទីតាំង។"}},
    InstrumentText{"form_too_long",
                   {"the form has more than %1 rows, so nobody answers it. Choose the right file, or divide it.",
                    "ទម្រង់មានលើសពី %1 ជួរដេក ដូច្នេះគ្មាននរណាឆ្លើយទេ។ សូមជ្រើសឯកសារត្រឹមត្រូវ ឬបំបែកវា។"}},
    InstrumentText{"form_no_survey",
                   {"there is no sheet “survey”. An XLSForm has one, with the columns type, name and label. Choose the "
                    "right file.",
                    "មិនមានសន្លឹក “survey” ទេ។ XLSForm មានសន្លឹកនេះ ដែលមានជួរឈរ type, name និង label។ សូមជ្រើសឯកសារត្រឹមត្រូវ។"}},
    InstrumentText{"form_no_column", {"the column “%1” is missing. Add it.", "ខ្វះជួរឈរ “%1”។ សូមបន្ថែម។"}},
    InstrumentText{
        "form_column_twice",
        {"the column “%1” stands at %2 already. Take one of the two out.", "ជួរឈរ “%1” មាននៅ %2 រួចហើយ។ សូមដកមួយចេញ។"}},
    InstrumentText{"form_cell",
                   {"the cell shows an error, holds a formula without its result, or is merged with others. Type the "
                    "value itself.",
                    "ក្រឡានេះបង្ហាញកំហុស ឬមានរូបមន្តគ្មានលទ្ធផល ឬបញ្ចូលគ្នាជាមួយក្រឡាផ្សេង។ សូមសរសេរតម្លៃផ្ទាល់។"}},
    InstrumentText{"form_unknown_type",
                   {"“%1” is no type of question. Correct it, such as select_one, integer or text.",
                    "“%1” មិនមែនជាប្រភេទសំណួរទេ។ សូមកែ ដូចជា select_one, integer ឬ text។"}},
    InstrumentText{
        "form_repeat",
        {"“%1”: what is asked again and again is not taken, since a card has one answer to a question. Take the repeat "
         "out, or ask it in a form of its own.",
         "“%1”៖ សំណួរដែលសួរដដែលៗមិនអាចយកបានទេ ព្រោះសន្លឹកចម្លើយមួយមានចម្លើយតែមួយចំពោះសំណួរមួយ។ សូមដកការសួរដដែលចេញ "
         "ឬសួរក្នុងទម្រង់ដាច់ដោយឡែក។"}},
    InstrumentText{"form_from_elsewhere",
                   {"“%1”: what stands in another file, or depends on an earlier choice, is not taken. Write all "
                    "choices on the sheet “choices”, without a filter.",
                    "“%1”៖ អ្វីដែលនៅក្នុងឯកសារផ្សេង ឬអាស្រ័យលើជម្រើសមុន មិនអាចយកបានទេ។ សូមសរសេរជម្រើសទាំងអស់ក្នុងសន្លឹក “choices” "
                    "ដោយគ្មានការចម្រាញ់។"}},
    InstrumentText{"form_group_end",
                   {"a group ends here that does not begin. Take the row out, or add its “begin_group”.",
                    "ក្រុមមួយចប់នៅទីនេះ ប៉ុន្តែមិនបានចាប់ផ្ដើមទេ។ សូមដកជួរដេកចេញ ឬបន្ថែម “begin_group”។"}},
    InstrumentText{"form_group_open",
                   {"the group “%1” has no end. Add its “end_group”.", "ក្រុម “%1” គ្មានចុងបញ្ចប់។ សូមបន្ថែម “end_group”។"}},
    InstrumentText{"form_no_list",
                   {"there are no choices of the list “%1” on the sheet “choices”. Add them, or correct the name.",
                    "មិនមានជម្រើសនៃបញ្ជី “%1” ក្នុងសន្លឹក “choices” ទេ។ សូមបន្ថែម ឬកែឈ្មោះ។"}},
    InstrumentText{"form_no_rating",
                   {"no question is answered with a level. At least one select_one needs a list whose names are whole "
                    "numbers one after the other, such as 1 to 5.",
                    "គ្មានសំណួរណាឆ្លើយជាកម្រិតទេ។ យ៉ាងតិច select_one មួយត្រូវមានបញ្ជីដែលឈ្មោះជាចំនួនគត់តគ្នា ដូចជា 1 ដល់ 5។"}},
    InstrumentText{"form_condition",
                   {"the condition is not understood from “%1” on. Compare rated questions with a level, such as ${q1} "
                    ">= 3, joined by “and” or “or”.",
                    "មិនយល់លក្ខខណ្ឌចាប់ពី “%1” ទេ។ សូមប្រៀបធៀបសំណួរដែលដាក់ពិន្ទុជាមួយកម្រិត ដូចជា ${q1} >= 3 ភ្ជាប់ដោយ “and” ឬ “or”។"}},
    InstrumentText{"form_condition_of",
                   {"the condition looks at “%1”, which is not rated. Only levels of rated questions can be looked at.",
                    "លក្ខខណ្ឌយោងទៅ “%1” ដែលមិនដាក់ពិន្ទុ។ អាចយោងបានតែកម្រិតនៃសំណួរដែលដាក់ពិន្ទុ។"}},
    InstrumentText{"form_reference",
                   {"“%1” puts an earlier answer into the text, which paper cannot. Write the words themselves.",
                    "“%1” ដាក់ចម្លើយមុនក្នុងអត្ថបទ ដែលក្រដាសធ្វើមិនបាន។ សូមសរសេរពាក្យផ្ទាល់។"}},
    InstrumentText{"form_number",
                   {"“%1” is no number. Write one, such as 2.5.", "“%1” មិនមែនជាលេខទេ។ សូមសរសេរលេខ ដូចជា 2.5។"}},
    InstrumentText{"form_more_missing",
                   {"%1 more texts are missing in one of the two languages. Fill the columns label::English (en) and "
                    "label::Khmer (km).",
                    "នៅខ្វះអត្ថបទ %1 ទៀតក្នុងភាសាមួយ។ សូមបំពេញជួរឈរ label::English (en) និង label::Khmer (km)។"}},
    InstrumentText{"form_left_out",
                   {"what is of the type “%1” has no place in a questionnaire and was left out.",
                    "អ្វីដែលមានប្រភេទ “%1” គ្មានកន្លែងក្នុងកម្រងសំណួរទេ ហើយត្រូវបានទុកចោល។"}},
    InstrumentText{"form_calculation",
                   {"what the form calculates was left out; scores are computed here.",
                    "អ្វីដែលទម្រង់គណនាត្រូវបានទុកចោល ព្រោះពិន្ទុគណនានៅទីនេះ។"}},
    InstrumentText{
        "form_other_scale",
        {"the choices go from %1 to %2, the scale of the questionnaire from %3 to %4; so this is asked and not rated.",
         "ជម្រើសចាប់ពី %1 ដល់ %2 មាត្រដ្ឋានរបស់កម្រងសំណួរចាប់ពី %3 ដល់ %4 ដូច្នេះសំណួរនេះសួរ តែមិនដាក់ពិន្ទុទេ។"}},
    InstrumentText{"form_condition_lost",
                   {"a question that is not rated is always asked; its condition was left out.",
                    "សំណួរដែលមិនដាក់ពិន្ទុត្រូវសួរជានិច្ច លក្ខខណ្ឌរបស់វាត្រូវបានទុកចោល។"}},
    InstrumentText{"form_one_title",
                   {"a form has its title in one language; it was taken for both. Write the other one.",
                    "ទម្រង់មានចំណងជើងតែមួយភាសា ដែលត្រូវបានយកសម្រាប់ភាសាទាំងពីរ។ សូមសរសេរភាសាមួយទៀត។"}},
    InstrumentText{"form_made_id", {"the id “%1” was made of “%2”.", "លេខសម្គាល់ “%1” ត្រូវបានបង្កើតពី “%2”។"}},
    InstrumentText{
        "form_made_version",
        {"“%1” is no whole number from 1 on, so this is version 1.", "“%1” មិនមែនជាចំនួនគត់ចាប់ពី 1 ទេ ដូច្នេះនេះជាកំណែ 1។"}},
    InstrumentText{"form_no_side",
                   {"no question “side” asks who answers, so all answer as one side.",
                    "គ្មានសំណួរ “side” សួរថានរណាឆ្លើយ ដូច្នេះទាំងអស់គ្នាឆ្លើយជាភាគីតែមួយ។"}},
};
static_assert(instrumentTexts.size() == size_t(lastFindingCode) + 1);

constexpr Words lineWords{"line %1", "បន្ទាត់ទី %1"};

/// "line 41, themes[2].id"; what is not known is left out.
QString placeWords(int line, const QString& path, Language language)
{
    QStringList place;
    if (line > 0)
        place += filled(lineWords.in(language), {QString::number(line)});
    if (!path.isEmpty())
        place += path;
    return place.join(QStringLiteral(", "));
}

} // namespace

QString InstrumentFinding::sentence(Language language) const
{
    QStringList shown = arguments;
    if (code == InstrumentFindingCode::DuplicateId && firstLine > 0)
        shown[1] = placeWords(firstLine, arguments[1], language);
    const QString said = filled(instrumentTexts[size_t(code)].sentence.in(language), shown);
    const QString place = placeWords(line, path, language);
    return place.isEmpty() ? said : QString(place + QStringLiteral(": ") + said);
}

QString InstrumentFinding::codeName() const
{
    return QLatin1String(instrumentTexts[size_t(code)].name);
}

} // namespace daikou::domain
