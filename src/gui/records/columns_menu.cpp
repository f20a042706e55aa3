// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/columns_menu.h"

#include "domain/values/current_language.h"
#include "store/query/list_query.h"
#include "store/query/path.h"

#include <QMenu>

namespace daikou::gui {

namespace {

void addColumn(QMenu& menu, const QString& path, const QString& label, bool on,
               const std::function<void(const QString&, bool)>& toggled)
{
    auto* action = menu.addAction(label);
    action->setCheckable(true);
    action->setChecked(on);
    QObject::connect(action, &QAction::triggered, &menu, [path, toggled](bool checked) { toggled(path, checked); });
}

/// "Party › Organisation": what is met on the way, in words.
QString labelOfPath(const domain::RecordType& type, const QString& path)
{
    const auto language = domain::currentLanguage();
    const store::Path way = store::resolvePath(type, path);
    QStringList words;
    for (const auto& step : way.steps) {
        if (step.kind == store::PathStep::Kind::Children)
            words += step.to->many().in(language);
        else if (step.field)
            words += step.field->label.in(language);
    }
    const QString last = store::resolveColumn(type, path).label(language);
    if (words.isEmpty() || words.constLast() != last)
        words += last;
    return words.join(QStringLiteral(" › "));
}

} // namespace

void runColumnsMenu(QWidget& anchor, const domain::RecordType& type, const QStringList& shown,
                    const std::function<void(const QString& path, bool on)>& toggled)
{
    auto* menu = new QMenu(&anchor);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto language = domain::currentLanguage();
    for (const QString& path : type.columns())
        if (path.contains(u'.') && !type.find(path))
            addColumn(*menu, path, labelOfPath(type, path), shown.contains(path), toggled);
    for (const auto& field : type.fields()) {
        if (field.options.machine)
            continue;
        const bool asBase = shown.contains(field.base) && field.language != domain::Language::Khmer;
        const QString path = asBase ? field.base : field.name;
        addColumn(*menu, path, asBase ? field.label.in(language) : field.labelIn(language), shown.contains(path),
                  toggled);
    }
    menu->popup(anchor.mapToGlobal(QPoint(0, anchor.height())));
}

} // namespace daikou::gui
