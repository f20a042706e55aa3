// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/printing.h"

#include "domain/records/all.h"
#include "domain/records/dictionary.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace daikou::domain;

TEST(DataDictionary, theOneInTheDocumentationIsTheOneOfTheFieldTables)
{
    QFile file(QStringLiteral(DAIKOU_SOURCE_DIR "/docs/data-dictionary.md"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(QString::fromUtf8(file.readAll()).trimmed(), dataDictionary().trimmed())
        << "make it anew: daikouctl schema --markdown > docs/data-dictionary.md";
}

TEST(DataDictionary, namesEveryTypeAndField)
{
    const QString text = dataDictionary();
    for (const RecordType* type : recordTypes()) {
        EXPECT_TRUE(text.contains(QStringLiteral("\n## `%1` – ").arg(type->name())));
        for (const Field& field : type->fields())
            EXPECT_TRUE(text.contains(QStringLiteral("| %1 | `%2` | ").arg(QString::number(field.number), field.name)));
    }
}
