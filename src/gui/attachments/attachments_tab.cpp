// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/attachments/attachments_tab.h"

#include "gui/attachments/attach_files.h"
#include "gui/attachments/attachment_preview.h"
#include "gui/attachments/attachments_model.h"
#include "gui/attachments/file_drop.h"
#include "gui/shared/prompts.h"
#include "gui/shared/style.h"

#include <QClipboard>
#include <QDateTime>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

namespace daikou::gui {

namespace {

/// What the list and the preview say already is not said again in the form.
QStringList keptByProgram()
{
    return {QStringLiteral("media_type"), QStringLiteral("hash"), QStringLiteral("bytes")};
}

} // namespace

AttachmentsTab::AttachmentsTab(Session& session, const ReferenceLookup& lookup, QWidget* parent)
    : ChildRecordsTab(session, lookup, domain::Attachment::type(), new AttachmentsModel(session), keptByProgram(),
                      parent),
      m_preview(new AttachmentPreview(session)), m_paste(new QPushButton(icon("edit-paste"), tr("Paste"))),
      m_save(new QPushButton(icon("document-save-as"), tr("Save as…")))
{
    constexpr int least = 130; // pixels: what a picture needs to be known again
    m_preview->setMinimumHeight(least);
    placeBesideList(m_preview);
    buildButtons();
    addShortcuts();
}

void AttachmentsTab::buildButtons()
{
    const bool writable = !session().source().isReadOnly();
    addButton().setText(tr("Add files…"));
    m_paste->setToolTip(tr("Attach what was copied elsewhere: files or a picture (Ctrl+V)"));
    m_paste->setEnabled(writable);
    openButton().setIcon(icon("document-open"));
    openButton().setToolTip(tr("Open a copy with the program that this computer has for it (Enter)"));
    openButton().disconnect(&session());
    openButton().disconnect(this);
    m_save->setEnabled(false);
    placeButton(m_paste, true);
    placeButton(m_save, false);
    connect(m_paste, &QPushButton::clicked, this, &AttachmentsTab::paste);
    connect(m_save, &QPushButton::clicked, this, &AttachmentsTab::saveAs);
    connect(&openButton(), &QPushButton::clicked, this, &AttachmentsTab::openCopy);
    connect(&list(), &QTableView::activated, this, &AttachmentsTab::openCopy);
}

void AttachmentsTab::addShortcuts()
{
    auto* pasteKey = new QShortcut(QKeySequence::Paste, this);
    pasteKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(pasteKey, &QShortcut::activated, this, &AttachmentsTab::paste);
    auto* removeKey = new QShortcut(QKeySequence::Delete, &list());
    removeKey->setContext(Qt::WidgetShortcut);
    connect(removeKey, &QShortcut::activated, &removeButton(), &QPushButton::click);
}

QString AttachmentsTab::wordsOfEmpty() const
{
    return tr("Nothing is attached yet. Add files with the button, drag them onto this page, or paste a picture with "
              "Ctrl+V.");
}

std::optional<domain::Attachment> AttachmentsTab::chosenAttachment() const
{
    const auto record = session().source().find(chosen());
    return record ? std::optional(domain::fromRecord<domain::Attachment>(*record)) : std::nullopt;
}

void AttachmentsTab::showChosen(const domain::RecordId& id)
{
    const auto attachment = id.isNull() ? std::nullopt : chosenAttachment();
    m_save->setEnabled(attachment.has_value());
    if (attachment)
        m_preview->show(*attachment);
    else
        m_preview->clear();
}

/// At once where it is little, else beside the window with progress.
void AttachmentsTab::run(const QString& title, qint64 bytes, const Work& work)
{
    constexpr qint64 little = 512 * 1024;
    if (bytes > little) {
        session().operations().start(title, session().source(), work);
        return;
    }
    OperationRunner::Done done;
    if (session().operations().attempt([&] { done = work(session().source(), {}); }) && done)
        session().operations().attempt(done);
}

void AttachmentsTab::showMade(const domain::RecordId& id)
{
    refresh();
    select(id);
    list().setFocus(Qt::OtherFocusReason);
    Q_EMIT session().resultTold([] { return tr("Attached. Say below what it shows and who made it."); }, true);
}

void AttachmentsTab::addNew()
{
    const QStringList paths = session().prompts().chooseFilesToOpen(this, tr("Attach files"), tr("All files (*)"));
    if (!paths.isEmpty())
        attach(paths);
}

void AttachmentsTab::attach(const QStringList& paths)
{
    if (owner().isNull() || session().source().isReadOnly())
        return;
    commit(false);
    qint64 bytes = 0;
    if (!session().operations().attempt([&] { bytes = requireAttachable(paths); }))
        return;
    run(tr("Attaching…"), bytes,
        [self = QPointer(this), to = owner(), paths](store::Register& source, const domain::Progress& progress) {
            const auto made = attachFiles(source, to, paths, progress);
            return OperationRunner::Done([self, made] {
                if (self)
                    self->showMade(made);
            });
        });
}

void AttachmentsTab::paste()
{
    const auto* copied = QGuiApplication::clipboard()->mimeData();
    if (const QStringList paths = filesIn(copied); !paths.isEmpty())
        return attach(paths);
    const auto picture = copied && copied->hasImage() ? qvariant_cast<QImage>(copied->imageData()) : QImage();
    if (picture.isNull()) {
        Q_EMIT session().resultTold(
            [] { return tr("There is nothing to paste. Copy a file or a picture elsewhere first."); }, false);
        return;
    }
    if (owner().isNull() || session().source().isReadOnly())
        return;
    commit(false);
    const QString name = tr("picture") + QDateTime::currentDateTime().toString(QStringLiteral(" yyyy-MM-dd HH-mm-ss")) +
                         QStringLiteral(".png");
    run(tr("Attaching…"), picture.sizeInBytes(),
        [self = QPointer(this), to = owner(), picture, name](store::Register& source,
                                                             const domain::Progress& progress) {
            const auto made = attachPicture(source, to, picture, name, progress);
            return OperationRunner::Done([self, made] {
                if (self)
                    self->showMade(made);
            });
        });
}

void AttachmentsTab::openCopy()
{
    const auto attachment = chosenAttachment();
    QString path;
    if (!attachment || !session().operations().attempt([&] { path = m_copies.pathFor(*attachment); }))
        return;
    if (QFile::exists(path)) {
        session().operations().attempt([&] { OpenedCopies::open(path); });
        return;
    }
    run(tr("Making a copy to open…"), attachment->bytes.value_or(0),
        [attachment = *attachment, path](store::Register& source, const domain::Progress& progress) {
            saveContent(source, attachment, path, progress);
            QFile::setPermissions(path, QFile::ReadOwner);
            return OperationRunner::Done([path] { OpenedCopies::open(path); });
        });
}

void AttachmentsTab::saveAs()
{
    const auto attachment = chosenAttachment();
    if (!attachment)
        return;
    const QString path = session().prompts().chooseFileToSave(this, tr("Save the file as"),
                                                              safeFileName(attachment->fileName), tr("All files (*)"));
    if (path.isEmpty())
        return;
    run(tr("Saving…"), attachment->bytes.value_or(0),
        [self = QPointer(this), attachment = *attachment, path](store::Register& source,
                                                                const domain::Progress& progress) {
            saveContent(source, attachment, path, progress);
            return OperationRunner::Done([self, path] {
                if (self)
                    Q_EMIT self->session().resultTold([path] { return tr("Saved as “%1”.").arg(path); }, false);
            });
        });
}

} // namespace daikou::gui
