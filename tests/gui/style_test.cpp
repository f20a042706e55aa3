// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/home/home_page.h"
#include "gui/settings/settings_dialog.h"
#include "gui/shared/resources.h"
#include "gui/shared/style.h"
#include "gui/shared/tile_map_view.h"
#include "gui/window_test.h"

#include <QComboBox>
#include <QFile>
#include <QPalette>
#include <QRegularExpression>

#include <algorithm>

namespace daikou::gui::test {
namespace {

constexpr double enough = 4.5; // WCAG 2, AA, for text of ordinary size

QString sheetText()
{
    loadResources();
    QFile file(QStringLiteral(":/styles/daikou.qss"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

std::optional<Tone> toneNamed(const QString& name)
{
    const auto all = tones();
    const auto found = std::ranges::find_if(all, [&](Tone tone) { return name == QLatin1String(nameOf(tone)); });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

bool isPair(Tone text, Tone ground)
{
    return std::ranges::any_of(textPairs(),
                               [&](const TonePair& pair) { return pair.text == text && pair.ground == ground; });
}

TEST(Style, textReadsWellOnEveryGroundItStandsOnLightAndDark)
{
    for (const bool dark : {false, true})
        for (const auto& pair : textPairs()) {
            const double contrast = reports::charts::contrast(colour(pair.text, dark), colour(pair.ground, dark));
            EXPECT_GE(contrast, enough) << nameOf(pair.text) << " on " << nameOf(pair.ground) << ", dark " << dark;
        }
}

TEST(Style, whatTheSheetPutsTogetherIsAmongThePairs)
{
    static const QRegularExpression rule(QStringLiteral("([^{}]+)\\{([^}]*)\\}"));
    static const QRegularExpression text(QStringLiteral("(?<![\\w-])color:\\s*@(\\w+);"));
    static const QRegularExpression ground(QStringLiteral("(?<![\\w-])background:\\s*@(\\w+);"));
    int pairs = 0;
    for (auto each = rule.globalMatch(sheetText()); each.hasNext();) {
        const auto match = each.next();
        const auto onto = ground.match(match.captured(2)), in = text.match(match.captured(2));
        if (!onto.hasMatch() || !in.hasMatch())
            continue;
        const auto a = toneNamed(in.captured(1)), b = toneNamed(onto.captured(1));
        ASSERT_TRUE(a && b) << match.captured(0).toStdString();
        EXPECT_TRUE(isPair(*a, *b)) << match.captured(0).trimmed().toStdString();
        ++pairs;
    }
    EXPECT_GT(pairs, 10);
}

TEST(Style, everyNameInTheSheetIsKnownAndNoColourStandsThereItself)
{
    static const QRegularExpression name(QStringLiteral("@(\\w+);"));
    const QString text = sheetText();
    for (auto each = name.globalMatch(text); each.hasNext();) {
        const QString found = each.next().captured(1);
        EXPECT_TRUE(toneNamed(found) || found == u"mode" || found == u"fieldheight") << found.toStdString();
    }
    static const QRegularExpression literal(QStringLiteral(":[^;{}]*(#[0-9a-fA-F]{3,8}\\b|\\b(white|black|rgb))"));
    EXPECT_FALSE(text.contains(literal));
}

TEST(Style, chartsOnTheScreenReadWellOnTheirGround)
{
    const QPalette before = QApplication::palette();
    for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
        applyAppearance(*qApp, appearance);
        const auto colours = chartColours();
        EXPECT_EQ(colours.paper, colour(Tone::Base));
        EXPECT_GE(reports::charts::contrast(colours.text, colours.paper), enough);
        EXPECT_GE(reports::charts::contrast(colours.muted, colours.paper), enough);
        for (const auto& tile : {colours.low, colours.high})
            EXPECT_GE(reports::charts::contrast(reports::charts::readableOn(tile), tile), enough);
    }
    QApplication::setPalette(before);
}

/// From a widget down to what needs the most height in it.
std::string tallestIn(const QWidget& widget)
{
    QString path;
    for (const QWidget* here = &widget; here;) {
        path += QStringLiteral("%1(%2) %3 > ")
                    .arg(QLatin1String(here->metaObject()->className()), here->objectName())
                    .arg(here->minimumSizeHint().height());
        const QWidget* tallest = nullptr;
        for (const auto* child : here->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
            if (child->isVisible() && !child->isWindow() &&
                (!tallest || child->minimumSizeHint().height() > tallest->minimumSizeHint().height()))
                tallest = child;
        here = tallest;
    }
    return path.toStdString();
}

/// The share of pixels that are not transparent and have a colour.
double colourfulness(const QImage& picture)
{
    int coloured = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) {
            const QColor pixel = picture.pixelColor(x, y);
            coloured += pixel.alpha() > 40 && pixel.hsvSaturation() > 110 ? 1 : 0;
        }
    return double(coloured) / (picture.width() * picture.height());
}

TEST(Style, iconsAreTheSameDrawingsAtTwiceTheScaleAndFollowTheColours)
{
    applyStyle(*qApp);
    if (!QFile::exists(QStringLiteral("/usr/share/icons/breeze/actions/16/go-home.svg")))
        GTEST_SKIP() << "there are no Breeze icons on this computer";
    constexpr int side = 16, twice = 32;
    for (const char* name : {"go-home", "view-institution", "document-print", "bookmarks"}) {
        const QIcon shown = icon(name);
        applyAppearance(*qApp, Appearance::Light);
        const QImage light = shown.pixmap(QSize(side, side), 2.0).toImage();
        EXPECT_EQ(light.size(), QSize(twice, twice)) << name;
        EXPECT_LT(colourfulness(light), 0.02) << name;
        applyAppearance(*qApp, Appearance::Dark);
        const QImage dark = shown.pixmap(QSize(side, side), 2.0).toImage();
        EXPECT_NE(light, dark) << name;
    }
    applyAppearance(*qApp, Appearance::Light);
}

class Look : public WindowTest {
protected:
    void TearDown() override
    {
        WindowTest::TearDown();
        applyAppearance(*qApp, Appearance::Light);
    }
    /// A desktop whose colours are these.
    void giveDesktop(const QColor& ground, const QColor& text)
    {
        QPalette palette;
        palette.setColor(QPalette::Window, ground);
        palette.setColor(QPalette::WindowText, text);
        note("the desktop changes its colours");
        QApplication::setPalette(palette);
        settle();
    }
};

TEST_F(Look, darkIsSwitchedAtOnceAndRemembered)
{
    startRegister();
    workspace().showArea(QStringLiteral("organisations"));
    settle();
    ASSERT_FALSE(isDark());
    trigger("tools.settings");
    auto* dialog = window->findChild<SettingsDialog*>();
    ASSERT_NE(dialog, nullptr);
    QComboBox* box = nullptr;
    for (auto* each : dialog->findChildren<QComboBox*>())
        if (each->accessibleName() == QStringLiteral("Colours"))
            box = each;
    ASSERT_NE(box, nullptr);
    box->setCurrentIndex(box->findText(QStringLiteral("Dark")));
    Q_EMIT box->activated(box->currentIndex());
    settle();
    EXPECT_TRUE(isDark());
    EXPECT_EQ(QIcon::themeName(), QStringLiteral("breeze-dark"));
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(workspace().location().area, QStringLiteral("organisations"));
    EXPECT_TRUE(window->styleSheet().contains(colour(Tone::Window, true).name()));
    EXPECT_EQ(settings->value(Setting::Appearance).toString(), QStringLiteral("dark"));
    openWindow();
    EXPECT_TRUE(isDark());
}

TEST_F(Look, theWindowFollowsTheDesktopUnlessToldOtherwise)
{
    startRegister();
    giveDesktop(QColor(QRgb(0x202020)), QColor(QRgb(0xf0f0f0)));
    EXPECT_TRUE(isDark());
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), colour(Tone::Window, true));
    giveDesktop(QColor(QRgb(0xf0f0f0)), QColor(QRgb(0x202020)));
    EXPECT_FALSE(isDark());
    window->setAppearance(Appearance::Light);
    settle();
    giveDesktop(QColor(QRgb(0x202020)), QColor(QRgb(0xf0f0f0)));
    EXPECT_FALSE(isDark());
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), colour(Tone::Window, false));
}

TEST_F(Look, aSwitchOfColoursOrLanguageMakesThePagesOnce)
{
    startRegister();
    int made = 0;
    class Counter : public QObject {
    public:
        explicit Counter(int& count) : m_count(count) {}
        bool eventFilter(QObject*, QEvent* event) override
        {
            m_count += event->type() == QEvent::ChildAdded ? 1 : 0;
            return false;
        }

    private:
        int& m_count;
    } counter(made);
    auto* pages = workspace().parentWidget();
    pages->installEventFilter(&counter);
    window->setLanguage(domain::Language::Khmer);
    window->setAppearance(Appearance::Dark);
    settle();
    EXPECT_EQ(made, 1);
    EXPECT_TRUE(isDark());
}

TEST_F(Look, theMapIsPaintedOnTheGroundOfItsCard)
{
    startRegister();
    window->setAppearance(Appearance::Dark);
    workspace().showArea(QStringLiteral("home"));
    settle();
    const auto& map = workspace().home().map();
    const QPoint corner = map.mapTo(window.get(), QPoint(3, 3));
    EXPECT_EQ(window->grab().toImage().pixelColor(corner), colour(Tone::Base, true));
}

TEST_F(Look, theWindowFitsASmallScreenAtOneAndAHalf)
{
    startRegister();
    const QSize small = (QSizeF(1366, 768) / 1.5).toSize();
    for (const auto language : {domain::Language::English, domain::Language::Khmer}) {
        window->setLanguage(language);
        settle();
        for (const char* area : {"home", "places", "organisations", "partnerships", "reports"}) {
            workspace().showArea(QString::fromLatin1(area));
            settle();
            window->resize(small);
            settle();
            EXPECT_LE(window->width(), small.width()) << area;
            EXPECT_LE(window->height(), small.height()) << area << " " << tallestIn(*window);
        }
        workspace().showArea(QStringLiteral("partnerships"));
        list().startNew();
        settle();
        window->resize(small);
        settle();
        EXPECT_LE(window->width(), small.width()) << "a partnership";
        EXPECT_LE(window->height(), small.height()) << "a partnership " << tallestIn(*window);
    }
}

} // namespace
} // namespace daikou::gui::test
