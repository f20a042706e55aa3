// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/all.h"
#include "gui/main_window.h"
#include "gui/records/field_editor.h"
#include "gui/records/record_form.h"
#include "gui/records/record_list_model.h"
#include "gui/records/record_list_page.h"
#include "gui/records/record_list_view.h"
#include "gui/records/record_page.h"
#include "gui/scripted_prompts.h"
#include "gui/shared/actions.h"
#include "gui/shared/result_bar.h"
#include "gui/shared/settings.h"
#include "gui/shared/style.h"
#include "gui/stall_watch.h"
#include "gui/workspace.h"
#include "texts/texts.h"

#include <QAction>
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace daikou::gui::test {

/// A window on a register of its own, in English, with scripted prompts, a fixed person and clock. A journey during
/// which the window does not answer for longer than StallWatch::limit fails.
class WindowTest : public ::testing::Test {
protected:
    QTemporaryDir folder, profile;
    ScriptedPrompts prompts;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<MainWindow> window;
    qint64 now = 1'700'000'000'000;
    QDateTime today = QDateTime(QDate(2004, 3, 1), QTime(9, 0)); ///< by which backups are due
    std::unique_ptr<StallWatch> watch;

    static void SetUpTestSuite() { applyStyle(*qApp); }
    void SetUp() override
    {
        installLanguage(domain::Language::English);
        settings = std::make_unique<Settings>(folder.filePath(QStringLiteral("settings.ini")));
        settings->set(Setting::BackupFolder, folder.filePath(QStringLiteral("backups")));
        openWindow();
    }
    void TearDown() override
    {
        if (watch)
            tellStalls();
        watch.reset();
        window.reset();
        installLanguage(domain::Language::English);
    }

    /// How long the window was away from its event loop in this journey.
    void tellStalls()
    {
        const auto stalls = watch->stalls();
        std::printf("[   WATCH  ] longest %lld ms away from the event loop, %zu stalls\n",
                    static_cast<long long>(watch->longest()), stalls.size());
        for (const auto& stall : stalls)
            if (double(stall.milliseconds) > double(StallWatch::limit) * StallWatch::crowding())
                ADD_FAILURE() << "the window did not answer for " << stall.milliseconds << " ms, about " << stall.doing;
    }
    void openWindow()
    {
        watch.reset(); // the start of a program is no stall of it
        window.reset();
        auto environment = store::Environment::real();
        environment.person = QStringLiteral("Sok Dara");
        environment.now = [this] { return now += 60'000; };
        window = std::make_unique<MainWindow>(MainWindow::Parts{.settings = *settings,
                                                                .prompts = prompts,
                                                                .environment = environment,
                                                                .profileFolder = profile.path(),
                                                                .spareFolder = profile.path(),
                                                                .clock = [this] { return today; }});
        window->resize(1366, 768);
        window->show();
        settle();
        watch = std::make_unique<StallWatch>();
    }
    /// Opens a file and waits until it is open; false where it could not be.
    bool open(const QString& path)
    {
        note("opening");
        window->openFile(path);
        settle();
        return window->source() && window->source()->path() == path;
    }
    void note(const std::string& doing)
    {
        if (watch)
            watch->note(doing);
    }
    QString draftsFile()
    {
        return profile.filePath(QStringLiteral("drafts/") + source().facts().id.toText() + QStringLiteral(".json"));
    }
    QString file() const { return folder.filePath(QStringLiteral("test.daikou")); }
    void startRegister()
    {
        ASSERT_TRUE(
            window->createRegister(file(), QStringLiteral("Test register"), QStringLiteral("Test organisation")))
            << qPrintable(window->bar().text());
        settle();
    }
    /// Lets everything come to its end: events, long work, queries, and what those set going in turn (a row that is
    /// found is scrolled to, which paints, which reads a page).
    void settle()
    {
        constexpr int rounds = 4;
        for (int quiet = 0; quiet < rounds; ++quiet) {
            QApplication::processEvents();
            QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            if (isAtWork()) {
                quiet = -1;
                QApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
            }
        }
    }
    bool isAtWork() const
    {
        return window && (window->operations().isRunning() || window->background().isRunning() ||
                          (window->queries() && window->queries()->isBusy()));
    }
    void trigger(const char* action)
    {
        note(action);
        window->actions()[action]->trigger();
        settle();
    }
    /// As a person does who clicks on its name somewhere.
    void openRecord(const domain::RecordId& id)
    {
        note("opening a record");
        Q_EMIT window->session()->recordWanted(id);
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
        note(std::string("filling ") + field);
        editor->restoreText(text);
        Q_EMIT form.left(QString::fromLatin1(field));
        settle();
    }
    template <class R>
    domain::RecordId save(R record)
    {
        note("a change from elsewhere");
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
