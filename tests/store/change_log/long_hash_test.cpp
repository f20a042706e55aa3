// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/change_log/long_hash.h"

#include <QCryptographicHash>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using daikou::store::LongHash;

namespace {

QByteArray plain(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

RC_GTEST_PROP(LongHash, isTheHashOfAllPiecesHoweverTheyAreCut, ())
{
    const auto sizes = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 200'000));
    LongHash hash;
    QByteArray all;
    for (const int size : sizes) {
        const QByteArray piece(size, char('a' + all.size() % 26));
        hash.addData(piece);
        all += piece;
    }
    RC_ASSERT(hash.result() == plain(all));
}

TEST(LongHash, beginsAnewAfterAReset)
{
    LongHash hash;
    hash.addData(QByteArray(1 << 20, 'x')); // enough for another thread
    hash.reset();
    hash.addData("abc");
    EXPECT_EQ(hash.result(), plain("abc"));
}

TEST(LongHash, mayBeLeftWhileItIsStillAtWork)
{
    LongHash hash;
    for (int i = 0; i < 4; ++i)
        hash.addData(QByteArray(1 << 20, 'x'));
}
