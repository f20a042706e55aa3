// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/attachments/attachment_kind.h"
#include "gui/attachments/attachment_preview.h"
#include "gui/attachments/attachments_tab.h"
#include "gui/records/child_records_model.h"
#include "gui/window_test.h"
#include "store/attached_content.h"
#include "support/raw_file.h"

#include <QBuffer>
#include <QClipboard>
#include <QDesktopServices>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

namespace daikou::gui::test {
namespace {

/// Stands in for the desktop, which would open the file.
class Desktop : public QObject {
    Q_OBJECT

public:
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl& url) { opened += url; }
};

class Attachments : public WindowTest {
protected:
    domain::RecordId m_owner;

    void SetUp() override
    {
        WindowTest::SetUp();
        startRegister();
        m_owner = addOrganisation(QStringLiteral("Water First"));
        openRecord(m_owner);
    }
    QString write(const QString& name, const QByteArray& content)
    {
        QFile made(folder.filePath(name));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        made.write(content);
        return made.fileName();
    }
    /// Making a large picture takes a while, which is no stall of the window.
    QString writePicture(const QString& name, QSize size, const char* format = "PNG")
    {
        watch.reset();
        QImage picture(size, QImage::Format_RGB32);
        picture.fill(QColor(20, 90, 160));
        const QString path = folder.filePath(name);
        EXPECT_TRUE(picture.save(path, format));
        watch = std::make_unique<StallWatch>();
        return path;
    }
    AttachmentsTab& tab()
    {
        auto* found = qobject_cast<AttachmentsTab*>(page().childTab(domain::Attachment::type()));
        EXPECT_NE(found, nullptr);
        return *found;
    }
    /// Attaches and waits for the preview.
    const PreviewContent& attach(const QString& path)
    {
        note("attaching");
        page().attach({path});
        return previewed();
    }
    const PreviewContent& previewed()
    {
        constexpr int most = 10'000;
        settle();
        EXPECT_TRUE(QTest::qWaitFor([&] { return !tab().preview().isWorking(); }, most));
        settle();
        return tab().preview().content();
    }
    std::vector<domain::Attachment> all() { return source().children<domain::Attachment>(m_owner); }
    void click(const QString& text)
    {
        note(text.toStdString());
        for (auto* button : tab().findChildren<QPushButton*>())
            if (button->text() == text)
                button->click();
        settle();
    }
    QString cell(int column) { return tab().model().index(0, column).data().toString(); }
};

TEST_F(Attachments, aPictureIsShownBesideTheListInWords)
{
    const auto& preview = attach(writePicture(QStringLiteral("site.jpg"), {640, 480}, "JPG"));
    EXPECT_EQ(preview.picture.size(), QSize(640, 480));
    EXPECT_TRUE(tab().preview().isVisible());
    EXPECT_EQ(cell(0), QStringLiteral("site.jpg"));
    EXPECT_EQ(cell(1), QStringLiteral("Picture"));
    EXPECT_TRUE(cell(5).endsWith(QStringLiteral("kB"))) << cell(5).toStdString();
    EXPECT_TRUE(window->bar().text().startsWith(QStringLiteral("Attached")));
}

TEST_F(Attachments, oneThatIsFoundIsShownOnThePageOfItsRecord)
{
    attach(write(QStringLiteral("minutes.txt"), "All agreed."));
    const auto id = all()[0].id;
    workspace().showArea(QStringLiteral("home"));
    openRecord(id);
    EXPECT_EQ(page().id(), m_owner);
    EXPECT_TRUE(previewed().text.startsWith(QStringLiteral("All agreed.")));
    EXPECT_TRUE(tab().preview().isVisible());
}

TEST_F(Attachments, severalFilesAreOneChangeThatIsUndone)
{
    page().attach({write(QStringLiteral("a.txt"), "one"), write(QStringLiteral("b.csv"), "two,three")});
    settle();
    EXPECT_EQ(all().size(), 2u);
    trigger("edit.undo");
    EXPECT_EQ(all().size(), 0u);
    trigger("edit.redo");
    EXPECT_EQ(all().size(), 2u);
}

TEST_F(Attachments, aLargePictureIsMadeSmallBeforeItIsShown)
{
    const auto& preview = attach(writePicture(QStringLiteral("large.png"), {4000, 3000}));
    EXPECT_FALSE(preview.picture.isNull());
    EXPECT_LE(preview.picture.width(), 1600);
}

TEST_F(Attachments, aPictureThatClaimsToBeHugeIsNotRead)
{
    // 60,000 × 60,000 points in the head of a small PNG
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    QImage(8, 8, QImage::Format_RGB32).save(&buffer, "PNG");
    const QByteArray side("\x00\x00\xEA\x60", 4);
    png.replace(16, 8, side.repeated(2));
    const auto& preview = attach(write(QStringLiteral("bomb.png"), png));
    EXPECT_TRUE(preview.picture.isNull());
    EXPECT_FALSE(preview.reason.isEmpty());
    EXPECT_EQ(tab().preview().message(), preview.reason);
}

TEST_F(Attachments, whatIsDamagedSaysSo)
{
    for (const char* name : {"broken.png", "broken.jpg", "broken.gif", "broken.pdf"}) {
        const auto& preview = attach(write(QString::fromLatin1(name), "\x89PNG not at all what it says %PDF-1.4"));
        EXPECT_TRUE(preview.picture.isNull()) << name;
        EXPECT_FALSE(tab().preview().message().isEmpty()) << name;
    }
    const auto whole = writePicture(QStringLiteral("half.png"), {300, 300});
    QFile file(whole);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.resize(file.size() / 2);
    file.close();
    attach(whole); // what is there of it may be shown; it does no harm
}

TEST_F(Attachments, everyCutAndEveryChangedByteOfAPictureIsHarmless)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    QImage(40, 30, QImage::Format_RGB32).save(&buffer, "PNG");
    constexpr QSize room(100, 100);
    for (qsizetype i = 0; i < png.size(); ++i) {
        makePreview(png.left(i), QStringLiteral("image/png"), room);
        QByteArray other = png;
        other[i] = char(other[i] ^ 0x55);
        const auto preview = makePreview(other, QStringLiteral("image/png"), room);
        EXPECT_TRUE(preview.picture.width() <= room.width()) << i;
    }
}

TEST_F(Attachments, thePagesOfAPdfAreTurned)
{
    const QString path = folder.filePath(QStringLiteral("plan.pdf"));
    {
        QPdfWriter writer(path);
        QPainter painter(&writer);
        painter.drawText(500, 500, QStringLiteral("First"));
        writer.newPage();
        painter.drawText(500, 500, QStringLiteral("Second"));
    }
    const auto& first = attach(path);
    EXPECT_EQ(first.pages, 2);
    EXPECT_FALSE(first.picture.isNull());
    for (auto* button : tab().preview().findChildren<QPushButton*>())
        if (button->accessibleName() == QStringLiteral("Next page"))
            button->click();
    const auto& second = previewed();
    EXPECT_EQ(second.page, 1);
}

TEST_F(Attachments, aTextIsShownFromItsBeginning)
{
    const auto& preview = attach(write(QStringLiteral("list.csv"), QByteArray("ឈ្មោះ,ឃុំ\nDara,Kantueu\n")));
    EXPECT_TRUE(preview.text.startsWith(QStringLiteral("ឈ្មោះ,ឃុំ\nDara")));
    const auto& empty = attach(write(QStringLiteral("empty.txt"), {}));
    EXPECT_FALSE(empty.reason.isEmpty());
    const auto& long_ = attach(write(QStringLiteral("long.txt"), QByteArray(3'000'000, 'x')));
    EXPECT_LT(long_.text.size(), 70'000);
}

TEST_F(Attachments, aPictureIsPasted)
{
    QImage picture(50, 40, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    QApplication::clipboard()->setImage(picture);
    page().openTab(int(domain::childTypes(domain::Organisation::type()).size()));
    tab().paste();
    previewed();
    ASSERT_EQ(all().size(), 1u);
    EXPECT_EQ(all()[0].mediaType, QStringLiteral("image/png"));
    EXPECT_EQ(QImage::fromData(source().content(all()[0].hash)).pixelColor(5, 5), QColor(Qt::darkGreen));
    QApplication::clipboard()->clear();
    tab().paste();
    settle();
    EXPECT_EQ(all().size(), 1u);
    EXPECT_TRUE(window->bar().text().contains(QStringLiteral("nothing to paste")));
}

TEST_F(Attachments, aFileDroppedOnAFieldIsAttachedAndTheFieldStaysAsItWas)
{
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(write(QStringLiteral("note.txt"), "a note"))});
    auto* field = page().form().editor(u"name.en")->input();
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(field, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(field, &drop);
    previewed();
    EXPECT_TRUE(drop.isAccepted());
    EXPECT_EQ(all().size(), 1u);
    EXPECT_EQ(page().form().editor(u"name.en")->typedText(), QStringLiteral("Water First"));
}

TEST_F(Attachments, aFolderAndAFileThatIsGoneAreToldAndNothingIsHalfAttached)
{
    page().attach({write(QStringLiteral("good.txt"), "good"), folder.path()});
    settle();
    EXPECT_EQ(all().size(), 0u);
    EXPECT_TRUE(window->bar().text().contains(QStringLiteral("is a folder")));
    page().attach({folder.filePath(QStringLiteral("gone.txt"))});
    settle();
    EXPECT_EQ(all().size(), 0u);
    EXPECT_TRUE(window->bar().text().contains(QStringLiteral("cannot be read")));
}

TEST_F(Attachments, aLargeFileGoesInBesideTheWindowAndCanBeStopped)
{
    QString path;
    {
        const StallWatch::Pause pause(*watch); // making it is no work of the window
        path = write(QStringLiteral("film.mp4"), QByteArray(20'000'000, 'f'));
    }
    page().attach({path});
    ASSERT_TRUE(window->operations().isRunning());
    window->operations().cancel();
    settle();
    EXPECT_EQ(all().size(), 0u);
    attach(path);
    ASSERT_EQ(all().size(), 1u);
    EXPECT_EQ(store::contentSize(source(), all()[0].hash), 20'000'000);
    EXPECT_EQ(cell(1), QStringLiteral("Film"));
}

TEST_F(Attachments, aCopyIsOpenedThatCannotBeWritten)
{
    Desktop desktop;
    QDesktopServices::setUrlHandler(QStringLiteral("file"), &desktop, "open");
    attach(write(QStringLiteral("minutes.txt"), "All agreed."));
    click(QStringLiteral("Open"));
    QTest::keyClick(tab().findChild<QTableView*>(), Qt::Key_Return);
    settle();
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    ASSERT_EQ(desktop.opened.size(), 2);
    QFile copy(desktop.opened[0].toLocalFile());
    EXPECT_EQ(QFileInfo(copy).fileName(), QStringLiteral("minutes.txt"));
    EXPECT_FALSE(copy.permissions() & QFile::WriteOwner);
    ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
    EXPECT_EQ(copy.readAll(), QByteArray("All agreed."));
}

TEST(AttachmentKinds, aTypeThatIsNotRecordedIsAFile)
{
    EXPECT_EQ(kindWord(QString()), QStringLiteral("File"));
    EXPECT_EQ(kindWord(QStringLiteral("x-unheard/of")), QStringLiteral("File"));
    EXPECT_EQ(kindWord(QStringLiteral("application/pdf")), QStringLiteral("PDF"));
}

TEST_F(Attachments, aProgramIsNotOpened)
{
    Desktop desktop;
    QDesktopServices::setUrlHandler(QStringLiteral("file"), &desktop, "open");
    attach(write(QStringLiteral("gift.desktop"), "[Desktop Entry]\nExec=rm\n"));
    click(QStringLiteral("Open"));
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    EXPECT_TRUE(desktop.opened.isEmpty());
    EXPECT_TRUE(window->bar().text().contains(QStringLiteral("is a program")));
}

TEST_F(Attachments, aFileIsSavedAgainAsItWas)
{
    const QByteArray content = QByteArray("0123456789").repeated(100'000);
    attach(write(QStringLiteral("data.bin"), content));
    prompts.answers = {folder.filePath(QStringLiteral("out.bin"))};
    click(QStringLiteral("Save as…"));
    QFile out(folder.filePath(QStringLiteral("out.bin")));
    ASSERT_TRUE(out.open(QIODevice::ReadOnly));
    EXPECT_EQ(out.readAll(), content);
    prompts.answers = {QStringLiteral("/nowhere/at/all.bin")};
    click(QStringLiteral("Save as…"));
    EXPECT_TRUE(window->bar().text().contains(QStringLiteral("cannot be written")));
}

TEST_F(Attachments, contentThatIsMissingOrDamagedIsToldAndNotSaved)
{
    attach(write(QStringLiteral("one.txt"), "the first"));
    window->closeRegister();
    settle();
    daikou::test::runBehind(file(), "UPDATE content_piece SET data = x'00'");
    ASSERT_TRUE(open(file()));
    openRecord(m_owner);
    page().openTab(int(domain::childTypes(domain::Organisation::type()).size()));
    tab().select(all()[0].id);
    previewed();
    EXPECT_TRUE(tab().preview().message().contains(QStringLiteral("damaged")));
    prompts.answers = {folder.filePath(QStringLiteral("out.txt"))};
    click(QStringLiteral("Save as…"));
    EXPECT_FALSE(QFile::exists(folder.filePath(QStringLiteral("out.txt"))));
    EXPECT_TRUE(window->bar().text().contains(QStringLiteral("damaged")));
    domain::Attachment elsewhere;
    elsewhere.record = m_owner;
    elsewhere.fileName = QStringLiteral("elsewhere.txt");
    elsewhere.mediaType = QStringLiteral("text/plain");
    elsewhere.hash = QString(64, u'a');
    tab().select(save(elsewhere));
    previewed();
    EXPECT_TRUE(tab().preview().message().contains(QStringLiteral("does not have the content")));
}

TEST_F(Attachments, deleteTakesOneAwayAndUndoBringsItBackWithItsContent)
{
    attach(write(QStringLiteral("one.txt"), "the first"));
    for (auto* shortcut : tab().findChild<QTableView*>()->findChildren<QShortcut*>())
        Q_EMIT shortcut->activated();
    settle();
    EXPECT_EQ(all().size(), 0u);
    EXPECT_FALSE(tab().preview().isVisible());
    trigger("edit.undo");
    ASSERT_EQ(all().size(), 1u);
    EXPECT_EQ(source().content(all()[0].hash), QByteArray("the first"));
}

TEST(AttachmentNames, areSafeOnAnyDisk)
{
    EXPECT_EQ(safeFileName(QStringLiteral("../../etc/passwd")), QStringLiteral("__.._etc_passwd"));
    EXPECT_EQ(safeFileName(QStringLiteral(".bashrc")), QStringLiteral("_bashrc"));
    EXPECT_EQ(safeFileName(QStringLiteral("កំណត់ហេតុ ១.pdf")), QStringLiteral("កំណត់ហេតុ ១.pdf"));
    EXPECT_TRUE(safeFileName(QString(300, u'x') + QStringLiteral(".pdf")).endsWith(QStringLiteral(".pdf")));
    EXPECT_LE(safeFileName(QString(300, u'x')).size(), 90);
    EXPECT_FALSE(safeFileName({}).isEmpty());
}

TEST(AttachmentNames, programsAreKnownByNameAndByKind)
{
    EXPECT_TRUE(isProgram(QStringLiteral("a.desktop"), QStringLiteral("text/plain")));
    EXPECT_TRUE(isProgram(QStringLiteral("a.sh"), {}));
    EXPECT_TRUE(isProgram(QStringLiteral("a"), QStringLiteral("application/x-executable")));
    EXPECT_FALSE(isProgram(QStringLiteral("a.pdf"), QStringLiteral("application/pdf")));
    EXPECT_FALSE(isProgram(QStringLiteral("a.csv"), QStringLiteral("text/csv")));
}

} // namespace
} // namespace daikou::gui::test

#include "attachments_test.moc"
