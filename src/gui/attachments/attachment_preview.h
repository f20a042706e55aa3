// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/common.h"
#include "gui/attachments/preview_content.h"
#include "gui/shared/session.h"
#include "store/attached_content.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace daikou::gui {

class PictureView;

/// Shows an attached file as far as that can be done: a picture, the pages of a PDF, the beginning of a text; of any
/// other file what it is. Reads and decodes beside the window.
class AttachmentPreview : public QWidget {
    Q_OBJECT

public:
    explicit AttachmentPreview(Session& session, QWidget* parent = nullptr);

    void show(const domain::Attachment& attachment);
    void clear();
    /// Whether something is still being read or decoded.
    bool isWorking() const { return m_working; }
    const PreviewContent& content() const { return m_content; }
    /// What stands there instead of a preview, or below the icon of a file that has none.
    QString message() const;

Q_SIGNALS:
    void shown();

private:
    QWidget* buildMessage();
    QWidget* buildPages();
    void read();
    void decode(int page);
    void take(const PreviewContent& content);
    void showMessage(const QString& reason);
    void showPage();

    Session& m_session;
    domain::Attachment m_attachment;
    std::shared_ptr<const QByteArray> m_bytes;
    PreviewContent m_content;
    quint64 m_asked = 0; ///< the number of what was asked for last: what comes for an earlier one is dropped
    bool m_working = false;
    QStackedWidget* m_stack;
    QWidget* m_messagePage;
    QLabel *m_icon, *m_name, *m_facts, *m_reason, *m_page;
    PictureView* m_picture;
    QPlainTextEdit* m_text;
    QWidget* m_turner;
    QPushButton *m_previous, *m_next;
};

} // namespace daikou::gui
