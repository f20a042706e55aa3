// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/help/manual_window.h"
#include "gui/window_test.h"

#include <QFile>
#include <QTextBlock>
#include <QTextBrowser>

namespace daikou::gui::test {
namespace {

class Manual : public WindowTest {};

TEST_F(Manual, theManualHasEveryChapterInBothLanguages)
{
    for (const auto language : {domain::Language::English, domain::Language::Khmer}) {
        ManualWindow manual(language);
        for (const QString& chapter : ManualWindow::chapters()) {
            manual.open(chapter);
            EXPECT_GT(manual.text().size(), 200) << qPrintable(chapter);
        }
    }
}

TEST_F(Manual, thePicturesOfTheManualAreInsideTheProgramAndFitItsPage)
{
    int pictures = 0;
    for (const auto language : {domain::Language::English, domain::Language::Khmer}) {
        ManualWindow manual(language);
        manual.open(QStringLiteral("charts"));
        const auto* page = manual.findChild<QTextBrowser*>();
        for (auto block = page->document()->begin(); block.isValid(); block = block.next())
            for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
                const auto format = piece.fragment().charFormat();
                if (!format.isImageFormat())
                    continue;
                ++pictures;
                const QUrl place = page->document()->baseUrl().resolved(QUrl(format.toImageFormat().name()));
                EXPECT_TRUE(QFile::exists(u':' + place.path())) << place.toString().toStdString();
                EXPECT_LT(format.toImageFormat().width(), manual.width());
                EXPECT_GT(format.toImageFormat().width(), 0);
            }
    }
    EXPECT_EQ(pictures, 4);
}

} // namespace
} // namespace daikou::gui::test
