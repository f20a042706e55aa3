// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/iso_date.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace daikou::domain {

RC_GTEST_PROP(IsoDate, writesAndReadsWhatQDateDoes, ())
{
    const QDate date = QDate(1, 1, 1).addDays(*rc::gen::inRange(0, 3'652'000));
    RC_ASSERT(isoText(date) == date.toString(Qt::ISODate));
    RC_ASSERT(dateFromIso(isoText(date)) == date);
}

TEST(IsoDate, noDayIsNoText)
{
    EXPECT_EQ(isoText({}), QString());
    for (const QStringView text : {u"", u"2004-02-30", u"2004-13-01", u"2004-00-01", u"0000-01-01", u"2004/03/15",
                                   u"2004-3-15", u"2004-03-1x", u"12004-03-15", u"-204-03-15", u"២០០៤-០៣-១៥"})
        EXPECT_FALSE(dateFromIso(text).isValid()) << text.toString().toStdString();
}

} // namespace daikou::domain
