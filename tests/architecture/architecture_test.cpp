// SPDX-License-Identifier: GPL-3.0-or-later
// The layers keep their word: what is read here is the sources themselves.
#include "support/printing.h"

#include "architecture/source_files.h"

#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>

#include <gtest/gtest.h>

using daikou::test::SourceFile;
using daikou::test::sourceFiles;

namespace {

const QMap<QString, QStringList>& allowedLayers()
{
    static const auto list = [](const char* names) { return QString::fromLatin1(names).split(u' '); };
    static const QMap<QString, QStringList> allowed{
        {QStringLiteral("domain"), list("domain")},
        {QStringLiteral("store"), list("store domain")},
        {QStringLiteral("exchange"), list("exchange store domain")},
        {QStringLiteral("reports"), list("reports store domain")},
        {QStringLiteral("gui"), list("gui exchange reports store domain")},
        {QStringLiteral("cli"), list("cli exchange reports store domain")},
    };
    return allowed;
}

const std::vector<SourceFile>& sources()
{
    static const auto files = sourceFiles(QStringLiteral("src"));
    return files;
}

const std::vector<SourceFile>& tests()
{
    static const auto files = sourceFiles(QStringLiteral("tests"));
    return files;
}

/// The files in whose code (comments and literals left out) the pattern stands.
QStringList filesWith(const char* pattern, const std::vector<SourceFile>& files = sources())
{
    const QRegularExpression form{QString::fromLatin1(pattern)};
    QStringList found;
    for (const SourceFile& file : files)
        if (file.code().contains(form))
            found += file.path;
    return found;
}

QStringList filesOver(const std::vector<SourceFile>& files, int mostLines, bool headers, const QStringList& exceptions)
{
    QStringList found;
    for (const SourceFile& file : files)
        if (file.isHeader() == headers && file.lineCount() > mostLines && !exceptions.contains(file.path))
            found += QString(file.path + u' ' + QString::number(file.lineCount()));
    return found;
}

} // namespace

TEST(Architecture, theSourcesAreFound)
{
    EXPECT_GT(sources().size(), 100U);
    EXPECT_GT(tests().size(), 20U);
}

TEST(Architecture, aLayerIncludesOnlyItselfAndWhatIsBelow)
{
    for (const SourceFile& file : sources()) {
        ASSERT_TRUE(allowedLayers().contains(file.layer())) << file.path.toStdString() << " is in no layer";
        for (const QString& include : file.includes()) {
            const QString layer = include.section(u'/', 0, 0);
            if (allowedLayers().contains(layer) && include.contains(u'/'))
                EXPECT_TRUE(allowedLayers()[file.layer()].contains(layer))
                    << file.path.toStdString() << " includes " << include.toStdString();
        }
    }
}

TEST(Architecture, onlyTheWindowKnowsWidgets)
{
    static const QRegularExpression widgets(QStringLiteral(
        "^(QtWidgets|QWidget|QDialog|QMainWindow|QApplication|QLabel|QPushButton|QMessageBox|QFileDialog|QLineEdit|"
        "QTableView|QTreeView|QBoxLayout|QVBoxLayout|QHBoxLayout|QFormLayout|QMenu|QComboBox)"));
    for (const SourceFile& file : sources())
        for (const QString& include : file.includes())
            EXPECT_TRUE(file.layer() == u"gui" || !include.contains(widgets))
                << file.path.toStdString() << " includes " << include.toStdString();
}

TEST(Architecture, theDomainUsesQtCoreAlone)
{
    static const QRegularExpression foreign(
        QStringLiteral("^(sqlite3|unicode/|nlohmann/"
                       "|sodium|pqxx|zip\\.h|xlsxwriter|QPainter|QFont|QImage|QFile|QDir|QSaveFile|QProcess|"
                       "QSql|QNetwork)"));
    for (const SourceFile& file : sources())
        for (const QString& include : file.includes())
            EXPECT_TRUE(file.layer() != u"domain" || !include.contains(foreign))
                << file.path.toStdString() << " includes " << include.toStdString();
    for (const QString& path : filesWith("\\b(currentDateTime|currentDate|currentMSecsSinceEpoch|system_clock)\\b"))
        EXPECT_FALSE(path.startsWith(u"src/domain/")) << path.toStdString() << " has a clock of its own";
}

TEST(Architecture, onlyTheStoreSpeaksSqlite)
{
    for (const SourceFile& file : sources())
        for (const QString& include : file.includes())
            EXPECT_TRUE(file.layer() == u"store" || !(include.startsWith(u"sqlite3") || include.startsWith(u"QSql") ||
                                                      include.startsWith(u"store/database/")))
                << file.path.toStdString() << " includes " << include.toStdString();
}

TEST(Architecture, sqlStandsInTheStoreAlone)
{
    static const QRegularExpression sql(QStringLiteral("^\\s*(SELECT\\s.+\\sFROM\\s|INSERT\\s+(OR\\s+\\w+\\s+)?INTO\\s|"
                                                       "UPDATE\\s+\\S+\\s+SET\\s|DELETE\\s+FROM\\s|PRAGMA\\s|"
                                                       "CREATE\\s+(TABLE|INDEX|VIEW|TRIGGER)\\s)"));
    for (const SourceFile& file : sources())
        for (const QString& literal : file.literals())
            EXPECT_TRUE(file.layer() == u"store" || file.path.startsWith(u"src/exchange/hub/") ||
                        !literal.contains(sql))
                << file.path.toStdString() << ": " << literal.toStdString();
}

TEST(Architecture, boxesAndFileDialogsAreOpenedInOnePlace)
{
    for (const QString& path : filesWith("\\bQ(MessageBox|FileDialog|InputDialog)\\b"))
        EXPECT_TRUE(path.startsWith(u"src/gui/shared/prompts.")) << path.toStdString();
}

/// So that each is chosen once, for light and dark, and its contrast is known.
TEST(Architecture, coloursOfWindowsStandInOnePlace)
{
    static const QRegularExpression literal(QStringLiteral("^#[0-9a-fA-F]{3,8}$"));
    const QString place = QStringLiteral("src/gui/shared/style.");
    for (const QString& path : filesWith(
             "\\bQColorConstants\\b|\\bQt::(white|black|(dark|light)?(gray|red|green|blue|cyan|magenta|yellow))\\b"
             "|\\bQColor\\s*[({]\\s*[\\w\"]"))
        EXPECT_TRUE(!path.startsWith(u"src/gui/") || path.startsWith(place)) << path.toStdString();
    for (const SourceFile& file : sources())
        for (const QString& text : file.literals())
            EXPECT_FALSE(file.layer() == u"gui" && !file.path.startsWith(place) && text.contains(literal))
                << file.path.toStdString() << ": " << text.toStdString();
}

TEST(Architecture, thereAreNoSingletons)
{
    EXPECT_EQ(filesWith("\\bstatic\\s+\\w[\\w:]*\\s*[&*]\\s*(instance|self|theInstance|get)\\s*\\(\\s*\\)"),
              QStringList());
}

TEST(Architecture, connectsByPointerToMember)
{
    EXPECT_EQ(filesWith("\\b(SIGNAL|SLOT)\\s*\\("), QStringList());
}

/// With QStringBuilder `auto text = a + b` holds references to temporaries that are gone when it is read.
TEST(Architecture, noJoinedTextIsKeptAsAuto)
{
    EXPECT_EQ(filesWith("\\bauto\\s+\\w+\\s*=\\s*[^;{]*(QStringLiteral\\( *\\)\\s*\\+|\\+\\s*QString)"), QStringList());
}

TEST(Architecture, nothingIsLeftToDo)
{
    static const QRegularExpression mark(QStringLiteral("\\b(TO"
                                                        "DO|FIX"
                                                        "ME|XX"
                                                        "X|HA"
                                                        "CK)\\b"));
    for (const auto* files : {&sources(), &tests()})
        for (const SourceFile& file : *files)
            EXPECT_FALSE(file.text.contains(mark)) << file.path.toStdString();
}

TEST(Architecture, everyFileSaysItsLicence)
{
    const QString line = QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n");
    for (const auto* files : {&sources(), &tests()})
        for (const SourceFile& file : *files)
            EXPECT_TRUE(file.text.startsWith(line)) << file.path.toStdString();
}

TEST(Architecture, headersGuardThemselvesAndOpenNoNamespace)
{
    for (const SourceFile& file : sources())
        if (file.isHeader())
            EXPECT_TRUE(file.text.contains(QStringLiteral("\n#pragma once\n"))) << file.path.toStdString();
    for (const QString& path : filesWith("\\busing namespace\\b"))
        EXPECT_FALSE(path.endsWith(u".h")) << path.toStdString();
}

TEST(Architecture, filesStayOfASizeThatCanBeRead)
{
    EXPECT_EQ(filesOver(sources(), 400, false, {}), QStringList());
    EXPECT_EQ(filesOver(sources(), 150, true, {}), QStringList());
    EXPECT_EQ(filesOver(tests(), 500, false, {}), QStringList());
    EXPECT_EQ(filesOver(tests(), 500, true, {}), QStringList());
}

TEST(Architecture, filesAreNamedInSnakeCase)
{
    static const QRegularExpression form(QStringLiteral("^[a-z0-9_]+\\.(h|cpp)$"));
    for (const auto* files : {&sources(), &tests()})
        for (const SourceFile& file : *files)
            EXPECT_TRUE(form.match(file.path.section(u'/', -1)).hasMatch()) << file.path.toStdString();
}

TEST(Architecture, noClassIsNamedAfterNothing)
{
    EXPECT_EQ(filesWith("\\b(class|struct)\\s+\\w*(Manager|Helper|Utils?|Handler|Misc)\\b\\s*(final\\s*)?[:{]"),
              QStringList());
}

TEST(Architecture, everyStringHasItsKhmer)
{
    const QString root = QStringLiteral(DAIKOU_SOURCE_DIR "/resources/translations/");
    QFile file(root + QStringLiteral("daikou_km.ts"));
    if (!file.open(QIODevice::ReadOnly))
        GTEST_SKIP() << "there is no translation file";
    const QString text = QString::fromUtf8(file.readAll());
    EXPECT_FALSE(text.contains(QStringLiteral("type=\"unfinished\"")));
    EXPECT_FALSE(text.contains(QStringLiteral("<translation></translation>")));
    EXPECT_FALSE(text.contains(QStringLiteral("<translation/>")));
}

TEST(SourceFiles, tellCodeFromLiteralsAndComments)
{
    const SourceFile file{
        QStringLiteral("src/store/a.cpp"),
        QStringLiteral(
            "#include \"store/b.h\"\n#include <QFile>\n// \"comment\"\nauto a = \"x \\\" // y\"; /* SIGNAL( */\n"
            "char c = '\"'; auto r = R\"(SELECT 1)\";\n")};
    EXPECT_EQ(file.includes(), (QStringList{QStringLiteral("store/b.h"), QStringLiteral("QFile")}));
    EXPECT_EQ(file.literals(), (QStringList{QStringLiteral("store/b.h"), QStringLiteral("x \\\" // y"),
                                            QStringLiteral("R\"(SELECT 1)\"")}));
    EXPECT_FALSE(file.code().contains(QStringLiteral("SIGNAL")));
    EXPECT_TRUE(file.code().contains(QStringLiteral("auto r =")));
    EXPECT_EQ(file.layer(), QStringLiteral("store"));
    EXPECT_EQ(file.lineCount(), 5);
}
