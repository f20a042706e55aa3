// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/dice.h"
#include "exchange/demo/names.h"
#include "exchange/demo/slots.h"
#include "exchange/demo/texts.h"
#include "store/search/clusters.h"

#include <gtest/gtest.h>

#include <QRegularExpression>
#include <QSet>
#include <QString>

namespace daikou::exchange::demo {
namespace {

using domain::Words;

QString khmerOf(const Words& words)
{
    return words.in(domain::Language::Khmer);
}

std::vector<Words> textsOf(const Story& s)
{
    return {s.title,          s.summary,    s.situation, s.objective,      s.partners,     s.steps,
            s.resources,      s.results,    s.inclusion, s.successFactors, s.difficulties, s.lessons,
            s.sustainability, s.conditions, s.cost,      s.doAdvice,       s.dontAdvice,   s.evidence};
}

std::vector<Words> textsOf(const Theme& t)
{
    return {t.titles[0], t.titles[1], t.goal, t.activities, t.material, t.expertise};
}

/// Every text of every theme and story.
std::vector<Words> allTexts()
{
    std::vector<Words> texts;
    for (const Theme& theme : themes()) {
        for (const Words& words : textsOf(theme))
            texts.push_back(words);
        if (theme.story)
            for (const Words& words : textsOf(*theme.story))
                texts.push_back(words);
    }
    return texts;
}

QSet<QString> slotsIn(const QString& text)
{
    static const QRegularExpression slot(QStringLiteral("\\{[^}]*\\}"));
    QSet<QString> found;
    for (auto match = slot.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured());
    return found;
}

TEST(DemoTexts, tellAtLeastTenDifferentStories)
{
    QSet<QString> summaries;
    for (const Theme& theme : themes())
        if (theme.story)
            summaries.insert(khmerOf(theme.story->summary));
    EXPECT_GE(summaries.size(), 12);
}

TEST(DemoTexts, haveTheSameNumberSlotsInBothLanguages)
{
    const QSet<QString> numbers{QStringLiteral("{a}"),   QStringLiteral("{b}"),    QStringLiteral("{c}"),
                                QStringLiteral("{d}"),   QStringLiteral("{e}"),    QStringLiteral("{f}"),
                                QStringLiteral("{org}"), QStringLiteral("{place}")};
    for (const Words& words : allTexts()) {
        const QString english = words.in(domain::Language::English);
        EXPECT_EQ(slotsIn(english) & numbers, slotsIn(khmerOf(words)) & numbers) << english.toStdString();
    }
}

TEST(DemoTexts, useNoSlotThatNobodyFills)
{
    const QSet<QString> known{QStringLiteral("{a}"),        QStringLiteral("{b}"),        QStringLiteral("{c}"),
                              QStringLiteral("{d}"),        QStringLiteral("{e}"),        QStringLiteral("{f}"),
                              QStringLiteral("{org}"),      QStringLiteral("{place}"),    QStringLiteral("{unit}"),
                              QStringLiteral("{district}"), QStringLiteral("{province}"), QStringLiteral("{year}")};
    for (const Words& words : allTexts())
        for (const auto language : {domain::Language::English, domain::Language::Khmer})
            EXPECT_TRUE((slotsIn(words.in(language)) - known).isEmpty()) << words.in(language).toStdString();
}

TEST(DemoTexts, haveNoLatinLetterInKhmer)
{
    static const QRegularExpression latin(QStringLiteral("[A-Za-z]"));
    static const QRegularExpression slot(QStringLiteral("\\{[^}]*\\}"));
    for (const Words& words : allTexts())
        EXPECT_FALSE(khmerOf(words).remove(slot).contains(latin)) << khmerOf(words).toStdString();
}

TEST(DemoTexts, haveTheMarksOfEachKhmerSyllableInTheRightOrder)
{
    const QString coengDa = QStringLiteral("\u17d2\u178a"), coengTa = QStringLiteral("\u17d2\u178f");
    for (const Words& words : allTexts())
        EXPECT_EQ(store::normalisedKhmer(khmerOf(words)), khmerOf(words).replace(coengDa, coengTa))
            << khmerOf(words).toStdString();
}

TEST(DemoTexts, tellTheSameStepsInBothLanguages)
{
    for (const Theme& theme : themes()) {
        if (!theme.story)
            continue;
        const QString english = theme.story->steps.in(domain::Language::English), khmer = khmerOf(theme.story->steps);
        EXPECT_EQ(english.count(u'\n'), khmer.count(u'\n')) << english.toStdString();
        EXPECT_EQ(english.count(u'→'), english.count(u'\n') + 1);
        EXPECT_EQ(khmer.count(u'→'), khmer.count(u'\n') + 1);
    }
}

TEST(DemoTexts, knowTheProvincesOfTheCountry)
{
    QSet<QString> codes;
    int communes = 0, districts = 0;
    for (const ProvinceFacts& province : provinces()) {
        codes.insert(QString::fromLatin1(province.code));
        communes += province.communes;
        districts += province.districts;
    }
    EXPECT_EQ(codes.size(), 25);
    EXPECT_EQ(districts, 210);
    EXPECT_EQ(communes, 1652);
}

TEST(Slots, writeNumbersAsEachLanguageDoes)
{
    Slots texts;
    texts.set("a", 1250).setYear("year", 2018).set("place", {QStringLiteral("Prek Svay"), QStringLiteral("ឃុំព្រែកស្វាយ")});
    const auto filled = texts.fill({"{a} in {place}, {year}; {other}", "{a} នៅ{place} {year}"});
    EXPECT_EQ(filled.en, QStringLiteral("1,250 in Prek Svay, 2018; {other}"));
    EXPECT_EQ(filled.km, QStringLiteral("១.២៥០ នៅឃុំព្រែកស្វាយ ២០១៨"));
}

TEST(Dice, fallTheSameForTheSameSeedOnEveryComputer)
{
    Dice dice(1);
    EXPECT_EQ(dice.below(1000), 528);
    EXPECT_EQ(Dice(7).id(), Dice(7).id());
    EXPECT_NE(Dice(7).id(), Dice(8).id());
}

TEST(Dice, stayWithinTheirBounds)
{
    Dice dice(3);
    for (int i = 0; i < 1000; ++i) {
        const int number = dice.between(5, 11, 2);
        EXPECT_TRUE(number >= 5 && number <= 11 && number % 2 == 1);
    }
}

} // namespace
} // namespace daikou::exchange::demo
