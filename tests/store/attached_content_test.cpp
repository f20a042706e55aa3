// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/attached_content.h"

#include "support/raw_file.h"
#include "support/test_register.h"

#include <QBuffer>

namespace daikou::store {
namespace {

using domain::Error;

class AttachedContent : public daikou::test::TestRegister {
protected:
    QString keep(const QByteArray& bytes, const domain::Progress& progress = {})
    {
        QString hash;
        QByteArray copy = bytes;
        QBuffer source(&copy);
        source.open(QIODevice::ReadOnly);
        domain::Tag tag;
        tag.name.en = QStringLiteral("of %1 bytes, %2").arg(bytes.size()).arg(++m_tags);
        reg().perform({}, [&](Change& change) {
            hash = change.keepContent(source, progress);
            change.save(tag);
        });
        return hash;
    }
    /// Opens the register again with its file changed behind its back.
    void change(const char* sql)
    {
        daikou::test::runBehind(path(), sql);
        m_checkAtEnd = false;
        reopen();
    }
    QByteArray m_read;
    int m_tags = 0;

    ContentState read(const QString& hash, const domain::Progress& progress = {})
    {
        m_read.clear();
        QBuffer target(&m_read);
        target.open(QIODevice::WriteOnly);
        return readContent(reg(), hash, target, progress);
    }
};

TEST_F(AttachedContent, comesBackAsItWentInWhateverItsSize)
{
    constexpr int piece = 256 * 1024;
    for (const int size : {0, 1, piece - 1, piece, piece + 1, 3 * piece + 17}) {
        QByteArray bytes(size, Qt::Uninitialized);
        for (int i = 0; i < size; ++i)
            bytes[i] = char(i * 31 + size);
        const QString hash = keep(bytes);
        EXPECT_EQ(contentSize(reg(), hash), size);
        EXPECT_EQ(read(hash), ContentState::Whole);
        EXPECT_EQ(m_read, bytes);
    }
}

TEST_F(AttachedContent, thatIsNotThereIsMissing)
{
    const QString other(64, u'a');
    EXPECT_FALSE(contentSize(reg(), other));
    EXPECT_EQ(read(other), ContentState::Missing);
    EXPECT_EQ(read(QStringLiteral("no hash")), ContentState::Missing);
    QBuffer target;
    target.open(QIODevice::WriteOnly);
    try {
        copyContent(reg(), other, target);
        ADD_FAILURE() << "nothing was thrown";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::NotFound);
        EXPECT_EQ(error.sentence(), sentenceOf(ContentState::Missing));
    }
}

TEST_F(AttachedContent, thatWasChangedOrCutIsDamaged)
{
    const QString hash = keep(QByteArray(600'000, 'x'));
    change("UPDATE content_piece SET data = zeroblob(length(data)) WHERE position = 1");
    EXPECT_EQ(read(hash), ContentState::Damaged);
    change("DELETE FROM content_piece WHERE position > 0");
    EXPECT_EQ(read(hash), ContentState::Damaged);
}

TEST_F(AttachedContent, isReadAndKeptUntilSomebodyStops)
{
    const QString hash = keep(QByteArray(1'000'000, 'y'));
    const domain::Progress stop{[](qint64 done, qint64 total) { return done < total / 2; }};
    EXPECT_THROW(read(hash, stop), Error);
    EXPECT_THROW(keep(QByteArray(1'000'000, 'z'), stop), Error);
    EXPECT_EQ(reg().count(domain::Tag::type()), 1);
}

TEST_F(AttachedContent, thatCannotBeWrittenToItsEndIsTold)
{
    class Full : public QIODevice {
        qint64 readData(char*, qint64) override { return -1; }
        qint64 writeData(const char*, qint64) override { return 0; }
    } disk;
    disk.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    const QString hash = keep("words");
    try {
        copyContent(reg(), hash, disk);
        ADD_FAILURE() << "nothing was thrown";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::Io);
    }
}

} // namespace
} // namespace daikou::store
