// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/pdf_writer.h"

#include "domain/error.h"
#include "reports/program.h"
#include "reports/sample_report.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QRegularExpression>

namespace daikou::reports {

using domain::Error;
using testing::outputOf;
using testing::PdfFile;
using testing::practiceTitle;
using testing::reportOf;
using testing::sampleReport;
using testing::withoutBlanks;
using testing::written;

namespace {

const QString khmerTitle = practiceTitle.in(Language::Khmer);
const QString englishTitle = practiceTitle.in(Language::English);

Paragraph longParagraph()
{
    return {
        {QStringLiteral("The road is open. ").repeated(100), QStringLiteral("ផ្លូវនេះអាចធ្វើដំណើរបាន។ ").repeated(100)}};
}

QByteArray pngOf(int width, int height)
{
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(QColor(200, 30, 30));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// The first page of the PDF as a picture, 36 dots an inch.
QImage pictureOf(const PdfFile& pdf)
{
    const QString stem = pdf.path() + QStringLiteral("-page");
    outputOf(QStringLiteral("pdftoppm"),
             {QStringLiteral("-r"), QStringLiteral("36"), QStringLiteral("-f"), QStringLiteral("1"),
              QStringLiteral("-singlefile"), QStringLiteral("-png"), pdf.path(), stem});
    return QImage(stem + QStringLiteral(".png"));
}

int pixelsLike(const QImage& image, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += qAbs(pixel.red() - colour.red()) < 12 && qAbs(pixel.green() - colour.green()) < 12 &&
                     qAbs(pixel.blue() - colour.blue()) < 12;
        }
    return count;
}

} // namespace

TEST(PdfWriter, khmerIsCopiedAsTyped)
{
    for (const auto mode : {LanguageMode::Khmer, LanguageMode::Both}) {
        const PdfFile pdf(sampleReport(mode));
        EXPECT_TRUE(pdf.text().contains(khmerTitle)) << "the title, on one line";
        const QString all = pdf.textWithoutBlanks();
        for (const auto& text :
             {QStringLiteral("ឃុំព្រែកនរិន្ទ ស្រុកឯកភ្នំ ខេត្តបាត់ដំបង"), QStringLiteral("ក្រួស ៣៤០ម៉ែត្រគូប"),
              QStringLiteral("ស្ត្រីមានផ្ទៃពោះត្រូវគេសែងទៅមណ្ឌលសុខភាព"), QStringLiteral("អ្វីដែលបានកត់ត្រា ទទួលបានការថ្លែងអំណរគុណ។"),
              QStringLiteral("«ឥឡូវនេះ រថយន្តសង្គ្រោះមកដល់មុខផ្ទះខ្ញុំ។»")})
            EXPECT_TRUE(all.contains(withoutBlanks(text))) << text.toStdString();
    }
}

TEST(PdfWriter, noBlankIsCopiedThatNobodyTyped)
{
    const QString typed = QStringLiteral("ក្រុមប្រឹក្សាឃុំនិងសមាគមកសិកររួមគ្នាថែទាំផ្លូវក្នុងសង្កាត់នីមួយៗ");
    const PdfFile pdf(reportOf({Paragraph{{{}, typed}}}, LanguageMode::Khmer));
    EXPECT_TRUE(pdf.page(1).contains(typed)) << pdf.page(1).toStdString();
}

TEST(PdfWriter, zeroWidthSpacesOfTheAuthorDoNoHarm)
{
    const PdfFile pdf(reportOf({Paragraph{{{}, QStringLiteral("ភូមិ​ថ្មី")}}}, LanguageMode::Khmer));
    EXPECT_TRUE(pdf.page(1).remove(QChar(0x200B)).contains(QStringLiteral("ភូមិថ្មី"))) << pdf.page(1).toStdString();
}

TEST(PdfWriter, contentsNameThePagesWhereHeadingsStand)
{
    for (const auto mode : {LanguageMode::English, LanguageMode::Both}) {
        const int practices = 40; // so that the contents themselves take several pages
        const PdfFile pdf(sampleReport(mode, practices));
        const QString all =
            outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), pdf.path(), QStringLiteral("-")});
        const auto pages = all.split(u'\f');
        int found = 0;
        for (int number = 2; number <= practices; ++number) {
            const QString title = QStringLiteral("%1 (%2)").arg(englishTitle).arg(number);
            const QRegularExpression line(
                QStringLiteral("(?:^|\\f)%1.* (\\d+)$").arg(QRegularExpression::escape(title)),
                QRegularExpression::MultilineOption);
            const auto match = line.match(all);
            ASSERT_TRUE(match.hasMatch()) << title.toStdString();
            const int page = match.captured(1).toInt();
            EXPECT_TRUE(pages[page - 1].startsWith(title)) << title.toStdString() << " on page " << page;
            ++found;
        }
        EXPECT_EQ(found, practices - 1);
    }
}

TEST(PdfWriter, contentsGoDownToTheirDepthAndLeaveOutWhatIsNotListed)
{
    const auto heading = [](int level, const char* text, bool listed = true) {
        return Heading{.level = level, .text = {QString::fromLatin1(text), {}}, .listed = listed};
    };
    const PdfFile pdf(reportOf({Contents{.depth = 2}, heading(1, "First"), heading(2, "Second"), heading(3, "Third"),
                                heading(1, "Unlisted", false), Paragraph{Words{"x", "ខ"}}}));
    EXPECT_EQ(pdf.pages(), 2);
    EXPECT_TRUE(pdf.page(1).startsWith(QStringLiteral("Contents\nFirst 2\nSecond 2\nA report 1")))
        << pdf.page(1).toStdString();
    EXPECT_TRUE(pdf.page(2).contains(QStringLiteral("Third")) && pdf.page(2).contains(QStringLiteral("Unlisted")));
}

TEST(PdfWriter, contentsMayStandAtTheEnd)
{
    const PdfFile pdf(reportOf({Heading{.text = Words{"First", "ទីមួយ"}}, Paragraph{Words{"x", "ខ"}}, Contents{},
                                Heading{.text = Words{"Last", "ចុងក្រោយ"}}}));
    EXPECT_EQ(pdf.pages(), 3);
    EXPECT_TRUE(pdf.page(2).startsWith(QStringLiteral("Contents\nFirst 1\nLast 3\n"))) << pdf.page(2).toStdString();
}

TEST(PdfWriter, anIndexBeforeItsPlacesKnowsTheirPages)
{
    const PdfFile pdf(
        reportOf({Index{.groups = {{Words{"Places", "ទីកន្លែង"},
                                    {{Words{"Kampot", "កំពត"}, {QStringLiteral("a"), QStringLiteral("none")}}}}}},
                  Contents{}, Heading{.text = Words{"Road", "ផ្លូវ"}, .anchor = QStringLiteral("a")},
                  Paragraph{Words{"x", "ខ"}}}));
    EXPECT_TRUE(pdf.page(1).contains(QStringLiteral("Kampot 3"))) << pdf.page(1).toStdString();
    EXPECT_TRUE(pdf.page(2).contains(QStringLiteral("Road 3")));
    EXPECT_TRUE(pdf.page(3).startsWith(QStringLiteral("Road")));
}

TEST(PdfWriter, theIndexNamesThePagesOfItsAnchors)
{
    const PdfFile pdf(sampleReport(LanguageMode::English));
    EXPECT_TRUE(pdf.page(pdf.pages() - 1).contains(QStringLiteral("Prek Norint 5, 7")))
        << pdf.page(pdf.pages() - 1).toStdString();
    EXPECT_TRUE(pdf.page(5).startsWith(englishTitle));
    EXPECT_TRUE(pdf.page(7).startsWith(englishTitle));
}

TEST(PdfWriter, headingsAreBookmarks)
{
    const PdfFile pdf(sampleReport(LanguageMode::Both));
    const QString outline = outputOf(QStringLiteral("pdftohtml"), {QStringLiteral("-xml"), QStringLiteral("-stdout"),
                                                                   QStringLiteral("-i"), pdf.path()});
    const QString bookmarks = outline.mid(outline.indexOf(QStringLiteral("<outline>")));
    EXPECT_TRUE(bookmarks.contains(QStringLiteral("<item page=\"5\">%1 · %2</item>").arg(englishTitle, khmerTitle)))
        << bookmarks.toStdString();
    EXPECT_TRUE(bookmarks.contains(QStringLiteral("<item page=\"5\">The situation before · ស្ថានភាពពីមុន</item>")));
}

TEST(PdfWriter, contentsAreLinks)
{
    const PdfFile pdf(sampleReport(LanguageMode::English));
    QFile file(pdf.path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_GE(file.readAll().count("/Subtype /Link"), 9);
}

TEST(PdfWriter, allFontsAreEmbedded)
{
    const PdfFile pdf(sampleReport(LanguageMode::Both));
    const auto lines = pdf.fonts().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_GT(lines.size(), 5);
    static const QRegularExpression embedded(QStringLiteral("\\s(yes|no)\\s+(yes|no)\\s+(yes|no)\\s+\\d+\\s+\\d+$"));
    for (const auto& line : lines.mid(2)) {
        EXPECT_EQ(embedded.match(line).captured(1), QStringLiteral("yes")) << line.toStdString();
        EXPECT_EQ(embedded.match(line).captured(3), QStringLiteral("yes")) << "text: " << line.toStdString();
    }
    EXPECT_TRUE(pdf.fonts().contains(QStringLiteral("KhmerOSMuolLight")));
}

TEST(PdfWriter, theFileSaysItsTitleAndDate)
{
    const QString info = PdfFile(sampleReport(LanguageMode::Both)).info();
    EXPECT_TRUE(info.contains(QStringLiteral("Best practices of partnership · ការអនុវត្តល្អនៃភាពជាដៃគូ")));
    EXPECT_TRUE(info.contains(QStringLiteral("Creator:         Daikou")));
    EXPECT_TRUE(info.contains(QRegularExpression(QStringLiteral("CreationDate:.*May.* 3 .*2004"))));
    EXPECT_TRUE(info.contains(QStringLiteral("(A4)")));
}

TEST(PdfWriter, theNoticeAndThePageNumberStandOnEveryPageButTheCover)
{
    const PdfFile pdf(sampleReport(LanguageMode::English));
    for (int page = 2; page <= pdf.pages(); ++page)
        EXPECT_TRUE(pdf.page(page).contains(QStringLiteral("Invented data – not real %1").arg(page))) << page;
    EXPECT_TRUE(pdf.page(1).contains(QStringLiteral("Invented data – not real"))) << "as part of the cover";
}

TEST(PdfWriter, aKhmerReportCountsItsPagesInKhmer)
{
    const PdfFile pdf(sampleReport(LanguageMode::Khmer));
    ASSERT_GE(pdf.pages(), 8);
    EXPECT_TRUE(pdf.page(8).contains(QStringLiteral("៨")));
}

TEST(PdfWriter, withoutANoticeTheFootHasTheTitle)
{
    EXPECT_TRUE(PdfFile(reportOf({Paragraph{Words{"x", "ខ"}}})).page(1).contains(QStringLiteral("A report 1")));
}

TEST(PdfWriter, theHeaderOfATableStandsOnEveryPage)
{
    Table table;
    table.columns = {{Words{"Council name", "ឈ្មោះ"}}, {Words{"Seats", "អាសនៈ"}, Align::End}};
    for (int row = 1; row <= 150; ++row)
        table.rows.push_back({{{QStringLiteral("Council %1").arg(row), {}}, {QString::number(row % 11), {}}}});
    const PdfFile pdf(reportOf({table, Paragraph{Words{"After", "ក្រោយ"}}}));
    ASSERT_GE(pdf.pages(), 3);
    for (int page = 1; page <= pdf.pages(); ++page)
        EXPECT_EQ(pdf.page(page).count(QStringLiteral("Council name Seats")), 1) << page;
    EXPECT_EQ(pdf.text().count(QRegularExpression(QStringLiteral("Council \\d+\\b"))), 150);
}

TEST(PdfWriter, aRunningHeadStandsOnThePagesThatBeginAfterIt)
{
    const auto lines = [](int count) {
        QString all;
        for (int i = 0; i < count; ++i)
            all += QStringLiteral("A line\n");
        return Paragraph{{all, {}}};
    };
    const Words words{"Of the well", "នៃអណ្ដូង"};
    const PdfFile pdf(reportOf({Paragraph{Words{"x", "ខ"}}, RunningHead{words, "<svg broken"}, lines(150),
                                RunningHead{}, Heading{.text = Words{"New", "ថ្មី"}, .startsPage = true}, lines(100)}));
    int last = 1; // page before the new heading
    while (last < pdf.pages() && !pdf.page(last + 1).startsWith(QStringLiteral("New")))
        ++last;
    ASSERT_GE(last, 3);
    ASSERT_GE(pdf.pages(), last + 2);
    for (int page = 1; page <= pdf.pages(); ++page)
        EXPECT_EQ(pdf.page(page).contains(QStringLiteral("Of the well")), page > 1 && page <= last) << page;
}

TEST(PdfWriter, whatStartsAPageDoes)
{
    const PdfFile pdf(reportOf({Paragraph{Words{"x", "ខ"}}, Heading{.text = Words{"New", "ថ្មី"}, .startsPage = true},
                                PageBreak{}, Paragraph{Words{"y", "គ"}}}));
    EXPECT_EQ(pdf.pages(), 3);
    EXPECT_TRUE(pdf.page(2).startsWith(QStringLiteral("New")));
}

TEST(PdfWriter, languagesSideBySideGoOnTogetherOverPages)
{
    const PdfFile pdf(reportOf({longParagraph(), longParagraph()}, LanguageMode::Both));
    ASSERT_GE(pdf.pages(), 2);
    EXPECT_EQ(pdf.textWithoutBlanks().count(QStringLiteral("road")), 200);
    EXPECT_EQ(pdf.textWithoutBlanks().count(QStringLiteral("ផ្លូវ")), 200);
    for (int page = 1; page <= pdf.pages(); ++page)
        EXPECT_TRUE(pdf.page(page).contains(QStringLiteral("ដំណើរ"))) << page;
}

TEST(PdfWriter, hypertextInANameIsShownAsText)
{
    const PdfFile pdf(
        reportOf({Heading{.text = {QStringLiteral("<b>Roads</b> & 'dest=\"x\"'"), {}}, .anchor = QStringLiteral("'")},
                  Contents{}}));
    EXPECT_TRUE(pdf.page(1).contains(QStringLiteral("<b>Roads</b> & 'dest=\"x\"'")));
}

TEST(PdfWriter, picturesOfAnyKindArePainted)
{
    const PdfFile png(reportOf({Figure{.image = pngOf(40, 20), .alternative = Words{"red", "ក្រហម"}}}));
    EXPECT_GT(pixelsLike(pictureOf(png), QColor(200, 30, 30)), 20'000);
    const PdfFile svg(reportOf({Figure{.image = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 2'>"
                                                "<rect width='4' height='2' fill='#1e9632'/></svg>"}}));
    EXPECT_GT(pixelsLike(pictureOf(svg), QColor(30, 150, 50)), 20'000);
}

TEST(PdfWriter, aPictureThatIsNoneIsToldInWords)
{
    const PdfFile pdf(reportOf({Figure{.image = "nothing",
                                       .caption = Words{"Caption", "ចំណងជើង"},
                                       .alternative = Words{"A road in rain", "ផ្លូវក្នុងភ្លៀង"}},
                                Figure{.image = "<svg broken", .alternative = Words{"A lost map", "ផែនទីបាត់"}}}));
    EXPECT_TRUE(pdf.text().contains(QStringLiteral("A road in rain")));
    EXPECT_TRUE(pdf.text().contains(QStringLiteral("Caption")));
}

TEST(PdfWriter, anSvgReadsNoOtherFile)
{
    const QString secret = QStringLiteral(DAIKOU_SOURCE_DIR "/LICENSE");
    const QString svg = QStringLiteral("<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY x SYSTEM 'file://%1'>]>"
                                       "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 400 40'>"
                                       "<text y='20'>&x;</text></svg>")
                            .arg(secret);
    const PdfFile pdf(reportOf({Figure{.image = svg.toUtf8()}}));
    EXPECT_FALSE(pdf.text().contains(QStringLiteral("GNU")));
}

TEST(PdfWriter, chartsKeepTheirTextAlsoInKhmer)
{
    const PdfFile pdf(sampleReport(LanguageMode::Both));
    EXPECT_TRUE(pdf.page(4).contains(QStringLiteral("Battambang")));
    EXPECT_TRUE(pdf.fonts().contains(QStringLiteral("KhmerOSbattambang")));
}

TEST(PdfWriter, contentsThatChangeBetweenTheRoundsAreRefused)
{
    auto report = reportOf({});
    int round = 0;
    report.contents = [&round](DocumentWriter& out) {
        if (++round == 2)
            out.write(Heading{.text = Words{"Extra", "បន្ថែម"}});
        out.write(Heading{.text = Words{"Always", "ជានិច្ច"}, .startsPage = true});
    };
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    EXPECT_THROW(writePdf(report, buffer, {testing::sampleDate(), {}}), Error);
}

TEST(PdfWriter, aLongReportKeepsItsPace)
{
    int pages = 0;
    const WriteOptions options{testing::sampleDate(), [&](const WritingProgress& progress) {
                                   pages = progress.pages;
                                   return true;
                               }};
    const auto bytes = written(sampleReport(LanguageMode::Both, 60), u"pdf", options);
    EXPECT_GT(pages, 120);
    EXPECT_LT(bytes.size(), pages * 20'000) << "bytes a page";
}

} // namespace daikou::reports
