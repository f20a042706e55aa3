// SPDX-License-Identifier: GPL-3.0-or-later
// Does a person find a commune of the gazetteer by what they would type?
#include "store/search/clusters.h"
#include "store/search/shared_data.h"
#include "store/search/text_index.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>

namespace daikou::store {

using testing::Place;

namespace {

class Recall : public ::testing::Test {
protected:
    void SetUp() override
    {
        DAIKOU_SKIP_WITHOUT(m_communes);
        m_index.run("BEGIN");
        for (const auto& commune : m_communes)
            m_index.add(commune.code, namesOf(commune));
        m_index.run("COMMIT");
    }

    virtual QStringList namesOf(const Place& commune) const { return {commune.km, commune.latin}; }

    /// The share of communes found by what `typed` makes of each.
    template <typename Typed>
    double recall(Typed typed, bool lastIsPrefix)
    {
        size_t found = 0;
        size_t rowCount = 0;
        for (const auto& commune : m_communes) {
            const auto rows = m_index.find(typed(commune), lastIsPrefix);
            found += size_t(std::binary_search(rows.begin(), rows.end(), commune.code));
            rowCount += rows.size();
        }
        const auto share = double(found) / double(m_communes.size());
        std::cout << "recall " << share << ", rows a query " << double(rowCount) / double(m_communes.size()) << "\n";
        return share;
    }

    const std::vector<Place> m_communes = testing::sharedCommunes();
    testing::TextIndex m_index;
};

class RecallOfKhmerOnly : public Recall {
    QStringList namesOf(const Place& commune) const override { return {commune.km}; }
};

class RecallOfLatinOnly : public Recall {
    QStringList namesOf(const Place& commune) const override { return {commune.latin}; }
};

/// The name as typed so far: all but the last syllable, and of that one only its base.
QString typedSoFar(const Place& commune)
{
    const auto clusters = parseKhmer(commune.km);
    QString typed;
    for (size_t i = 0; i + 1 < clusters.size(); ++i)
        clusters[i].appendTo(typed);
    if (!clusters.empty() && clusters.back().base != 0)
        typed += QChar(clusters.back().base);
    return typed.isEmpty() ? commune.km : typed;
}

} // namespace

TEST_F(Recall, everyCommuneIsFoundByItsKhmerName)
{
    EXPECT_EQ(recall([](const Place& commune) { return commune.km; }, false), 1);
}

TEST_F(Recall, everyCommuneIsFoundByItsLatinNameInSmallLetters)
{
    EXPECT_EQ(recall([](const Place& commune) { return commune.latin; }, false), 1);
    EXPECT_EQ(recall([](const Place& commune) { return commune.latin.toLower(); }, true), 1);
}

TEST_F(Recall, everyCommuneIsFoundWhileItsNameIsTyped)
{
    EXPECT_EQ(recall(typedSoFar, true), 1);
    EXPECT_EQ(recall([](const Place& commune) { return commune.latin.left(4); }, true), 1);
}

TEST_F(RecallOfKhmerOnly, mostCommunesAreFoundByTheirLatinName)
{
    EXPECT_GE(recall([](const Place& commune) { return commune.latin; }, false), 0.93);
}

TEST_F(RecallOfLatinOnly, mostCommunesAreFoundByTheirKhmerName)
{
    EXPECT_GE(recall([](const Place& commune) { return commune.km; }, false), 0.93);
}

} // namespace daikou::store
