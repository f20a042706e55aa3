// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

#include <gtest/gtest.h>

/// Makes the file out of these bytes.
inline void put(QFile& file, const QByteArray& bytes)
{
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
}

/// A literal with the zeros within.
template <size_t size>
QByteArray bytes(const char (&literal)[size])
{
    return {literal, size - 1};
}
