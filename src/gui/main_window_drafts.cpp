// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that keeps what is typed and not in the register, and leads back to it.
#include "gui/main_window.h"

#include "domain/records/all.h"
#include "domain/values/current_language.h"
#include "gui/shared/drafts.h"
#include "gui/shared/rescue.h"
#include "gui/shared/result_bar.h"
#include "gui/workspace.h"

#include <QPushButton>
#include <QStandardPaths>

namespace daikou::gui {

namespace {

/// What was being typed: "Activity · Dig three wells".
QString draftWords(store::Register& source, const Draft& draft)
{
    const auto language = domain::currentLanguage();
    const auto* type = domain::findRecordType(draft.type);
    const auto id = domain::RecordId::fromText(draft.record);
    const QString what = type ? type->one().in(language) : draft.type;
    return id && source.isLive(*id) ? what + QStringLiteral(" · ") + source.titleOf(*id, language) : what;
}

} // namespace

/// Where drafts and what is rescued are kept, the best place first.
QStringList MainWindow::ownFolders() const
{
    const auto folder = [](const QString& wanted, QStandardPaths::StandardLocation usual) {
        return wanted.isEmpty() ? QStandardPaths::writableLocation(usual) : wanted;
    };
    return {folder(m_parts.profileFolder, QStandardPaths::AppDataLocation),
            folder(m_parts.spareFolder, QStandardPaths::RuntimeLocation) + QStringLiteral("/daikou")};
}

/// The registers in which something typed waits, the last one first.
QStringList MainWindow::unfinishedRegisters() const
{
    QStringList folders;
    for (const QString& folder : ownFolders())
        folders += folder + QStringLiteral("/drafts");
    return Drafts::registersIn(folders);
}

void MainWindow::openDrafts()
{
    const QString name = QStringLiteral("/drafts/%1.json").arg(m_register->facts().id.toText());
    QStringList drafts, rescued;
    for (const QString& folder : ownFolders()) {
        drafts += folder + name;
        rescued += folder + QStringLiteral("/rescued");
    }
    m_drafts = std::make_unique<Drafts>(drafts, m_register->path());
    m_rescue = std::make_unique<Rescue>(m_register->path(), rescued);
    connect(m_drafts.get(), &Drafts::changed, this, &MainWindow::showStatus);
    connect(m_drafts.get(), &Drafts::failed, this, [this] {
        m_bar->addToError([] {
            return tr("The disk is so full that what you type would be lost if the program ended now. Make room on it "
                      "before you go on.");
        });
    });
}

/// Tells of those that are left over, by their keys; the status line tells of them too, until each was looked at.
void MainWindow::offerDrafts(const QStringList& keys)
{
    m_waiting = keys;
    m_waiting.removeIf([this](const QString& key) { return !m_drafts->all().contains(key); });
    m_unfinished->setText(tr("Not kept yet: %1 (F4)").arg(m_waiting.size()));
    m_unfinished->setVisible(!m_waiting.isEmpty());
    if (m_waiting.isEmpty())
        return;
    m_bar->showOffer(
        [this, draft = m_drafts->all().value(m_waiting.first()), more = m_waiting.size() - 1] {
            if (!m_register)
                return QString();
            QString text = tr("Something was typed and not yet kept. It is still here: %1. F4 shows it.")
                               .arg(draftWords(*m_register, draft));
            if (more > 0)
                text += u' ' + tr("More forms like this: %1.").arg(more);
            return text;
        },
        [] { return tr("Show it"); }, [this] { showUnfinished(); });
}

/// The next one that is left over, else the one that is typed into last; on the welcome page the register first.
void MainWindow::showUnfinished()
{
    if (!m_register) {
        if (const QStringList paths = unfinishedRegisters(); !paths.isEmpty())
            openFile(paths.first(), [this] { showUnfinished(); });
        return;
    }
    QStringList keys = m_waiting.isEmpty() ? QStringList(m_drafts->all().keys()) : m_waiting;
    keys.removeIf([this](const QString& key) { return !m_drafts->all().contains(key); });
    if (keys.isEmpty())
        return m_bar->showHint([] { return tr("Nothing is typed that is not kept."); });
    const Draft next = m_drafts->all().value(keys.takeFirst());
    m_bar->hide();
    m_operations.attempt([&] { m_workspace->restoreDraft(next); });
    if (!m_waiting.isEmpty())
        offerDrafts(keys);
}

} // namespace daikou::gui
