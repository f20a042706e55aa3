// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/findings.h"

#include "support/printing.h"

#include "domain/error.h"
#include "domain/records/all.h"
#include "domain/values/change_label.h"
#include "domain/values/display.h"
#include "domain/values/fill.h"
#include "domain/values/parse.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace daikou::domain;
using daikou::test::text;

namespace {

std::optional<Money> dollars(double sum)
{
    return Money{qint64(std::llround(sum * 100)), Currency::Dollar};
}
std::optional<Money> riel(qint64 sum)
{
    return Money{sum * 100, Currency::Riel};
}

const Field& fieldOf(const RecordType& type, QStringView name)
{
    return *type.find(name);
}

FindingCode codeOfParse(const Field& field, const char* typed)
{
    const auto parsed = parseValue(field, text(typed));
    return std::holds_alternative<Finding>(parsed) ? std::get<Finding>(parsed).code : FindingCode::NoRate;
}

} // namespace

RC_GTEST_PROP(RecordIdText, comesBackForAnyBytes, ())
{
    const auto bytes =
        *rc::gen::container<std::vector<unsigned char>>(RecordId::size, rc::gen::arbitrary<unsigned char>());
    const auto id = RecordId::fromBytes(QByteArrayView(bytes.data(), RecordId::size));
    RC_ASSERT(RecordId::fromText(id.toText()) == id);
    RC_ASSERT(RecordId::fromText(id.toText().toUpper()) == id);
    RC_ASSERT(id.toText().size() == 26);
    RC_ASSERT(RecordId::fromBytes(id.bytes()) == id);
}

TEST(RecordIdText, refusesWhatIsNone)
{
    EXPECT_FALSE(RecordId::fromText(u""));
    EXPECT_FALSE(RecordId::fromText(u"0000000000000000000000000"));
    EXPECT_TRUE(RecordId::fromText(u"00000000000000000000000000"));
    EXPECT_FALSE(RecordId::fromText(u"000000000000000000000000000"));
    EXPECT_FALSE(RecordId::fromText(u"0000000000000000000000000u")) << "u is no digit of it";
    EXPECT_FALSE(RecordId::fromText(u"00000000000000000000000001")) << "bits beyond the sixteen bytes";
    EXPECT_TRUE(RecordId::fromBytes("too short").isNull());
}

TEST(ParseDate, takesTheFormsThatPeopleType)
{
    const QDate date(2004, 3, 15);
    for (const char* typed : {"2004-03-15", "2004-3-15", "15/3/2004", "15.03.2004", "15-3-2004", "15/3/04",
                              " 15/3/2004 ", "២០០៤-០៣-១៥", "១៥/៣/២០០៤", "2004-03-15T00:00:00",
                              "\xE2\x80\x8B"
                              "15/3/2004"})
        EXPECT_EQ(parseDate(text(typed)), date) << typed;
    EXPECT_EQ(parseDate(u"29/2/2004"), QDate(2004, 2, 29));
    EXPECT_EQ(parseDate(u"1/1/99"), QDate(2099, 1, 1));
}

TEST(ParseDate, refusesWhatTheCalendarHasNot)
{
    for (const char* typed : {"31/02/2004", "29/2/2003", "2004-13-01", "0/1/2004", "32/1/2004", "2004", "3/2004",
                              "March 2004", "15/3/004", "15/3", "2004-03-15 14:30", "N/A", "-", "0000-01-01", "1e5"})
        EXPECT_FALSE(parseDate(text(typed))) << typed;
}

TEST(ParseDate, takesShortFormsWhereThereIsADayToCountFrom)
{
    const QDate event(2003, 11, 20);
    const std::pair<const char*, QDate> forms[] = {{"15/3", {2004, 3, 15}},       {"15.3", {2004, 3, 15}},
                                                   {"១៥/៣", {2004, 3, 15}},       {"20/11", {2003, 11, 20}},
                                                   {"19/11", {2004, 11, 19}},     {"31/12", {2003, 12, 31}},
                                                   {"29/2", {2004, 2, 29}},       {"15/3/04", {2004, 3, 15}},
                                                   {"2004-03-15", {2004, 3, 15}}, {"1/1/2003", {2003, 1, 1}},
                                                   {"+3m", {2004, 2, 20}},        {"+ 3 months", {2004, 2, 20}},
                                                   {"+2w", {2003, 12, 4}},        {"+10d", {2003, 11, 30}},
                                                   {"+1Y", {2004, 11, 20}},       {"+៣ខែ", {2004, 2, 20}},
                                                   {"+២ សប្ដាហ៍", {2003, 12, 4}},   {"+១០ថ្ងៃ", {2003, 11, 30}},
                                                   {"+១ឆ្នាំ", {2004, 11, 20}},     {"+0d", event},
                                                   {" +3m ", {2004, 2, 20}}};
    for (const auto& [typed, date] : forms)
        EXPECT_EQ(parseDate(text(typed), event), date) << typed;
    EXPECT_EQ(parseDate(u"+1m", QDate(2004, 1, 31)), QDate(2004, 2, 29)) << "the last day of a shorter month";
}

TEST(ParseDate, refusesShortFormsThatSayNoDay)
{
    const QDate event(2004, 11, 20);
    for (const char* typed : {"29/2", "31/4", "15/13", "0/3", "+3", "+m", "3m", "-3m", "+3q", "+99999d", "+9999y", "+"})
        EXPECT_FALSE(parseDate(text(typed), event)) << typed;
    for (const char* typed : {"15/3", "+3m"})
        EXPECT_FALSE(parseDate(text(typed))) << typed << " without a day to count from";
    const Field& due = fieldOf(Activity::type(), u"due");
    EXPECT_EQ(std::get<Value>(parseValue(due, text("+3m"), event)), Value(QDate(2005, 2, 20)));
    EXPECT_EQ(codeOfParse(due, "+3m"), FindingCode::NotADate);
}

RC_GTEST_PROP(ParseDate, aShortDayIsTheNextOneFromTheBase, ())
{
    const QDate base = QDate(2000, 1, 1).addDays(*rc::gen::inRange(0, 20'000));
    const QDate day = base.addDays(*rc::gen::inRange(0, 365));
    RC_PRE(day < base.addYears(1));
    RC_ASSERT(parseDate(day.toString(QStringLiteral("d/M")), base) == std::optional(day));
}

TEST(ParseNumber, takesSeparatorsAndKhmerDigits)
{
    EXPECT_EQ(parseNumber(u"1,200.50"), 1200.5);
    EXPECT_EQ(parseNumber(u"1 200"), 1200.0);
    EXPECT_EQ(parseNumber(text("១២,៣៤៥")), 12345.0);
    EXPECT_EQ(parseNumber(u"-.5"), -0.5);
    EXPECT_EQ(parseNumber(u"+7"), 7.0);
    for (const char* typed :
         {"1,5", "12,34,567", "1.2.3", "12.", "", "abc", "1e5", "0x10", "inf", "nan", "5 days", "--5", "1,000,00"})
        EXPECT_FALSE(parseNumber(text(typed))) << typed;
}

TEST(ParseMoney, takesTheFormsThatPeopleType)
{
    for (const char* typed : {"200$", "$200", "$ 200", "200 USD", "usd 200", "US$200", "US$ 200", "us $200",
                              "200.00 usd", "200", "200 dollars", "២០០$", "200ដុល្លារ"})
        EXPECT_EQ(parseMoney(text(typed)), dollars(200)) << typed;
    for (const char* typed :
         {"800000៛", "800,000 KHR", "៨០០០០០៛", "800 000 riel", "800000 Riels", "៨០០,០០០រៀល", "KHR800000"})
        EXPECT_EQ(parseMoney(text(typed)), riel(800'000)) << typed;
    EXPECT_EQ(parseMoney(u"1,234.56"), dollars(1234.56));
    EXPECT_EQ(parseMoney(u"200", Currency::Riel), riel(200));
}

TEST(ParseMoney, refusesWhatCouldBeTwoThings)
{
    for (const char* typed :
         {"2$50", "1$000", "$", "$200 USD", "200 EUR", "200 $ 300", "", "see description", "1e20", "99999999999999999"})
        EXPECT_FALSE(parseMoney(text(typed))) << typed;
    EXPECT_FALSE(parseMoney(u"200", std::nullopt)) << "no currency, and none to fall back to";
}

TEST(ParseValue, understandsWhatListsUsuallySayForASex)
{
    const Field& sex = *Person::type().find(u"sex");
    for (const char* word : {"F", "w", "Female", "ស្រី", "ស", "ស្ត្រី", "woman"})
        EXPECT_EQ(std::get<Value>(parseValue(sex, text(word))), Value(text("woman"))) << word;
    for (const char* word : {"M", "male", "ប្រុស", "ប", "បុរស", " Man "})
        EXPECT_EQ(std::get<Value>(parseValue(sex, text(word))), Value(text("man"))) << word;
    EXPECT_TRUE(std::holds_alternative<Finding>(parseValue(sex, text("ma"))));
}

TEST(ParseValue, understandsChoicesByCodeAndByEitherLabel)
{
    const Field& status = fieldOf(Partnership::type(), u"status");
    for (const char* typed : {"active", "ACTIVE", "Active", " active ", "កំពុងដំណើរការ",
                              "កំពុង\xE2\x80\x8B"
                              "ដំណើរការ"})
        EXPECT_EQ(std::get<Value>(parseValue(status, text(typed))), Value(QStringLiteral("active"))) << typed;
    const Field& post = fieldOf(Councillor::type(), u"post");
    EXPECT_EQ(std::get<Value>(parseValue(post, text("ជំទប់ទី១"))), Value(QStringLiteral("first_deputy")));
    EXPECT_EQ(std::get<Value>(parseValue(post, text("ជំទប់ទី1"))), Value(QStringLiteral("first_deputy")));
}

TEST(ParseValue, saysWhatIsWrongWithEachKind)
{
    EXPECT_EQ(codeOfParse(fieldOf(Partnership::type(), u"status"), "ongoing"), FindingCode::NotAChoice);
    EXPECT_EQ(codeOfParse(fieldOf(Partnership::type(), u"start"), "31/02/2004"), FindingCode::NotADate);
    EXPECT_EQ(codeOfParse(fieldOf(Council::type(), u"seats"), "7.5"), FindingCode::NotAWholeNumber);
    EXPECT_EQ(codeOfParse(fieldOf(Council::type(), u"seats"), "9007199254740993"), FindingCode::NotAWholeNumber);
    EXPECT_EQ(codeOfParse(fieldOf(Contribution::type(), u"quantity"), "many"), FindingCode::NotANumber);
    EXPECT_EQ(codeOfParse(fieldOf(Contribution::type(), u"amount"), "N/A"), FindingCode::NotMoney);
    EXPECT_EQ(codeOfParse(fieldOf(Person::type(), u"consent"), "maybe"), FindingCode::NotYesOrNo);
    EXPECT_EQ(codeOfParse(fieldOf(Party::type(), u"council"), "020502"), FindingCode::NoSuchRecord);
}

TEST(ParseValue, takesYesAndNoInBothLanguages)
{
    const Field& consent = fieldOf(Person::type(), u"consent");
    for (const char* typed : {"yes", "Y", "TRUE", "1", "x", "បាទ", "ចាស", "១"})
        EXPECT_EQ(std::get<Value>(parseValue(consent, text(typed))), Value(true)) << typed;
    for (const char* typed : {"no", "N", "false", "0", "ទេ", "០", ""})
        EXPECT_TRUE(isEmpty(std::get<Value>(parseValue(consent, text(typed))))) << typed;
}

TEST(ParseValue, takesWhatShowsNothingAsEmpty)
{
    for (const RecordType* type : recordTypes())
        for (const Field& field : type->fields())
            for (const char* typed : {"", "   ", "\t\n", "\xE2\x80\x8B", "\xEF\xBB\xBF \xE2\x81\xA0"}) {
                const auto parsed = parseValue(field, text(typed));
                ASSERT_TRUE(std::holds_alternative<Value>(parsed)) << field.name.toStdString();
                EXPECT_TRUE(isEmpty(std::get<Value>(parsed))) << field.name.toStdString();
            }
}

namespace {

/// A value that a field of this kind can hold.
Value anyValue(const Field& field)
{
    switch (field.kind) {
    case Kind::Integer:
        return qint64(*rc::gen::inRange<qint64>(-(1LL << 53) + 1, 1LL << 53));
    case Kind::Real:
        return *rc::gen::arbitrary<double>();
    case Kind::Boolean:
        return true;
    case Kind::Date:
        return QDate::fromJulianDay(*rc::gen::inRange<qint64>(1721426, 5373484));
    case Kind::Choice: {
        const auto index = *rc::gen::inRange<size_t>(0, field.choices.size());
        const auto code = field.choices[index].code;
        return QString::fromLatin1(code.data(), qsizetype(code.size()));
    }
    case Kind::Money:
        return Money{*rc::gen::inRange<qint64>(-1'000'000'000'000'00, 1'000'000'000'000'00),
                     *rc::gen::element(Currency::Riel, Currency::Dollar)};
    default:
        return text("Road ផ្លូវ");
    }
}

} // namespace

RC_GTEST_PROP(FileValue, isReadBackByParseValue, ())
{
    const RecordType& type = **rc::gen::elementOf(recordTypes());
    for (const Field& field : type.fields()) {
        if (field.isReference())
            continue;
        const Value value = anyValue(field);
        const QString written = fileValue(field, value);
        const auto parsed = parseValue(field, written);
        RC_TAG(field.name.toStdString());
        if (!std::holds_alternative<Value>(parsed))
            RC_FAIL(written.toStdString());
        RC_ASSERT(std::get<Value>(parsed) == value);
    }
}

RC_GTEST_PROP(FileValue, isReadBackWithKhmerDigitsToo, ())
{
    const Field& amount = fieldOf(Contribution::type(), u"amount");
    const Value value = anyValue(amount);
    RC_ASSERT(std::get<Value>(parseValue(amount, khmerDigits(fileValue(amount, value)))) == value);
}

TEST(Display, writesSumsNumbersAndDatesForPeople)
{
    EXPECT_EQ(displayMoney({120'000, Currency::Dollar}), QStringLiteral("1,200.00 USD"));
    EXPECT_EQ(displayMoney({80'000'000, Currency::Riel}), text("800,000៛"));
    EXPECT_EQ(displayNumber(1234567), QStringLiteral("1,234,567"));
    EXPECT_EQ(displayNumber(2.5), QStringLiteral("2.5")) << "no needless decimals";
    EXPECT_EQ(displayNumber(1999.999), QStringLiteral("2,000"));
    EXPECT_EQ(displayDate(QDate(2004, 3, 15), Language::English), QStringLiteral("15 March 2004"));
    EXPECT_EQ(displayDate(QDate(2004, 3, 15), Language::Khmer), text("15 មីនា 2004"));
    EXPECT_EQ(displayDate(QDate(), Language::Khmer), QString());
    EXPECT_EQ(khmerDigits(QStringLiteral("15 x 2004")), text("១៥ x ២០០៤"));
}

TEST(Display, writesYearsAndDegreesAsTheyAre)
{
    EXPECT_EQ(displayValue(fieldOf(Person::type(), u"birth_year"), qint64(1975), Language::English),
              QStringLiteral("1975"));
    EXPECT_EQ(displayValue(fieldOf(Area::type(), u"latitude"), 13.0957, Language::English), QStringLiteral("13.0957"));
    EXPECT_EQ(displayValue(fieldOf(InstrumentVersion::type(), u"content"), QString(1975, u'x'), Language::English),
              QStringLiteral("1,975 characters"))
        << "nobody reads what the program wrote for itself";
    EXPECT_EQ(displayValue(fieldOf(Practice::type(), u"reached_women"), qint64(1975), Language::English),
              QStringLiteral("1,975"));
}

TEST(Display, showsAChoiceOfALaterVersionByItsCode)
{
    const Field& status = fieldOf(Partnership::type(), u"status");
    EXPECT_EQ(displayValue(status, QStringLiteral("active"), Language::Khmer), text("កំពុងដំណើរការ"));
    EXPECT_EQ(displayValue(status, QStringLiteral("dormant"), Language::Khmer), QStringLiteral("dormant"));
}

TEST(FileValueForms, writesSmallAndLargeNumbersWithoutExponents)
{
    const Field& quantity = fieldOf(Contribution::type(), u"quantity");
    EXPECT_EQ(fileValue(quantity, 0.00001), QStringLiteral("0.00001"));
    EXPECT_EQ(fileValue(quantity, 1e21), QStringLiteral("1000000000000000000000"));
    EXPECT_EQ(fileValue(quantity, Money{-50, Currency::Dollar}), QStringLiteral("-0.50 USD"));
    EXPECT_EQ(fileValue(quantity, QList{RecordId(), RecordId()}).count(u';'), 1);
}

TEST(Filled, takesEachArgumentAsItIs)
{
    EXPECT_EQ(filled(QStringLiteral("%1 of %2%"), {QStringLiteral("100%2"), QStringLiteral("%1")}),
              QStringLiteral("100%2 of %1%"));
    EXPECT_EQ(filled(QStringLiteral("no %3 here"), {}), QStringLiteral("no  here"));
}

TEST(ChangeLabelText, readsWellInBothLanguages)
{
    const ChangeLabel label{ChangeLabel::Code::Edit, {QStringLiteral("@partnership"), QStringLiteral("100%2")}};
    EXPECT_EQ(label.text(Language::English), text("Change partnership “100%2”"));
    EXPECT_EQ(label.text(Language::Khmer), text("កែប្រែភាពជាដៃគូ “100%2”"));
    const ChangeLabel many{ChangeLabel::Code::Import, {QStringLiteral("#organisation"), QStringLiteral("12")}};
    EXPECT_EQ(many.text(Language::English), text("Import organisations × 12"));
    EXPECT_EQ(ChangeLabel{}.text(Language::English), QStringLiteral("Change"));
    EXPECT_EQ((ChangeLabel{ChangeLabel::Code::Add, {QStringLiteral("@nothing"), {}}}.text(Language::English)),
              text("Add @nothing “”"));
}

RC_GTEST_PROP(ChangeLabelStored, comesBack, ())
{
    const auto code = ChangeLabel::Code(*rc::gen::inRange(0, int(ChangeLabel::Code::BulkEdit) + 1));
    QStringList arguments;
    for (const std::string& argument : *rc::gen::arbitrary<std::vector<std::string>>())
        arguments += QString::fromLatin1(argument.data(), qsizetype(argument.size()));
    const ChangeLabel label{code, arguments};
    const ChangeLabel back = ChangeLabel::fromStored(label.stored());
    RC_ASSERT(back.code == code);
    RC_ASSERT(back.arguments.size() == arguments.size());
    RC_ASSERT(back.stored() == label.stored());
}

TEST(ChangeLabelStored, ofALaterVersionReadsAsAnEdit)
{
    const auto label = ChangeLabel::fromStored(QStringLiteral("merge\x1f"
                                                              "Laptop 2"));
    EXPECT_EQ(label.code, ChangeLabel::Code::Edit);
    EXPECT_TRUE(label.text(Language::English).contains(QStringLiteral("Laptop 2")));
}

TEST(ErrorKinds, haveAWordEach)
{
    EXPECT_EQ(kindName(Error::Kind::NotFound), QStringLiteral("not_found"));
    EXPECT_EQ(kindName(Error::Kind::Internal), QStringLiteral("internal"));
}
