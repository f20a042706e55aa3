// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/report_register.h"

#include "domain/rules/place_rules.h"
#include "reports/program.h"

namespace daikou::reports::testing {

using namespace domain;
using test::text;

const std::vector<Canary>& canaries()
{
    static const std::vector<Canary> all{
        {"name of a person without consent", "Canary Sophea"},
        {"the same in Khmer", "ខាណារីសុភា"},
        {"phone of a person", "012-CANARY-1"},
        {"e-mail of a person", "canary1@example.org"},
        {"notes of a person", "canary note of the person"},
        {"phone of a council", "012-CANARY-2"},
        {"e-mail of a council", "canary2@example.org"},
        {"contact of an organisation", "Canary Vannak"},
        {"phone of an organisation", "012-CANARY-3"},
        {"e-mail of an organisation", "canary3@example.org"},
        {"notes of an organisation", "canary note of the organisation"},
        {"notes of a partnership", "canary note of the partnership"},
        {"sources of a partnership", "canary source of the partnership"},
        {"notes of a practice", "canary note of the practice"},
        {"sources of a practice", "canary source of the practice"},
        {"notes of a review", "canary note of the review"},
        {"notes of an event", "canary note of the event"},
        {"notes of a participant", "canary note of the participant"},
        {"notes of a plan", "canary note of the plan"},
        {"notes of an activity", "canary note of the activity"},
        {"notes of a round", "canary note of the round"},
        {"notes of a group", "canary note of the group"},
        {"notes of a score", "canary note of the score"},
        {"an attachment for the group", "canary-file.pdf"},
        {"who made an attachment", "Canary Photographer"},
    };
    return all;
}

void ReportRegister::SetUp()
{
    TestRegister::SetUp();
    m_checkAtEnd = false; // reports only read
    addPlaces();
    addPeople();
    addRoads();
    addWells();
    addRoadPractice();
    addOtherPractices();
    addWorkshop();
    addRounds();
}

ReportRequest ReportRegister::request(const char* name, LanguageMode mode, Audience audience, const char* scope) const
{
    return {.name = text(name), .scope = text(scope), .mode = mode, .audience = audience, .format = {}};
}

QString ReportRegister::made(const ReportRequest& request, QStringView format)
{
    const Report report = buildReport(reg(), request);
    return format == u"pdf" ? PdfFile(report).text() : QString::fromUtf8(written(report, format));
}

void ReportRegister::addPlaces()
{
    const auto area = [&](const char* code, const char* latin, const char* khmer, AreaUnit unit) {
        Area one;
        one.code = text(code);
        one.name = {text(latin), text(khmer)};
        one.unit = unit;
        return save(one);
    };
    area("02", "Battambang", "បាត់ដំបង", AreaUnit::Khaet);
    area("0205", "Aek Phnum", "ឯកភ្នំ", AreaUnit::Srok);
    area("17", "Siemreap", "សៀមរាប", AreaUnit::Khaet);
    Council one;
    one.area = area("020502", "Preaek Norint", "ព្រែកនរិន្ទ", AreaUnit::Khum);
    one.seats = 7;
    one.phone = text("012-CANARY-2");
    one.email = text("canary2@example.org");
    council = save(one);
}

void ReportRegister::addPeople()
{
    Person person;
    person.name = {text("Canary Sophea"), text("ខាណារីសុភា")};
    person.phone = text("012-CANARY-1");
    person.email = text("canary1@example.org");
    person.notes = text("canary note of the person");
    silent = save(person);
    Person other;
    other.name = {text("Willing Bopha"), text("បុប្ផា")};
    other.consent = true;
    willing = save(other);

    Organisation organisation;
    organisation.name = {text("Women for Water"), text("ស្ត្រីដើម្បីទឹក")};
    organisation.acronym = text("WW");
    organisation.contact = text("Canary Vannak");
    organisation.phone = text("012-CANARY-3");
    organisation.email = text("canary3@example.org");
    organisation.notes = text("canary note of the organisation");
    women = save(organisation);
    association = addOrganisation("<b>Farmers</b> & Sons'; DROP TABLE practice; --");

    const RecordId mandate =
        save(Mandate{.council = council, .elected = QDate(2002, 2, 3), .ended = {}, .seats = 7, .women = 2});
    save(Councillor{.mandate = mandate, .person = silent, .post = Post::Chief, .from = {}, .to = {}});
    save(Councillor{.mandate = mandate, .person = willing, .post = Post::FirstDeputy, .from = {}, .to = {}});
}

void ReportRegister::addRoads()
{
    Partnership one;
    one.title = {text("Village road upkeep"), text("ការថែទាំផ្លូវភូមិ")};
    one.goal = {text("Keep the road open"), text("ឱ្យផ្លូវប្រើបានជានិច្ច")};
    one.activities = {text("Repairs before each rainy season"), text("ជួសជុលមុនរដូវវស្សា")};
    one.areas = {areaIdOf(text("020502"))};
    one.status = PartnershipStatus::Active;
    one.statusSince = QDate(2004, 3, 1);
    one.start = QDate(2004, 3, 1);
    one.notes = text("canary note of the partnership");
    one.sources = text("canary source of the partnership");
    roads = save(one);
    save(Party{.partnership = roads, .council = council, .role = PartyRole::Lead});
    save(Party{.partnership = roads, .organisation = women, .role = PartyRole::Partner, .contact = silent});
    save(Party{.partnership = roads, .person = silent, .role = PartyRole::Facilitator});
    Contribution gravel;
    gravel.partnership = roads;
    gravel.council = council;
    gravel.kind = ContributionKind::Cash;
    gravel.description = {text("gravel"), text("ក្រួស")};
    gravel.amount = Money{80'000'000, Currency::Riel};
    gravel.rate = 4000;
    save(gravel);
    Contribution labour;
    labour.partnership = roads;
    labour.organisation = women;
    labour.kind = ContributionKind::Labour;
    labour.quantity = 40;
    labour.unit = text("days");
    labour.amount = Money{12'050, Currency::Dollar};
    save(labour);
    Contribution advice;
    advice.partnership = roads;
    advice.person = silent;
    advice.kind = ContributionKind::Expertise;
    advice.promised = QDate(2004, 4, 1);
    save(advice);
    save(Agreement{.partnership = roads,
                   .kind = AgreementKind::MemorandumOfUnderstanding,
                   .number = text("12/2004"),
                   .signedOn = QDate(2004, 3, 1),
                   .signatories = {silent, willing}});
}

void ReportRegister::addWells()
{
    Partnership one;
    one.title = {text("Wells for schools"), {}};
    wells = save(one);
    save(Party{.partnership = wells, .organisation = association});
}

void ReportRegister::addRoadPractice()
{
    Practice one;
    one.partnership = roads;
    one.kind = PracticeKind::BestPractice;
    one.title = {text("Road committees that last"), text("គណៈកម្មការផ្លូវដែលស្ថិតស្ថេរ")};
    one.area = areaIdOf(text("020502"));
    one.level = PartnershipLevel::Commune;
    one.from = QDate(2004, 3, 1);
    one.to = QDate(2005, 6, 30);
    one.sectors = {std::get<RecordId>(reg().resolve(text("roads"), Sector::type()))};
    one.summary = {text("Two neighbours share one road."), text("អ្នកជិតខាងពីររួមគ្នាថែទាំផ្លូវមួយ។")};
    one.situation = {text("Every October the road turned to mud."), text("រៀងរាល់ខែតុលា ផ្លូវក្លាយជាភក់។")};
    one.steps = {text("Walk the road -> both sides drew one map\nAgree in public"),
                 text("ដើរពិនិត្យផ្លូវ → ភាគីទាំងពីរគូរផែនទីតែមួយ\nព្រមព្រៀងជាសាធារណៈ")};
    one.results = {text("Eleven kilometres stay open all year."), text("ផ្លូវ ១១ គីឡូម៉ែត្រប្រើបានពេញមួយឆ្នាំ។")};
    one.reachedWomen = 650;
    one.reachedMen = 1550;
    one.lessons = {text("Count the labour."), text("រាប់ពលកម្ម។")};
    one.conditions = {text("Gravel within a day."), {}};
    one.doAdvice = {text("Begin in the dry season."), text("ចាប់ផ្ដើមនៅរដូវប្រាំង។")};
    one.evidence = {text("Minutes of nine meetings."), text("កំណត់ហេតុប្រជុំ ៩ លើក។")};
    one.validatedBy = text("Working group meeting 14");
    one.validatedOn = QDate(2005, 7, 12);
    one.status = PracticeStatus::Published;
    one.notes = text("canary note of the practice");
    one.sources = text("canary source of the practice");
    roadPractice = save(one);
    Review review;
    review.practice = roadPractice;
    review.person = silent;
    review.organisation = women;
    review.meeting = text("Working group meeting 13");
    review.effective = Judgement::Met;
    review.replicable = Judgement::PartlyMet;
    review.notes = text("canary note of the review");
    save(review);
    save(Adoption{.practice = roadPractice,
                  .council = council,
                  .date = QDate(2006, 1, 5),
                  .change = {text("Two committees"), text("គណៈកម្មការពីរ")},
                  .result = {text("Half the cost"), {}}});
    Attachment file;
    file.record = roadPractice;
    file.fileName = text("canary-file.pdf");
    file.source = text("Canary Photographer");
    file.permission = Permission::Group;
    save(file);
}

void ReportRegister::addOtherPractices()
{
    Practice one;
    one.partnership = wells;
    one.title = {text("Wells <i>that</i> stay & stay"), {}};
    one.area = areaIdOf(text("17"));
    one.status = PracticeStatus::Published;
    one.steps = {text("Dig\nLine\nHand over"), text("ជីក\nប្រគល់")};
    wellPractice = save(one);
    Practice empty;
    empty.title = {text("Nothing but a title"), {}};
    bare = save(empty);
}

void ReportRegister::addWorkshop()
{
    Event event;
    event.kind = EventKind::PartnershipWorkshop;
    event.title = {text("Water workshop"), text("សិក្ខាសាលាទឹក")};
    event.area = areaIdOf(text("020502"));
    event.hosts = {women};
    event.start = QDate(2003, 10, 1);
    event.end = QDate(2003, 10, 2);
    event.notes = text("canary note of the event");
    workshop = save(event);
    Participation came;
    came.event = workshop;
    came.person = silent;
    came.council = council;
    came.role = ParticipantRole::Participant;
    came.days = text("1, 2");
    came.notes = text("canary note of the participant");
    save(came);
    save(Participation{.event = workshop, .person = willing, .organisation = women, .role = ParticipantRole::Speaker});
    save(Headcount{.event = workshop, .sex = Sex::Woman, .role = ParticipantRole::Participant, .count = 12});
    save(Headcount{.event = workshop, .sex = Sex::Man, .role = ParticipantRole::Participant, .count = {}});
    save(Outcome{.event = workshop,
                 .kind = OutcomeKind::Issue,
                 .text = {text("Canary Sophea says the well is dry"), text("អណ្ដូងរីង")},
                 .council = council,
                 .person = silent});
    ActionPlan one;
    one.event = workshop;
    one.council = council;
    one.title = {text("Clean water"), text("ទឹកស្អាត")};
    one.status = PlanStatus::Agreed;
    one.notes = text("canary note of the plan");
    plan = save(one);
    const auto activity = [&](const char* what, ActivityStatus status, QDate due, const char* khmer = "") {
        Activity made;
        made.plan = plan;
        made.what = {text(what), text(khmer)};
        made.council = council;
        made.organisation = women;
        made.due = due;
        made.cost = Money{20'000, Currency::Dollar};
        made.sectors = {std::get<RecordId>(reg().resolve(text("roads"), Sector::type()))};
        made.status = status;
        made.notes = text("canary note of the activity");
        save(made);
    };
    activity("Clean the well", ActivityStatus::Done, QDate(2003, 11, 1));
    activity("Ask Canary Sophea for the pump", ActivityStatus::NotStarted, QDate(2003, 12, 1), "សុំម៉ាស៊ីនពី ខាណារីសុភា");
    activity("Teach the school", ActivityStatus::Dropped, QDate(2003, 12, 2));
    activity("Lay a pipe", ActivityStatus::PassedUp, QDate(2003, 12, 3));
}

} // namespace daikou::reports::testing
