// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"

#include <QStringList>

namespace daikou::cli {

/// How many columns of a terminal a text takes: marks that stand above or below another letter take none, nor does a
/// Khmer consonant under another, nor a zero-width character.
int terminalWidth(QStringView text);

/// Rows of texts in columns, as wide as their widest cell up to a limit; longer cells are cut with an ellipsis.
class TextTable {
public:
    explicit TextTable(const QStringList& header);
    void add(const QStringList& cells);
    void print(Console& console) const;

private:
    QList<QStringList> m_rows;
};

} // namespace daikou::cli
