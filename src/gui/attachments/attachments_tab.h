// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/common.h"
#include "gui/attachments/opened_copies.h"
#include "gui/records/child_records_tab.h"

namespace daikou::gui {

class AttachmentPreview;

/// The attachments of the record of the page: the list with a preview beside it, and the form of the chosen one.
/// Files come by the button, by dragging them on the page or by pasting them, pictures too.
class AttachmentsTab : public ChildRecordsTab {
    Q_OBJECT

public:
    AttachmentsTab(Session& session, const ReferenceLookup& lookup, QWidget* parent = nullptr);

    /// Asks for files and attaches them.
    void addNew() override;
    void attach(const QStringList& paths);
    /// Attaches the files, or else the picture, that were copied elsewhere.
    void paste();
    AttachmentPreview& preview() const { return *m_preview; }

protected:
    void showChosen(const domain::RecordId& id) override;
    QString wordsOfEmpty() const override;

private:
    void buildButtons();
    void addShortcuts();
    void showMade(const domain::RecordId& id);
    std::optional<domain::Attachment> chosenAttachment() const;
    using Work = std::function<OperationRunner::Done(store::Register& source, const domain::Progress& progress)>;
    void run(const QString& title, qint64 bytes, const Work& work);
    void openCopy();
    void saveAs();

    AttachmentPreview* m_preview;
    QPushButton *m_paste, *m_save;
    OpenedCopies m_copies;
};

} // namespace daikou::gui
