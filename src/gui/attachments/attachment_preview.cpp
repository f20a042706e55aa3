// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/attachments/attachment_preview.h"

#include "domain/values/current_language.h"
#include "gui/attachments/attachment_kind.h"
#include "gui/attachments/picture_view.h"
#include "gui/shared/labels.h"
#include "gui/shared/style.h"

#include <QBuffer>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace daikou::gui {

namespace {

constexpr QSize sharpest(1600, 1600); // pixels: more than the preview has on a screen of 200 %

QLabel* centredLabel(const char* role)
{
    QLabel* made = textLabel({}, role);
    made->setAlignment(Qt::AlignCenter);
    return made;
}

} // namespace

AttachmentPreview::AttachmentPreview(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_stack(new QStackedWidget), m_icon(centredLabel("plain")),
      m_name(centredLabel("plain")), m_facts(centredLabel("muted")), m_reason(centredLabel("muted")),
      m_page(centredLabel("muted")), m_picture(new PictureView), m_text(new QPlainTextEdit),
      m_previous(new QPushButton), m_next(new QPushButton)
{
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Preview of the file"));
    m_messagePage = buildMessage();
    for (QWidget* page : std::initializer_list<QWidget*>{m_messagePage, m_picture, m_text})
        m_stack->addWidget(page);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_stack, 1);
    column->addWidget(buildPages());
    clear();
}

QWidget* AttachmentPreview::buildMessage()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->addStretch(1);
    for (QWidget* each : std::initializer_list<QWidget*>{m_icon, m_name, m_facts, m_reason})
        column->addWidget(each);
    column->addStretch(1);
    return page;
}

QWidget* AttachmentPreview::buildPages()
{
    m_turner = new QWidget;
    auto* row = new QHBoxLayout(m_turner);
    row->setContentsMargins(0, 0, 0, 0);
    m_previous->setIcon(icon("go-previous"));
    m_previous->setAccessibleName(tr("Previous page"));
    m_previous->setToolTip(tr("Previous page"));
    m_next->setIcon(icon("go-next"));
    m_next->setAccessibleName(tr("Next page"));
    m_next->setToolTip(tr("Next page"));
    row->addStretch(1);
    for (QWidget* each : std::initializer_list<QWidget*>{m_previous, m_page, m_next})
        row->addWidget(each);
    row->addStretch(1);
    connect(m_previous, &QPushButton::clicked, this, [this] { decode(m_content.page - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { decode(m_content.page + 1); });
    return m_turner;
}

void AttachmentPreview::clear()
{
    ++m_asked;
    m_working = false;
    m_bytes.reset();
    m_content = {};
    m_attachment = {};
    m_picture->setPicture({});
    m_turner->hide();
    setVisible(false);
}

void AttachmentPreview::show(const domain::Attachment& attachment)
{
    const bool same = attachment.hash == m_attachment.hash && attachment.mediaType == m_attachment.mediaType;
    m_attachment = attachment;
    m_picture->setAccessibleName(attachment.fileName);
    m_picture->setAccessibleDescription(attachment.caption.in(domain::currentLanguage()));
    setVisible(true);
    if (same && (m_working || m_bytes))
        return m_working ? void() : take(PreviewContent(m_content));
    clear();
    m_attachment = attachment;
    setVisible(true);
    if (attachment.bytes.value_or(0) > mostPreviewed)
        return showMessage(attachmentKind(attachment.mediaType).shown == AttachmentKind::Shown::NotAtAll
                               ? QString()
                               : tr("This file is too large to be shown here. Open it with another program."));
    showMessage(tr("Reading the file…"));
    read();
}

void AttachmentPreview::read()
{
    m_working = true;
    m_session.queries().ask(this, QStringLiteral("content"),
                            [this, asked = ++m_asked, hash = m_attachment.hash](store::Register& source) {
                                auto bytes = std::make_shared<QByteArray>();
                                QBuffer buffer(bytes.get());
                                buffer.open(QIODevice::WriteOnly);
                                const auto state = store::readContent(source, hash, buffer);
                                return QueryRunner::Answer([this, asked, bytes, state] {
                                    if (asked != m_asked)
                                        return;
                                    if (state == store::ContentState::Whole) {
                                        m_bytes = bytes;
                                        decode(0);
                                    } else {
                                        PreviewContent nothing;
                                        nothing.reason = store::sentenceOf(state);
                                        take(nothing);
                                    }
                                });
                            });
}

/// Beside the window, and not where the register is read: a picture may take a second, and a change waits for readers.
void AttachmentPreview::decode(int page)
{
    m_working = true;
    QtConcurrent::run([bytes = m_bytes, media = m_attachment.mediaType, page] {
        return makePreview(*bytes, media, sharpest, page);
    }).then(this, [this, asked = ++m_asked](const PreviewContent& content) {
        if (asked == m_asked)
            take(content);
    });
}

void AttachmentPreview::take(const PreviewContent& content)
{
    m_working = false;
    m_content = content;
    if (!content.picture.isNull()) {
        m_picture->setPicture(content.picture);
        m_stack->setCurrentWidget(m_picture);
        if (!content.text.isEmpty())
            m_picture->setAccessibleDescription(content.text);
    } else if (!content.text.isEmpty() && content.reason.isEmpty()) {
        m_text->setPlainText(content.text);
        m_stack->setCurrentWidget(m_text);
    } else {
        showMessage(content.reason);
    }
    showPage();
    Q_EMIT shown();
}

void AttachmentPreview::showMessage(const QString& reason)
{
    constexpr int side = 48;
    m_icon->setPixmap(QIcon::fromTheme(QLatin1String(attachmentKind(m_attachment.mediaType).icon)).pixmap(side, side));
    m_name->setText(m_attachment.fileName);
    m_facts->setText(kindWord(m_attachment.mediaType) + QStringLiteral(" · ") +
                     sizeText(m_attachment.bytes.value_or(-1)));
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_stack->setCurrentWidget(m_messagePage);
}

void AttachmentPreview::showPage()
{
    m_turner->setVisible(m_content.pages > 1);
    m_page->setText(tr("Page %1 of %2").arg(m_content.page + 1).arg(m_content.pages));
    m_previous->setEnabled(m_content.page > 0);
    m_next->setEnabled(m_content.page + 1 < m_content.pages);
}

QString AttachmentPreview::message() const
{
    return m_stack->currentWidget() == m_messagePage ? m_reason->text() : QString();
}

} // namespace daikou::gui
