// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/change_words.h"

#include "domain/values/current_language.h"

#include <QCoreApplication>

namespace daikou::gui {

QString changeWords(const store::ChangeHead& head)
{
    return changeWords(head, head.label.text(domain::currentLanguage()));
}

QString changeWords(const store::ChangeHead& head, const QString& what)
{
    if (head.kind == store::ChangeKind::Undo)
        return QCoreApplication::translate("daikou::gui::HistoryView", "Undone: %1").arg(what);
    if (head.kind == store::ChangeKind::Redo)
        return QCoreApplication::translate("daikou::gui::HistoryView", "Done again: %1").arg(what);
    return what;
}

QString authorWords(const store::ChangeHead& head, const QString& device)
{
    QStringList known{head.person, device};
    known.removeAll(QString());
    return known.join(QStringLiteral(" · "));
}

} // namespace daikou::gui
