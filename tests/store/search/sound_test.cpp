// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/sound.h"

#include "store/search/random_text.h"
#include "store/search/shared_data.h"
#include "store/search/unit_words.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <iostream>

namespace daikou::store {

namespace {

struct Spellings {
    QStringView km;
    QStringList latin;
};

double shareThatMeets(const std::vector<testing::Place>& places, QString testing::Place::*latin)
{
    double met = 0;
    double all = 0;
    for (const auto& place : places) {
        if ((place.*latin).isEmpty())
            continue;
        met += soundKey(place.km) == soundKey(place.*latin);
        ++all;
    }
    return met / all;
}

} // namespace

TEST(SoundKey, officialEverydayAndKhmerSpellingsMeet)
{
    const std::vector<Spellings> names{
        {u"សៀមរាប",
         {QStringLiteral("Siem Reab"), QStringLiteral("Siem Reap"), QStringLiteral("Siĕm Réab"),
          QStringLiteral("siemreap")}},
        {u"ពោធិ៍សាត់", {QStringLiteral("Pursat"), QStringLiteral("Pousat"), QStringLiteral("Pou Sat")}},
        {u"ភ្នំពេញ", {QStringLiteral("Phnom Penh"), QStringLiteral("Phnum Pénh"), QStringLiteral("Pnom Pen")}},
        {u"កំពង់ឆ្នាំង",
         {QStringLiteral("Kampong Chhnang"), QStringLiteral("Kompong Chnang"), QStringLiteral("Kâmpóng Chhnăng")}},
        {u"តាកែវ",
         {QStringLiteral("Takéo"), QStringLiteral("Takeo"), QStringLiteral("Ta Kaev"), QStringLiteral("Takêv")}},
        {u"ស្វាយរៀង", {QStringLiteral("Svay Rieng"), QStringLiteral("Svay Riĕng")}},
        {u"កំពង់ស្ពឺ", {QStringLiteral("Kampong Speu"), QStringLiteral("Kampong Spueu")}},
        {u"ត្រពាំងរមាស", {QStringLiteral("Trapeang Romeas"), QStringLiteral("Tropeang Romeas")}},
    };
    for (const auto& name : names)
        for (const auto& latin : name.latin)
            EXPECT_EQ(soundKey(name.km).toStdString(), soundKey(latin).toStdString()) << latin.toStdString();
}

TEST(SoundKey, theKeyIsTheConsonantsInClasses)
{
    EXPECT_EQ(soundKey(u"Siem Reap"), QStringLiteral("smrp"));
    EXPECT_EQ(soundKey(u"ភ្នំពេញ"), QStringLiteral("pnmpn"));
    EXPECT_EQ(soundKey(u"Angk"), soundKey(u"Ang"));
}

TEST(SoundKey, namesThatSoundDifferentStayApart)
{
    EXPECT_NE(soundKey(u"កំពង់ចាម"), soundKey(u"កំពង់ធំ"));
    EXPECT_NE(soundKey(u"Phsar Thmei 2"), soundKey(u"Phsar Thmei 3"));
    EXPECT_NE(soundKey(u"Phsar Thmei 2"), soundKey(u"Phsar Thmei"));
}

TEST(SoundKey, theWordForTheUnitDoesNotCount)
{
    EXPECT_EQ(soundKey(u"ឃុំសៀមរាប"), QStringLiteral("smrp"));
    EXPECT_EQ(soundKey(u"ខេត្ត សៀមរាប"), QStringLiteral("smrp"));
    EXPECT_EQ(soundKey(u"ខេត\u17D2\u178Aសៀមរាប"), QStringLiteral("smrp"));
    EXPECT_EQ(soundKey(u"Siem Reap Province"), QStringLiteral("smrp"));
    EXPECT_EQ(soundKey(u"SANGKAT Siem Reap"), QStringLiteral("smrp"));
}

TEST(SoundKey, theWordForTheUnitAloneIsAName)
{
    EXPECT_EQ(soundKey(u"Khum"), QStringLiteral("km"));
    EXPECT_EQ(soundKey(u"ភូមិ"), QStringLiteral("pm"));
    EXPECT_EQ(withoutUnitWords(u"phnum srok"), u"phnum srok");
    EXPECT_EQ(withoutUnitWords(u"ឃុំាក"), u"ឃុំាក"); // the mark belongs to the word
}

TEST(SoundKey, aNumberIsTheSameInWordsAndDigits)
{
    EXPECT_EQ(soundKey(u"ផ្សារកណ្ដាលទី២"), soundKey(u"Phsar Kandal Ti Pir"));
    EXPECT_EQ(soundKey(u"ទួលសង្កែទី១"), soundKey(u"Tuol Sangkae 1"));
    EXPECT_EQ(soundKey(u"សង្កែមួយ"), soundKey(u"Sangkae Muoy"));
    EXPECT_EQ(soundKey(u"ព្រែកតាគង់១"), soundKey(u"Prek Ta Kong I"));
    EXPECT_EQ(soundKey(u"ភូមិ ៧"), soundKey(u"Phum Prampir"));
}

TEST(SoundKey, whatCannotBeHeardHasNoKey)
{
    EXPECT_TRUE(soundKey(u"").isEmpty());
    EXPECT_TRUE(soundKey(u"អូរ").isEmpty());
    EXPECT_TRUE(soundKey(u"Ou").isEmpty());
    EXPECT_TRUE(soundKey(u"- . -").isEmpty());
    EXPECT_TRUE(soundKeys(u"").isEmpty());
}

TEST(SoundKeys, eachWordHasItsOwn)
{
    EXPECT_EQ(soundKeys(u"Ou Siem Reap"), (QStringList{QStringLiteral("sm"), QStringLiteral("rp")}));
    EXPECT_EQ(soundKeys(u"សៀមរាប"), QStringList{QStringLiteral("smrp")});
    EXPECT_EQ(soundKeys(u"ផ្សារ 2"), (QStringList{QStringLiteral("ps"), QStringLiteral("2")}));
}

RC_GTEST_PROP(SoundKey, aKeyHoldsOnlyClassesAndDigitsAndNoClassTwiceInARow, ())
{
    const auto key = soundKey(*testing::anyText());
    for (const auto heard : key)
        RC_ASSERT(QStringLiteral("kgcntpmyrlvs0123456789").contains(heard));
    for (qsizetype i = 1; i < key.size(); ++i) {
        const bool repeated = key[i] == key[i - 1] && key[i].isLetter();
        RC_ASSERT(!repeated);
    }
}

RC_GTEST_PROP(SoundKey, caseDoesNotMatter, ())
{
    const auto name = *testing::textFrom({{u' ', u'~'}, {u'a', u'z'}});
    RC_ASSERT(soundKey(name) == soundKey(name.toUpper()));
}

TEST(SoundKey, communesMeetAcrossScripts)
{
    const auto communes = testing::sharedCommunes();
    DAIKOU_SKIP_WITHOUT(communes);
    const auto share = shareThatMeets(communes, &testing::Place::latin);
    std::cout << "communes whose Khmer and Latin names meet: " << share << "\n";
    EXPECT_GE(share, 0.965);
    EXPECT_GE(shareThatMeets(communes, &testing::Place::ungegn), 0.9);
}

TEST(SoundKey, villagesMeetAcrossScripts)
{
    const auto villages = testing::sharedPlaces(QStringLiteral("cambodia-villages.csv"), QStringLiteral("village"));
    DAIKOU_SKIP_WITHOUT(villages);
    const auto share = shareThatMeets(villages, &testing::Place::latin);
    std::cout << "villages whose Khmer and Latin names meet: " << share << "\n";
    EXPECT_GE(share, 0.96);
}

TEST(SoundKey, variantsOfCommuneNamesMeet)
{
    const auto lines = testing::sharedLines(QStringLiteral("khmer/commune-name-variants.csv"));
    DAIKOU_SKIP_WITHOUT(lines);
    double met = 0;
    double all = 0;
    for (const auto& line : lines.mid(1)) {
        const auto cells = line.trimmed().split(u',');
        const auto names = cells[1].split(u'|') + cells[2].split(u'|');
        for (const auto& name : names.mid(1)) {
            if (name.endsWith(u'*'))
                continue; // cut short by its source
            met += soundKey(name) == soundKey(names.first());
            ++all;
        }
    }
    std::cout << "variants that meet: " << met << " of " << all << "\n";
    EXPECT_GE(met / all, 0.93);
}

} // namespace daikou::store
