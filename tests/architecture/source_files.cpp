// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/source_files.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

#include <algorithm>

namespace daikou::test {

namespace {

/// A raw string, a literal, a character or a comment: whichever begins first.
const QRegularExpression& pieces()
{
    static const QRegularExpression form(
        QStringLiteral(R"re((?<raw>R"([^\s()\\]{0,16})\((?s:.*?)\)\2")|"(?<literal>(?:[^"\\\n]|\\.)*)")re"
                       R"re(|'(?:[^'\\\n]|\\.)+'|//[^\n]*|/\*(?s:.*?)\*/)re"));
    return form;
}

} // namespace

QStringList SourceFile::includes() const
{
    static const QRegularExpression include(QStringLiteral("^#include [\"<]([^\">]+)[\">]"),
                                            QRegularExpression::MultilineOption);
    QStringList names;
    for (auto found = include.globalMatch(text); found.hasNext();)
        names += found.next().captured(1);
    return names;
}

QStringList SourceFile::literals() const
{
    QStringList texts;
    for (auto found = pieces().globalMatch(text); found.hasNext();) {
        const auto piece = found.next();
        if (!piece.captured(QStringLiteral("raw")).isNull())
            texts += piece.captured(QStringLiteral("raw"));
        else if (!piece.captured(QStringLiteral("literal")).isEmpty())
            texts += piece.captured(QStringLiteral("literal"));
    }
    return texts;
}

QString SourceFile::code() const
{
    QString code = text;
    return code.replace(pieces(), QStringLiteral(" "));
}

std::vector<SourceFile> sourceFiles(const QString& folder)
{
    const QDir root(QStringLiteral(DAIKOU_SOURCE_DIR));
    std::vector<SourceFile> files;
    QDirIterator each(root.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                      QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        if (file.open(QIODevice::ReadOnly))
            files.push_back({root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

} // namespace daikou::test
