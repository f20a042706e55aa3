// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/all.h"
#include "gui/main_window.h"
#include "gui/records/field_editor.h"
#include "gui/records/record_form.h"
#include "gui/records/record_list_model.h"
#include "gui/records/record_list_page.h"
#include "gui/records/record_page.h"
#include "gui/scripted_prompts.h"
#include "gui/shared/actions.h"
#include "gui/shared/result_bar.h"
#include "gui/shared/settings.h"
#include "gui/workspace.h"
#include "texts/texts.h"

#include <QAction>
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace daikou::gui::test {

/// A window on a register of its own, in English, with scripted prompts, a fixed person and clock.
class WindowTest : public ::testing::Test {
protected:
    QTemporaryDir folder;
    ScriptedPrompts prompts;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<MainWindow> window;
    qint64 now = 1'700'000'000'000;

    void SetUp() override
    {
        installLanguage(domain::Language::English);
        settings = std::make_unique<Settings>(folder.filePath(QStringLiteral("settings.ini")));
        settings->set(Setting::BackupFolder, folder.filePath(QStringLiteral("backups")));
        openWindow();
    }
    void TearDown() override
    {
        window.reset();
        installLanguage(domain::Language::English);
    }

    void openWindow()
    {
        window.reset();
        auto environment = store::Environment::real();
        environment.person = QStringLiteral("Sok Dara");
        environment.now = [this] { return now += 60'000; };
        window = std::make_unique<MainWindow>(MainWindow::Parts{
            .settings = *settings, .prompts = prompts, .environment = environment, .draftsFolder = folder.path()});
        window->resize(1366, 768);
        window->show();
        settle();
    }
    QString file() const { return folder.filePath(QStringLiteral("test.daikou")); }
    void startRegister()
    {
        ASSERT_TRUE(
            window->createRegister(file(), QStringLiteral("Test register"), QStringLiteral("Test organisation")))
            << qPrintable(window->bar().text());
        settle();
    }
    void settle()
    {
        window->operations().waitForFinished();
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void trigger(const char* action)
    {
        window->actions()[action]->trigger();
        settle();
    }
    store::Register& source() { return *window->source(); }
    Workspace& workspace() { return *window->workspace(); }
    RecordListPage& list() { return *workspace().list(); }
    RecordPage& page() { return *workspace().record(); }

    /// Types into a field of the page's form and leaves it.
    void fill(RecordForm& form, const char* field, const QString& text)
    {
        auto* editor = form.editor(QString::fromLatin1(field));
        ASSERT_NE(editor, nullptr) << field;
        editor->restoreText(text);
        Q_EMIT form.left(QString::fromLatin1(field));
        settle();
    }
    template <class R>
    domain::RecordId save(R record)
    {
        source().perform({domain::ChangeLabel::Code::Add, {u'@' + R::type().name(), QStringLiteral("x")}},
                         [&](store::Change& change) { change.save(record); });
        settle();
        return record.id;
    }
    domain::RecordId addOrganisation(const QString& english, const QString& khmer = {})
    {
        domain::Organisation organisation;
        organisation.name = {english, khmer};
        return save(organisation);
    }
};

} // namespace daikou::gui::test
