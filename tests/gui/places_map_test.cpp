// SPDX-License-Identifier: GPL-3.0-or-later
// Journeys over the map of places: a layer is added, looked at from near, a commune opened from it, the file taken
// away.
#include "gui/places/area_map_view.h"
#include "gui/places/layer_foot.h"
#include "gui/places/places_map.h"
#include "gui/places/places_page.h"
#include "gui/shared/tile_map_view.h"
#include "gui/window_test.h"

#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QTreeWidget>

namespace daikou::gui::test {
namespace {

QByteArray square(double west, double south, double size, const QByteArray& properties)
{
    const auto position = [](double longitude, double latitude) {
        return QByteArray("[" + QByteArray::number(longitude) + ',' + QByteArray::number(latitude) + ']');
    };
    const QByteArray ring = position(west, south) + ',' + position(west + size, south) + ',' +
                            position(west + size, south + size) + ',' + position(west, south + size) + ',' +
                            position(west, south);
    return "{\"type\":\"Feature\",\"properties\":" + properties +
           ",\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[" + ring + "]]}}";
}

class PlacesMapTest : public WindowTest {
protected:
    domain::RecordId kantueu, bayDamram;

    void SetUp() override
    {
        WindowTest::SetUp();
        startRegister();
        addArea("02", "Battambang", "បាត់ដំបង");
        addArea("0201", "Banan", "បាណន់");
        kantueu = addArea("020101", "Kantueu", "កន្ទឺ");
        bayDamram = addArea("020102", "Bay Damram", "បាយដំរាំ");
        domain::Partnership road;
        road.title.en = QStringLiteral("Road");
        road.areas = {kantueu};
        save(road);
        workspace().showArea(QStringLiteral("places"));
        settle();
    }
    domain::RecordId addArea(const char* code, const char* latin, const char* khmer)
    {
        domain::Area area;
        area.code = QLatin1String(code);
        area.name = {QString::fromUtf8(latin), QString::fromUtf8(khmer)};
        return save(area);
    }
    /// Two communes beside each other, and one that the register does not have.
    QString communes(const char* name = "communes.geojson")
    {
        return write(name, square(102, 12, 1, "{\"name\":\"Kantueu\"}") + ",\n" +
                               square(103, 12, 1, "{\"name\":\"Bay Damram\"}") + ",\n" +
                               square(104, 12, 1, "{\"name\":\"Elsewhere\"}"));
    }
    QString write(const char* name, const QByteArray& features)
    {
        QFile out(folder.filePath(QLatin1String(name)));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write("{\"type\":\"FeatureCollection\",\"features\":[\n" + features + "\n]}");
        return out.fileName();
    }
    /// 1,600 areas with wavy borders of 300 corners each.
    QString largeLayer()
    {
        constexpr int corners = 300, side = 40;
        const StallWatch::Pause pause(*watch);
        QByteArrayList features;
        for (int i = 0; i < side * side; ++i) {
            QByteArrayList ring;
            for (int k = 0; k <= corners; ++k) {
                const double angle = 2 * M_PI * (k % corners) / corners, radius = 0.05 + 0.002 * std::sin(30 * angle);
                const double east = 102 + (i % side) * 0.1, north = 10 + double(i / side) * 0.1;
                ring += '[' + QByteArray::number(east + radius * std::cos(angle), 'f', 6) + ',' +
                        QByteArray::number(north + radius * std::sin(angle), 'f', 6) + ']';
            }
            features += "{\"type\":\"Feature\",\"properties\":{\"name\":\"Area " + QByteArray::number(i) +
                        "\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[" + ring.join(',') + "]]}}";
        }
        return write("large.geojson", features.join(",\n"));
    }
    PlacesMap& map() { return workspace().places().map(); }
    AreaMapView& shapes() { return map().shapes(); }
    void click(const QString& text)
    {
        note(text.toStdString());
        for (auto* button : map().findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == text)
                button->click();
        settle();
    }
    void add(const QString& path)
    {
        prompts.answers = {path};
        click(QStringLiteral("Add a map layer…"));
    }
    QPoint spotOf(int item)
    {
        const auto& shown = *shapes().map();
        return shown.toArea(shown.shapes().place(size_t(item)).middle, shapes().rect()).toPoint();
    }
    void waitForPicture()
    {
        constexpr int most = 20'000;
        QTest::qWait(1);
        EXPECT_TRUE(QTest::qWaitFor([this] { return !shapes().isPainting(); }, most));
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&shapes(), Qt::Key(key), modifiers);
        settle();
    }
};

TEST_F(PlacesMapTest, withoutALayerTheMapSaysHowToAddOne)
{
    EXPECT_FALSE(map().showsShapes());
    click(QStringLiteral("Map"));
    EXPECT_FALSE(map().showsShapes());
    add(communes());
    EXPECT_TRUE(map().showsShapes()) << qPrintable(window->bar().text());
}

TEST_F(PlacesMapTest, aLayerIsAddedMatchedCountedAndItsUnmatchedListed)
{
    add(communes());
    EXPECT_EQ(map().foot().notice(), QStringLiteral("Matched with communes: 2 of 3 features."));
    ASSERT_EQ(map().foot().unmatched().topLevelItemCount(), 1);
    EXPECT_EQ(map().foot().unmatched().topLevelItem(0)->text(0), QStringLiteral("Elsewhere"));
    EXPECT_EQ(shapes().textOf(0), QStringLiteral("Kantueu: 1 Partnerships"));
    EXPECT_EQ(shapes().textOf(1), QStringLiteral("Bay Damram: 0 Partnerships"));
    EXPECT_EQ(shapes().textOf(2), QStringLiteral("Elsewhere: not in the register"));
    click(QStringLiteral("Not matched: 1"));
    map().foot().unmatched().setCurrentItem(map().foot().unmatched().topLevelItem(0));
    EXPECT_EQ(shapes().selected(), 2);
    EXPECT_TRUE(shapes().rect().contains(spotOf(2)));
}

TEST_F(PlacesMapTest, whatIsNotMatchedIsCountedApartOnTheMapAndInTheRegister)
{
    add(write("one.geojson",
              square(102, 12, 1, "{\"name\":\"Kantueu\"}") + ",\n" + square(104, 12, 1, "{\"name\":\"Elsewhere\"}")));
    EXPECT_EQ(map().foot().notice(), QStringLiteral("Matched with communes: 1 of 2 features."));
    const auto* button = map().foot().findChild<QPushButton*>();
    EXPECT_EQ(button->text(), QStringLiteral("Not matched: 1 of the map, 1 of the register"));
}

TEST_F(PlacesMapTest, untilThereAreCountsTheMapsSayThatTheyAreCounted)
{
    add(communes());
    EXPECT_EQ(map().tiles().textOf(QStringLiteral("02")), QStringLiteral("Battambang: 1 Partnerships"));
    Q_EMIT map().measures().activated(0);
    EXPECT_EQ(shapes().textOf(0), QStringLiteral("Kantueu: counting…"));
    EXPECT_FALSE(shapes().map()->isCounted());
    EXPECT_EQ(map().tiles().textOf(QStringLiteral("02")), QStringLiteral("Battambang: counting…"));
    settle();
    EXPECT_EQ(shapes().textOf(0), QStringLiteral("Kantueu: 1 Partnerships"));
    EXPECT_EQ(map().tiles().textOf(QStringLiteral("02")), QStringLiteral("Battambang: 1 Partnerships"));
}

TEST_F(PlacesMapTest, aClickOpensTheCommune)
{
    add(communes());
    QTest::mouseClick(&shapes(), Qt::LeftButton, {}, spotOf(1));
    settle();
    ASSERT_NE(workspace().places().recordPage(), nullptr);
    EXPECT_EQ(workspace().places().recordPage()->id(), bayDamram);
}

TEST_F(PlacesMapTest, aClickOnWhatTheRegisterLacksOpensNothing)
{
    add(communes());
    QTest::mouseClick(&shapes(), Qt::LeftButton, {}, spotOf(2));
    settle();
    EXPECT_EQ(workspace().places().recordPage(), nullptr);
    EXPECT_EQ(shapes().accessibleDescription(), QStringLiteral("Elsewhere: not in the register"));
}

TEST_F(PlacesMapTest, theKeysGoFromAreaToAreaZoomAndOpen)
{
    add(communes());
    map().select(QStringLiteral("020102"));
    press(Qt::Key_Left);
    EXPECT_EQ(shapes().accessibleDescription(), QStringLiteral("Kantueu: 1 Partnerships"));
    EXPECT_EQ(shapes().accessibleName(), QStringLiteral("Map: Partnerships"));
    const double whole = shapes().map()->scale(shapes().rect());
    press(Qt::Key_Plus);
    press(Qt::Key_Plus);
    EXPECT_GT(shapes().map()->scale(shapes().rect()), whole * 1.5);
    const QPointF centre = shapes().map()->view().centre;
    press(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_GT(shapes().map()->view().centre.x(), centre.x());
    press(Qt::Key_0);
    EXPECT_EQ(shapes().map()->scale(shapes().rect()), whole);
    press(Qt::Key_Return);
    ASSERT_NE(workspace().places().recordPage(), nullptr);
    EXPECT_EQ(workspace().places().recordPage()->id(), kantueu);
}

TEST_F(PlacesMapTest, theMouseDragsAndTheWheelZoomsAboutThePointer)
{
    add(communes());
    const QPoint spot = spotOf(0);
    const auto under = [&] { return shapes().map()->toShapes(spot, shapes().rect()); };
    const QPointF before = under();
    QWheelEvent wheel(spot, shapes().mapToGlobal(spot), {}, {0, 480}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(&shapes(), &wheel);
    EXPECT_NEAR(under().x(), before.x(), 1e-6);
    EXPECT_NEAR(under().y(), before.y(), 1e-6);
    const QPointF centre = shapes().map()->view().centre;
    QTest::mousePress(&shapes(), Qt::LeftButton, {}, spot);
    QTest::mouseMove(&shapes(), spot - QPoint(60, 0));
    QTest::mouseRelease(&shapes(), Qt::LeftButton, {}, spot - QPoint(60, 0));
    settle();
    EXPECT_NEAR((shapes().map()->view().centre.x() - centre.x()) * shapes().map()->scale(shapes().rect()), 60, 1);
    EXPECT_EQ(workspace().places().recordPage(), nullptr); // dragging opens nothing
}

TEST_F(PlacesMapTest, whatIsCountedAndTheLayerAreChosenAndRemembered)
{
    const QString first = communes();
    add(write("provinces.geojson", square(102, 12, 2, "{\"code\":\"KH02\",\"name\":\"Battambang\"}")));
    add(first);
    ASSERT_EQ(map().layers().count(), 2);
    map().layers().setCurrentIndex(0);
    Q_EMIT map().layers().activated(0);
    settle();
    EXPECT_EQ(map().foot().notice(), QStringLiteral("Matched with provinces: 1 of 1 features."));
    EXPECT_EQ(shapes().textOf(0), QStringLiteral("Battambang: 1 Partnerships"));
    map().measures().setCurrentIndex(3);
    Q_EMIT map().measures().activated(3);
    settle();
    EXPECT_TRUE(shapes().textOf(0).startsWith(QStringLiteral("Battambang: 0 Councils")));
    openWindow();
    ASSERT_TRUE(open(file()));
    workspace().showArea(QStringLiteral("places"));
    settle();
    EXPECT_TRUE(map().showsShapes());
    EXPECT_EQ(map().layers().currentText(), QStringLiteral("provinces"));
    EXPECT_TRUE(shapes().textOf(0).startsWith(QStringLiteral("Battambang: 0 Councils")));
}

TEST_F(PlacesMapTest, aLayerThatHasGoneIsToldAndTheTilesStandInForIt)
{
    const QString path = communes();
    add(path);
    QFile::remove(path);
    openWindow();
    ASSERT_TRUE(open(file()));
    workspace().showArea(QStringLiteral("places"));
    settle();
    EXPECT_FALSE(map().showsShapes());
    EXPECT_TRUE(map().tiles().isVisible());
    EXPECT_EQ(map().foot().notice(),
              QStringLiteral("The map layer “%1” is no longer there, so the tiles are shown. Put the file back, or add "
                             "the layer from where it is now.")
                  .arg(path));
    communes();
    click(QStringLiteral("Tiles"));
    click(QStringLiteral("Map"));
    EXPECT_TRUE(map().showsShapes());
}

TEST_F(PlacesMapTest, aLayerIsTakenOffTheListAndItsFileStays)
{
    const QString path = communes();
    add(path);
    for (auto* button : map().findChildren<QPushButton*>())
        if (button->accessibleName() == QStringLiteral("Take the layer off the list"))
            button->click();
    settle();
    EXPECT_EQ(map().layers().count(), 0);
    EXPECT_FALSE(map().layers().isVisible());
    EXPECT_FALSE(map().showsShapes());
    EXPECT_TRUE(QFile::exists(path));
}

TEST_F(PlacesMapTest, aFileThatIsNoLayerIsToldAndChangesNothing)
{
    const QString good = communes();
    add(good);
    add(write("bad.geojson", "nonsense"));
    EXPECT_TRUE(window->bar().text().contains(QStringLiteral("bad.geojson: this is not JSON, at line 2")))
        << qPrintable(window->bar().text());
    EXPECT_EQ(map().layers().count(), 1);
    EXPECT_TRUE(map().showsShapes());
}

TEST_F(PlacesMapTest, aLayerIsDroppedOnThePage)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(communes())});
    QDragEnterEvent enter({400, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&workspace().places(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop({400, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&workspace().places(), &drop);
    settle();
    EXPECT_TRUE(map().showsShapes());
    QMimeData list;
    list.setUrls({QUrl::fromLocalFile(QStringLiteral("/list.csv"))});
    QDragEnterEvent other({400, 300}, Qt::CopyAction, &list, Qt::LeftButton, Qt::NoModifier);
    other.ignore();
    QApplication::sendEvent(&workspace().places(), &other);
    EXPECT_FALSE(other.isAccepted());
}

TEST_F(PlacesMapTest, coordinatesOfTheRegisterAreAMapOfTheirOwn)
{
    auto area = source().require<domain::Area>(kantueu);
    area.latitude = 12.98;
    area.longitude = 103.1;
    save(area);
    click(QStringLiteral("Map"));
    ASSERT_TRUE(map().showsShapes());
    EXPECT_EQ(shapes().textOf(0), QStringLiteral("Kantueu: 1 Partnerships"));
    QTest::mouseClick(&shapes(), Qt::LeftButton, {}, spotOf(0));
    settle();
    EXPECT_EQ(workspace().places().recordPage()->id(), kantueu);
}

TEST_F(PlacesMapTest, theCountsFollowTheRegisterAndTheNamesTheLanguage)
{
    add(communes());
    domain::Partnership market;
    market.title.en = QStringLiteral("Market");
    market.areas = {kantueu};
    save(market);
    EXPECT_EQ(shapes().textOf(0), QStringLiteral("Kantueu: 2 Partnerships"));
    window->setLanguage(domain::Language::Khmer);
    settle();
    settle();
    EXPECT_EQ(shapes().textOf(0), QStringLiteral("កន្ទឺ: 2 ភាពជាដៃគូ"));
}

/// 1,600 areas of 300 corners: added, dragged and zoomed, the window answers all the while (the watch of the test).
TEST_F(PlacesMapTest, aLargeLayerIsDraggedAndZoomedWithoutAStall)
{
    const QString path = largeLayer();
    add(path);
    ASSERT_TRUE(map().showsShapes()) << qPrintable(window->bar().text());
    for (int i = 0; i < 12; ++i) {
        note("zooming in");
        press(Qt::Key_Plus);
        note("dragging");
        for (int k = 0; k < 3; ++k)
            press(k % 2 ? Qt::Key_Left : Qt::Key_Down, Qt::ShiftModifier);
        waitForPicture();
    }
    note("showing all");
    press(Qt::Key_0);
    waitForPicture();
    EXPECT_FALSE(shapes().isPainting());
}

} // namespace
} // namespace daikou::gui::test
