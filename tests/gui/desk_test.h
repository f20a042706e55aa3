// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/desk/desk_start.h"
#include "gui/desk/entry_section.h"
#include "gui/desk/workshop_desk.h"
#include "gui/window_test.h"

namespace daikou::gui::test {

/// A window with somebody at its keys. Every key goes to the widget that has the focus, as from a keyboard, and is
/// counted.
class DeskTest : public WindowTest {
protected:
    int keys = 0;

    static QString text(const char* utf8) { return QString::fromUtf8(utf8); }
    void SetUp() override
    {
        WindowTest::SetUp();
        typeFast();
        startRegister();
    }
    /// A choice takes letters that follow each other soon for one word; here each is another row's.
    static void typeFast() { QApplication::setKeyboardInputInterval(1); }
    /// What takes the next key.
    QWidget* focused()
    {
        QApplication::setActiveWindow(window.get());
        auto* widget = QApplication::focusWidget();
        return widget ? widget : window.get();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        note("a key");
        keys += 1 + int(modifiers.testFlag(Qt::ControlModifier)) + int(modifiers.testFlag(Qt::ShiftModifier));
        QTest::keyClick(focused(), key, modifiers);
        settle();
    }
    /// One key a character; Khmer as an input method gives it.
    void type(const QString& text)
    {
        for (const QChar c : text) {
            ++keys;
            QWidget* widget = focused();
            QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(c), Qt::NoModifier);
        }
        settle();
    }
    void typeAndEnter(const QString& text)
    {
        type(text);
        press(Qt::Key_Return);
    }
    WorkshopDesk& desk() { return *workspace().desk(); }
    template <class Section>
    Section& section()
    {
        return *dynamic_cast<Section*>(desk().current());
    }
    domain::RecordId addPerson(const QString& english, domain::Sex sex, const QString& khmer = {})
    {
        domain::Person person;
        person.name = {english, khmer};
        person.sex = sex;
        return save(person);
    }
    domain::RecordId addWorkshop(int days = 2)
    {
        domain::Event event;
        event.kind = domain::EventKind::PartnershipWorkshop;
        event.title.en = QStringLiteral("Workshop in Kantueu");
        event.start = QDate(2003, 11, 20);
        event.end = event.start.addDays(days - 1);
        event.rate = 4000;
        return save(event);
    }
    void openDesk(const domain::RecordId& event)
    {
        note("opening the desk");
        workspace().openDesk(event);
        settle();
    }
};

} // namespace daikou::gui::test
