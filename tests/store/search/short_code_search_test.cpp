// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/search.h"

#include "domain/values/short_code.h"
#include "support/test_register.h"

namespace daikou::store {

using namespace domain;

class ShortCodeSearch : public test::TestRegister {};

TEST_F(ShortCodeSearch, theCodeOnPaperFindsItsRecordAndNoOther)
{
    const RecordId one = addPartnership("Village road"), other = addPartnership("Wells for schools");
    for (const QString& typed :
         {QString(shortCode(other)).replace(u'-', u' '), shortCode(other), shortCode(other).toLower(), other.toText(),
          QString(QStringLiteral("daikou:") + other.toText())}) {
        const auto hits = search(reg(), {.words = typed, .asTyped = true});
        const bool shared = shortCode(one) == shortCode(other) && typed.size() < other.toText().size();
        ASSERT_EQ(hits.size(), shared ? 2u : 1u) << typed.toStdString();
        EXPECT_EQ(hits.back().id, other);
        EXPECT_TRUE(search(reg(), {.words = typed, .type = &Person::type()}).empty());
    }
    reg().perform({}, [&](Change& change) { change.remove(other); });
    EXPECT_TRUE(search(reg(), {.words = other.toText()}).empty());
}

TEST_F(ShortCodeSearch, aRecordWhoseNameLooksLikeACodeIsFoundToo)
{
    const RecordId id = addPartnership("Road2004");
    const auto hits = search(reg(), {.words = QStringLiteral("road2004")});
    ASSERT_EQ(hits.size(), 1u);
    EXPECT_EQ(hits.front().id, id);
}

} // namespace daikou::store
