// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/short_code.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace daikou::domain {

RC_GTEST_PROP(ShortCode, findsItsRecordHoweverItIsTyped, ())
{
    QByteArray bytes;
    for (int i = 0; i < RecordId::size; ++i)
        bytes += char(*rc::gen::inRange(0, 256));
    const RecordId id = RecordId::fromBytes(bytes);
    const QString code = shortCode(id), whole = id.toText();
    QString misread = code;
    misread.replace(u'0', u'O').replace(u'1', u'l');
    for (const QString& typed : {code, code.toLower(), misread, QString(u' ' + code + u' '), whole, whole.toUpper(),
                                 QString(QStringLiteral("DAIKOU:") + whole.toUpper())}) {
        const auto ids = idsOfCode(typed);
        RC_ASSERT(ids.has_value());
        RC_ASSERT(ids->first <= id && id <= ids->last);
    }
    RC_ASSERT(idsOfCode(whole)->first == idsOfCode(whole)->last);
}

TEST(ShortCode, isReadAsItStandsOnPaper)
{
    EXPECT_EQ(shortCode(*RecordId::fromText(u"97aqw59y5bkaav5jfxrcd5vh9w")), u"97AQ-W59Y");
    for (const char* word : {"partners", "Battambang", "", "97AQ", "97AQ-W59", "97AQ-W59YZ", "97A-QW59Y", "2004-2005x",
                             "012 34567", "97AQ-W59U", "some word", "97aq  w59y"})
        EXPECT_FALSE(idsOfCode(QString::fromUtf8(word))) << word;
    EXPECT_TRUE(idsOfCode(QStringLiteral("97aqw59y")));
    EXPECT_TRUE(idsOfCode(QStringLiteral("97aq w59y")));
    EXPECT_TRUE(idsOfCode(QStringLiteral(" 97AQ–W59Y ")));
}

} // namespace daikou::domain
