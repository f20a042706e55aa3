// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/demo.h"

#include "domain/records/all.h"
#include "domain/rules/partnership_rules.h"
#include "domain/rules/practice_rules.h"
#include "exchange/demo/demo_writer.h"
#include "store/change_log/change_log.h"
#include "store/check.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <map>

namespace daikou::exchange::demo {
namespace {

using domain::Error;
using domain::RecordType;
using store::Register;

/// Demo registers in a temporary folder, which is the profile of the user too.
class Demo : public ::testing::Test {
protected:
    Demo() { qputenv("XDG_DATA_HOME", m_folder.path().toUtf8()); }
    ~Demo() override { qunsetenv("XDG_DATA_HOME"); }

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files); }

    std::unique_ptr<Register> makeAndOpen(const char* name, quint64 seed, const DemoScale& scale = DemoScale::small())
    {
        makeDemo(path(name), scale, seed, store::Environment::real());
        return Register::open(path(name), store::Environment::real());
    }

private:
    QTemporaryDir m_folder;
};

/// A small demo that the tests which only read share, since making it takes a second under a sanitizer.
class SmallDemo : public ::testing::Test {
protected:
    static void SetUpTestSuite()
    {
        s_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", s_folder->path().toUtf8());
        const QString path = s_folder->filePath(QStringLiteral("small.daikou"));
        makeDemo(path, DemoScale::small(), 1, store::Environment::real());
        s_demo = Register::open(path, store::Environment::real());
    }
    static void TearDownTestSuite()
    {
        s_demo.reset();
        s_folder.reset();
        qunsetenv("XDG_DATA_HOME");
    }

    template <class R>
    static std::vector<R> all()
    {
        std::vector<R> records;
        s_demo->forEach(R::type(),
                        [&](const domain::Record& record) { records.push_back(domain::fromRecord<R>(record)); });
        return records;
    }

    static inline std::unique_ptr<QTemporaryDir> s_folder;
    static inline std::unique_ptr<Register> s_demo;
};

TEST_F(Demo, isTheSameForTheSameSeed)
{
    const auto one = makeAndOpen("one.daikou", 7), two = makeAndOpen("two.daikou", 7);
    EXPECT_EQ(store::digest(*one), store::digest(*two));
    EXPECT_EQ(one->facts().id, two->facts().id);
}

TEST_F(Demo, differsForAnotherSeed)
{
    const auto one = makeAndOpen("one.daikou", 7), two = makeAndOpen("two.daikou", 8);
    EXPECT_NE(store::digest(*one), store::digest(*two));
    EXPECT_NE(one->facts().id, two->facts().id);
}

TEST_F(Demo, isADeviceOfItsOwnOnEachComputer)
{
    const auto deviceOf = [](Register& source) { return source.log().heads({}, 1).front().name.device; };
    const auto one = makeAndOpen("one.daikou", 7), two = makeAndOpen("two.daikou", 7);
    EXPECT_NE(deviceOf(*one), deviceOf(*two));
}

TEST_F(Demo, leavesNoFileWhenCancelled)
{
    int calls = 0;
    const domain::Progress stopSoon{[&](qint64, qint64) { return ++calls < 4; }};
    try {
        makeDemo(path("demo.daikou"), DemoScale::small(), 1, store::Environment::real(), stopSoon);
        FAIL() << "was not cancelled";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::Cancelled);
    }
    EXPECT_TRUE(files().isEmpty()) << files().join(u' ').toStdString();
}

TEST_F(Demo, tellsItsProgressToTheEnd)
{
    qint64 last = 0, of = 0;
    makeDemo(path("demo.daikou"), DemoScale::small(), 1, store::Environment::real(), {[&](qint64 done, qint64 total) {
                 EXPECT_GE(done, last);
                 last = done;
                 of = total;
                 return true;
             }});
    EXPECT_EQ(last, of);
    EXPECT_EQ(files(), QStringList{QStringLiteral("demo.daikou")});
}

TEST_F(Demo, neverOverwritesAFile)
{
    QFile file(path("mine.daikou"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    try {
        makeDemo(file.fileName(), DemoScale::small(), 1, store::Environment::real());
        FAIL() << "overwrote a file";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::Exists);
    }
    EXPECT_EQ(file.size(), 4);
}

TEST_F(Demo, saysThatAFolderIsMissing)
{
    try {
        makeDemo(path("nowhere/demo.daikou"), DemoScale::small(), 1, store::Environment::real());
        FAIL() << "made a file in a folder that is not there";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::Io);
    }
}

TEST_F(Demo, hasAllProvincesAndNoCodeTwiceInAPartOfTheCountry)
{
    const auto part = makeAndOpen("part.daikou", 3, DemoScale::national(0.01));
    QSet<QString> codes;
    int provinces = 0;
    part->forEach(domain::Area::type(), [&](const domain::Record& record) {
        const auto area = domain::fromRecord<domain::Area>(record);
        EXPECT_FALSE(codes.contains(area.code)) << area.code.toStdString();
        codes.insert(area.code);
        provinces += area.level == domain::AreaLevel::Province;
    });
    EXPECT_EQ(provinces, 25);
    EXPECT_EQ(part->count(domain::Council::type()), DemoScale::national(0.01).communes);
    EXPECT_EQ(part->count(domain::Partnership::type()), 1000);
}

TEST(DemoScale, isReadFromText)
{
    EXPECT_EQ(DemoScale::fromText(u"small"), DemoScale::small());
    EXPECT_EQ(DemoScale::fromText(u"national"), DemoScale::national());
    EXPECT_EQ(DemoScale::fromText(u"0.1"), DemoScale::national(0.1));
    EXPECT_EQ(DemoScale::fromText(u"3")->partnerships, 300'000);
    EXPECT_EQ(DemoScale::fromText(u"3")->communes, 1652);
    for (const auto* wrong : {u"", u"large", u"0", u"-1", u"nan", u"inf", u"1e9"})
        EXPECT_EQ(DemoScale::fromText(wrong), std::nullopt);
}

TEST_F(SmallDemo, saysThatItIsInvented)
{
    EXPECT_TRUE(s_demo->facts().invented);
    EXPECT_TRUE(s_demo->facts().name.contains(u"invented data"));
}

TEST_F(SmallDemo, isOneStepThatCanBeTakenBack)
{
    const auto step = s_demo->undoable();
    ASSERT_TRUE(step);
    EXPECT_EQ(step->label.code, domain::ChangeLabel::Code::MakeDemo);
    EXPECT_EQ(s_demo->log().heads({}, 10).size(), 2U); // the start of the register and this
}

TEST_F(SmallDemo, isWhole)
{
    for (const auto& finding : store::check(*s_demo))
        ADD_FAILURE() << finding.what.toStdString() << ": " << finding.where.toStdString();
}

TEST_F(SmallDemo, hasSomeOfEverything)
{
    const auto count = [](const RecordType& type) { return s_demo->count(type); };
    EXPECT_EQ(count(domain::Council::type()), 30);
    EXPECT_EQ(count(domain::Organisation::type()), 40);
    EXPECT_EQ(count(domain::Partnership::type()), 64);
    EXPECT_EQ(count(domain::Practice::type()), 20);
    for (const RecordType* type : domain::recordTypes())
        if (type->name() != u"tag" && type->name() != u"attachment") {
            EXPECT_GT(count(*type), 0) << type->name().toStdString();
        }
}

TEST_F(SmallDemo, hasNoRecordThatBreaksARuleOrABudget)
{
    for (const RecordType* type : domain::recordTypes())
        s_demo->forEach(*type, [&](const domain::Record& record) {
            for (const auto& finding : domain::check(record))
                ADD_FAILURE() << type->name().toStdString() << ": "
                              << finding.sentence(domain::Language::English).toStdString();
        });
}

TEST_F(SmallDemo, hasEveryTextInBothLanguages)
{
    for (const RecordType* type : domain::recordTypes())
        s_demo->forEach(*type, [&](const domain::Record& record) {
            const auto& fields = type->fields();
            for (size_t i = 0; i + 1 < fields.size(); ++i)
                if (fields[i].language == domain::Language::English) {
                    EXPECT_EQ(domain::isEmpty(record.values[i]), domain::isEmpty(record.values[i + 1]))
                        << type->name().toStdString() << ' ' << fields[i].name.toStdString();
                    EXPECT_FALSE(domain::textOf(record.values[i]).contains(u'{'))
                        << domain::textOf(record.values[i]).toStdString();
                }
        });
}

TEST_F(SmallDemo, publishesTwelveCompletePracticesThatTellDifferentStories)
{
    int published = 0;
    QSet<QString> lessons;
    for (const auto& practice : all<domain::Practice>()) {
        if (practice.status != domain::PracticeStatus::Published)
            continue;
        ++published;
        lessons.insert(practice.lessons.km);
        EXPECT_EQ(domain::completenessOf(practice).percent(), 100) << practice.title.en.toStdString();
        EXPECT_TRUE(practice.validatedOn.isValid() && practice.validatedOn <= demoToday);
        EXPECT_FALSE(s_demo->children<domain::Review>(practice.id).empty());
        EXPECT_TRUE(s_demo->isLive(practice.partnership));
    }
    EXPECT_EQ(published, 12);
    EXPECT_GE(lessons.size(), 10);
}

TEST_F(SmallDemo, hasPartnershipsThatMeetTheDefinitionAndSomeThatDoNot)
{
    std::map<int, int> byMeter;
    int leftOffice = 0;
    std::map<domain::RecordId, QDate> left;
    for (const auto& councillor : all<domain::Councillor>()) {
        QDate& to = left[councillor.person];
        to = councillor.to.isValid() && !(left.contains(councillor.person) && !councillor.to.isValid()) ? councillor.to
                                                                                                        : QDate();
    }
    for (const auto& partnership : all<domain::Partnership>()) {
        const domain::WholePartnership whole{.partnership = partnership,
                                             .parties = s_demo->children<domain::Party>(partnership.id),
                                             .contributions = s_demo->children<domain::Contribution>(partnership.id),
                                             .agreements = s_demo->children<domain::Agreement>(partnership.id)};
        EXPECT_GE(whole.parties.size(), 2U);
        EXPECT_LE(whole.parties.size(), 6U);
        ++byMeter[domain::definitionOf(whole).met()];
        for (const auto& agreement : whole.agreements)
            for (const auto& person : agreement.signatories)
                leftOffice += left.contains(person) && left[person].isValid() && agreement.expires > demoToday;
    }
    EXPECT_GT(byMeter[4], 32);
    EXPECT_LT(byMeter[4], 64);
    EXPECT_GT(leftOffice, 0);
}

TEST_F(SmallDemo, namesSomePeopleWithConsentAndSomeWithout)
{
    int with = 0, without = 0;
    for (const auto& person : all<domain::Person>()) {
        ++(person.consent ? with : without);
        EXPECT_TRUE(person.phone.isEmpty() || person.phone.startsWith(u"000 ")) << person.phone.toStdString();
    }
    EXPECT_GT(with, 10);
    EXPECT_GT(without, 10);
}

TEST_F(SmallDemo, hasMoneyInBothCurrencies)
{
    int riel = 0, dollar = 0, onlyPromised = 0;
    for (const auto& contribution : all<domain::Contribution>()) {
        onlyPromised += !contribution.delivered.isValid();
        if (!contribution.amount)
            continue;
        const bool inRiel = contribution.amount->currency == domain::Currency::Riel;
        ++(inRiel ? riel : dollar);
        EXPECT_EQ(inRiel, contribution.rate.has_value());
    }
    EXPECT_GT(riel, 10);
    EXPECT_GT(dollar, 10);
    EXPECT_GT(onlyPromised, 5);
}

} // namespace
} // namespace daikou::exchange::demo
