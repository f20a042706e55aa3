// SPDX-License-Identifier: GPL-3.0-or-later
// Every page, dialog and form, in both languages, as those meet it who do not see it or have no mouse.
#include "gui/areas.h"
#include "gui/backups/restore_dialog.h"
#include "gui/desk/workshop_desk.h"
#include "gui/help/manual_window.h"
#include "gui/quick_open.h"
#include "gui/records/bulk_edit_dialog.h"
#include "gui/records/child_records_tab.h"
#include "gui/settings/settings_dialog.h"
#include "gui/window_test.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QButtonGroup>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSet>
#include <QTableView>

namespace daikou::gui::test {
namespace {

/// Whether Tab should stop at this widget.
bool isStop(const QWidget& widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy();
}

std::vector<QWidget*> stopsIn(const QWidget& root)
{
    std::vector<QWidget*> stops;
    for (auto* widget : root.findChildren<QWidget*>())
        if (isStop(*widget) && widget->window() == root.window())
            stops.push_back(widget);
    return stops;
}

/// What a screen reader says of a widget: its name, its words, or those of the label that belongs to it.
QString spokenName(const QWidget& widget)
{
    if (!widget.accessibleName().isEmpty())
        return widget.accessibleName();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text();
    for (const auto* label : widget.window()->findChildren<QLabel*>())
        if (label->buddy() == &widget || (label->buddy() && label->buddy()->focusProxy() == &widget))
            return label->text();
    return {};
}

std::string wordsFor(const QWidget& widget)
{
    QString path;
    for (const QWidget* each = &widget; each && path.size() < 200; each = each->parentWidget())
        path += QLatin1String(each->metaObject()->className()) + u'(' + each->objectName() + u") ";
    return path.toStdString();
}

class Accessibility : public WindowTest, public ::testing::WithParamInterface<domain::Language> {
protected:
    std::string m_where;
    int m_stops = 0, m_screens = 0;

    void SetUp() override
    {
        WindowTest::SetUp();
        startRegister();
        window->setLanguage(GetParam());
        settle();
    }
    void TearDown() override
    {
        RecordProperty("stops", m_stops);
        std::printf("[   COUNT  ] %d screens, %d widgets that take the focus\n", m_screens, m_stops);
        WindowTest::TearDown();
    }

    void examine(QWidget& root, const std::string& where)
    {
        m_where = where;
        ++m_screens;
        note("examining " + where);
        checkNames(root);
        for (const auto* form : root.findChildren<RecordForm*>())
            if (form->isVisible())
                checkForm(*form);
        checkTab(root);
    }
    void checkNames(const QWidget& root)
    {
        for (const QWidget* stop : stopsIn(root)) {
            ++m_stops;
            EXPECT_FALSE(spokenName(*stop).trimmed().isEmpty()) << m_where << ": " << wordsFor(*stop);
        }
    }
    void checkForm(const RecordForm& form)
    {
        QSet<QString> names;
        for (const auto* editor : form.findChildren<FieldEditor*>()) {
            const QString name = spokenName(*editor->input());
            EXPECT_FALSE(names.contains(name)) << m_where << ": two fields are called " << name.toStdString();
            names += name;
        }
    }
    /// Presses Tab until it comes round, and looks where it went.
    void checkTab(const QWidget& root)
    {
        constexpr int most = 400, mostParts = 40; // a date has parts, a page of the manual links
        const auto wanted = stopsIn(root);
        if (wanted.size() < 2)
            return; // Tab has nowhere to go
        QApplication::setActiveWindow(root.window());
        wanted.front()->setFocus(Qt::TabFocusReason);
        std::vector<QWidget*> visited;
        int stays = 0;
        for (int i = 0; i < most; ++i) {
            QWidget* here = QApplication::focusWidget();
            if (!here || (visited.size() > 1 && here == visited.front() && stays == 0 && here != visited.back()))
                break;
            stays = !visited.empty() && here == visited.back() ? stays + 1 : 0;
            if (stays > mostParts) {
                ADD_FAILURE() << m_where << ": Tab does not leave " << wordsFor(*here);
                return;
            }
            visited.push_back(here);
            QTest::keyClick(here, Qt::Key_Tab);
        }
        for (const QWidget* each : wanted)
            EXPECT_TRUE(isReached(*each, visited))
                << m_where << ": Tab does not reach " << wordsFor(*each) << " " << spokenName(*each).toStdString();
        for (const auto* form : root.findChildren<RecordForm*>())
            if (form->isVisible())
                checkOrder(*form, visited);
    }
    /// Of buttons of which one is chosen Tab reaches that one; the arrow keys go to the others.
    static bool isReached(const QWidget& stop, const std::vector<QWidget*>& visited)
    {
        return std::ranges::any_of(visited,
                                   [&](const QWidget* each) { return each == &stop || areChoices(*each, stop); });
    }
    static bool areChoices(const QWidget& one, const QWidget& other)
    {
        const auto* first = qobject_cast<const QAbstractButton*>(&one);
        const auto* second = qobject_cast<const QAbstractButton*>(&other);
        if (!first || !second)
            return false;
        const bool radio = qobject_cast<const QRadioButton*>(first) && qobject_cast<const QRadioButton*>(second);
        return (radio && one.parentWidget() == other.parentWidget()) ||
               (first->group() && first->group() == second->group() && first->group()->exclusive());
    }
    /// Fields are visited in the order in which one reads: row by row, from the left.
    void checkOrder(const RecordForm& form, const std::vector<QWidget*>& visited)
    {
        std::vector<std::pair<QPoint, QString>> places;
        for (const QWidget* each : visited)
            for (const auto* editor : form.findChildren<FieldEditor*>())
                if (editor->input() == each)
                    places.emplace_back(editor->mapTo(&form, QPoint()), editor->field().name);
        places.erase(std::unique(places.begin(), places.end()), places.end());
        for (size_t i = 1; i < places.size(); ++i) {
            const auto [before, last] = places[i - 1];
            const auto [here, name] = places[i];
            EXPECT_TRUE(here.y() > before.y() || (here.y() == before.y() && here.x() > before.x()))
                << m_where << ": " << name.toStdString() << " comes after " << last.toStdString();
        }
    }
    template <class Dialog>
    Dialog* shown()
    {
        settle();
        auto* dialog = window->findChild<Dialog*>();
        EXPECT_NE(dialog, nullptr) << m_where;
        return dialog;
    }
    void examineDialog(const char* action, const std::string& where)
    {
        trigger(action);
        for (auto* dialog : window->findChildren<QDialog*>())
            if (dialog->isVisible()) {
                examine(*dialog, where);
                dialog->close();
                settle();
                return;
            }
        ADD_FAILURE() << where << " did not appear";
    }
    domain::RecordId addPartnership()
    {
        domain::Partnership partnership;
        partnership.title = {QStringLiteral("Road"), QStringLiteral("ផ្លូវ")};
        return save(partnership);
    }
};

TEST_P(Accessibility, everyAreaIsNamedAndReached)
{
    examine(*window, "an empty home");
    addPartnership();
    addOrganisation(QStringLiteral("Water First"));
    domain::Area area;
    area.code = QStringLiteral("02");
    area.name.en = QStringLiteral("Battambang");
    save(area);
    for (const Area& each : areas()) {
        workspace().showArea(QString::fromLatin1(each.id));
        settle();
        examine(*window, each.id);
    }
    workspace().showImport(&domain::Organisation::type());
    settle();
    examine(*window, "import");
    trigger("tools.history");
    examine(*window, "history of the register");
}

TEST_P(Accessibility, theFormOfEveryRecordTypeIsNamedAndReachedInOrder)
{
    for (const auto* type : domain::recordTypes()) {
        note("a new " + type->name().toStdString());
        workspace().listOf(*type); // a step of its own, as in the program
        settle();
        workspace().showList(*type, {});
        settle();
        list().startNew();
        settle();
        examine(*window, "a new " + type->name().toStdString());
    }
}

TEST_P(Accessibility, everyTabOfARecordIsNamedAndReached)
{
    openRecord(addPartnership());
    const int tabs = int(domain::childTypes(domain::Partnership::type()).size()) + 3;
    for (int tab = 0; tab < tabs; ++tab) {
        page().openTab(tab);
        settle();
        examine(*window, "tab " + std::to_string(tab));
        if (tab == 0 || tab > tabs - 3 ||
            domain::childTypes(domain::Partnership::type())[size_t(tab) - 1] == &domain::Attachment::type())
            continue;
        trigger("record.add");
        examine(*window, "adding in tab " + std::to_string(tab));
    }
}

TEST_P(Accessibility, theWorkshopDeskIsNamedAndReached)
{
    trigger("record.workshop");
    examine(*window, "the start of a workshop");
    domain::Event event;
    event.kind = domain::EventKind::PartnershipWorkshop;
    event.title = {QStringLiteral("Workshop"), QStringLiteral("សិក្ខាសាលា")};
    event.start = QDate(2003, 11, 20);
    event.end = event.start.addDays(1);
    domain::ActionPlan plan;
    plan.event = save(event);
    plan.title.en = QStringLiteral("Plan");
    save(plan);
    workspace().openDesk(plan.event);
    const char* const parts[] = {"participants", "head count", "outcomes", "a plan", "a new plan"};
    for (int part = 0; part < int(std::size(parts)); ++part) {
        workspace().desk()->openSection(part);
        settle();
        examine(*window, parts[part]);
    }
}

TEST_P(Accessibility, attachmentsAreNamedAndReached)
{
    openRecord(addPartnership());
    QFile file(folder.filePath(QStringLiteral("minutes.txt")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("All agreed.");
    file.close();
    page().attach({file.fileName()});
    settle();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !page().findChildren<QPlainTextEdit*>().isEmpty(); }));
    examine(*window, "attachments");
}

TEST_P(Accessibility, everyDialogIsNamedAndReached)
{
    const auto id = addPartnership();
    trigger("file.backup");
    examineDialog("tools.settings", "settings");
    examineDialog("file.restore", "restore");
    examineDialog("help.manual", "the manual");
    examineDialog("help.about", "about");
    trigger("edit.open");
    auto* quick = shown<QuickOpen>();
    ASSERT_NE(quick, nullptr);
    examine(*quick, "quick open");
    quick->close();
    openRecord(id);
    for (const auto* type : {&domain::Partnership::type(), &domain::Organisation::type()}) {
        BulkEditDialog bulk(*type, 2, workspace().lookup(), window.get());
        for (const auto& field : type->fields()) {
            bulk.chooseField(field.base);
            bulk.show();
            settle();
            examine(bulk, "bulk edit of " + field.name.toStdString());
        }
    }
}

TEST_P(Accessibility, theWelcomeIsNamedAndReached)
{
    window->closeRegister();
    settle();
    examine(*window, "welcome");
}

INSTANTIATE_TEST_SUITE_P(Both, Accessibility, ::testing::Values(domain::Language::English, domain::Language::Khmer),
                         [](const auto& each) {
                             return each.param == domain::Language::Khmer ? std::string("Khmer")
                                                                          : std::string("English");
                         });

} // namespace
} // namespace daikou::gui::test
