// SPDX-License-Identifier: GPL-3.0-or-later
// How many keys a workshop takes at the desk, and how many in a spreadsheet.
#include "domain/values/parse.h"
#include "exchange/demo/demo.h"
#include "gui/desk/desk_head.h"
#include "gui/desk/participants_section.h"
#include "gui/desk/plan_section.h"
#include "gui/desk/sheet_row.h"
#include "gui/desk_test.h"
#include "gui/records/reference_picker.h"
#include "store/query/list_query.h"

#include <QElapsedTimer>
#include <QSet>

namespace daikou::gui::test {
namespace {

struct Guest {
    domain::RecordId known; ///< null: somebody new
    QString name;
    domain::Sex sex{};
    domain::RecordId side; ///< a council or an organisation
    bool bothDays = true;
};
struct Line {
    QString what;
    domain::RecordId organisation;
    QString due, dueInFull, cost;
    int issue = 1;
};
struct Plan {
    domain::RecordId council;
    std::vector<Line> lines;
};

/// The same table typed into a spreadsheet: one key a character, Tab or Enter from cell to cell. In its favour, a name
/// of a commune or an organisation is typed once and costs nothing when it comes again, and heads, roles and line
/// numbers cost nothing at all.
class Spreadsheet {
public:
    int keys = 0;

    void cell(const QString& text) { keys += int(text.size()) + 1; }
    void cellOnce(const QString& text)
    {
        keys += (m_typed.contains(text) ? 0 : int(text.size())) + 1;
        m_typed.insert(text);
    }

private:
    QSet<QString> m_typed;
};

class DeskKeys : public DeskTest {
protected:
    std::vector<Guest> guests;
    std::vector<Plan> plans;
    std::vector<QString> issues{QStringLiteral("No clean water in the dry season"),
                                QStringLiteral("The road to the school is flooded"),
                                QStringLiteral("Few women speak in the council's meetings")};
    std::vector<domain::RecordId> councils, organisations;
    qint64 slowest = 0; ///< milliseconds from Enter to the next row

    void SetUp() override
    {
        WindowTest::SetUp();
        typeFast();
        note("making the demo");
        constexpr quint64 seed = 7;
        exchange::demo::makeDemo(file(), exchange::demo::DemoScale::small(), seed, store::Environment::real());
        ASSERT_TRUE(open(file()));
        watch = std::make_unique<StallWatch>(); // what is looked at begins here
        pickSides();
        pickGuests();
        pickPlans();
    }
    std::vector<domain::Record> some(const domain::RecordType& type, qint64 from, int count)
    {
        return store::ListQuery(source(), {.type = &type}).records(from, count);
    }
    QString titleOf(const domain::RecordId& id) { return source().titleOf(id, domain::Language::English); }
    void pickSides()
    {
        for (const auto& record : some(domain::Council::type(), 3, 3))
            councils.push_back(record.id);
        for (const auto& record : some(domain::Organisation::type(), 5, 4))
            organisations.push_back(record.id);
    }
    /// Half of them are people whom the register knows; the others are new, and come in groups from their communes.
    void pickGuests()
    {
        constexpr int half = 20, group = 5;
        for (const auto& record : some(domain::Person::type(), 30, half)) {
            const auto row = SheetRows(source()).rowFor(record.id);
            guests.push_back({record.id, titleOf(record.id), row.sex, row.side, true});
        }
        const QStringList families{QStringLiteral("Sovann"), QStringLiteral("Khem"), QStringLiteral("Oum"),
                                   QStringLiteral("Prak")};
        const QStringList given{QStringLiteral("Bopharath"), QStringLiteral("Vichetra"), QStringLiteral("Sreyleak"),
                                QStringLiteral("Ratanak"), QStringLiteral("Chantrea")};
        for (int i = 0; i < half; ++i)
            guests.push_back({{},
                              families[i / group] + u' ' + given[i % group],
                              i % 2 ? domain::Sex::Man : domain::Sex::Woman,
                              i < 3 * group ? councils[size_t(i / group)] : organisations[0],
                              i % 7 != 3});
    }
    void pickPlans()
    {
        const QStringList whats{
            QStringLiteral("Dig three wells at the pagoda"),        QStringLiteral("Train the keepers of the wells"),
            QStringLiteral("Raise the road to the school"),         QStringLiteral("Meet the families along the canal"),
            QStringLiteral("Invite women to each council meeting"), QStringLiteral("Print the budget and hang it up"),
            QStringLiteral("Visit the commune of the neighbours"),  QStringLiteral("Review what was done together")};
        const std::pair<const char*, const char*> dues[] = {
            {"15/3", "15/3/04"}, {"+3m", "20/2/04"}, {"30/6", "30/6/04"}, {"+6m", "20/5/04"}};
        for (size_t p = 0; p < councils.size(); ++p) {
            plans.push_back({councils[p], {}});
            for (int i = 0; i < whats.size(); ++i) {
                const auto& due = dues[size_t(i) % 4];
                plans.back().lines.push_back({whats[i], organisations[(p + size_t(i) / 3) % 3],
                                              QString::fromLatin1(due.first), QString::fromLatin1(due.second),
                                              i % 2 ? QStringLiteral("200$") : QStringLiteral("800000៛"), i / 3 + 1});
            }
        }
    }
    int countSpreadsheet()
    {
        Spreadsheet sheet;
        sheet.cell(QStringLiteral("Workshop in Kantueu"));
        sheet.cell(QStringLiteral("20/11/03"));
        sheet.cell(QStringLiteral("21/11/03"));
        for (const auto& guest : guests) {
            sheet.cell(guest.name);
            sheet.cell(QStringLiteral("f"));
            sheet.cellOnce(titleOf(guest.side));
            sheet.cell(QStringLiteral("x"));
            sheet.cell(guest.bothDays ? QStringLiteral("x") : QString());
        }
        for (const auto& issue : issues)
            sheet.cell(issue);
        for (const auto& plan : plans)
            for (const auto& line : plan.lines) {
                sheet.cell(line.what);
                sheet.cellOnce(titleOf(plan.council));
                sheet.cellOnce(titleOf(line.organisation));
                sheet.cell(line.dueInFull);
                sheet.cell(line.cost);
                sheet.cell(QString::number(line.issue));
            }
        return sheet.keys;
    }

    /// What stands in the line, and what is wrong with it.
    std::string wordsOfRow()
    {
        QStringList words;
        for (const auto* editor : dynamic_cast<EntrySection*>(desk().current())->form().editors())
            words += QString(editor->typedText() + u' ' + editor->findingText());
        return words.join(u'|').toStdString();
    }
    /// Types letters until the first that is offered is the one that is meant, and takes it.
    void pick(const QString& name)
    {
        auto* picker = dynamic_cast<ReferencePicker*>(focused());
        ASSERT_NE(picker, nullptr) << wordsOfRow();
        const auto isFirst = [&] {
            const auto offered = picker->offered();
            return picker->isOpen() && !offered.isEmpty() &&
                   (offered.first() == name || offered.first().startsWith(name + QStringLiteral("   ·")));
        };
        const QStringList words = name.split(u' ');
        QString letters = words.last() + u' ' + words.first(); // the rarer part of a name first
        for (int i = 0; i < letters.size() && (i < 2 || !isFirst()); ++i) {
            type(letters.mid(i, 1));
            ASSERT_TRUE(QTest::qWaitFor([&] { return picker->isOpen(); }));
            QTest::qWait(60);
            settle();
        }
        ASSERT_TRUE(isFirst()) << name.toStdString()
                               << " is not offered: " << picker->offered().join(u'|').toStdString();
        press(Qt::Key_Return);
    }
    void keep(bool more)
    {
        QElapsedTimer clock;
        clock.start();
        press(Qt::Key_Return, more ? Qt::ControlModifier : Qt::NoModifier);
        slowest = std::max(slowest, clock.elapsed());
    }
    void recordGuest(size_t i)
    {
        const Guest& guest = guests[i];
        SCOPED_TRACE(guest.name.toStdString());
        if (!guest.known.isNull()) {
            pick(guest.name);
            return keep(false);
        }
        const bool sameAsBefore = guests[i - 1].known.isNull() && guests[i - 1].side == guest.side;
        const bool sameAsNext = i + 1 < guests.size() && guests[i + 1].side == guest.side;
        type(guest.name);
        press(Qt::Key_Tab);
        type(guest.sex == domain::Sex::Man ? QStringLiteral("m") : QStringLiteral("w"));
        if (!sameAsBefore) {
            press(Qt::Key_Tab);
            pick(titleOf(guest.side));
        }
        if (guest.bothDays != guests[i - 1].bothDays) {
            for (int tab = sameAsBefore ? 0 : 2; tab < 4; ++tab)
                press(Qt::Key_Tab);
            press(Qt::Key_Space);
        }
        keep(sameAsNext);
    }
    void recordPlan(const Plan& plan)
    {
        pick(titleOf(plan.council));
        press(Qt::Key_Return);
        ASSERT_NE(dynamic_cast<PlanSection*>(desk().current()), nullptr);
        for (size_t i = 0; i < plan.lines.size(); ++i)
            recordLine(plan.lines[i], i > 0 && plan.lines[i - 1].organisation == plan.lines[i].organisation,
                       i + 1 < plan.lines.size() && plan.lines[i + 1].organisation == plan.lines[i].organisation);
    }
    /// Who leads and which issue it answers are kept from the row before where they are the same.
    void recordLine(const Line& line, bool kept, bool keptForNext)
    {
        type(line.what);
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        if (kept)
            press(Qt::Key_Tab);
        else
            pick(titleOf(line.organisation));
        type(line.due);
        press(Qt::Key_Tab);
        type(line.cost);
        if (!kept) {
            press(Qt::Key_Tab);
            typeAndEnter(QString::number(line.issue));
        }
        keep(keptForNext);
    }
    void check(const domain::RecordId& event)
    {
        const auto kept = source().children<domain::Participation>(event);
        ASSERT_EQ(kept.size(), guests.size());
        for (size_t i = 0; i < kept.size(); ++i) {
            const auto name = guests[i].name.toStdString();
            EXPECT_EQ(titleOf(kept[i].person), guests[i].name);
            EXPECT_TRUE(guests[i].known.isNull() || kept[i].person == guests[i].known) << name;
            EXPECT_EQ(source().require<domain::Person>(kept[i].person).sex, guests[i].sex) << name;
            EXPECT_EQ(kept[i].council.isNull() ? kept[i].organisation : kept[i].council, guests[i].side) << name;
            EXPECT_EQ(kept[i].days, guests[i].bothDays ? QStringLiteral("1, 2") : QStringLiteral("1")) << name;
        }
        const auto outcomes = source().children<domain::Outcome>(event);
        ASSERT_EQ(outcomes.size(), issues.size());
        size_t found = 0;
        for (const auto& id : source().referrers(event))
            if (source().typeOf(id) == &domain::ActionPlan::type()) {
                const auto council = source().require<domain::ActionPlan>(id).council;
                const auto plan = std::ranges::find(plans, council, &Plan::council);
                ASSERT_NE(plan, plans.end());
                checkLines(source().children<domain::Activity>(id), *plan, outcomes);
                ++found;
            }
        EXPECT_EQ(found, plans.size());
    }
    void checkLines(const std::vector<domain::Activity>& kept, const Plan& plan,
                    const std::vector<domain::Outcome>& outcomes)
    {
        ASSERT_EQ(kept.size(), plan.lines.size());
        for (size_t i = 0; i < kept.size(); ++i) {
            const Line& line = plan.lines[i];
            EXPECT_EQ(kept[i].what.en, line.what);
            EXPECT_EQ(kept[i].council, plan.council);
            EXPECT_EQ(kept[i].organisation, line.organisation) << i;
            EXPECT_EQ(kept[i].due, domain::parseDate(line.dueInFull)) << i;
            EXPECT_EQ(kept[i].cost, domain::parseMoney(line.cost)) << i;
            EXPECT_EQ(kept[i].issue, outcomes[size_t(line.issue) - 1].id) << i;
        }
    }
};

TEST_F(DeskKeys, areFewerThanInASpreadsheet)
{
    trigger("record.workshop");
    keys = 3; // Ctrl+Shift+W
    type(QStringLiteral("Workshop in Kantueu"));
    press(Qt::Key_Tab);
    typeAndEnter(QStringLiteral("20/11/03"));
    ASSERT_NE(workspace().desk(), nullptr);
    for (int i = 0; i < 5 && focused() != &desk().head().daysEdit(); ++i)
        press(Qt::Key_Backtab, Qt::ShiftModifier);
    type(QStringLiteral("2"));
    press(Qt::Key_Tab);
    typeAndEnter(QStringLiteral("4000"));
    const auto event = desk().event();
    for (size_t i = 0; i < guests.size() && !HasFatalFailure(); ++i)
        recordGuest(i);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    for (const auto& issue : issues)
        typeAndEnter(issue);
    for (const auto& plan : plans) {
        press(Qt::Key_PageDown, Qt::ControlModifier);
        recordPlan(plan);
        if (HasFatalFailure())
            return;
    }
    const int atTheDesk = keys, inASpreadsheet = countSpreadsheet();
    check(event);
    std::printf("[   COUNT  ] keys at the desk: %d, in a spreadsheet: %d; slowest row kept in %lld ms\n", atTheDesk,
                inASpreadsheet, static_cast<long long>(slowest));
    RecordProperty("keysAtTheDesk", atTheDesk);
    RecordProperty("keysInASpreadsheet", inASpreadsheet);
    EXPECT_LT(atTheDesk, inASpreadsheet);
}

} // namespace
} // namespace daikou::gui::test
