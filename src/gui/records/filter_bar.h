// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/records/saved_view.h"
#include "gui/shared/session.h"

#include <QMap>
#include <QWidget>

class QMenu;
class QToolButton;

namespace daikou::gui {

class FlowLayout;

/// Filters of a list as chips: the province where records have a place, each choice of the type, and one chip for an
/// expression that came from elsewhere. Says the expression that they make together.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    FilterBar(Session& session, const domain::RecordType& type, QWidget* parent = nullptr);

    /// In the list language; empty where nothing is filtered.
    QString expression() const;
    /// Narrows to an expression that no chip stands for, with a text for people.
    void setExtra(const QString& expression);
    void setChoice(const QString& field, const QString& code);
    void clear();
    ListFilters filters() const;
    /// Shows these, and no others.
    void setFilters(const ListFilters& filters);

Q_SIGNALS:
    void changed();

private:
    struct Chip {
        QToolButton* button = nullptr;
        QString label;      ///< "Status"
        QString path;       ///< "status"
        QString value;      ///< empty: not filtered
        QString shownValue; ///< for people
    };
    void addChip(const QString& label, const QString& path, const std::function<void(QMenu&, size_t)>& fill);
    void fillProvinces(QMenu& menu, size_t chip);
    void fillChoices(QMenu& menu, size_t chip, const domain::Field& field);
    QString wordsOf(const QString& expression) const;
    QString wordFor(const Chip& chip, const QString& value) const;
    void choose(size_t chip, const QString& value, const QString& shown);
    void showChip(const Chip& chip);

    Session& m_session;
    const domain::RecordType& m_type;
    FlowLayout* m_row;
    std::vector<Chip> m_chips;
    QToolButton* m_extra;
    QString m_extraExpression;
};

} // namespace daikou::gui
