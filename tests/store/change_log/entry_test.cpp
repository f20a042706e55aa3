// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/printing.h"

#include "domain/error.h"
#include "domain/records/all.h"
#include "store/change_log/entry.h"
#include "store/change_log/logged_value.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace daikou;
using namespace daikou::store;
using domain::Error;
using domain::RecordId;
using nlohmann::json;

namespace {

json anyLogged()
{
    switch (*rc::gen::inRange(0, 8)) {
    case 0:
        return nullptr;
    case 1:
        return *rc::gen::arbitrary<bool>();
    case 2:
        return *rc::gen::arbitrary<qint64>();
    case 3:
        return *rc::gen::inRange(-4000, 4000) / 4.0;
    case 4:
        return toLogged(RecordId::derived(QByteArray::number(*rc::gen::arbitrary<int>())));
    case 5:
        return toLogged(QList{RecordId::derived("a"), RecordId::derived("b")});
    case 6:
        return toLogged(domain::Money{*rc::gen::arbitrary<int>(), domain::Currency::Riel});
    default:
        return QString::fromUtf8("ផ្លូវ Road").repeated(*rc::gen::inRange(0, 20)).toStdString();
    }
}

Entry anyEntry()
{
    Entry entry;
    const int writes = *rc::gen::inRange(0, 12);
    for (int i = 0; i < writes; ++i) {
        Entry::FieldWrite write{40 * i + *rc::gen::inRange(0, 40), anyLogged(), {}};
        for (int seen = *rc::gen::inRange(0, 3); seen > 0; --seen)
            write.context[RecordId::derived(QByteArray::number(*rc::gen::inRange(0, 4)))] =
                *rc::gen::inRange<qint64>(1, 1'000'000);
        entry.writes.push_back(std::move(write));
    }
    return entry;
}

void expectDamaged(const QByteArray& body, const QByteArray& context = {})
{
    try {
        decode(body, context);
        ADD_FAILURE() << body.toHex().toStdString() << " was read";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::Damaged);
    }
}

QByteArray cbor(const json& value)
{
    const auto bytes = json::to_cbor(value);
    return {reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())};
}

} // namespace

RC_GTEST_PROP(LogEntry, comesBackAsItWas, ())
{
    const Entry entry = anyEntry();
    const EncodedEntry encoded = encode(entry);
    const Entry back = decode(encoded.body, encoded.context);
    RC_ASSERT(back.writes.size() == entry.writes.size());
    for (size_t i = 0; i < entry.writes.size(); ++i) {
        RC_ASSERT(back.writes[i].field == entry.writes[i].field);
        RC_ASSERT(back.writes[i].value == entry.writes[i].value);
        RC_ASSERT(back.writes[i].context == entry.writes[i].context);
    }
}

RC_GTEST_PROP(LogEntry, ofRandomBytesIsReadOrDamagedAndNeverACrash, ())
{
    const auto bytes = *rc::gen::arbitrary<std::string>();
    const auto context = *rc::gen::arbitrary<std::string>();
    try {
        decode(QByteArrayView(bytes.data(), qsizetype(bytes.size())),
               QByteArrayView(context.data(), qsizetype(context.size())));
    } catch (const Error& error) {
        RC_ASSERT(error.kind() == Error::Kind::Damaged);
    }
}

RC_GTEST_PROP(LogEntry, withOneByteWrongIsReadOrDamagedAndNeverACrash, ())
{
    EncodedEntry encoded = encode(anyEntry());
    QByteArray& bytes = *rc::gen::arbitrary<bool>() && !encoded.context.isEmpty() ? encoded.context : encoded.body;
    bytes[*rc::gen::inRange<qsizetype>(0, bytes.size())] = char(*rc::gen::arbitrary<unsigned char>());
    try {
        decode(encoded.body, encoded.context);
    } catch (const Error& error) {
        RC_ASSERT(error.kind() == Error::Kind::Damaged);
    }
}

TEST(LogEntryBytes, thatAreNoEntryAreDamaged)
{
    expectDamaged({});
    expectDamaged(cbor(5));
    expectDamaged(cbor(json::array({1})));
    expectDamaged(cbor(json::array({"title", "Road"})));
    expectDamaged(cbor(json::array({1.5, "Road"})));
    expectDamaged(cbor(json::object({{"1", "Road"}})));
    expectDamaged(cbor(json::array({1, "Road"})) + 'x');
    const QByteArray body = cbor(json::array({1, "Road"}));
    expectDamaged(body, cbor(7));
    expectDamaged(body, cbor(json::array({json::array({"device", 1}), json::array({1})})));
    expectDamaged(body, cbor(json::array({json::array({json::binary({1, 2, 3}), 1}), json::array({1})})));
    expectDamaged(body, cbor(json::array({json::array({1}), json::array({1})})));
}

TEST(LogEntryBytes, nestedSoDeepThatTheStackWouldEndAreDamaged)
{
    expectDamaged(QByteArray(5'000'000, '\x81'));
    expectDamaged(QByteArray(5'000'000, '\xa1'));
    expectDamaged(cbor(json::array({1, "Road"})), QByteArray(5'000'000, '\x81'));
}

TEST(LogEntryBytes, thatClaimToBeHugeAreDamaged)
{
    expectDamaged(QByteArray::fromHex("9bffffffffffffffff"));
    expectDamaged(QByteArray::fromHex("9b00000000ffffffff01"));
    expectDamaged(QByteArray::fromHex("5b7fffffffffffffff00"));
    expectDamaged(QByteArray::fromHex("9f0101"));
}

TEST(LoggedValue, comesBackForEveryKind)
{
    const auto expectBack = [](const domain::RecordType& type, QStringView name, const domain::Value& value) {
        const domain::Field& field = *type.find(name);
        EXPECT_EQ(fromLogged(field, toLogged(value)), value) << name.toString().toStdString();
        EXPECT_TRUE(domain::isEmpty(fromLogged(field, toLogged({}))));
    };
    expectBack(domain::Partnership::type(), u"title.km", QString::fromUtf8("ផ្លូវ"));
    expectBack(domain::Partnership::type(), u"start", QDate(2004, 2, 29));
    expectBack(domain::Partnership::type(), u"status", QStringLiteral("active"));
    expectBack(domain::Partnership::type(), u"areas", QList{RecordId::derived("a"), RecordId::derived("b")});
    expectBack(domain::Party::type(), u"council", RecordId::derived("c"));
    expectBack(domain::Person::type(), u"consent", true);
    expectBack(domain::Council::type(), u"seats", qint64(7));
    expectBack(domain::Contribution::type(), u"quantity", 2.5);
    expectBack(domain::Contribution::type(), u"amount", domain::Money{-1, domain::Currency::Riel});
}

TEST(LoggedValue, ofAnotherKindReadsAsEmpty)
{
    for (const domain::RecordType* type : domain::recordTypes())
        for (const domain::Field& field : type->fields())
            for (const json& foreign : {json::object({{"a", 1}}), json::array({json::array()}), json::binary({1, 2})})
                EXPECT_TRUE(domain::isEmpty(fromLogged(field, foreign))) << field.name.toStdString();
}
