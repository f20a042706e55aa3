// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/help/manual_window.h"

#include "texts/texts.h"

#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextDocument>
#include <QUrl>

namespace daikou::gui {

namespace {

QString read(domain::Language language, const QString& chapter)
{
    QFile file(QStringLiteral(":/manual/%1/%2.md").arg(codeOfLanguage(language), chapter));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Pictures of screens are wider than the page.
void fitPictures(QTextDocument& document)
{
    constexpr double pictureWidth = 620;
    std::vector<std::pair<int, QTextImageFormat>> pictures;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto piece = block.begin(); !piece.atEnd(); ++piece)
            if (piece.fragment().charFormat().isImageFormat())
                pictures.emplace_back(piece.fragment().position(), piece.fragment().charFormat().toImageFormat());
    for (auto& [position, format] : pictures) {
        format.setWidth(pictureWidth);
        QTextCursor cursor(&document);
        cursor.setPosition(position);
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        cursor.setCharFormat(format);
    }
}

} // namespace

ManualWindow::ManualWindow(domain::Language language, QWidget* parent)
    : QDialog(parent), m_language(language), m_chapters(new QListWidget), m_text(new QTextBrowser)
{
    constexpr int width = 960, height = 660, listWidth = 230;
    setWindowTitle(tr("Manual"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(width, height);
    m_chapters->setFixedWidth(listWidth);
    m_chapters->setAccessibleName(tr("Chapters"));
    m_text->setAccessibleName(tr("Manual"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(18);
    for (const QString& chapter : chapters()) {
        const QString title = read(language, chapter).section(u'\n', 0, 0).mid(2).trimmed();
        m_chapters->addItem(title.isEmpty() ? chapter : title);
    }
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_chapters);
    row->addWidget(m_text, 1);
    connect(m_chapters, &QListWidget::currentRowChanged, this, &ManualWindow::showChapter);
    connect(m_text, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& link) { open(link.fileName().section(u'.', 0, 0)); });
    m_chapters->setCurrentRow(0);
}

QStringList ManualWindow::chapters()
{
    return {QStringLiteral("welcome"), QStringLiteral("records"),     QStringLiteral("workshop"),
            QStringLiteral("lists"),   QStringLiteral("import"),      QStringLiteral("map"),
            QStringLiteral("charts"),  QStringLiteral("assessments"), QStringLiteral("reports"),
            QStringLiteral("backups"), QStringLiteral("keyboard")};
}

void ManualWindow::showChapter(int row)
{
    constexpr int khmerLine = 140, latinLine = 125; // per cent
    m_text->document()->setBaseUrl(QUrl(QStringLiteral("qrc:/manual/%1/").arg(codeOfLanguage(m_language))));
    m_text->setMarkdown(read(m_language, chapters().value(row)));
    QTextCursor cursor(m_text->document());
    cursor.select(QTextCursor::Document);
    QTextBlockFormat format;
    format.setLineHeight(m_language == domain::Language::Khmer ? khmerLine : latinLine,
                         QTextBlockFormat::ProportionalHeight);
    cursor.mergeBlockFormat(format);
    fitPictures(*m_text->document());
    m_text->moveCursor(QTextCursor::Start);
}

void ManualWindow::open(const QString& chapter)
{
    if (const auto row = chapters().indexOf(chapter); row >= 0)
        m_chapters->setCurrentRow(int(row));
}

QString ManualWindow::text() const
{
    return m_text->toPlainText();
}

} // namespace daikou::gui
