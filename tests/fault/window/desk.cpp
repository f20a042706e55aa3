// SPDX-License-Identifier: GPL-3.0-or-later
// The workshop desk with somebody who types participants from a flip chart: fault_desk FOLDER SEED works on
// FOLDER/desk.daikou, in which there is one event, until it is killed. What is done is said (fault/said.h).
#include "domain/records/all.h"
#include "exchange/demo/dice.h"
#include "fault/said.h"
#include "gui/desk/entry_section.h"
#include "gui/desk/workshop_desk.h"
#include "gui/main_window.h"
#include "gui/scripted_prompts.h"
#include "gui/shared/operation_runner.h"
#include "gui/shared/result_bar.h"
#include "gui/shared/settings.h"
#include "gui/workspace.h"
#include "texts/texts.h"

#include <QApplication>
#include <QTest>
#include <QTimer>

using namespace daikou;
using namespace daikou::gui;

namespace {

class Scribe {
public:
    Scribe(const QString& folder, quint64 seed);
    void goOn();

private:
    void type(const QString& text);
    void press(Qt::Key key);
    void pause() { QTest::qWait(m_dice.between(1, 150)); }

    exchange::demo::Dice m_dice;
    test::ScriptedPrompts m_prompts;
    Settings m_settings;
    MainWindow m_window;
    QTimer m_beat;
    qint64 m_beats = 0;
    domain::RecordId m_event;
};

Scribe::Scribe(const QString& folder, quint64 seed)
    : m_dice(seed), m_settings(folder + QStringLiteral("/settings.ini")),
      m_window({.settings = m_settings, .prompts = m_prompts, .profileFolder = folder})
{
    constexpr int tenth = 100;
    m_beat.setInterval(tenth);
    QObject::connect(&m_beat, &QTimer::timeout, &m_window, [this] { fault::say(++m_beats, "beat"); });
    m_beat.start();
    m_window.resize(1366, 768);
    m_window.show();
    m_window.openFile(folder + QStringLiteral("/desk.daikou"));
    m_window.operations().waitForFinished();
    fault::say(m_beats, "opened");
    if (m_window.bar().isVisible())
        fault::say(m_beats, "offers", {}, m_window.bar().text());
    m_window.source()->forEach(domain::Event::type(), [&](const domain::Record& event) { m_event = event.id; });
    m_window.workspace()->openDesk(m_event);
}

void Scribe::type(const QString& text)
{
    for (const QChar letter : text) {
        QApplication::setActiveWindow(&m_window);
        if (QWidget* there = QApplication::focusWidget())
            QTest::sendKeyEvent(QTest::Click, there, Qt::Key_unknown, QString(letter), Qt::NoModifier);
        QApplication::processEvents();
    }
}

void Scribe::press(Qt::Key key)
{
    QApplication::setActiveWindow(&m_window);
    if (QWidget* there = QApplication::focusWidget())
        QTest::keyClick(there, key);
    QApplication::processEvents();
}

/// One participant: the name, which of the sexes, Enter.
void Scribe::goOn()
{
    const QString name = QStringLiteral("Sok %1").arg(m_dice.below(1'000'000'000));
    type(name);
    fault::say(m_beats, "typed", {}, name);
    if (m_dice.chance(30)) // somebody asks how it is spelt
        QTest::qWait(m_dice.between(2200, 4000));
    pause();
    press(Qt::Key_Tab);
    type(m_dice.chance(50) ? QStringLiteral("M") : QStringLiteral("W"));
    pause();
    const size_t before = m_window.source()->children<domain::Participation>(m_event).size();
    press(Qt::Key_Return);
    if (m_window.source()->children<domain::Participation>(m_event).size() > before)
        fault::say(m_beats, "kept", {}, name);
    pause();
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setKeyboardInputInterval(1); // letters of one choice never run into the next
    const QStringList arguments = QApplication::arguments();
    installLanguage(domain::Language::English);
    Scribe scribe(arguments.value(1), arguments.value(2).toULongLong());
    while (true)
        scribe.goOn();
}
