// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/assessments.h"

#include "domain/rules/assessment_rules.h"

#include <algorithm>

namespace daikou::domain {

namespace {

constexpr Stage stageTable[] = {
    {.code = "groundwork",
     .words = {"Groundwork", "ការត្រៀមរៀបចំ"},
     .number = 10,
     .dueField = "groundwork_due",
     .doneField = "groundwork_done",
     .dueLabel = {"Groundwork: planned", "ការត្រៀមរៀបចំ៖ គ្រោងទុក"},
     .doneLabel = {"Groundwork: held", "ការត្រៀមរៀបចំ៖ បានធ្វើ"},
     .due = &Assessment::groundworkDue,
     .done = &Assessment::groundworkDone},
    {.code = "input_tracking",
     .words = {"Input tracking", "ការតាមដានធាតុចូល"},
     .number = 12,
     .dueField = "input_tracking_due",
     .doneField = "input_tracking_done",
     .dueLabel = {"Input tracking: planned", "ការតាមដានធាតុចូល៖ គ្រោងទុក"},
     .doneLabel = {"Input tracking: held", "ការតាមដានធាតុចូល៖ បានធ្វើ"},
     .due = &Assessment::inputTrackingDue,
     .done = &Assessment::inputTrackingDone},
    {.code = "scoring",
     .words = {"Scoring", "ការដាក់ពិន្ទុ"},
     .number = 14,
     .dueField = "scoring_due",
     .doneField = "scoring_done",
     .dueLabel = {"Scoring: planned", "ការដាក់ពិន្ទុ៖ គ្រោងទុក"},
     .doneLabel = {"Scoring: held", "ការដាក់ពិន្ទុ៖ បានធ្វើ"},
     .due = &Assessment::scoringDue,
     .done = &Assessment::scoringDone},
    {.code = "self_assessment",
     .words = {"Self-assessment", "ការវាយតម្លៃខ្លួនឯង"},
     .number = 16,
     .dueField = "self_assessment_due",
     .doneField = "self_assessment_done",
     .dueLabel = {"Self-assessment: planned", "ការវាយតម្លៃខ្លួនឯង៖ គ្រោងទុក"},
     .doneLabel = {"Self-assessment: held", "ការវាយតម្លៃខ្លួនឯង៖ បានធ្វើ"},
     .due = &Assessment::selfAssessmentDue,
     .done = &Assessment::selfAssessmentDone},
    {.code = "interface_meeting",
     .words = {"Interface meeting", "កិច្ចប្រជុំជួបគ្នា"},
     .number = 18,
     .dueField = "interface_meeting_due",
     .doneField = "interface_meeting_done",
     .dueLabel = {"Interface meeting: planned", "កិច្ចប្រជុំជួបគ្នា៖ គ្រោងទុក"},
     .doneLabel = {"Interface meeting: held", "កិច្ចប្រជុំជួបគ្នា៖ បានធ្វើ"},
     .due = &Assessment::interfaceMeetingDue,
     .done = &Assessment::interfaceMeetingDone},
    {.code = "follow_up",
     .words = {"Follow-up", "ការតាមដានបន្ត"},
     .number = 20,
     .dueField = "follow_up_due",
     .doneField = "follow_up_done",
     .dueLabel = {"Follow-up: planned", "ការតាមដានបន្ត៖ គ្រោងទុក"},
     .doneLabel = {"Follow-up: held", "ការតាមដានបន្ត៖ បានធ្វើ"},
     .due = &Assessment::followUpDue,
     .done = &Assessment::followUpDone},
};

} // namespace

std::span<const Stage> stages()
{
    return stageTable;
}

const Stage* findStage(QStringView code)
{
    const auto found = std::ranges::find_if(stageTable, [&](const Stage& s) { return code == QLatin1String(s.code); });
    return found == std::end(stageTable) ? nullptr : found;
}

const RecordType& InstrumentVersion::type()
{
    constexpr int longest = 2'000'000;
    static const RecordType type = makeType<InstrumentVersion>(
        {.number = 70,
         .name = "instrument",
         .family = Family::Assessments,
         .one = {"Questionnaire", "កម្រងសំណួរ"},
         .many = {"Questionnaires", "កម្រងសំណួរ"},
         .title = {"title"},
         .columns = {"title", "code", "version"},
         .identity = {"code", "version", "content"},
         .check = checkInstrumentVersion,
         .complete = completeInstrumentVersion},
        {
            field(1, "code", &InstrumentVersion::code, {"Code", "លេខកូដ"},
                  {.names = true, .required = true, .weight = 8, .maxLength = 64}),
            field(2, "version", &InstrumentVersion::version, {"Version", "កំណែ"}, {.required = true, .least = 1}),
            field(3, "title", &InstrumentVersion::title, {"Title", "ចំណងជើង"},
                  {.names = true, .required = true, .weight = 10}),
            field(5, "content", &InstrumentVersion::content, {"Content", "ខ្លឹមសារ"},
                  {.longText = true, .required = true, .machine = true, .maxLength = longest}),
        });
    return type;
}

const RecordType& Assessment::type()
{
    static const RecordType type = [] {
        std::vector<FieldSpec> fields{
            field(1, "council", &Assessment::council, {"Council", "ក្រុមប្រឹក្សា"}, {.target = "council"}),
            field(2, "partnership", &Assessment::partnership, {"Partnership", "ភាពជាដៃគូ"}, {.target = "partnership"}),
            field(3, "instrument", &Assessment::instrument, {"Questionnaire", "កម្រងសំណួរ"},
                  {.target = "instrument", .required = true}),
            field(4, "round", &Assessment::round, {"Round", "ជុំទី"}, {.least = 1, .most = 1000}),
            field(5, "start", &Assessment::start, {"Start", "ថ្ងៃចាប់ផ្ដើម"}),
            field(6, "end", &Assessment::end, {"End", "ថ្ងៃបញ្ចប់"}),
            field(8, "meeting", &Assessment::meeting, {"Interface meeting", "កិច្ចប្រជុំជួបគ្នា"}, {.target = "event"}),
            field(7, "facilitators", &Assessment::facilitators, {"Facilitators", "អ្នកសម្របសម្រួល"},
                  {.target = "person", .visibility = Visibility::Personal}),
        };
        for (const Stage& stage : stages()) {
            fields.push_back(field(stage.number, stage.dueField, stage.due, stage.dueLabel));
            fields.push_back(field(stage.number + 1, stage.doneField, stage.done, stage.doneLabel));
        }
        return makeType<Assessment>({.number = 71,
                                     .name = "assessment",
                                     .family = Family::Assessments,
                                     .one = {"Assessment round", "ជុំវាយតម្លៃ"},
                                     .many = {"Assessment rounds", "ជុំវាយតម្លៃ"},
                                     .title = {"council", "partnership", "round"},
                                     .columns = {"council", "partnership", "instrument", "round", "start", "end"},
                                     .order = "-start",
                                     .place = {"council.area", "partnership.areas"},
                                     .check = checkAssessment},
                                    std::move(fields));
    }();
    return type;
}

const RecordType& GroupCard::type()
{
    static const RecordType type = makeType<GroupCard>(
        {.number = 72,
         .name = "group_card",
         .family = Family::Assessments,
         .one = {"Group card", "ប័ណ្ណក្រុម"},
         .many = {"Group cards", "ប័ណ្ណក្រុម"},
         .title = {"kind", "name", "village", "organisation", "council"},
         .columns = {"assessment", "side", "kind", "name", "village", "present", "women", "held"},
         .place = {"village", "assessment.council.area", "assessment.partnership.areas"},
         .check = checkGroupCard},
        {
            field(1, "assessment", &GroupCard::assessment, {"Assessment round", "ជុំវាយតម្លៃ"},
                  {.target = "assessment", .owner = true, .required = true}),
            field(2, "side", &GroupCard::side, {"Side", "ភាគីអ្នកឆ្លើយ"},
                  {.maxLength = 64,
                   .hint = {"As the questionnaire names it: citizens, council …",
                            "តាមឈ្មោះក្នុងកម្រងសំណួរ៖ citizens, council …"}}),
            field(3, "kind", &GroupCard::kind, {"Kind", "ប្រភេទ"}),
            field(4, "name", &GroupCard::name, {"Name", "ឈ្មោះ"}, {.weight = 2, .maxLength = 200}),
            field(6, "village", &GroupCard::village, {"Village", "ភូមិ"}, {.target = "area"}),
            field(7, "organisation", &GroupCard::organisation, {"Party: organisation", "ភាគី៖ អង្គការ"},
                  {.target = "organisation"}),
            field(8, "council", &GroupCard::council, {"Party: council", "ភាគី៖ ក្រុមប្រឹក្សា"}, {.target = "council"}),
            field(9, "present", &GroupCard::present, {"Present", "ចំនួនអ្នកមក"}, {.least = 0, .most = 100'000}),
            field(10, "women", &GroupCard::women, {"Women among them", "ក្នុងនោះស្ត្រី"}, {.least = 0, .most = 100'000}),
            field(11, "held", &GroupCard::held, {"Held on", "ថ្ងៃធ្វើ"}),
        });
    return type;
}

const RecordType& Score::type()
{
    constexpr int longestCards = 300'000; // 100,000 people on a scale to 10
    static const RecordType type = makeType<Score>(
        {.number = 73,
         .name = "score",
         .family = Family::Assessments,
         .one = {"Score", "ពិន្ទុ"},
         .many = {"Scores", "ពិន្ទុ"},
         .title = {"card", "indicator"},
         .columns = {"card.assessment", "card", "indicator", "level", "votes", "reason", "suggestion"},
         .identity = {"card", "indicator"},
         .place = {"card.assessment.council.area", "card.assessment.partnership.areas"},
         .check = checkScore,
         .complete = completeScore},
        {
            field(1, "card", &Score::card, {"Group card", "ប័ណ្ណក្រុម"},
                  {.target = "group_card", .owner = true, .required = true}),
            field(2, "indicator", &Score::indicator, {"Indicator", "សូចនាករ"}, {.required = true, .maxLength = 64}),
            field(3, "level", &Score::level, {"Level agreed on", "កម្រិតដែលបានព្រមព្រៀង"},
                  {.least = 0,
                   .most = 10,
                   .hint = {"A number. No answer: leave it empty and say why under Reason",
                            "ជាលេខ។ បើគ្មានចម្លើយ៖ ទុកឱ្យនៅទទេ ហើយបញ្ជាក់ក្នុងមូលហេតុ"}}),
            field(4, "votes", &Score::votes, {"Votes", "ចំនួនសំឡេង"},
                  {.maxLength = 120,
                   .hint = {"For each level, the lowest first: 0 3 5 2 1", "សម្រាប់កម្រិតនីមួយៗ ចាប់ពីទាបបំផុត៖ 0 3 5 2 1"}}),
            field(5, "not_answered", &Score::notAnswered, {"Did not vote", "មិនបានបោះឆ្នោត"},
                  {.least = 0, .most = 100'000}),
            field(6, "cards", &Score::cards, {"Cards", "ប័ណ្ណ"},
                  {.longText = true,
                   .visibility = Visibility::Internal,
                   .maxLength = longestCards,
                   .hint = {"Card after card: 4 5 . - 3 (. not answered, - not asked)",
                            "ប័ណ្ណម្ដងមួយៗ៖ 4 5 . - 3 (. មិនបានឆ្លើយ, - មិនបានសួរ)"}}),
            field(7, "second", &Score::second, {"Cards, typed again", "ប័ណ្ណ បញ្ចូលម្ដងទៀត"},
                  {.longText = true, .visibility = Visibility::Internal, .maxLength = longestCards}),
            field(8, "reason", &Score::reason, {"Reason", "មូលហេតុ"}, {.longText = true, .weight = 1}),
            field(10, "suggestion", &Score::suggestion, {"Suggestion", "សំណើ"}, {.longText = true, .weight = 1}),
        });
    return type;
}

const RecordType& Standard::type()
{
    static const RecordType type = makeType<Standard>(
        {.number = 74,
         .name = "standard",
         .family = Family::Assessments,
         .one = {"Input standard", "ស្ដង់ដារធាតុចូល"},
         .many = {"Input standards", "ស្ដង់ដារធាតុចូល"},
         .title = {"entitlement"},
         .columns = {"assessment", "entitlement", "unit", "planned", "actual", "remark"},
         .place = {"assessment.council.area", "assessment.partnership.areas"}},
        {
            field(1, "assessment", &Standard::assessment, {"Assessment round", "ជុំវាយតម្លៃ"},
                  {.target = "assessment", .owner = true, .required = true}),
            field(2, "entitlement", &Standard::entitlement, {"Entitlement", "សិទ្ធិដែលត្រូវទទួល"},
                  {.required = true, .weight = 4, .maxLength = 500}),
            field(4, "source", &Standard::source, {"Laid down in", "មានចែងក្នុង"}, {.weight = 1, .maxLength = 200}),
            field(6, "unit", &Standard::unit, {"Unit", "ឯកតា"}, {.maxLength = 40}),
            field(7, "planned", &Standard::planned, {"Planned", "គ្រោងទុក"}),
            field(8, "actual", &Standard::actual, {"Actual", "ជាក់ស្ដែង"}),
            field(9, "remark", &Standard::remark, {"Remark", "កំណត់សម្គាល់"}, {.longText = true, .weight = 1}),
        });
    return type;
}

} // namespace daikou::domain
