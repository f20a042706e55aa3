// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/golden.h"

#include <gtest/gtest.h>

#include <QFile>

namespace daikou::reports::testing {

void expectGolden(const QString& name, const QByteArray& bytes)
{
    QFile file(QStringLiteral(DAIKOU_SOURCE_DIR "/tests/data/reports/") + name);
    if (qEnvironmentVariableIsSet("DAIKOU_WRITE_GOLDEN")) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << file.errorString().toStdString();
        file.write(bytes);
        return;
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << file.errorString().toStdString();
    const auto expected = file.readAll().split('\n');
    const auto actual = bytes.split('\n');
    for (qsizetype line = 0; line < std::min(expected.size(), actual.size()); ++line)
        ASSERT_EQ(actual[line], expected[line]) << name.toStdString() << ", line " << line + 1;
    EXPECT_EQ(actual.size(), expected.size()) << name.toStdString();
}

} // namespace daikou::reports::testing
