// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of every field table, so that a new record type is tested by being there.
#include "support/printing.h"

#include "domain/error.h"
#include "domain/records/all.h"
#include "domain/rules/place_rules.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <map>
#include <set>

using namespace daikou::domain;

namespace {

class FieldTable : public ::testing::TestWithParam<const RecordType*> {
protected:
    const RecordType& type() const { return *GetParam(); }
};

std::string nameOf(const ::testing::TestParamInfo<const RecordType*>& info)
{
    return info.param->name().toStdString();
}

bool isEnglish(const QString& text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Khmer; });
}
bool isKhmer(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Khmer; });
}

} // namespace

INSTANTIATE_TEST_SUITE_P(Each, FieldTable, ::testing::ValuesIn(recordTypes()), nameOf);

TEST_P(FieldTable, numbersAreUniqueAndPositive)
{
    std::set<int> numbers;
    for (const Field& field : type().fields()) {
        EXPECT_GT(field.number, 0) << "0 is the record's existence in the change log";
        EXPECT_LT(field.number, 1000) << "the table of links holds type and field in one number";
        EXPECT_TRUE(numbers.insert(field.number).second) << field.name.toStdString();
    }
}

TEST_P(FieldTable, namesAndColumnsAreUniqueAndSnakeCase)
{
    static const QRegularExpression form(QStringLiteral("^[a-z][a-z0-9_]*(\\.(en|km))?$"));
    std::set<QString> names, columns;
    for (const Field& field : type().fields()) {
        EXPECT_TRUE(form.match(field.name).hasMatch()) << field.name.toStdString();
        EXPECT_TRUE(names.insert(field.name).second) << field.name.toStdString();
        EXPECT_TRUE(columns.insert(field.column()).second) << field.column().toStdString();
    }
}

TEST_P(FieldTable, everyLabelAndHintIsThereInBothLanguages)
{
    for (const Words& words : {type().one(), type().many()}) {
        EXPECT_TRUE(isEnglish(words.in(Language::English)));
        EXPECT_TRUE(isKhmer(words.in(Language::Khmer)));
    }
    for (const Field& field : type().fields()) {
        EXPECT_TRUE(isEnglish(field.label.in(Language::English))) << field.name.toStdString();
        EXPECT_TRUE(isKhmer(field.label.in(Language::Khmer))) << field.name.toStdString();
        EXPECT_NE(field.label.in(Language::English), QString());
        EXPECT_EQ(field.options.hint.en.empty(), field.options.hint.km.empty());
    }
}

TEST_P(FieldTable, referencesPointToTypesThatExist)
{
    for (const Field& field : type().fields()) {
        EXPECT_TRUE(field.target().isEmpty() || field.isReference()) << field.name.toStdString();
        EXPECT_TRUE(field.target().isEmpty() || findRecordType(field.target())) << field.target().toStdString();
    }
}

TEST_P(FieldTable, anOwnerIsOneRequiredReference)
{
    int owners = 0;
    for (const Field& field : type().fields())
        if (field.options.owner) {
            ++owners;
            EXPECT_EQ(field.kind, Kind::Reference);
            EXPECT_TRUE(field.options.required);
            EXPECT_EQ(&field, type().ownerField());
        }
    EXPECT_LE(owners, 1);
}

TEST_P(FieldTable, choicesHaveUniqueCodesAndLabels)
{
    for (const Field& field : type().fields()) {
        EXPECT_EQ(field.kind == Kind::Choice, !field.choices.empty()) << field.name.toStdString();
        std::set<QString> codes, english, khmer;
        for (const Choice& choice : field.choices) {
            EXPECT_TRUE(codes.insert(QString::fromLatin1(choice.code.data(), qsizetype(choice.code.size()))).second);
            EXPECT_TRUE(english.insert(choice.label.in(Language::English).toLower()).second) << choice.code;
            EXPECT_TRUE(khmer.insert(choice.label.in(Language::Khmer)).second) << choice.code;
        }
    }
}

TEST_P(FieldTable, titleIdentityAndPlacesAreFieldsOfTheType)
{
    EXPECT_FALSE(type().title().empty());
    for (const QString& base : type().title())
        EXPECT_TRUE(type().find(base)) << base.toStdString();
    for (const QString& base : type().identity())
        EXPECT_TRUE(type().find(base)) << base.toStdString();
    EXPECT_FALSE(type().columns().empty());
    for (const auto& paths : {type().columns(), type().place()})
        for (const QString& path : paths) {
            const QString first = path.section(u'.', 0, 0);
            EXPECT_TRUE(path.isEmpty() || type().find(first) || findRecordType(first)) << path.toStdString();
        }
}

TEST_P(FieldTable, rangesAndLimitsMakeSense)
{
    for (const Field& field : type().fields()) {
        EXPECT_GT(field.options.maxLength, 0);
        const bool range = field.options.least && field.options.most;
        EXPECT_TRUE(!range || *field.options.least < *field.options.most) << field.name.toStdString();
        EXPECT_GE(field.options.weight, 0);
        EXPECT_LE(field.options.weight, 10);
        EXPECT_GE(field.options.maxLength, field.options.wordBudget * 6) << "a budget that could not be used";
    }
}

TEST_P(FieldTable, aBilingualFieldIsTwoNeighboursWithNumbersInARow)
{
    const auto& fields = type().fields();
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].language != Language::English)
            continue;
        ASSERT_LT(i + 1, fields.size());
        EXPECT_EQ(fields[i + 1].language, Language::Khmer);
        EXPECT_EQ(fields[i + 1].base, fields[i].base);
        EXPECT_EQ(fields[i + 1].number, fields[i].number + 1);
        EXPECT_EQ(type().find(fields[i].base), &fields[i]) << "a base means its English half";
    }
}

TEST_P(FieldTable, everyChoiceReachesTheStructAndComesBack)
{
    const auto structure = type().make();
    for (const Field& field : type().fields())
        for (const Choice& choice : field.choices) {
            const Value code = QString::fromLatin1(choice.code.data(), qsizetype(choice.code.size()));
            field.member.set(*structure, code);
            EXPECT_EQ(field.member.get(*structure), code) << "the enumeration of " << field.name.toStdString();
        }
}

TEST_P(FieldTable, aFieldIsFoundByNameAndNumber)
{
    for (const Field& field : type().fields()) {
        EXPECT_EQ(type().find(field.name), &field);
        EXPECT_EQ(type().findNumber(field.number), &field);
        EXPECT_EQ(&type().fields()[size_t(type().indexOf(field))], &field);
    }
    EXPECT_EQ(type().find(u"no_such_field"), nullptr);
    EXPECT_EQ(type().findNumber(999), nullptr);
}

TEST_P(FieldTable, anEmptyRecordHasOnlyEmptyValues)
{
    const Record record = toRecord(type(), *type().make());
    for (const Value& value : record.values)
        EXPECT_TRUE(isEmpty(value));
    EXPECT_FALSE(identityOf(record));
}

TEST(RecordTypes, numbersAndNamesAreUnique)
{
    std::set<int> numbers;
    std::set<QString> names;
    for (const RecordType* type : recordTypes()) {
        EXPECT_TRUE(numbers.insert(type->number()).second) << type->name().toStdString();
        EXPECT_TRUE(names.insert(type->name()).second);
        EXPECT_EQ(findRecordType(type->name()), type);
        EXPECT_EQ(findRecordType(type->number()), type);
        EXPECT_EQ(&requireRecordType(type->name()), type);
    }
}

/// The numbers are in every change log that was ever written. A line may be added here, none may change.
TEST(RecordTypes, keepTheirNumbersForEver)
{
    const std::map<QString, int> numbers{
        {QStringLiteral("area"), 10},        {QStringLiteral("council"), 11},
        {QStringLiteral("mandate"), 12},     {QStringLiteral("councillor"), 13},
        {QStringLiteral("person"), 20},      {QStringLiteral("organisation"), 30},
        {QStringLiteral("affiliation"), 31}, {QStringLiteral("partnership"), 40},
        {QStringLiteral("party"), 41},       {QStringLiteral("contribution"), 42},
        {QStringLiteral("agreement"), 43},   {QStringLiteral("practice"), 80},
        {QStringLiteral("event"), 50},       {QStringLiteral("participation"), 51},
        {QStringLiteral("headcount"), 52},   {QStringLiteral("outcome"), 53},
        {QStringLiteral("action_plan"), 60}, {QStringLiteral("activity"), 61},
        {QStringLiteral("progress"), 62},    {QStringLiteral("review"), 81},
        {QStringLiteral("instrument"), 70},  {QStringLiteral("assessment"), 71},
        {QStringLiteral("group_card"), 72},  {QStringLiteral("score"), 73},
        {QStringLiteral("standard"), 74},    {QStringLiteral("adoption"), 82},
        {QStringLiteral("attachment"), 120}, {QStringLiteral("sector"), 121},
        {QStringLiteral("tag"), 122},
    };
    for (const auto& [name, number] : numbers) {
        ASSERT_TRUE(findRecordType(name)) << name.toStdString();
        EXPECT_EQ(findRecordType(name)->number(), number) << name.toStdString();
    }
}

TEST(RecordTypes, anUnknownNameIsAnErrorThatListsTheNames)
{
    try {
        requireRecordType(u"partnerships");
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::Usage);
        EXPECT_TRUE(error.sentence().contains(QStringLiteral("contribution")));
    }
}

TEST(RecordTypes, childrenAreThoseWhoseOwnerMayBeOfTheType)
{
    const auto children = childTypes(Partnership::type());
    const auto has = [&](const RecordType& type) { return std::ranges::find(children, &type) != children.end(); };
    EXPECT_TRUE(has(Party::type()));
    EXPECT_TRUE(has(Contribution::type()));
    EXPECT_TRUE(has(Agreement::type()));
    EXPECT_TRUE(has(Attachment::type()));
    EXPECT_FALSE(has(Review::type()));
}

TEST(Identity, isTheSameForTheSameFieldsAndAnotherForOthers)
{
    Party first, same, other;
    first.partnership = same.partnership = other.partnership = RecordId::derived("p");
    first.council = same.council = RecordId::derived("c");
    other.organisation = RecordId::derived("c");
    same.role = PartyRole::Lead;
    EXPECT_EQ(identityOf(toRecord(first)), identityOf(toRecord(same)));
    EXPECT_NE(identityOf(toRecord(first)), identityOf(toRecord(other))) << "a council is no organisation";
    EXPECT_FALSE(identityOf(toRecord(Person())));
}

TEST(Identity, ofAnAreaComesFromItsCodeAlone)
{
    Area area;
    area.code = QStringLiteral("020502");
    area.name.en = QStringLiteral("Preaek Norint");
    EXPECT_EQ(identityOf(toRecord(area)), areaIdOf(QStringLiteral("020502")));
    EXPECT_NE(areaIdOf(QStringLiteral("0205")), areaIdOf(QStringLiteral("020502")));
}

TEST(Record, refusesAFieldThatItsTypeHasNot)
{
    Record record(Tag::type());
    EXPECT_THROW(record.set(u"colour", Value()), Error);
    EXPECT_THROW(record.value(u"colour"), Error);
}

TEST(Record, comesBackFromItsStruct)
{
    Partnership partnership;
    partnership.title = {QStringLiteral("Road"), {}};
    partnership.areas = {RecordId::derived("a"), RecordId::derived("b")};
    partnership.start = QDate(2004, 3, 1);
    const Record record = toRecord(partnership);
    EXPECT_EQ(toRecord(fromRecord<Partnership>(record)), record);
    EXPECT_TRUE(isEmpty(record.value(u"title.km")));
}
