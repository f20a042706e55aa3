// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/views_menu.h"

#include "gui/shared/style.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QMenu>
#include <QWidgetAction>

namespace daikou::gui {

namespace {

/// A line in the menu in which a name is typed; Enter saves.
void addNameLine(QMenu& menu, const std::function<void(const QString&)>& save)
{
    auto* action = new QWidgetAction(&menu);
    auto* edit = new QLineEdit;
    edit->setPlaceholderText(QCoreApplication::translate("views", "Save this view as…"));
    edit->setAccessibleName(QCoreApplication::translate("views", "Name of the view"));
    edit->setMinimumWidth(220);
    action->setDefaultWidget(edit);
    menu.addAction(action);
    QObject::connect(edit, &QLineEdit::returnPressed, &menu, [&menu, edit, save] {
        const QString name = edit->text().trimmed();
        menu.close();
        if (!name.isEmpty())
            save(name);
    });
    QObject::connect(&menu, &QMenu::aboutToShow, edit, qOverload<>(&QWidget::setFocus));
}

} // namespace

void runViewsMenu(QWidget& anchor, const QList<SavedView>& views, const ViewsMenuActions& actions)
{
    auto* menu = new QMenu(&anchor);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const SavedView& view : views)
        QObject::connect(
            menu->addAction(icon("view-list-details"), QString(view.name).replace(u'&', QStringLiteral("&&"))),
            &QAction::triggered, menu, [view, show = actions.show] { show(view); });
    if (!views.isEmpty()) {
        auto* forget = menu->addMenu(icon("edit-delete"), QCoreApplication::translate("views", "Forget a view"));
        for (const SavedView& view : views)
            QObject::connect(forget->addAction(QString(view.name).replace(u'&', QStringLiteral("&&"))),
                             &QAction::triggered, menu, [name = view.name, call = actions.forget] { call(name); });
        menu->addSeparator();
    }
    addNameLine(*menu, actions.save);
    menu->popup(anchor.mapToGlobal(QPoint(0, anchor.height())));
}

} // namespace daikou::gui
