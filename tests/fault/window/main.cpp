// SPDX-License-Identifier: GPL-3.0-or-later
// The window with somebody at the keys: fault_window FOLDER SEED works on FOLDER/window.daikou until it is killed. What
// is done is said on standard output, one line each: the time in beats, what, the field, the text. A beat is a tenth of
// a second in which the program came to run, so that a slow computer loses nobody's time.
#include "domain/records/all.h"
#include "exchange/demo/dice.h"
#include "fault/said.h"
#include "gui/import/import_page.h"
#include "gui/main_window.h"
#include "gui/records/field_editor.h"
#include "gui/records/record_form.h"
#include "gui/records/record_page.h"
#include "gui/reports/report_page.h"
#include "gui/scripted_prompts.h"
#include "gui/shared/actions.h"
#include "gui/shared/operation_runner.h"
#include "gui/shared/result_bar.h"
#include "gui/shared/settings.h"
#include "gui/workspace.h"
#include "texts/texts.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QTest>
#include <QTimer>

using namespace daikou;
using namespace daikou::gui;

namespace {

class Journey {
public:
    Journey(const QString& folder, quint64 seed);
    void goOn();

private:
    void say(const char* what, const QString& field = {}, const QString& text = {}) const;
    void type();
    void leaveField();
    void undo();
    void import();
    void preview();
    void saveReport();
    void backUp();
    RecordForm& form();

    exchange::demo::Dice m_dice;
    QString m_folder;
    test::ScriptedPrompts m_prompts;
    Settings m_settings;
    MainWindow m_window;
    QTimer m_beat;
    qint64 m_beats = 0;
    QString m_field = QStringLiteral("goal.en");
};

Journey::Journey(const QString& folder, quint64 seed)
    : m_dice(seed), m_folder(folder), m_settings(folder + QStringLiteral("/settings.ini")),
      m_window({.settings = m_settings, .prompts = m_prompts, .profileFolder = folder})
{
    m_settings.set(Setting::BackupFolder, QString(folder + QStringLiteral("/backups")));
    constexpr int tenth = 100;
    m_beat.setInterval(tenth);
    QObject::connect(&m_beat, &QTimer::timeout, &m_window, [this] {
        ++m_beats;
        say("beat");
    });
    m_beat.start();
    m_window.resize(1366, 768);
    m_window.show();
    m_window.openFile(folder + QStringLiteral("/window.daikou"));
    m_window.operations().waitForFinished();
    say("opened");
    if (m_window.bar().isVisible())
        say("offers", {}, m_window.bar().text());
}

void Journey::say(const char* what, const QString& field, const QString& text) const
{
    fault::say(m_beats, what, field, text);
}

void Journey::goOn()
{
    using Step = void (Journey::*)();
    static const std::vector<Step> steps{
        &Journey::type, &Journey::type,   &Journey::type,    &Journey::type,       &Journey::type,
        &Journey::type, &Journey::type,   &Journey::type,    &Journey::leaveField, &Journey::leaveField,
        &Journey::undo, &Journey::import, &Journey::preview, &Journey::backUp,     &Journey::saveReport};
    (this->*m_dice.pick(steps))();
    QTest::qWait(m_dice.between(1, 200));
}

/// The form of the one partnership there is, brought to the screen where another page is.
RecordForm& Journey::form()
{
    if (!m_window.workspace()->record())
        m_window.source()->forEach(domain::Partnership::type(),
                                   [&](const domain::Record& record) { m_window.workspace()->openRecord(record.id); });
    return m_window.workspace()->record()->form();
}

void Journey::type()
{
    QWidget* input = form().editor(m_field)->input();
    input->setFocus();
    const QString words = QStringLiteral("road %1 ").arg(m_dice.below(1'000'000'000));
    QTest::keyClicks(input, words);
    if (form().editor(m_field)->typedText().contains(words.trimmed())) // not where long work holds the page
        say("typed", m_field, words.trimmed());
}

void Journey::leaveField()
{
    Q_EMIT form().left(m_field);
    QApplication::processEvents();
    say("left", m_field);
    m_field = m_dice.chance(50) ? QStringLiteral("goal.en") : QStringLiteral("title.en");
}

void Journey::undo()
{
    constexpr qint64 lastOfTheStart = 2; // the partnership itself stays
    const auto last = m_window.source()->undoable();
    if (!last || last->number <= lastOfTheStart || !m_window.actions()["edit.undo"]->isEnabled())
        return;
    say("undoes");
    m_window.actions()["edit.undo"]->trigger();
}

void Journey::import()
{
    m_window.operations().waitForFinished();
    QFile list(m_folder + QStringLiteral("/list.csv"));
    if (!list.open(QIODevice::WriteOnly))
        return;
    list.write("name_en\n");
    for (int i = 0; i < 200; ++i)
        list.write("Organisation " + QByteArray::number(m_dice.below(1'000'000'000)) + '\n');
    list.close();
    say("imports");
    m_window.workspace()->showImport(&domain::Organisation::type());
    m_window.workspace()->import().setFile(list.fileName());
    m_window.operations().waitForFinished();
    m_window.workspace()->import().run();
}

void Journey::preview()
{
    m_window.operations().waitForFinished();
    say("previews");
    m_window.workspace()->showReport(QStringLiteral("directory"), {});
}

void Journey::saveReport()
{
    m_window.operations().waitForFinished();
    say("reports");
    m_prompts.answers = {m_folder + QStringLiteral("/directory.pdf")};
    m_window.workspace()->showReport(QStringLiteral("directory"), {});
    m_window.workspace()->reports().save();
}

void Journey::backUp()
{
    m_window.operations().waitForFinished();
    say("backs up");
    m_window.actions()["file.backup"]->trigger();
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    installLanguage(domain::Language::English);
    Journey journey(arguments.value(1), arguments.value(2).toULongLong());
    while (true)
        journey.goOn();
}
