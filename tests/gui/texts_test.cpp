// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/texts.h"

#include "domain/values/current_language.h"
#include "gui/shared/actions.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>
#include <QXmlStreamReader>
#include <gtest/gtest.h>

namespace daikou {
namespace {

class Texts : public ::testing::Test {
protected:
    void TearDown() override { installLanguage(domain::Language::English); }
};

TEST_F(Texts, khmerIsTheLanguageOnceInstalledAndGoneAfterwards)
{
    installLanguage(domain::Language::Khmer);
    EXPECT_EQ(domain::currentLanguage(), domain::Language::Khmer);
    installLanguage(domain::Language::English);
    EXPECT_EQ(domain::currentLanguage(), domain::Language::English);
}

TEST_F(Texts, qtsOwnButtonsSpeakKhmerToo)
{
    installLanguage(domain::Language::Khmer);
    EXPECT_EQ(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("បោះបង់"));
}

TEST_F(Texts, everyActionHasItsKhmer)
{
    installLanguage(domain::Language::Khmer);
    for (const auto& spec : gui::actionTable())
        EXPECT_NE(QCoreApplication::translate("actions", spec.text), QString::fromUtf8(spec.text)) << spec.id;
}

TEST_F(Texts, noTwoActionsShareAShortcut)
{
    QSet<QByteArray> seen;
    for (const auto& spec : gui::actionTable())
        if (*spec.shortcut) {
            EXPECT_FALSE(seen.contains(spec.shortcut)) << spec.shortcut;
            seen.insert(spec.shortcut);
        }
}

TEST_F(Texts, theTranslationIsWhole)
{
    QFile file(QStringLiteral(DAIKOU_SOURCE_DIR "/resources/translations/daikou_km.ts"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader reader(&file);
    QString source;
    int messages = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"source")
            source = reader.readElementText();
        if (reader.name() != u"translation")
            continue;
        EXPECT_FALSE(reader.attributes().hasAttribute(QStringLiteral("type"))) << qPrintable(source);
        const QString khmer = reader.readElementText();
        for (const char* place : {"%1", "%2", "%3", "%4"})
            EXPECT_EQ(source.contains(QLatin1String(place)), khmer.contains(QLatin1String(place)))
                << qPrintable(source);
        ++messages;
    }
    EXPECT_GT(messages, 300);
}

TEST(LanguageCodes, goBothWays)
{
    EXPECT_EQ(languageFromCode(QStringLiteral("km")), domain::Language::Khmer);
    EXPECT_EQ(codeOfLanguage(domain::Language::English), QStringLiteral("en"));
    EXPECT_FALSE(languageFromCode(QStringLiteral("fr")).has_value());
}

} // namespace
} // namespace daikou
